import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Machine } from '../../src/commands/machine.ts';
import {
  cleanUp,
  temporaryFolder,
  triageCase,
  triageResult,
  triageSuite,
  withoutTimes,
  writeFiles,
} from '../evals/folders.ts';
import type { Files } from '../evals/folders.ts';
import { harnessIn } from './eval-stage.ts';

let dir: string;
const harness = async (line: string, changes: Partial<Machine> = {}): ReturnType<typeof harnessIn> =>
  harnessIn(dir, line, changes);
beforeEach(async () => {
  dir = await temporaryFolder();
  const cases = ['clear', 'mixed', 'vague'].map((id) => triageCase(id));
  await writeEvals(Object.assign({}, triageSuite, ...cases) as Files);
  await writeFiles(dir, {
    'good.yml': scene(triageResult),
    'bad.yml': scene({ ...triageResult, verdict: 'proceed' }),
  });
});
afterAll(cleanUp);

const scene = (result: unknown): unknown => ({ phases: { triage: { turns: [{ result }] } } });
const writeEvals = async (files: Files): Promise<void> => writeFiles(path.join(dir, 'evals'), files);

/** The lines of results without their times. */
async function timeless(folder: string): Promise<string> {
  return withoutTimes(await fs.readFile(path.join(dir, folder, 'results.jsonl'), 'utf8'));
}

const good = '--suite triage --model scripted/good.yml';

describe('harness eval run', () => {
  test('runs every case as often as asked and says how it went', async () => {
    const said = await harness(`run ${good} --trials 2 --out out`);
    expect(said.code).toBe(0);
    expect(said.stderr).toContain('triage: 3 cases × 2 trials × 1 arms (base) = 6 trials');
    expect(said.stdout).toBe(`triage: 6 trials, $0.00\n  base: 6 pass\nresults: ${dir}/out/results.jsonl\n`);
  });

  test('gives scripts the same as JSON', async () => {
    const said = await harness(`run ${good} --trials 1 --cases v* --out out --json`);
    expect(JSON.parse(said.stdout)).toMatchObject({
      ...{ suite: 'triage', ran: 1, stopped: 'no', present: 1, missing: 0, lost: 0 },
      arms: { base: { pass: 1 } },
    });
  });

  test('goes on where it stopped, and starts anew when told so', async () => {
    await harness(`run ${good} --trials 1 --out out`);
    expect((await harness(`run ${good} --trials 1 --out out`)).stdout).toContain('triage: 0 trials');
    expect((await harness(`run ${good} --trials 1 --out out --fresh`)).stdout).toContain('triage: 3 trials');
  });

  test('refuses a folder with the results of another plan', async () => {
    await harness(`run ${good} --trials 1 --out out`);
    await expect(harness(`run ${good} --trials 2 --out out`)).rejects.toThrow('the results of another plan');
  });

  test('cancelled before it begins has no line, and says so', async () => {
    const said = await harness(`run ${good} --trials 1 --out out`, { signal: AbortSignal.abort() });
    expect(said.code).toBe(1);
    expect(said.stdout).toContain('cancelled');
    expect(await timeless('out')).toBe('');
  });

  test('leaves no temporary folder', async () => {
    await harness(`run ${good} --trials 1 --out out`);
    expect((await fs.readdir(dir)).sort()).toEqual(['bad.yml', 'evals', 'good.yml', 'out']);
  });

  test.each([
    ['no subcommand', '', 'say what to do (expected one of plan, run,'],
    ['an unknown subcommand', 'rnu', 'unknown subcommand "rnu"'],
    ['no suite', 'run', 'either --suite or --phase (expected one of triage)'],
    ['an unknown suite', 'run --suite triag', 'unknown suite "triag"'],
    ['a misspelt glob', `run ${good} --cases nope`, 'no case matches'],
    ['no number of trials', `run ${good} --trials 0`, '--trials: not a number of at least 1'],
    ['an impossible shard', `run ${good} --shard 3/2`, '--shard: not a shard'],
    ['an unknown mode', `run ${good} --mode fast`, 'unknown mode'],
    ['two modes at once', `run ${good} --replay --record`, 'exclude each other'],
    ['an input nobody has', `run ${good} --set max-us=1`, 'unknown input "max-us"'],
    ['an input of another action', `run ${good} --set target-minutes=1`, 'unknown input "target-minutes"'],
    [
      'a model without a scenario',
      'run --suite triage --model scripted/nope.yml',
      'cannot read the scenario',
    ],
    ['a phase without cases', 'run --phase build --model scripted/good.yml', 'no case matches'],
  ])('%s is refused with what to do', async (_, line, message) => {
    await expect(harness(line)).rejects.toThrow(message);
  });

  test('gold that a grader cannot work with is refused before anything is spent', async () => {
    await writeEvals({ 'cases/triage/vague/case.yaml': await withoutLabels() });
    await expect(harness(`run ${good} --out out`)).rejects.toThrow('the gold has no `labels` for colour');
    await expect(fs.stat(path.join(dir, 'out'))).rejects.toThrow('ENOENT');
  });

  async function withoutLabels(): Promise<string> {
    const text = await fs.readFile(path.join(dir, 'evals/cases/triage/vague/case.yaml'), 'utf8');
    return text.replace('field: verdict', 'field: colour');
  }
});

