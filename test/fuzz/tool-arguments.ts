import { rmSync } from 'node:fs';
import * as fc from 'fast-check';
import { answerCall, noCalls } from '../../src/agent/tool-calls.ts';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { toolsFor } from '../../src/tools/index.ts';
import { toolNames } from '../../src/tools/tool.ts';
import { makeWorkspace } from '../sandbox/workspace.ts';
import { jsonLike } from './generate.ts';
import type { Target } from './target.ts';

const calls = [
  { name: 'read', input: { path: 'README.md', offset: null, limit: 3 } },
  { name: 'grep', input: { pattern: 'a(d+)', path: null, glob: '*.js', ignore_case: true } },
  { name: 'glob', input: { pattern: 'src/**/*.js' } },
  { name: 'edit', input: { path: 'src/add.js', edits: [{ old_text: 'a - b', new_text: 'a + b' }] } },
  { name: 'write', input: { path: 'src/new.js', content: 'text' } },
  { name: 'bash', input: { command: 'true', timeout_seconds: 1 } },
];

/** Arguments as a model may write them, answered by the tools on real files. Commands are checked and not run: each is a process. */
export const toolArguments: readonly Target[] = [
  {
    name: 'tool arguments',
    input: fc.oneof(
      { weight: 9, arbitrary: jsonLike(calls) },
      {
        weight: 1,
        arbitrary: jsonLike(calls).map((text) => JSON.stringify({ name: 'read', malformed: text })),
      },
    ),
    parse: answerer(),
    typed: [],
    dear: 3,
  },
];

function answerer(): (text: string) => Promise<void> {
  const tools = toolsFor(toolNames.filter((name) => name !== 'bash'));
  const bash = toolsFor(['bash'])[0];
  let opened: Promise<OpenSandbox> | undefined;
  return async (text) => {
    const call = callIn(text);
    bash?.input.safeParse(call['input']);
    const sandbox = await (opened ??= openOnce());
    const name = String(call['name']);
    const given = 'malformed' in call ? { malformed: String(call['malformed']) } : { input: call['input'] };
    const context = { sandbox, signal: AbortSignal.timeout(60_000) };
    await answerCall({ id: '1', name, ...given }, tools, context, noCalls);
  };
}

async function openOnce(): Promise<OpenSandbox> {
  const workspace = makeWorkspace();
  process.once('exit', () => rmSync(workspace.outside, { recursive: true, force: true }));
  return workspace.open({ commands: false });
}

function callIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return { name: 'read', malformed: text };
  }
}
