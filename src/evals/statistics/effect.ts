import { tQuantile } from './distributions.ts';

/**
 * The smallest true difference that a two-sided t test with this standard error would find four times in five:
 * (t at 1 - alpha/2 + t at 0.8) standard errors. The exact stratified test is close to it, on fixed cases mostly
 * a little stronger.
 *
 * @param df degrees of freedom, an integer from 1
 */
export function smallestEffect(standardError: number, df: number, alpha: number): number {
  return standardError * (tQuantile(1 - alpha / 2, df) + tQuantile(power, df));
}

const power = 0.8;
