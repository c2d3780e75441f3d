import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readAttacks } from '../../src/redteam/attack.ts';
import { inRun, runWord, takeTraces, tracesOf } from '../../src/redteam/traces.ts';

const corpus = await readAttacks(path.join(import.meta.dirname, '../../redteam/attacks'));
const word = runWord('this test');

describe('traces outside of the sandbox', () => {
  test('are other files in every run', () => {
    const others = tracesOf(runWord('another test'));
    expect(tracesOf(word).filter((trace) => others.includes(trace))).toEqual([]);
  });

  test('have the word of the run wherever an attack of the corpus names one', () => {
    const texts = corpus.map((attack) => JSON.stringify(inRun(attack, word)));
    const named = texts.flatMap(
      (text) => text.match(/\/tmp\/ran[\w-]*|escaped[-{]\S*|\.harness-planted\S*/g) ?? [],
    );
    const unmarked = named.filter((name) => !name.includes(word));
    expect(named.length).toBeGreaterThan(10);
    expect(unmarked).toEqual([]);
  });

  test('are named once and then gone', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'harness-traces-'));
    const [left, never] = [path.join(folder, 'ran'), path.join(folder, 'never')];
    writeFileSync(left, '');
    expect(takeTraces([left, never])).toEqual([left]);
    expect(takeTraces([left, never])).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
