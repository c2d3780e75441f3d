import { execFileSync } from 'node:child_process';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  cleanUp,
  temporaryFolder,
  triageCase,
  triageResult,
  triageSuite,
  writeFiles,
} from '../evals/folders.ts';
import type { Files } from '../evals/folders.ts';
import { harnessIn } from './eval-stage.ts';
import type { Said } from './eval-stage.ts';

let dir: string;
let minutes = 0;

const scene = (verdict: string): unknown => ({
  phases: { triage: { turns: [{ result: { ...triageResult, verdict } }] } },
});
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: dir, encoding: 'utf8' });
const harness = async (line: string): Promise<Said> =>
  harnessIn(dir, line, { clock: () => new Date(Date.UTC(2026, 10, 1, 10, (minutes += 1))) });

beforeEach(async () => {
  dir = await temporaryFolder();
  const cases = ['clear', 'mixed', 'vague'].map((id) => triageCase(id));
  const files = Object.assign({}, triageSuite, ...cases) as Files;
  await writeFiles(`${dir}/evals`, files);
  await writeFiles(dir, { 'good.yml': scene('clarify'), 'bad.yml': scene('proceed') });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
});
afterAll(cleanUp);

const run = async (model: string, trials: number, out: string): Promise<Said> =>
  harness(`run --suite triage --model scripted/${model}.yml --trials ${trials} --out ${out}`);
const trialsStored = (): number => {
  const index = JSON.parse(git('show', 'eval-data:index.json')) as {
    baselines: Record<string, { trials: number }>;
  };
  return index.baselines['triage/triage']?.trials ?? 0;
};

describe('harness eval bless', () => {
  test('makes a run the baseline on a branch of its own, and touches nothing else', async () => {
    await run('good', 5, 'out');
    const before = git('status', '--porcelain');
    const said = await harness('bless out');
    expect([said.code, said.stdout]).toEqual([
      0,
      expect.stringContaining('the first baseline: score 100.0 %'),
    ]);
    expect(git('ls-tree', '-r', '--name-only', 'eval-data')).toMatch(
      /^index\.json\ntriage\/triage\/[0-9a-f]{64}\.jsonl\.gz\ntriage\/triage\/history\.json\n$/,
    );
    expect([git('rev-list', '--count', 'eval-data'), git('status', '--porcelain')]).toEqual(['1\n', before]);
  });

  test('a second run of the same arm adds its trials; the same run again adds none', async () => {
    await run('good', 2, 'two');
    await run('good', 5, 'five');
    await harness('bless two');
    expect(trialsStored()).toBe(6);
    await harness('bless five');
    expect(trialsStored()).toBe(15);
    await harness('bless two');
    expect(trialsStored()).toBe(15);
    expect(git('rev-list', '--count', 'eval-data')).toBe('3\n');
  });

  test('a run that is not whole is not blessed', async () => {
    await harness('run --suite triage --model scripted/good.yml --trials 2 --shard 1/2 --out part');
    const said = await harness('bless part');
    expect([said.code, said.stdout]).toEqual([12, expect.stringMatching(/^Incomplete.*Nothing was blessed/)]);
    expect(git('branch', '--list', 'eval-data')).toBe('');
  });

  test('builds on the branch that was fetched where that is ahead', async () => {
    await run('good', 2, 'out');
    await harness('bless out');
    git('update-ref', 'refs/remotes/origin/eval-data', 'eval-data');
    git('branch', '-D', 'eval-data');
    await harness('bless out');
    expect(git('rev-list', '--count', 'eval-data')).toBe('2\n');
  });

  test('an arm that the run does not have is refused by name', async () => {
    await run('good', 1, 'out');
    await expect(harness('bless out --arm haed')).rejects.toThrow('no arm "haed" in this run');
  });
});

describe('harness eval compare --baseline', () => {
  test('compares a run with what was blessed, by git alone', async () => {
    await run('good', 5, 'good');
    await harness('bless good');
    await run('bad', 5, 'bad');
    const undeclared = await harness('compare bad --baseline');
    expect([undeclared.code, undeclared.stdout]).toEqual([
      0,
      expect.stringContaining('warning: more than the declared phase differs'),
    ]);
    const said = await harness('compare bad --baseline --vary model');
    expect([said.code, said.stdout]).toEqual([
      10,
      expect.stringMatching(/^triage +baseline +base +difference\n/),
    ]);
    expect(said.stdout).toContain('clear: 5/5 → 0/5');
  });

  test('runs what is to be compared when no folder is named', async () => {
    await run('good', 5, 'good');
    await harness('bless good');
    const said = await harness(
      'compare --suite triage --model scripted/good.yml --trials 2 --baseline --out new',
    );
    expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('3 cases × 2 trials')]);
    expect(said.stdout).toContain('How often a true drop would be found');
  });

  test('without a baseline says how one is made', async () => {
    await run('good', 1, 'out');
    const said = await harness('compare out --baseline');
    expect([said.code, said.stdout]).toEqual([
      0,
      expect.stringContaining('nothing was blessed yet for this suite'),
    ]);
  });

  test('outside of a repository says so', async () => {
    await run('good', 1, 'out');
    await expect(harness('compare out --baseline --repo /')).rejects.toThrow('not a git repository');
  });
});