describe('money', () => {
  const priced = '--suite triage --model compatible/small --set compatible-base-url=http://127.0.0.1:9/v1';

  test('a run that would cost more than it may does not start', async () => {
    const line = `run ${priced} --set compatible-price=1/5 --max-usd 0.01`;
    await expect(harness(line)).rejects.toThrow('would cost more than it may');
  });

  test('a cap with a model whose price nobody knows does not start', async () => {
    await expect(harness(`run ${priced} --max-usd 5`)).rejects.toThrow('a model whose price nobody knows');
  });

  test('plan says what it would cost and runs nothing', async () => {
    const said = await harness(`plan ${priced} --set compatible-price=1/5 --trials 10`);
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toBe(
      'triage: 3 cases × 10 trials × 1 arms (base) = 30 trials; about 4 min and $1.05 (from published runs of like phases)\n',
    );
    expect(await fs.readdir(dir)).not.toContain('.harness-out');
  });
});

describe('record and replay', () => {
  test('a replay gives the same bytes twice, and needs no model', async () => {
    await harness(`run ${good} --trials 2 --record --out recorded`);
    await fs.rm(path.join(dir, 'good.yml'));
    const [first, second] = [
      await harness(`run ${good} --trials 2 --replay --out one`),
      await harness(`run ${good} --trials 2 --replay --concurrency 1 --out two`),
    ];
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(await timeless('two')).toBe(await timeless('one'));
    expect(await timeless('one')).toBe(await timeless('recorded'));
  });

  test('a request that was not recorded ends the run and names the first difference', async () => {
    await harness(`run ${good} --trials 1 --record --out recorded`);
    const input = path.join(dir, 'evals/cases/triage/clear/input.yaml');
    await fs.writeFile(input, (await fs.readFile(input, 'utf8')).replace('Saving breaks.', 'Saving fails.'));
    await expect(harness(`run ${good} --trials 1 --replay --out one`)).rejects.toThrow(
      /the recording does not hold this request: call 1 differs in message 1/,
    );
  });

  test('cases without a recording are all named before any is replayed', async () => {
    await harness(`run ${good} --trials 1 --cases clear --record --out recorded`);
    await expect(harness(`run ${good} --trials 1 --replay --out one`)).rejects.toThrow(
      /no recording of scripted\/good\.yml for 2 of 3 cases .*none for mixed, vague/,
    );
    expect((await harness(`run ${good} --trials 1 --cases clear --replay --out one`)).code).toBe(0);
  });

  test('a replay plays the model that the suite names as recorded, and says so', async () => {
    const suite = { ...(triageSuite['suites/triage.yaml'] as Files), recorded: 'scripted/good.yml' };
    await writeEvals({ 'suites/triage.yaml': suite });
    await harness(`run ${good} --trials 1 --record --out recorded`);
    const said = await harness('run --suite triage --trials 1 --replay --out one');
    expect(said.stderr).toContain('replays what scripted/good.yml answered; no model is called\n');
    expect(await timeless('one')).toBe(await timeless('recorded'));
    await expect(harness('run --suite triage --model scripted/bad.yml --replay')).rejects.toThrow(
      'no recording of scripted/bad.yml for 3 of 3 cases',
    );
  });

  test('the gold may change: recordings still fit', async () => {
    await harness(`run ${good} --trials 1 --record --out recorded`);
    await fs.appendFile(path.join(dir, 'evals/cases/triage/clear/expected.yaml'), '# a note\n');
    expect((await harness(`run ${good} --trials 1 --replay --out one`)).code).toBe(0);
  });

  test('arms have recordings of their own, in a folder of choice', async () => {
    const line = `run ${good} --arm model=scripted/bad.yml --trials 1 --recordings tapes`;
    await harness(`${line} --record --out recorded`);
    await fs.rm(path.join(dir, 'bad.yml'));
    expect((await harness(`${line} --replay --out one`)).stdout).toContain('  base: 3 pass\n  head: 3 fail');
    expect(await fs.readdir(path.join(dir, 'evals/cases/triage/clear'))).not.toContain('recordings');
  });
});

