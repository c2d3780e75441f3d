import type { CountPair } from './hypergeometric.ts';
import { shuffledPasses } from './hypergeometric.ts';

/**
 * One-sided Fisher test of one case: how probable are so few passes on head, or fewer, when the arms do not differ?
 *
 * @returns p in (0, 1]. Three of three against none of three gives 0.05.
 */
export function fisherWorseP(pair: CountPair): number {
  const { low, probabilities } = shuffledPasses(pair);
  const tail = probabilities.slice(0, pair.head.passed - low + 1);
  return Math.min(
    1,
    tail.reduce((sum, p) => sum + p, 0),
  );
}

/** The other side of {@link fisherWorseP}: so many passes on head, or more. */
export function fisherBetterP({ base, head }: CountPair): number {
  return fisherWorseP({ base: head, head: base });
}
