import { seededRandom } from '../../src/evals/statistics/random.ts';
import {
  attainableStratifiedP,
  smallestStratifiedP,
  stratifiedP,
} from '../../src/evals/statistics/stratified.ts';
import type { Section } from '../report.ts';
import { summarise } from '../statistics.ts';

const [cases, trials] = [200, 10];

/** The exact stratified test as a comparison makes it, cold and in this process. */
export function measureExactTest(repetitions: number): Section {
  const seconds: number[] = [];
  for (let count = 0; count < repetitions; count += 1) {
    const random = seededRandom(count);
    const arm = () => ({ passed: Math.floor(random() * (trials + 1)), trials });
    const pairs = Array.from({ length: cases }, () => ({ base: arm(), head: arm() }));
    const startedMs = performance.now();
    const all = [stratifiedP(pairs), attainableStratifiedP(pairs), smallestStratifiedP(pairs)];
    seconds.push((performance.now() - startedMs) / 1000);
    if (!all.every((p) => p > 0 && p <= 1)) throw new Error(`not probabilities: ${all.join(', ')}`);
  }
  return {
    title: `The exact stratified test, ${cases} cases × ${trials} × 2 arms`,
    measures: [
      { name: 'the first, nothing compiled yet', unit: 's', summary: summarise(seconds.slice(0, 1)), bar: 1 },
      { name: 'all', unit: 's', summary: summarise(seconds), bar: 1 },
    ],
  };
}
