import type { CountPair } from './hypergeometric.ts';
import { shuffledPassesOf, sumIndependent } from './hypergeometric.ts';

/** Probabilities that differ by less are taken for equal, as R's exact tests do: rounding must not split a tie. */
const tie = 1 + 1e-7;

/**
 * Exact stratified permutation test: did passing change on these cases? Under the null hypothesis the trials of a
 * case are exchangeable between the arms, so head's passes are hypergeometric per case; the sum over cases is the
 * statistic. Two-sided: every sum that is no more probable than the observed one counts. One trial per arm makes it
 * the exact McNemar test, one case makes it Fisher's.
 *
 * Any number of cases and of trials, also unequal between arms and cases. 200 cases with ten trials in either
 * arm take some ten milliseconds; beyond, time grows with the power 1.5 of the cases.
 *
 * @returns p in (0, 1]. Below the smallest double it is that double, never 0.
 */
export function stratifiedP(cases: readonly CountPair[]): number {
  const { low, probabilities } = sumIndependent(shuffledPassesOf(cases));
  const observed = cases.reduce((sum, { head }) => sum + head.passed, 0);
  const bound = (probabilities[observed - low] ?? 0) * tie;
  return asProbability(probabilities.filter((p) => p <= bound).reduce((sum, p) => sum + p, 0));
}

/**
 * The smallest p that {@link stratifiedP} could give for any split of the passes that were seen: with all of them
 * (or as few as possible) on head. 1 when no case passed some trials and failed others.
 */
export function smallestStratifiedP(cases: readonly CountPair[]): number {
  const distributions = shuffledPassesOf(cases).map(({ probabilities }) => probabilities);
  const fewest = logProduct(distributions.map((p) => p[0] as number));
  const most = logProduct(distributions.map((p) => p[p.length - 1] as number));
  if (distributions.every((p) => p.length === 1)) return 1;
  const tied = Math.abs(fewest - most) <= Math.log(tie);
  return asProbability(Math.exp(Math.min(fewest, most)) * (tied ? 2 : 1));
}

/**
 * The smallest p that any outcome could give with so many trials: head passes everything and base nothing. Above
 * alpha the comparison is underpowered before it starts. Six cases are the least for 0.05 with one trial per arm.
 */
export function attainableStratifiedP(cases: readonly CountPair[]): number {
  return smallestStratifiedP(
    cases.map(({ base, head }) => ({
      base: { passed: 0, trials: base.trials },
      head: { passed: head.trials, trials: head.trials },
    })),
  );
}

/**
 * Head's passes beyond what shuffling the trials would give on average: which way {@link stratifiedP} points. Its
 * sign is that of the difference in rates, but where numbers of trials differ between cases the two may disagree.
 */
export function excessPasses(cases: readonly CountPair[]): number {
  return cases.reduce((sum, { base, head }) => {
    const share = head.trials / (base.trials + head.trials);
    return sum + head.passed - (base.passed + head.passed) * share;
  }, 0);
}

function logProduct(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum + Math.log(factor), 0);
}

function asProbability(sum: number): number {
  return Math.min(1, Math.max(sum, Number.MIN_VALUE));
}
