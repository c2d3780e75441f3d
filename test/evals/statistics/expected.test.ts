/** Every figure against an independent implementation: see expected.py, which wrote expected.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { bootstrapMedian, median } from '../../../src/evals/statistics/bootstrap.ts';
import {
  betaQuantile,
  normalQuantile,
  tQuantile,
  tTwoSided,
} from '../../../src/evals/statistics/distributions.ts';
import { smallestEffect } from '../../../src/evals/statistics/effect.ts';
import { fisherBetterP, fisherWorseP } from '../../../src/evals/statistics/fisher.ts';
import { holm } from '../../../src/evals/statistics/holm.ts';
import { shuffledPasses } from '../../../src/evals/statistics/hypergeometric.ts';
import { confusion } from '../../../src/evals/statistics/labels.ts';
import {
  halfWidthWithoutSpread,
  pairedEstimate,
  pairedInterval,
} from '../../../src/evals/statistics/paired.ts';
import { seededRandom } from '../../../src/evals/statistics/random.ts';
import { passAtK, passHatK, wilson } from '../../../src/evals/statistics/rates.ts';
import { signFlip } from '../../../src/evals/statistics/sign-flip.ts';
import {
  attainableStratifiedP,
  smallestStratifiedP,
  stratifiedP,
} from '../../../src/evals/statistics/stratified.ts';

const numbers = z.array(z.array(z.number()));
const count = z.strictObject({ passed: z.int(), trials: z.int() });
const pair = z.strictObject({ base: count, head: count });
const clustered = z.array(z.strictObject({ value: z.number(), cluster: z.string() }));
const table = z
  .object({
    distributions: z.strictObject({
      tQuantile: numbers,
      tTwoSided: numbers,
      normalQuantile: numbers,
      betaQuantile: numbers,
    }),
    shuffledPasses: z.array(
      z.strictObject({
        base: z.int(),
        head: z.int(),
        passes: z.int(),
        low: z.int(),
        probabilities: z.array(z.number()),
      }),
    ),
    stratified: z.array(
      z.strictObject({
        cases: z.array(pair),
        p: z.number(),
        smallest: z.number(),
        attainable: z.number(),
      }),
    ),
    mcnemar: z.array(z.strictObject({ cases: z.array(pair), p: z.number() })),
    fisher: z.array(pair.extend({ worse: z.number(), better: z.number(), twoSided: z.number() })),
    holm: z.array(z.strictObject({ values: z.array(z.number()), adjusted: z.array(z.number()) })),
    rates: z.strictObject({ wilson: numbers, repeated: numbers, withoutSpread: numbers }),
    paired: z.array(
      z.strictObject({
        differences: clustered,
        mean: z.number(),
        standardError: z.number(),
        low: z.number(),
        high: z.number(),
        p: z.number(),
        smallestEffect: z.number(),
      }),
    ),
    signFlip: z.array(
      z.strictObject({ differences: clustered, seed: z.int(), exact: z.boolean(), p: z.number() }),
    ),
    bootstrap: z.array(
      z.strictObject({
        values: clustered,
        seed: z.int(),
        median: z.number(),
        low: z.number(),
        high: z.number(),
      }),
    ),
    labels: z.strictObject({
      right: z.array(z.string()),
      given: z.array(z.string()),
      labels: z.array(z.string()),
      counts: numbers,
      macroF1: z.number(),
    }),
  })
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'expected.json'), 'utf8')));

/** Doubles end here; the exact arithmetic of the table goes on. */
const smallestNormal = 2.3e-308;

/** Within 1e-9 of the larger of the expected value and, for figures around 0, `scale`. */
function expectClose(actual: number, expected: number, scale = 0): void {
  if (expected < smallestNormal && expected >= 0 && scale === 0) {
    expect(actual).toBeGreaterThan(0);
    expect(actual).toBeLessThan(smallestNormal);
    return;
  }
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(expected), scale));
}

describe('distribution functions agree with SciPy', () => {
  const { distributions } = table;
  const rows = (name: keyof typeof distributions, f: (...args: number[]) => number): void => {
    for (const row of distributions[name]) expectClose(f(...row.slice(0, -1)), row.at(-1)!, 1e-3);
  };
  test('Student t quantiles', () => rows('tQuantile', (p, df) => tQuantile(p, df)));
  test('Student t tails', () => rows('tTwoSided', (t, df) => tTwoSided(t, df)));
  test('normal quantiles', () => rows('normalQuantile', (p) => normalQuantile(p)));
  test('beta quantiles', () => rows('betaQuantile', (p, a, b) => betaQuantile(p, a, b)));
});

