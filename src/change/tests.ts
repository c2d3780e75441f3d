import { z } from 'zod';
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

/** Tells the tests among paths: by `testGlobs`, and by the globs in `further`. */
export function testMatcher(further: readonly string[] = []): (path: string) => boolean {
  // Conventions such as FooTest.java depend on letter case, so "latest.java" stays a source file.
  return globMatcher([...testGlobs, ...further], { ignoreCase: false });
}

/** What decides which tests run and how; a change to it can make a suite pass by running less. */
const testSettings: readonly string[] = [
  '**/{jest,vitest,vite,karma,playwright,cypress,wdio,ava,babel}.config.*',
  '**/{.mocharc*,.nycrc*,.taprc,pytest.ini,tox.ini,noxfile.py,conftest.py,.coveragerc,phpunit.xml*}',
  '**/{Makefile,makefile,GNUmakefile,Rakefile,justfile}',
];

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

/**
 * Files of a change that decide which tests run: settings of test runners, and a `package.json` whose
 * scripts differ from the base. Each is a `flag`: green may then mean that less was run.
 */
export function findTestSettings(change: Change, oldContents: ReadonlyMap<string, string>): GateFinding[] {
  const isSetting = globMatcher(testSettings);
  return change.files.flatMap((file) => {
    const { path } = file;
    const after = file.status === 'deleted' ? '' : Buffer.from(file.contentBase64, 'base64').toString();
    const isPackage = path === 'package.json' || path.endsWith('/package.json');
    const rewritten = isPackage && scriptsOf(after) !== scriptsOf(oldContents.get(path) ?? '');
    if (rewritten) return [flag('test-settings', path, 'changes the scripts that run the tests.')];
    return isSetting(path) ? [flag('test-settings', path, 'can decide which tests run.')] : [];
  });
}

const packageScripts = z.looseObject({ scripts: z.record(z.string(), z.string()).optional() });

function scriptsOf(text: string): string {
  try {
    return JSON.stringify(packageScripts.parse(JSON.parse(text)).scripts ?? {});
  } catch {
    // Not readable as a manifest: compared as text, so that any difference shows.
    return text;
  }
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
