/**
 * The harness's own loop with nothing around it, as a program: `node FILE TASK`. Phase file, model client, agent loop,
 * redaction and transcript are those of `src/`; gate, GitHub, git, context and sandbox, which the baseline has not got
 * either, are left out. One answer without commands is all that it can play.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { config } from 'zod';
import { runAgent } from '../../src/agent/loop.ts';
import { openTranscript } from '../../src/agent/transcript.ts';
import { createModel } from '../../src/models/index.ts';
import { defaultRetryPolicy } from '../../src/models/retry.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { createRedactor } from '../../src/redact.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { inputJsonSchema, toolsFor } from '../../src/tools/index.ts';
import { transcriptFile } from '../../src/transcript-file.ts';
import type { LoopTask } from './prepare.ts';

// As the action's own entry and its step do.
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--semi-space-growth-factor=1');
config({ jitless: true });

const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as LoopTask;
const redactor = createRedactor([task.apiKey]);
const phase = parsePhase(task.phase);
const model = await createModel(phase.model, {
  keys: { anthropic: task.apiKey },
  baseUrls: { anthropic: task.url },
  scenario: { phase: phase.name, round: 0 },
  readScenario: noneHere,
  clock: Date.now,
  sleep: (ms, signal) => sleepFor(ms, undefined, { signal }),
  random: Math.random,
  retry: defaultRetryPolicy,
  idleTimeoutMs: 120_000,
});
const tools = toolsFor(phase.tools);
const { outcome } = await run();
if (outcome !== 'done') throw new Error(`the loop ended as ${outcome}`);

async function run(): Promise<{ readonly outcome: string }> {
  const events = transcriptFile(task.transcript);
  const transcript = openTranscript(
    { phase: phase.name, round: 0, issue: 1, run: 'bench' },
    { sink: events, redact: (text) => redactor.redact(text), clock: Date.now },
  );
  const { ending } = await runAgent(
    {
      system: task.system,
      prompt: task.prompt,
      tools,
      toolSpecs: tools.map((tool) => ({ ...tool, inputSchema: inputJsonSchema(tool) })),
      result: phase.result,
      limits: phase.limits,
      maxOutputTokens: phase.maxOutputTokens,
      cacheKey: phase.name,
    },
    { model, sandbox: noSandbox(), transcript, clock: Date.now, signal: new AbortController().signal },
  );
  events.close();
  return { outcome: ending.kind };
}

function noSandbox(): Sandbox {
  return {
    access: 'read',
    readFile: noneHere,
    writeFile: noneHere,
    listFiles: noneHere,
    search: noneHere,
    exec: noneHere,
  };
}

function noneHere(): Promise<never> {
  return Promise.reject(new Error('the loop alone has no files and runs no commands'));
}