test('the hypergeometric distribution agrees with SciPy', () => {
  for (const { base, head, passes, low, probabilities } of table.shuffledPasses) {
    const onBase = Math.min(base, passes);
    const shuffled = shuffledPasses({
      base: { passed: onBase, trials: base },
      head: { passed: passes - onBase, trials: head },
    });
    expect(shuffled.low).toBe(low);
    expect(shuffled.probabilities).toHaveLength(probabilities.length);
    probabilities.forEach((p, index) => expectClose(shuffled.probabilities[index]!, p));
  }
});

describe('the stratified test agrees with arithmetic in integers', () => {
  test.each(table.stratified)('$cases.length cases: p = $p', ({ cases, p, smallest, attainable }) => {
    expectClose(stratifiedP(cases), p);
    expectClose(smallestStratifiedP(cases), smallest);
    expectClose(attainableStratifiedP(cases), attainable);
  });

  test('with one trial per arm it is the exact McNemar test', () => {
    for (const { cases, p } of table.mcnemar) expectClose(stratifiedP(cases), p);
  });

  test('with one case it is the two-sided Fisher test', () => {
    for (const { base, head, twoSided } of table.fisher) expectClose(stratifiedP([{ base, head }]), twoSided);
  });
});

test('one-sided Fisher tests agree with SciPy', () => {
  for (const { base, head, worse, better } of table.fisher) {
    expectClose(fisherWorseP({ base, head }), worse);
    expectClose(fisherBetterP({ base, head }), better);
  }
});

test('Holm agrees with statsmodels', () => {
  for (const { values, adjusted } of table.holm) {
    holm(values).forEach((p, index) => expectClose(p, adjusted[index]!));
  }
});

test('Wilson intervals agree with statsmodels', () => {
  for (const [passed, trials, confidence, low, high] of table.rates.wilson) {
    const interval = wilson(passed!, trials!, confidence!);
    expectClose(interval[0], low!, 1e-3);
    expectClose(interval[1], high!, 1e-3);
  }
});

test('pass@k and pass^k agree with enumeration of all draws', () => {
  for (const [passed, trials, k, some, every] of table.rates.repeated) {
    expectClose(passAtK({ passed: passed!, trials: trials! }, k!), some!, 1e-3);
    expectClose(passHatK({ passed: passed!, trials: trials! }, k!), every!, 1e-3);
  }
});

test('the width without spread is the exact binomial bound for no event', () => {
  for (const [trials, bound] of table.rates.withoutSpread)
    expectClose(halfWidthWithoutSpread(trials!, 0.95), bound!);
});

describe('the paired interval agrees with statsmodels', () => {
  test.each(table.paired)('$differences.length differences: mean $mean', (row) => {
    const estimate = pairedEstimate(row.differences);
    const [low, high] = pairedInterval(estimate, 0.95);
    expectClose(estimate.mean, row.mean, 1e-3);
    expectClose(estimate.standardError!, row.standardError);
    expectClose(low, row.low, 1e-3);
    expectClose(high, row.high, 1e-3);
    const df = estimate.clusters - 1;
    expectClose(tTwoSided(estimate.mean / estimate.standardError!, df), row.p, 1e-3);
    expectClose(smallestEffect(estimate.standardError!, df, 0.05), row.smallestEffect);
  });
});

test('sign flips agree with enumeration, and beyond it with NumPy on the same random bits', () => {
  for (const { differences, seed, exact, p } of table.signFlip) {
    const result = signFlip(differences, seededRandom(seed));
    expect(result.exact).toBe(exact);
    expectClose(result.p, p);
  }
});

test('bootstrap intervals agree with NumPy on the same random bits', () => {
  for (const { values, seed, ...expected } of table.bootstrap) {
    const [low, high] = bootstrapMedian(values, { random: seededRandom(seed), confidence: 0.95 });
    expectClose(median(values.map(({ value }) => value)), expected.median, 1e-3);
    expectClose(low, expected.low, 1e-3);
    expectClose(high, expected.high, 1e-3);
  }
});

test('the confusion matrix and macro-F1 agree with scikit-learn', () => {
  const { right, given, labels, counts, macroF1 } = table.labels;
  const result = confusion(
    right.map((label, index) => ({
      right: [label],
      given: given[index] === '(none)' ? null : given[index]!,
    })),
  );
  expect(result.labels).toEqual(labels);
  expect(result.counts).toEqual(counts);
  expectClose(result.macroF1, macroF1);
});