describe('shards', () => {
  test('merge to the same lines as one run', async () => {
    await harness(`run ${good} --trials 2 --out whole`);
    for (const index of [1, 2])
      await harness(`run ${good} --trials 2 --shard ${index}/2 --out part-${index}`);
    const said = await harness('merge part-2 part-1 --out merged');
    expect(said).toMatchObject({ code: 0 });
    const placeless = (text: string): string =>
      text.replaceAll(/"(output|transcript)":"[^"]*trials/g, '"$1":"trials');
    expect(placeless(await timeless('merged'))).toBe(await timeless('whole'));
  });

  test('of which one is missing are incomplete', async () => {
    await harness(`run ${good} --trials 2 --shard 1/2 --out part-1`);
    const said = await harness('merge part-1 --out merged --json');
    expect(said.code).toBe(12);
    expect(JSON.parse(said.stdout)).toMatchObject({ complete: false, missing: 2 });
  });

  test('of different runs are refused', async () => {
    await harness(`run ${good} --trials 1 --out one`);
    await harness(`run ${good} --trials 2 --out two`);
    await expect(harness('merge one two --out merged')).rejects.toThrow('not shards of one run');
  });

  test('artifacts are found from the merged results', async () => {
    await harness(`run ${good} --trials 1 --out part`);
    await harness('merge part --out deep/merged');
    const [line] = (await timeless('deep/merged')).split('\n');
    const { artifacts } = JSON.parse(line!) as { artifacts: { transcript: string } };
    expect(await fs.readFile(path.join(dir, 'deep/merged', artifacts.transcript), 'utf8')).toContain(
      '"type":"end"',
    );
  });
});

describe('harness eval compare', () => {
  test('runs both arms and ends in a table, the verdict and its exit code', async () => {
    const said = await harness(`compare ${good} --arm model=scripted/bad.yml --trials 5 --out out`);
    expect(said.code).toBe(10);
    expect(said.stdout).toMatch(
      /^triage +base +head +difference\npass +100\.0 % \(3 cases, 15 trials\) +0\.0 %/,
    );
    expect(said.stdout).toContain('broken:\n  clear: 5/5 → 0/5');
    expect(said.stdout).toContain('head is worse than base');
  });

  test('takes stored results', async () => {
    await harness(`run ${good} --trials 5 --out before`);
    await harness('run --suite triage --model scripted/bad.yml --trials 5 --out after');
    expect((await harness('compare before after')).code).toBe(10);
    expect((await harness('compare after before')).code).toBe(0);
    expect((await harness('compare before before')).stdout).not.toMatch(/Worse|Better/);
  });

  test('with missing units gives no score', async () => {
    const line = `${good} --arm model=scripted/bad.yml --trials 5`;
    await harness(`run ${line} --shard 1/2 --out part`);
    const said = await harness('compare part');
    expect(said.code).toBe(12);
    expect(said.stdout).toContain('Incomplete');
    expect(said.stdout).not.toMatch(/\d %/);
  });

  test('without anything to compare says so', async () => {
    await expect(harness(`compare ${good}`)).rejects.toThrow('say what to compare with --arm');
    await harness(`run ${good} --trials 1 --out out`);
    await expect(harness('compare out')).rejects.toThrow('there is one arm alone');
  });
});

describe('harness eval regrade', () => {
  test('grades what was saved by the gold as it is now, without a model', async () => {
    await harness(`run ${good} --trials 2 --out before`);
    await fs.rm(path.join(dir, 'good.yml'));
    const gold = path.join(dir, 'evals/cases/triage/vague/expected.yaml');
    await fs.writeFile(gold, (await fs.readFile(gold, 'utf8')).replace('- clarify', '- decline'));
    const said = await harness('regrade before --out after');
    expect(said.stdout).toContain('6 trials graded anew, 2 ended otherwise\nvague, base 1: pass → fail');
    expect((await harness('merge after --out merged')).stdout).toContain('6 of 6 units: 4 pass, 2 fail');
  });

  test('of unchanged gold changes nothing', async () => {
    await harness(`run ${good} --trials 1 --out before`);
    await harness('regrade before --out after');
    const placeless = (text: string): string => text.replaceAll('../before/', '');
    expect(placeless(await timeless('after'))).toBe(await timeless('before'));
  });
});
