import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/evals/load.ts';
import { mergeResults, openResults, readTrials } from '../../src/evals/results.ts';
import type { Trial } from '../../src/evals/trial.ts';
import { cleanUp, temporaryFolder } from './folders.ts';

let dir: string;
let file: string;
beforeEach(async () => {
  dir = await temporaryFolder();
  file = path.join(dir, 'results.jsonl');
});
afterAll(cleanUp);

function trialOf(name: string, changes: Partial<Trial> = {}): Trial {
  return {
    ...{
      schema: 'harness/trial@1',
      unitId: sha256(name),
      runId: 'r',
      attempt: 1,
      suite: 's',
      phase: 'triage',
    },
    ...{ caseId: name, caseDigest: sha256('case'), cluster: 'c', split: 'dev', tier: 'regression' },
    ...{ quarantined: false, arm: 'base', trial: 1, fingerprint: sha256('arm'), outcome: 'pass', score: 1 },
    ...{ checks: [], verdict: 'proceed', usage: { input: 1, cached: 0, output: 1 }, costUsd: 0 },
    ...{ wallMs: 1, modelMs: 1, waitMs: 0, turns: 1, toolCalls: 0, toolErrors: 0, reason: null, retries: 0 },
    judge: null,
    artifacts: { output: null, patch: null, transcript: null, testLog: null },
    startedAt: '2026-11-01T00:00:00.000Z',
    ...changes,
  };
}

async function names(from = file): Promise<string[]> {
  const found: string[] = [];
  for await (const { caseId, attempt } of readTrials(from)) found.push(`${caseId}${attempt}`);
  return found;
}

async function write(...trials: Trial[]): Promise<void> {
  const results = await openResults(file);
  for (const trial of trials) results.append(trial);
  results.close();
}

describe('a results file', () => {
  test('has each line as soon as it is added', async () => {
    const results = await openResults(file);
    results.append(trialOf('a'));
    expect(await names()).toEqual(['a1']);
    results.close();
  });

  test('goes on where it ended', async () => {
    await write(trialOf('a'));
    const results = await openResults(file);
    expect(results.find(sha256('a'))).toMatchObject({ attempt: 1, outcome: 'pass' });
    expect(results.find(sha256('b'))).toBeUndefined();
    results.append(trialOf('b'));
    results.close();
    expect(await names()).toEqual(['a1', 'b1']);
  });

  test('loses only the half line of a process that was killed', async () => {
    await write(trialOf('a'));
    await fs.appendFile(file, JSON.stringify(trialOf('b')).slice(0, 100));
    await write(trialOf('c'));
    expect(await names()).toEqual(['a1', 'c1']);
  });

  test('is put into the order of the plan, the newest attempt of each unit alone', async () => {
    const results = await openResults(file);
    for (const trial of [
      trialOf('b'),
      trialOf('a', { outcome: 'infra', score: null }),
      trialOf('a', { attempt: 2 }),
    ])
      results.append(trial);
    await results.settle([sha256('a'), sha256('never run'), sha256('b')]);
    results.close();
    expect(await names()).toEqual(['a2', 'b1']);
  });

  test('that is in order is left alone', async () => {
    await write(trialOf('a'), trialOf('b'));
    const before = await fs.stat(file);
    const results = await openResults(file);
    await results.settle([sha256('a'), sha256('b')]);
    results.close();
    expect((await fs.stat(file)).ino).toBe(before.ino);
  });

  test.each([
    ['no JSON', 'nonsense\n', /results\.jsonl:2: not a line of results \(expected JSON\)/],
    ['of another shape', '{"schema":"harness/trial@1"}\n', /results\.jsonl:2: not a line of results/],
  ])('with a line that is %s is refused by its number', async (_, line, said) => {
    await write(trialOf('a'));
    await fs.appendFile(file, line);
    await expect(names()).rejects.toThrow(said);
  });

  test('that is not there is named', async () => {
    await expect(names(path.join(dir, 'nope.jsonl'))).rejects.toThrow('there are no results');
  });

  test('lines may hold any text, longer than what is read at a time', async () => {
    const reason = 'ä\u2028"\n'.repeat(400_000);
    await write(trialOf('a', { reason }), trialOf('b'));
    const found: (string | null)[] = [];
    for await (const trial of readTrials(file)) found.push(trial.reason);
    expect(found).toEqual([reason, null]);
  });
});

describe('merging', () => {
  const merge = async (
    parts: readonly Trial[][],
    order: readonly string[],
  ): ReturnType<typeof mergeResults> => {
    const files: string[] = [];
    for (const [index, trials] of parts.entries()) {
      const part = path.join(dir, `part-${index}.jsonl`);
      await fs.writeFile(part, trials.map((trial) => `${JSON.stringify(trial)}\n`).join(''));
      files.push(part);
    }
    return mergeResults(files, order.map(sha256), { out: file, change: (trial) => trial });
  };

  test('is the union in the order of the plan, whatever the order of the shards', async () => {
    const [one, two] = [[trialOf('c'), trialOf('a')], [trialOf('b')]];
    await merge([one, two], ['a', 'b', 'c']);
    const first = await fs.readFile(file, 'utf8');
    await merge([two, one], ['a', 'b', 'c']);
    expect(await fs.readFile(file, 'utf8')).toBe(first);
    expect(await names()).toEqual(['a1', 'b1', 'c1']);
  });

  test('takes the newest attempt of a unit', async () => {
    const merged = await merge(
      [[trialOf('a', { attempt: 2 })], [trialOf('a', { outcome: 'infra', score: null })]],
      ['a'],
    );
    expect(merged).toEqual({ present: 1, missing: 0, outcomes: { pass: 1 } });
    expect(await names()).toEqual(['a2']);
  });

  test('counts what is missing', async () => {
    expect(await merge([[trialOf('a')]], ['a', 'b', 'c'])).toEqual({
      ...{ present: 1, missing: 2 },
      outcomes: { pass: 1 },
    });
  });

  test('refuses trials of another run', async () => {
    await expect(merge([[trialOf('a'), trialOf('x')]], ['a'])).rejects.toThrow(
      '1 trials belong to no unit of the plan',
    );
  });
});
