import { compiled, incbi, ndtri, stdtr, stdtri } from 'cephes';

// The library is C compiled to WebAssembly, which is instantiated asynchronously, once; what follows is plain calls.
await compiled;

/**
 * @param p probability, 0 < p < 1
 * @param df degrees of freedom, an integer from 1
 * @returns the value that a Student t variable stays below with probability `p`
 */
export function tQuantile(p: number, df: number): number {
  return stdtri(df, p);
}

/** @returns the probability, 0 to 1, of a Student t variable at least as far from 0 as `t`. */
export function tTwoSided(t: number, df: number): number {
  return 2 * stdtr(df, -Math.abs(t));
}

/** @returns the value that a standard normal variable stays below with probability `p`, 0 < p < 1. */
export function normalQuantile(p: number): number {
  return ndtri(p);
}

/** @returns the value in 0 to 1 that a Beta(`a`, `b`) variable stays below with probability `p`. */
export function betaQuantile(p: number, a: number, b: number): number {
  return incbi(a, b, p);
}
