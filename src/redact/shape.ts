/** How a kind of secret looks wherever it stands. */
export interface Shape {
  /** What a finding is called. */
  readonly name: string;
  /** Words of three letters or more, in lower case; without any of them the text is not searched for the pattern. */
  readonly anchors: readonly string[];
  /** Bits per character of the value, by Shannon, below which it is a placeholder such as `xxxx`. */
  readonly minEntropy: number;
  /** With the flag `g`. The first group that took part is the value, else the whole match. Linear time on any text. */
  readonly pattern: RegExp;
  /** A value that matches one of these is a known example. */
  readonly allowed?: readonly RegExp[];
}
