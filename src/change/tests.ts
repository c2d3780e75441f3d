import type { Change, ChangedFile } from './change.ts';
import type { GateFinding } from './gate.ts';
import { globMatcher } from './glob.ts';

/**
 * Where tests live by the conventions of the languages we know, fixtures and snapshots beside them
 * included. Tests inside a source file (Rust's `mod tests`, Python doctests) cannot be told apart by path.
 */
export const testGlobs: readonly string[] = [
  '**/{test,tests,__tests__,spec,specs,__snapshots__,__mocks__,testdata,e2e}/**',
  '**/*.{test,spec,tests,specs,test-d,e2e,cy}.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,svelte,dart}',
  '**/{test,tests,spec}.{js,cjs,mjs,ts,cts,mts}',
  '**/{test_*,*_test,*_tests,conftest,tests}.py',
  '**/*_test.{go,rb,exs,dart,cc,cpp,c}',
  '**/*_spec.{rb,lua}',
  '**/{tests,test}.rs',
  '**/*_test.rs',
  '**/*{Test,Tests,IT,Spec}.{java,kt,kts,scala,groovy,cs,fs,swift,php}',
  '**/*.{bats,t}',
];

/** Tells the tests among paths: by `globs` when given, else by `testGlobs`. */
export function testMatcher(globs?: readonly string[]): (path: string) => boolean {
  // Conventions such as FooTest.java depend on letter case, so "latest.java" stays a source file.
  return globMatcher(globs ?? testGlobs, { ignoreCase: false });
}

/** A line that checks something, in the usual test libraries. */
const assertion =
  /\b(assert\w*|expect\w*|should\w*|verify\w*|require\.(?:No)?\w+|XCTAssert\w*|EXPECT_\w+|ASSERT_\w+)\b\s*[.(!]|^\s*assert\b|\.should\b|\bt\.(?:is|like|deepEqual|ok|equal|throws|Errorf?|Fatalf?|Fail\w*)\s*\(/;

/** A line that switches a test off, or all others by `only`. */
const skip =
  /\b(?:it|test|describe|context|suite|specify)\.(?:skip|only|todo|failing|fixme)\b|\b(?:xit|xtest|xdescribe|xcontext|fit|fdescribe)\s*\(|\bt\.(?:skip|todo|Skip\w*)\s*\(|@(?:pytest\.mark\.)?(?:skip|skipif|skipIf|skipUnless|xfail|expectedFailure)\b|\b(?:unittest|pytest)\.(?:skip|skip\w+|xfail|expectedFailure)\b|@(?:Ignore|Disabled)\b|#\[ignore|\bskip:\s*(?:true|['"])|\bpending\s*\(|\[Fact\(Skip/;

/**
 * Signs that a change weakens the tests instead of mending the code (T52): a test deleted, fewer
 * assertions than before, a test switched off. Deterministic and coarse: each is a `flag` for the
 * people who review, never a refusal. `oldContents` holds the base's text of changed test files by
 * path; a file absent from it counts as new.
 */
export function findWeakenedTests(
  change: Change,
  oldContents: ReadonlyMap<string, string>,
  isTest: (path: string) => boolean,
): GateFinding[] {
  return change.files
    .filter((file) => isTest(file.path))
    .flatMap((file) => {
      const before = oldContents.get(file.path) ?? '';
      return file.status === 'deleted' ? judgeDeleted(file.path, before) : judgeEdited(file, before);
    });
}

function judgeDeleted(path: string, before: string): GateFinding[] {
  const lost = count(before, assertion);
  return [flag('test-deleted', path, `is a deleted test file with ${lost} lines that assert something.`)];
}

function judgeEdited(file: Extract<ChangedFile, { contentBase64: string }>, before: string): GateFinding[] {
  const after = Buffer.from(file.contentBase64, 'base64').toString();
  const assertions = { before: count(before, assertion), after: count(after, assertion) };
  const skips = { before: count(before, skip), after: count(after, skip) };
  const findings: GateFinding[] = [];
  if (assertions.after < assertions.before) {
    const message = `has ${assertions.after} lines that assert something; it had ${assertions.before}.`;
    findings.push(flag('assertions-removed', file.path, message));
  }
  if (skips.after > skips.before)
    findings.push(flag('test-skipped', file.path, 'switches tests off (skip, only, todo or the like).'));
  return findings;
}

function count(text: string, pattern: RegExp): number {
  return text.split('\n').filter((line) => pattern.test(line)).length;
}

function flag(rule: string, path: string, message: string): GateFinding {
  return { rule, path, message, severity: 'flag' };
}
