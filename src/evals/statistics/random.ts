import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { mersenne } from 'pure-rand/generator/mersenne';

/** A stream of numbers in [0, 1). */
export type Random = () => number;

/** @returns a stream that is the same for the same seed, on every machine. The seed is used as a 32-bit integer. */
export function seededRandom(seed: number): Random {
  const generator = mersenne(seed);
  return () => uniformFloat64(generator);
}
