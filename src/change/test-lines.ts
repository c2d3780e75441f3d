/** A line that checks something, in the usual test libraries. */
const assertion =
  /\b(assert\w*|expect\w*|should\w*|verify\w*|require\.(?:No)?\w+|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+)\b\s*[.(!]|^\s*assert\b|\.should\b|\bmust_\w+\b|\bAssert(?:::|\.)\w+|\bt\.(?:is|like|deepEqual|ok|equal|throws|Errorf?|Fatalf?|Fail\w*)\s*\(/;

/** Ways to switch a test off, or all others by `only`, by language. */
const skips: readonly RegExp[] = [
  // JavaScript and TypeScript: jest, vitest, mocha, node:test, AVA.
  /\b(?:it|test|describe|context|suite|specify)\.(?:concurrent\.)?(?:skip|only|todo|failing|fails|fixme|skipIf|runIf)\b/,
  /\b(?:xit|xtest|xdescribe|xcontext|xspecify|fit|fdescribe)\s*\(/,
  /\bt\.(?:skip|todo)\s*\(|\bthis\.skip\s*\(|\b(?:skip|todo|only):\s*(?:true|['"])/,
  // Python: pytest, unittest.
  /@(?:pytest\.mark\.)?(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b/,
  /\b(?:unittest|pytest)\.(?:skip\w*|xfail|expectedFailure|importorskip)\b|\bself\.skipTest\s*\(/,
  // Go, Java and Kotlin, Rust, C#, PHP.
  /\bt\.Skip\w*\s*\(/,
  /@(?:Ignore|Disabled\w*)\b|\bassume(?:True|False|That)\s*\(/,
  /#\[ignore\b|#\[cfg_attr\([^)]*\bignore\b/,
  /\[(?:Fact|Theory)\([^)]*\bSkip\b|\[Ignore\b|\bAssert\.(?:Ignore|Inconclusive)\s*\(/,
  /\bmarkTest(?:Skipped|Incomplete)\s*\(/,
  // Ruby: RSpec, minitest.
  /\bpending\s*[('"]|^\s*skip(?:\s+['"]|\s*\(|\s*$)|\b(?:xexample|xspecify|fcontext)\b/,
];

/** An expectation of one exact value. */
const exact =
  /\.(?:toBe|toEqual|toStrictEqual|toHaveLength|toBeCloseTo|toThrowErrorMatching\w+)\s*\(|\b(?:deepStrictEqual|strictEqual|deepEqual)\s*\(|\bassert\.equal\s*\(|\bassert(?:Equals?|Same|ListEqual|DictEqual|ArrayEquals)\s*\(|\bassert_eq(?:ual)?\b|\bassert\s.*==|\bAssert\.(?:Equal|AreEqual)\s*\(|\bmust_equal\b|\bto\s+eq\b/;

/** An expectation that many values meet. */
const loose =
  /\.(?:toBeTruthy|toBeFalsy|toBeDefined|toContain|toMatch|toMatchObject|toHaveProperty)\s*\(|\bexpect\.(?:anything|any)\s*\(|\bassert\.(?:ok|match)\s*\(|\bassert(?:True|False|In|IsNotNone|NotNull|Contains|Regex|StringContainsString)\s*\(|\bassert!\s*\(|\bassert\s+\w+(?:\([^)]*\))?\s*$|\bassert\s.*\bin\b|\bAssert\.(?:True|NotNull|Contains)\s*\(|\bto\s+(?:be_truthy|include|be_present)\b|\bassert_includes\b/;

const timeout = /time_?out\w*\s*[(:=]\s*([\d_]+)/gi;

/** What a test file checks: its trimmed lines that are no comments, by what they do. */
export interface TestLines {
  readonly assertions: readonly string[];
  readonly skips: readonly string[];
  readonly exact: number;
  readonly loose: number;
  /** Largest number that a timeout is set to; null without one. */
  readonly timeout: number | null;
}

/** Reads the text of a test file, in any of the languages known here. */
export function readTestLines(text: string): TestLines {
  // A check that is commented out checks nothing; Rust's #[ignore] begins like a comment and is none.
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(?:\/\/|\/?\*|#(?!\[)|<!--)/.test(line));
  const matching = (pattern: RegExp): string[] => lines.filter((line) => pattern.test(line));
  const timeouts = [...lines.join('\n').matchAll(timeout)].map(([, digits = '']) =>
    Number(digits.replaceAll('_', '')),
  );
  return {
    assertions: matching(assertion),
    skips: lines.filter((line) => skips.some((skip) => skip.test(line))),
    exact: matching(exact).length,
    loose: matching(loose).length,
    timeout: timeouts.length === 0 ? null : Math.max(...timeouts),
  };
}

/** The lines of `from` that are not in `other`, each as often as it is missing there. */
export function linesWithout(from: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return from.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
