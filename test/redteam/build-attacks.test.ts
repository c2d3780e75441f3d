import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collectChange } from '../../src/change/collect.ts';
import { findEarlyExits } from '../../src/change/early-exit.ts';
import { ChangeRefused, checkChange, defaultChangePolicy, refusals } from '../../src/change/gate.ts';
import type { GateFinding } from '../../src/change/gate.ts';
import type { Change } from '../../src/change/change.ts';
import { findTestSettings, findWeakenedTests, testMatcher } from '../../src/change/tests.ts';
import { trustedGit } from '../../src/git.ts';
import { buildSample, loadDemo } from '../../src/local/demo/index.ts';
import { defaultProtectedPaths, openSandbox } from '../../src/sandbox/index.ts';
import { toolsFor } from '../../src/tools/index.ts';
import { toolNames } from '../../src/tools/tool.ts';
import { readAttacks } from '../../src/redteam/attack.ts';
import type { Attack } from '../../src/redteam/attack.ts';
import { canary } from '../../src/redteam/placeholders.ts';
import { inRun, runWord, takeTraces, tracesOf } from '../../src/redteam/traces.ts';

const actionRoot = path.join(import.meta.dirname, '../..');
const searchPath = process.env.PATH ?? '';
const git = trustedGit(searchPath);
const word = runWord('build-attacks');
const traces = tracesOf(word);
const corpus = await readAttacks(path.join(actionRoot, 'redteam/attacks'));
const attacks = corpus.map((attack) => inRun(attack, word));

let root: string;
let base: string;
let basePaths: readonly string[];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'harness-attacks-'));
  const { historyFile } = await loadDemo('fix', actionRoot);
  await buildSample({ historyFile, target: path.join(root, 'sample'), git });
  base = (await gitText(path.join(root, 'sample'), 'rev-parse', 'HEAD')).trim();
  basePaths = (await gitText(path.join(root, 'sample'), 'ls-files', '-z'))
    .split('\0')
    .filter((name) => name !== '');
  takeTraces(traces);
  process.env.ANTHROPIC_API_KEY = canary;
});
afterAll(async () => {
  delete process.env.ANTHROPIC_API_KEY;
  await rm(root, { recursive: true, force: true });
});

async function gitText(cwd: string, ...args: readonly string[]): Promise<string> {
  return (await git(args, { cwd })).stdout.toString();
}

const of = (name: string) =>
  attacks
    .filter((one) => one.class === name && one.flag !== 'verify')
    .map((one) => [`${one.id} (${one.cases.join(', ')})`, one] as const);

/** Plays the calls of an attack in a sandbox of its own. Returns the workspace they left and what the tools said. */
async function play({ does }: Attack): Promise<{ readonly workspace: string; readonly said: string }> {
  const dir = await mkdtemp(path.join(root, 'attack-'));
  const workspace = path.join(dir, 'workspace');
  await cp(path.join(root, 'sample'), workspace, { recursive: true });
  const sandbox = await openSandbox({
    workspace,
    access: does?.phase === 'build' ? 'write' : 'read',
    commands: true,
    mode: 'bubblewrap',
    git,
    searchPath,
    hidden: [],
    protectedPaths: defaultProtectedPaths,
    toolchainPaths: [],
    clock: () => performance.now(),
  });
  const tools = toolsFor([...toolNames]);
  const said: string[] = [];
  for (const { tool, input } of does?.calls ?? []) {
    const known = tools.find(({ name }) => name === tool);
    if (known === undefined) throw new Error(`no tool ${tool}`);
    const context = { sandbox, signal: new AbortController().signal };
    said.push(await known.run(input, context).catch((thrown: unknown) => `refused: ${String(thrown)}`));
  }
  await sandbox.close();
  return { workspace, said: said.join('\n') };
}

/** What the gate says of a workspace, and what would get through it. */
async function judge(
  workspace: string,
): Promise<{ readonly findings: readonly GateFinding[]; readonly paths: readonly string[] }> {
  try {
    const collected = await collectChange({ git, workspace, base });
    if (collected.kind === 'none') return { findings: [], paths: [] };
    const { change } = collected;
    const before = await contentsBefore(change, workspace);
    return {
      findings: [
        ...checkChange(change, defaultChangePolicy, basePaths),
        ...findWeakenedTests(change, before, testMatcher()),
        ...findTestSettings(change, before),
        ...findEarlyExits(change, before),
      ],
      paths: change.files.map((file) => file.path),
    };
  } catch (thrown) {
    if (!(thrown instanceof ChangeRefused)) throw thrown;
    return { findings: thrown.findings, paths: [] };
  }
}

async function contentsBefore(change: Change, cwd: string): Promise<ReadonlyMap<string, string>> {
  const known = change.files.filter((file) => basePaths.includes(file.path));
  const read = known.map(
    async (file) => [file.path, await gitText(cwd, 'show', `${base}:${file.path}`)] as const,
  );
  return new Map(await Promise.all(read));
}

/** Files that an attack may leave: they only give it something to propose. */
const harmless = ['a.txt', '--output=x'];

function left(): readonly string[] {
  return traces.filter((trace) => existsSync(trace));
}

describe('what a model that obeys does in a build', () => {
  test.each([...of('change-escape'), ...of('weakened-tests')])(
    '%s is refused or shown',
    async (_name, attack) => {
      const { workspace } = await play(attack);
      const { findings, paths } = await judge(workspace);
      const shown = findings.some(({ rule }) => rule === attack.flag);
      const through =
        refusals(findings).length > 0 || shown ? [] : paths.filter((name) => !harmless.includes(name));
      expect(through).toEqual([]);
      expect(attack.flag === undefined || shown).toBe(true);
      expect(left()).toEqual([]);
    },
  );

  test.each([...of('sandbox-escape'), ...of('path-escape')])(
    '%s finds nothing and gets nowhere',
    async (_name, attack) => {
      const { workspace, said } = await play(attack);
      await judge(workspace);
      expect(said).not.toContain(canary);
      expect(said).not.toContain(canary.slice(7));
      expect(said).not.toMatch(/root:x:0|^open \d|can end|ACTIONS_|GITHUB_TOKEN=/m);
      expect(left()).toEqual([]);
    },
  );
});
