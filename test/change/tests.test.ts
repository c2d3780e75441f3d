import { describe, expect, test } from '@jest/globals';
import type { Change, ChangedFile } from '../../src/change/change.ts';
import { blobIdOf } from '../../src/change/content.ts';
import { findTestSettings, findWeakenedTests, testMatcher } from '../../src/change/tests.ts';

const isTest = testMatcher();

function written(path: string, text: string): ChangedFile {
  const bytes = Buffer.from(text);
  const content = { blob: blobIdOf(bytes), size: bytes.byteLength, contentBase64: bytes.toString('base64') };
  return { status: 'modified', path, mode: '100644', oldMode: '100644', ...content };
}

function rulesOf(path: string, before: string, after: string | null): string[] {
  const file: ChangedFile =
    after === null ? { status: 'deleted', path, oldMode: '100644' } : written(path, after);
  const change: Change = {
    schema: 'harness/change@1',
    base: '0'.repeat(40),
    tree: '0'.repeat(40),
    files: [file],
  };
  const findings = findWeakenedTests(change, new Map([[path, before]]), isTest);
  expect(findings.every((finding) => finding.severity === 'flag')).toBe(true);
  return findings.map((finding) => finding.rule);
}

describe('telling tests from code by path', () => {
  test.each([
    'test/a.js',
    'tests/fixtures/data.json',
    'src/__tests__/a.ts',
    'src/__snapshots__/a.snap',
    'packages/x/spec/a_spec.rb',
    'src/a.test.tsx',
    'src/.hidden.spec.mjs',
    'test.js',
    'pkg/test_a.py',
    'pkg/a_test.py',
    'conftest.py',
    'pkg/a_test.go',
    'pkg/testdata/in.txt',
    'src/main/FooTest.java',
    'src/FooSpec.scala',
    'src/tests.rs',
    'tests/it.rs',
  ])('%s is a test', (path) => expect(isTest(path)).toBe(true));

  test.each([
    'src/a.js',
    'src/contest.py',
    'src/latest.java',
    'src/testing.ts',
    'attest/a.go',
    'src/test-runner.ts',
    'package.json',
    'docs/tests.md',
  ])('%s is no test', (path) => expect(isTest(path)).toBe(false));

  test('globs of the configuration add to the conventions', () => {
    const own = testMatcher(['checks/**']);
    expect([own('checks/a.sh'), own('test/a.js'), own('a.js')]).toEqual([true, true, false]);
  });
});

describe('signs of weakened tests (T52)', () => {
  test('a deleted test file is flagged', () => {
    expect(rulesOf('test/a.test.js', 'expect(1).toBe(1);\n', null)).toEqual(['test-deleted']);
  });

  test.each([
    ['test/a.test.js', 'expect(a).toBe(1);\nexpect(b).toBe(2);\n', 'expect(a).toBe(1);\n'],
    ['test_a.py', 'def test_a():\n    assert a == 1\n', 'def test_a():\n    pass\n'],
    ['a_test.go', 'if a != 1 {\n\tt.Fatalf("no")\n}\n', 'if a != 1 {\n}\n'],
    ['tests/a.rs', 'assert_eq!(a, 1);\n', '\n'],
    ['ATest.java', 'assertEquals(1, a);\n', '\n'],
  ])('a removed assertion in %s is flagged', (path, before, after) => {
    expect(rulesOf(path, before, after)).toEqual(['assertions-removed']);
  });

  test.each([
    ['test/a.test.js', 'it.skip("a", () => {});'],
    ['test/a.test.js', 'describe.only("a", () => {});'],
    ['test/a.test.js', 'xit("a", () => {});'],
    ['test/a.test.js', 'test("a", { skip: true }, () => {});'],
    ['test_a.py', '@pytest.mark.skip(reason="later")'],
    ['test_a.py', '@unittest.skip("later")'],
    ['a_test.go', 't.Skip("later")'],
    ['ATest.java', '@Disabled'],
    ['FooTests.cs', '[Fact(Skip = "later")]'],
    ['FooTest.php', '$this->markTestSkipped("later");'],
    ['spec/a_spec.rb', 'skip "later"'],
    ['tests/a.rs', '#[ignore]'],
  ])('in %s, "%s" is flagged', (path, line) => {
    expect(rulesOf(path, '', `${line}\n`)).toEqual(['test-skipped']);
  });

  test.each([
    ['test/a.test.js', 'expect(a).toBe(1);\n', 'expect(a).toBeTruthy();\n', 'expectation-loosened'],
    ['test_a.py', 'assert a == 1\n', 'assert 1 in a\n', 'expectation-loosened'],
    ['ATest.java', 'assertEquals(1, a);\n', 'assertTrue(a > 0);\n', 'expectation-loosened'],
    ['tests/a.rs', 'assert_eq!(a, 1);\n', 'assert!(a > 0);\n', 'expectation-loosened'],
    ['test/a.test.js', 'jest.setTimeout(5_000);\n', 'jest.setTimeout(60_000);\n', 'timeout-raised'],
    ['src/__snapshots__/a.snap', 'exports[`a`] = 1;\n', 'exports[`a`] = 2;\n', 'snapshot-updated'],
    ['test/a.test.js', 'expect(a).toBe(1);\n', '// expect(a).toBe(1);\n', 'assertions-removed'],
  ])('in %s, %j made %j is %s', (path, before, after, rule) => {
    expect(rulesOf(path, before, after)).toEqual([rule]);
  });

  test('an added test is not flagged, and neither is a skip that was there before', () => {
    const before = 'it.skip("a", () => {});\nexpect(1).toBe(1);\n';
    expect(rulesOf('test/a.test.js', before, `${before}expect(2).toBe(2);\n`)).toEqual([]);
  });
});

describe('settings that decide which tests run (T52)', () => {
  function flagged(path: string, before: string, after: string): string[] {
    const change: Change = {
      schema: 'harness/change@1',
      base: '0'.repeat(40),
      tree: '0'.repeat(40),
      files: [written(path, after)],
    };
    return findTestSettings(change, new Map([[path, before]])).map((finding) => finding.rule);
  }

  test('scripts of a package.json that change are flagged, other keys are not', () => {
    const before = JSON.stringify({ scripts: { test: 'jest' }, version: '1.0.0' });
    expect(flagged('package.json', before, before.replace('jest', 'true'))).toEqual(['test-settings']);
    expect(flagged('package.json', before, before.replace('1.0.0', '1.0.1'))).toEqual([]);
    expect(flagged('package.json', before, '{ broken')).toEqual(['test-settings']);
  });

  test.each(['jest.config.js', 'pkg/vitest.config.ts', 'pytest.ini', 'Makefile', '.mocharc.yml'])(
    '%s is flagged',
    (path) => expect(flagged(path, 'a', 'b')).toEqual(['test-settings']),
  );

  test('a source file is not', () => expect(flagged('src/config.js', 'a', 'b')).toEqual([]));
});
