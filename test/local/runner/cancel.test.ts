import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Reporter } from '../../../src/local/runner/index.ts';
import { Laptop, dispatched, jobOf, results } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.close());

/** Cancels as soon as a job prints the word. */
function cancelOn(word: string): { readonly signal: AbortSignal; readonly reporter: Reporter } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    reporter: {
      report: (event) => {
        if (event.kind === 'line' && event.text === word) controller.abort();
      },
    },
  };
}

describe('cancelling a run', () => {
  test('running steps get SIGINT, cleanup steps and jobs run, and the state is saved', async () => {
    laptop = await Laptop.open({
      '.github/workflows/w.yml': dispatched(`jobs:
  long:
    runs-on: ubuntu-latest
    steps:
      - run: |
          trap 'echo interrupted; exit 130' INT
          echo ready
          for i in $(seq 300); do sleep 0.1; done
      - run: echo never
      - { if: cancelled(), run: echo cleaning }
  next: { needs: long, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  tidy: { needs: long, if: always(), runs-on: ubuntu-latest, steps: [{ run: echo tidy }] }
`),
    });
    const cancel = cancelOn('ready');
    const report = await laptop.run('.github/workflows/w.yml', cancel);
    expect(report.conclusion).toBe('cancelled');
    expect(results(report)).toEqual({ long: 'cancelled', next: 'cancelled', tidy: 'success' });
    const log = await laptop.log(report, 'long');
    expect(log).toMatch(/Z interrupted/);
    expect(log).toMatch(/Z cleaning/);
    expect(log).not.toMatch(/Z never/);
    expect(jobOf(report, 'long').steps.map((step) => step.outcome)).toEqual([
      'cancelled',
      'skipped',
      'success',
    ]);
    expect(JSON.parse(readFileSync(path.join(report.dir, 'run.json'), 'utf8'))).toMatchObject({
      conclusion: 'cancelled',
    });
    expect(existsSync(path.join(laptop.outDir, 'github.json'))).toBe(true);
  });

  test('a step that ignores SIGINT and SIGTERM is killed, a job with always() goes on', async () => {
    laptop = await Laptop.open({
      '.github/workflows/w.yml': dispatched(`jobs:
  deaf:
    runs-on: ubuntu-latest
    steps: [{ run: "trap '' INT TERM; echo ready; for i in $(seq 300); do sleep 0.1; done" }]
  stubborn:
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: "for i in $(seq 10); do sleep 0.1; done; echo finished" }]
`),
    });
    const cancel = cancelOn('ready');
    const report = await laptop.run('.github/workflows/w.yml', cancel);
    expect(results(report)).toEqual({ deaf: 'cancelled', stubborn: 'success' });
    expect(await laptop.log(report, 'stubborn')).toMatch(/Z finished/);
  });
});
