import { createHash } from 'node:crypto';

/**
 * A number in [0, 1) that depends on nothing but its arguments: whatever order requests arrive in, a seed means the same
 * faults. Uniform: 48 bits of a sha256.
 */
export function chance(seed: number, ...about: readonly (string | number)[]): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, ...about]))
    .digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** One of `choices`, by the same rule. */
export function choose<T>(
  choices: readonly [T, ...T[]],
  seed: number,
  ...about: readonly (string | number)[]
): T {
  return choices[Math.floor(chance(seed, 'choice', ...about) * choices.length)] ?? choices[0];
}

/** Counts how often something was asked about, from 0: a second try has a fate of its own. */
export function counter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
}
