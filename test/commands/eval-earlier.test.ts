import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
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

let dir: string;
const harness = async (line: string): ReturnType<typeof harnessIn> => harnessIn(dir, line);
beforeEach(async () => {
  dir = await temporaryFolder();
  const cases = ['clear', 'mixed', 'vague'].map((id) => triageCase(id));
  await writeEvals(Object.assign({}, triageSuite, ...cases) as Files);
  await writeFiles(dir, { 'good.yml': { phases: { triage: { turns: [{ result: triageResult }] } } } });
});
afterAll(cleanUp);

const writeEvals = async (files: Files): Promise<void> => writeFiles(path.join(dir, 'evals'), files);
const good = '--suite triage --model scripted/good.yml';

describe('the estimate', () => {
  test('is what the same case took before with the same model, and says so', async () => {
    await harness(`run ${good} --trials 2 --cases clear`);
    const [folder] = await fs.readdir(path.join(dir, '.harness-out/evals'));
    const results = path.join(dir, '.harness-out/evals', folder!, 'results.jsonl');
    const [first, second] = (await fs.readFile(results, 'utf8')).trim().split('\n');
    const slow = (line: string, ms: number): string => line.replace(/"wallMs":[\d.]+/, `"wallMs":${ms}`);
    await fs.writeFile(results, `${slow(first!, 600_000)}\n${slow(second!, 1_800_000)}\n`);
    expect((await harness(`plan ${good} --trials 1 --cases clear`)).stdout).toContain(
      '= 1 trials; about 5 min and $0.00 (as measured before)',
    );
    expect((await harness(`plan ${good} --trials 1`)).stdout).toContain(
      '(1 of 3 cases as measured before, the others from published runs of like phases)',
    );
    await fs.copyFile(path.join(dir, 'good.yml'), path.join(dir, 'other.yml'));
    expect((await harness('plan --suite triage --model scripted/other.yml --trials 1')).stdout).toContain(
      '(from published runs of like phases)',
    );
  });

  test('is what the stored baseline of the repository measured', async () => {
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: dir });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Begin');
    await harness(`run ${good} --trials 2 --out out`);
    expect((await harness(`plan ${good} --trials 1`)).stdout).toContain(
      '(from published runs of like phases)',
    );
    await harness('bless out');
    expect((await harness(`plan ${good} --trials 1`)).stdout).toContain('(as measured before)');
  });

  test('does not take a replay for a measurement', async () => {
    await harness(`run ${good} --trials 1 --record --out recorded`);
    await harness(`run ${good} --trials 1 --replay`);
    expect((await harness(`plan ${good} --trials 1`)).stdout).toContain(
      '(from published runs of like phases)',
    );
  });

  test('holds what the judge will cost, where a grader asks one', async () => {
    const graders = [
      { id: 'verdict', type: 'label', primary: true, params: { field: 'verdict' } },
      { id: 'same', type: 'judge' },
    ];
    await writeEvals(triageCase('clear', { graders }));
    await fs.appendFile(path.join(dir, 'evals/cases/triage/clear/expected.yaml'), 'truth: It truncates.\n');
    const set = '--set compatible-base-url=http://127.0.0.1:9/v1 --set compatible-price=10/100';
    const line = `${good} --judge compatible/small ${set} --trials 10`;
    // 3,000 tokens in and 700 out: $0.10 a call.
    expect((await harness(`plan ${line}`)).stdout).toContain(
      '$1.00 (from published runs of like phases; $1.00 of it for the judge)',
    );
    await expect(harness(`run ${line} --max-usd 0.9`)).rejects.toThrow('would cost more than it may');
    expect((await harness(`plan ${line} --cases vague`)).stdout).toContain('$0.00 (from');
  });
});

describe('a folder of results', () => {
  test('a replay without --out runs every trial, however often it is started', async () => {
    await harness(`run ${good} --trials 2 --record`);
    for (const time of ['first', 'second'])
      expect([time, (await harness(`run ${good} --trials 2 --replay`)).stdout]).toEqual([
        time,
        expect.stringContaining('triage: 6 trials'),
      ]);
    expect((await harness(`run ${good} --trials 2`)).stdout).toContain('triage: 0 trials');
  });

  test('a replay and a live run never go on with the results of the other', async () => {
    await harness(`run ${good} --trials 1 --record --out recorded`);
    await expect(harness(`run ${good} --trials 1 --replay --out recorded`)).rejects.toThrow(
      /recorded: the folder holds what a model answered, not a replay\. Name another folder with --out/,
    );
    await harness(`run ${good} --trials 1 --replay --out replayed`);
    expect((await harness(`run ${good} --trials 1 --replay --out replayed`)).stdout).toContain('0 trials');
    await expect(harness(`run ${good} --trials 1 --out replayed`)).rejects.toThrow(
      'the folder holds a replay',
    );
    expect((await harness(`run ${good} --trials 1 --out replayed --fresh`)).stdout).toContain('3 trials');
  });

  test('a replay without a recording of the judge runs where no grader asks one', async () => {
    await harness(`run ${good} --trials 1 --record --out recorded`);
    const said = await harness(`run ${good} --trials 1 --judge compatible/small --replay --out one`);
    expect(said).toMatchObject({ code: 0 });
  });
});
