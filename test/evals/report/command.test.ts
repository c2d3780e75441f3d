import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { evalReport } from '../../../src/commands/eval-report.ts';
import type { ExitCode, Machine } from '../../../src/commands/machine.ts';
import { planSchema, unitsOf } from '../../../src/evals/plan.ts';
import type { Trial } from '../../../src/evals/trial.ts';
import { suite, writeLines } from './sample.ts';
import { trialLine } from './trials.ts';

let dir: string;
let said = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'harness-eval-report-'));
  said = '';
});
afterEach(async () => rm(dir, { recursive: true }));

async function report(...args: string[]): Promise<ExitCode> {
  return reportOf(['.'], args);
}

async function reportOf(
  folders: readonly string[],
  args: readonly string[],
  env: Machine['env'] = {},
): Promise<ExitCode> {
  const terminal = { write: (text: string) => (said += text) };
  const machine: Partial<Machine> = {
    cwd: dir,
    env,
    stdout: terminal,
    stderr: terminal,
    clock: () => new Date('2026-11-01T12:00:00Z'),
  };
  return evalReport([...folders, ...args], machine as Machine);
}

const plan = planSchema.parse({
  schema: 'harness/plan@1',
  runId: 'run-1',
  suite: 'triage',
  phase: 'triage',
  metric: 'pass',
  gate: suite.gate,
  trials: 5,
  arms: ['base', 'head'].map((name, index) => ({ name, fingerprint: String(index).repeat(64), facts: {} })),
  cases: Array.from({ length: 10 }, (_, index) => ({
    id: `case-${index}`,
    digest: String(index).repeat(64),
    workspace: 'none',
    seconds: 1,
  })),
});

/** Every unit of the plan; `passes` says which trials pass. */
async function writeRun(passes: (trial: Pick<Trial, 'arm' | 'trial'>) => boolean, lost = 0): Promise<void> {
  const fingerprints = new Map(plan.arms.map(({ name, fingerprint }) => [name, fingerprint]));
  const digests = new Map(plan.cases.map(({ id, digest }) => [id, digest]));
  const trials = [...unitsOf(plan)].map((unit) =>
    trialLine({
      ...unit,
      caseDigest: digests.get(unit.caseId)!,
      fingerprint: fingerprints.get(unit.arm)!,
      outcome: passes(unit) ? 'pass' : 'fail',
    }),
  );
  await writeLines(path.join(dir, 'results.jsonl'), trials.slice(lost));
  await writeFile(path.join(dir, 'plan.json'), JSON.stringify(plan));
}

test('a head that fails more ends as worse, with the exit code of the gate', async () => {
  await writeRun(({ arm, trial }) => arm === 'base' || trial > 3);
  expect(await report()).toBe(10);
  expect(said).toMatch(/^Worse: /);
  expect(said).toContain(path.join(dir, 'report', 'report.html'));
});

test('the same answers are no evidence of a difference, and pass', async () => {
  await writeRun(({ trial }) => trial > 1);
  expect(await report('--json')).toBe(0);
  expect(JSON.parse(said)).toMatchObject({
    exitCode: 0,
    files: expect.arrayContaining(['report.html']) as unknown,
  });
});

test('a unit of the plan without a line makes the run incomplete', async () => {
  await writeRun(() => true, 1);
  expect(await report()).toBe(12);
  expect(said).toMatch(/^Incomplete: 1 of 100 planned units/);
});

test('arms can be turned round', async () => {
  await writeRun(({ arm }) => arm === 'base');
  expect(await report('--base', 'head', '--head', 'base')).toBe(0);
  expect(said).toMatch(/^Better: /);
});

test('history, links and exports go where they belong', async () => {
  await writeRun(() => true);
  const at = (day: number): string => `2026-10-0${day}T08:00:00Z`;
  const history = [1, 2].map((day) => ({ at: at(day), score: 0.5, interval: null, label: 'commit' }));
  await writeFile(path.join(dir, 'history.json'), JSON.stringify(history));
  await report(
    '--history',
    'history.json',
    '--export',
    'inspect',
    '--out',
    'out',
    '--run-url',
    'https://github.com/a/b/actions/runs/1/',
    '--cases-url',
    'https://github.com/a/b/tree/main/evals/cases',
  );
  expect(await readFile(path.join(dir, 'out/report.html'), 'utf8')).toContain('Score over time');
  const comment = await readFile(path.join(dir, 'out/comment.md'), 'utf8');
  expect(comment).toContain('(https://github.com/a/b/actions/runs/1)');
  expect(comment).toContain('(https://github.com/a/b/tree/main/evals/cases/triage/case-0)');
  expect(await readFile(path.join(dir, 'out/inspect/head.json'), 'utf8')).toContain('"version":2');
});

test('several shards are merged into the folder of the report', async () => {
  await writeRun(() => true);
  const lines = (await readFile(path.join(dir, 'results.jsonl'), 'utf8')).trimEnd().split('\n');
  for (const [index, part] of [lines.slice(0, 40), lines.slice(40)].entries()) {
    const shard = path.join(dir, `shard-${index}`);
    await mkdir(shard);
    await writeFile(path.join(shard, 'results.jsonl'), `${part.join('\n')}\n`);
    await writeFile(path.join(shard, 'plan.json'), JSON.stringify(plan));
  }
  expect(await reportOf(['shard-0', 'shard-1'], ['--out', 'out'])).toBe(0);
  expect(JSON.parse(await readFile(path.join(dir, 'out/summary.json'), 'utf8'))).toMatchObject({
    missing: 0,
  });
  expect(await reportOf(['shard-0'], [])).toBe(12);
  expect(said).toMatch(/Incomplete: 60 of 100 planned units/);
  await expect(reportOf(['shard-0', 'shard-1'], [])).rejects.toThrow('name --out');
  await expect(reportOf([], [])).rejects.toThrow('name the folder of a run');
});

test('in a job of a workflow cases are links to its commit', async () => {
  await writeRun(() => true);
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'c'.repeat(40),
  };
  await reportOf(['.'], [], env);
  const comment = await readFile(path.join(dir, 'report/comment.md'), 'utf8');
  expect(comment).toContain(
    `(https://github.com/acme/shop/tree/${env.GITHUB_SHA}/evals/cases/triage/case-0)`,
  );
  await reportOf(['.'], [], { ...env, GITHUB_SHA: '' });
  expect(await readFile(path.join(dir, 'report/comment.md'), 'utf8')).not.toContain('/tree/');
});

test.each([
  [['--head', 'heda'], 'no arm "heda"'],
  [['--base', 'head'], 'cannot be compared with itself'],
  [['--export', 'csv'], 'unknown format "csv"'],
  [['--run-url', 'javascript:alert(1)'], 'not a web address'],
  [['--history', 'plan.json'], 'not what is expected'],
])('%j is refused with a reason', async (args, reason) => {
  await writeRun(() => true);
  await expect(report(...args)).rejects.toThrow(reason);
});

test('a folder without a plan is refused by the file that is missing', async () => {
  await expect(report()).rejects.toThrow('plan.json');
});
