import type * as fc from 'fast-check';

/** One parser of data from outside, and what it is fed. */
export interface Target {
  /** As `--target` and a folder of the corpus name it. */
  readonly name: string;
  readonly input: fc.Arbitrary<string>;
  /** Runs the parser. What it resolves to does not matter. */
  readonly parse: (input: string) => unknown;
  /** The classes of errors that it may throw: those its documentation names. */
  readonly typed: readonly (abstract new (...args: never[]) => Error)[];
  /** Inputs cost this many times what a cheap parser's do; as many fewer are tried. */
  readonly dear?: number;
}
