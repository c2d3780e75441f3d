import { z } from 'zod';
import type { Change, ChangedFile } from './change.ts';
import type { GateFinding } from './gate.ts';
import { globMatcher } from './glob.ts';
import type { TestLines } from './test-lines.ts';
import { linesWithout, readTestLines } from './test-lines.ts';

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

/** A changed test file: what it checked on the base, and what it checks now. */
interface ChangedTest {
  readonly file: ChangedFile;
  readonly text: { readonly before: string; readonly after: string };
  readonly before: TestLines;
  readonly after: TestLines;
}

/**
 * Signs that a change weakens the tests instead of mending the code (T52): a test deleted, fewer
 * assertions than before, expectations loosened, a timeout raised, a snapshot rewritten, a test switched
 * off. A line that another test file of the change gains has moved and is no sign. Deterministic and
 * coarse: each is a `flag` for the people who review; only the policy `weakened-tests` makes it a refusal. `oldContents` holds the base's text
 * of changed test files by path; a file absent from it counts as new.
 */
export function findWeakenedTests(
  change: Change,
  oldContents: ReadonlyMap<string, string>,
  isTest: (path: string) => boolean,
): GateFinding[] {
  const tests = change.files
    .filter((file) => isTest(file.path))
    .map((file): ChangedTest => {
      const text = { before: oldContents.get(file.path) ?? '', after: textOf(file) };
      return { file, text, before: readTestLines(text.before), after: readTestLines(text.after) };
    });
  return tests.flatMap((test) => judgeTest(test, tests));
}

/** A test folder by name, or the same part of the repository: to anywhere else a test may be moved so that no runner finds it. */
function isRunAs(from: string, to: string): boolean {
  return inTestFolder(to) || topFolder(from) === topFolder(to);
}

function topFolder(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

const inTestFolder = globMatcher(testGlobs.slice(0, 1), { ignoreCase: false });

function textOf(file: ChangedFile): string {
  return file.status === 'deleted' ? '' : Buffer.from(file.contentBase64, 'base64').toString();
}

function judgeTest(test: ChangedTest, tests: readonly ChangedTest[]): GateFinding[] {
  const others = tests.filter((other) => other !== test && isRunAs(test.file.path, other.file.path));
  return test.file.status === 'deleted'
    ? judgeDeleted(test, others)
    : [...judgeChecks(test, others), ...judgeStrength(test)];
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

function judgeDeleted({ file, text, before }: ChangedTest, others: readonly ChangedTest[]): GateFinding[] {
  const lost = before.assertions.length;
  const renamed = others.some((other) => other.text.before === '' && other.text.after === text.before);
  const moved = lost > 0 && linesWithout(before.assertions, gained(others)).length === 0;
  if (renamed || moved) return [];
  return [
    flag('test-deleted', file.path, `is a deleted test file with ${lost} lines that assert something.`),
  ];
}

/** Fewer assertions and more switched-off tests than before, what moved between test files aside. */
function judgeChecks({ file, before, after }: ChangedTest, others: readonly ChangedTest[]): GateFinding[] {
  const findings: GateFinding[] = [];
  const lost = linesWithout(before.assertions, after.assertions);
  const moved = lost.length - linesWithout(lost, gained(others)).length;
  if (after.assertions.length + moved < before.assertions.length) {
    const message = `has ${after.assertions.length} lines that assert something; it had ${before.assertions.length}.`;
    findings.push(flag('assertions-removed', file.path, message));
  }
  const skips = linesWithout(after.skips, before.skips);
  const came = skips.length - linesWithout(skips, lostSkips(others)).length;
  if (after.skips.length - came > before.skips.length)
    findings.push(flag('test-skipped', file.path, 'switches tests off (skip, only, todo or the like).'));
  return findings;
}

/** Expectations that accept more, and results that were written anew. */
function judgeStrength({ file, before, after }: ChangedTest): GateFinding[] {
  const faults: [boolean, string, string][] = [
    [
      after.exact < before.exact && after.loose > before.loose,
      'expectation-loosened',
      'expects exact values in fewer places and accepts many in more.',
    ],
    [
      before.timeout !== null && after.timeout !== null && after.timeout > before.timeout,
      'timeout-raised',
      `waits up to ${after.timeout} where it waited ${before.timeout}.`,
    ],
    [
      file.status === 'modified' && isSnapshot(file.path),
      'snapshot-updated',
      'is a recorded result that was written anew.',
    ],
  ];
  return faults.filter(([broken]) => broken).map(([, rule, message]) => flag(rule, file.path, message));
}

const isSnapshot = globMatcher(['**/__snapshots__/**', '**/*.{snap,ambr}']);

function gained(tests: readonly ChangedTest[]): string[] {
  return tests.flatMap(({ before, after }) => linesWithout(after.assertions, before.assertions));
}

function lostSkips(tests: readonly ChangedTest[]): string[] {
  return tests.flatMap(({ before, after }) => linesWithout(before.skips, after.skips));
}

function flag(rule: string, path: string, message: string): GateFinding {
  return { rule, path, message, severity: 'flag' };
}
