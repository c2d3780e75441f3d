import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packTrials, sha256Of, unpackTrials } from '../../../src/evals/baseline/stored-trials.ts';
import { readTrials } from '../../../src/evals/results.ts';
import { cleanUp, temporaryFolder } from '../folders.ts';
import { trialLine } from '../report/trials.ts';
import { baseline } from './fixture.ts';

afterAll(cleanUp);

const artifacts = { output: 'trials/a/output.json', patch: null, transcript: null, testLog: null };
const two = [1, 2].map((trial) => trialLine({ trial, artifacts }));

describe('the trials of a baseline', () => {
  test('come back as they were, as the arm base and without files that are not kept', async () => {
    const folder = await temporaryFolder();
    const packed = packTrials(two);
    expect(packTrials(two).sha256).toBe(packed.sha256);
    const file = path.join(folder, 'base.jsonl');
    await unpackTrials(packed.bytes, baseline({ sha256: packed.sha256 }), file);
    const trials: unknown[] = [];
    for await (const trial of readTrials(file)) trials.push(trial);
    const none = { output: null, patch: null, transcript: null, testLog: null };
    expect(trials).toEqual(
      [1, 2].map((trial) => ({ ...trialLine({ trial }), arm: 'base', artifacts: none })),
    );
  });

  test('are refused when they are not those of the index, or no compressed file', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'base.jsonl');
    const { bytes } = packTrials(two);
    await expect(unpackTrials(bytes, baseline(), file)).rejects.toThrow(/not those that were blessed/);
    const text = Buffer.from('no archive');
    const named = baseline({ sha256: sha256Of(text) });
    await expect(unpackTrials(text, named, file)).rejects.toThrow(/cannot be unpacked/);
  });

  test('a small file that unpacks to a very large one is refused', async () => {
    const folder = await temporaryFolder();
    const bomb = gzipSync(Buffer.alloc(501 * 1024 * 1024), { level: 1 });
    const attempt = unpackTrials(bomb, baseline({ sha256: sha256Of(bomb) }), path.join(folder, 'x'));
    await expect(attempt).rejects.toThrow(/cannot be unpacked/);
  });
});
