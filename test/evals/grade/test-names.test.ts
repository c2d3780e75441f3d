import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readTestStates } from '../../../src/evals/grade/test-names.ts';
import type { TestFormat } from '../../../src/evals/grade/test-names.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'harness-test-names-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function statesOf(output: string, format: TestFormat): Record<string, string> {
  return Object.fromEntries(readTestStates(output, format));
}

/** What this very Node prints. */
function nodeTest(reporter: string, source: string): string {
  writeFileSync(path.join(dir, 'a.test.mjs'), source);
  // A test runner inside of a test runner reports to it instead of printing.
  const env = { PATH: process.env['PATH'] };
  const command = `"$0" --test --test-reporter=${reporter} a.test.mjs 2>&1 || true`;
  return execFileSync('bash', ['-c', command, process.execPath], {
    cwd: dir,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const suite = `
  import test, { describe } from 'node:test';
  import assert from 'node:assert';
  test('adds', () => {});
  test('cuts # and \\\\ signs', () => {});
  test('subtracts', () => assert.equal(1, 2));
  test('later', { skip: true }, () => {});
  test('some day', { todo: true }, () => {});
  describe('outer', () => {
    describe('inner', () => { test('adds', () => {}); test('waits', () => {}); });
    test('breaks', () => { throw new Error('no'); });
  });
  console.log('ok 9 - subtracts');
  console.log('✔ subtracts (1ms)');
`;

describe('names in what test runners print', () => {
  test('tap of node: nested, skipped, to do, with signs in names; prints of the code under test do not count', () => {
    expect(statesOf(nodeTest('tap', suite), 'tap')).toEqual({
      adds: 'passed',
      'cuts # and \\ signs': 'passed',
      subtracts: 'failed',
      outer: 'failed',
      inner: 'passed',
      'outer > inner': 'passed',
      'outer > inner > adds': 'passed',
      'outer > inner > waits': 'passed',
      waits: 'passed',
      breaks: 'failed',
      'outer > breaks': 'failed',
    });
  });

  test('spec of node: the same tests, the failed ones told twice', () => {
    expect(statesOf(nodeTest('spec', suite), 'spec')).toMatchObject({
      adds: 'passed',
      subtracts: 'failed',
      waits: 'passed',
      breaks: 'failed',
    });
    expect(statesOf(nodeTest('spec', suite), 'spec')).not.toHaveProperty('later');
  });

  test('code that ends the process early leaves its tests in no state', () => {
    const early = `import test from 'node:test'; test('adds', () => {}); console.log('ok 1 - adds'); process.exit(0);`;
    expect(statesOf(nodeTest('tap', early), 'tap')).not.toHaveProperty('adds');
  });

  test('tape: a heading passes when all below it do, over several streams', () => {
    const output = [
      'TAP version 13',
      '# boolean flags',
      'ok 1 should be equal',
      'ok 2 should be equal',
      '# proto pollution',
      'ok 3 should be equal',
      'not ok 4 should be undefined',
      '  ---',
      '    ok 5 this is no test',
      '  ...',
      '1..4',
      '# tests 4',
      'TAP version 13',
      '# dash',
      'ok 1 should be equal # SKIP',
      '# short',
      'ok 2',
      '1..2',
    ].join('\n');
    expect(statesOf(output, 'tape')).toMatchObject({
      'boolean flags': 'passed',
      'proto pollution': 'failed',
      short: 'passed',
    });
    expect(statesOf(output, 'tape')).not.toHaveProperty('dash');
  });

  test('jest and mocha: ticks and crosses, with colours and durations', () => {
    const output = [
      'PASS test/a.test.js',
      '  parser',
      '    \u001B[32m✓\u001B[39m \u001B[2mreads (12 ms)\u001B[22m',
      '    ✕ writes (1.5 s)',
      '    ○ skipped closes',
      '  mocha',
      '    ✔ opens (of the file)',
      '    1) flushes',
    ].join('\r\n');
    expect(statesOf(output, 'spec')).toEqual({
      reads: 'passed',
      writes: 'failed',
      'opens (of the file)': 'passed',
      flushes: 'failed',
    });
  });

  test('pytest: in the list and in the summary, parameters with blanks too', () => {
    const output = [
      'tests/test_a.py::test_one PASSED                    [ 25%]',
      'tests/test_a.py::TestB::test_two[a b] FAILED        [ 50%]',
      'tests/test_a.py::test_three SKIPPED (no network)    [ 75%]',
      'tests/test_a.py::test_four ERROR                    [100%]',
      'PASSED tests/test_c.py::test_five',
      'FAILED tests/test_c.py::test_six - assert 1 == 2',
    ].join('\n');
    expect(statesOf(output, 'pytest')).toMatchObject({
      'tests/test_a.py::test_one': 'passed',
      test_one: 'passed',
      'tests/test_a.py::TestB::test_two[a b]': 'failed',
      test_four: 'failed',
      test_five: 'passed',
      test_six: 'failed',
    });
    expect(statesOf(output, 'pytest')).not.toHaveProperty('test_three');
  });

  test('unittest: names alone and in full, for Python before and after 3.11', () => {
    const output = [
      'test_adds (tests.test_a.AddTest.test_adds) ... ok',
      'test_cuts (tests.test_a.AddTest) ... FAIL',
      "test_waits (tests.test_a.AddTest.test_waits) ... skipped 'later'",
      'FAIL: test_cuts (tests.test_a.AddTest)',
    ].join('\n');
    expect(statesOf(output, 'unittest')).toEqual({
      test_adds: 'passed',
      'tests.test_a.AddTest.test_adds': 'passed',
      test_cuts: 'failed',
      'tests.test_a.AddTest.test_cuts': 'failed',
    });
  });

  test('go: tests and their parts', () => {
    const output =
      '=== RUN   TestA\n--- PASS: TestA (0.00s)\n    --- FAIL: TestB/two_words (0.01s)\n--- SKIP: TestC (0.00s)';
    expect(statesOf(output, 'go')).toEqual({ TestA: 'passed', 'TestB/two_words': 'failed' });
  });

  test.each(['tap', 'tape', 'spec', 'pytest', 'unittest', 'go'] as const)(
    '%s: a name that passed and failed has failed',
    (format) => {
      const lines = {
        tap: ['not ok 1 - x', 'ok 2 - x'],
        tape: ['# x', 'not ok 1 a', '# x', 'ok 2 a'],
        spec: ['✖ x', '✔ x'],
        pytest: ['a.py::x FAILED', 'PASSED a.py::x'],
        unittest: ['x (a.B) ... ERROR', 'x (a.B) ... ok'],
        go: ['--- FAIL: x (0.00s)', '--- PASS: x (0.00s)'],
      }[format];
      for (const order of [lines, lines.slice(-2).concat(lines.slice(0, -2))])
        expect(statesOf(order.join('\n'), format)['x']).toBe('failed');
    },
  );

  test.each(['tap', 'tape', 'spec', 'pytest', 'unittest', 'go'] as const)(
    '%s: noise is no test and takes no time',
    (format) => {
      const noise = [
        '',
        'ok',
        'not ok',
        '# ',
        '✓',
        '::',
        '--- PASS:',
        `ok 1 - ${' '.repeat(50_000)}`,
        `a::${'b '.repeat(20_000)}`,
      ];
      expect(() => readTestStates(noise.join('\n'), format)).not.toThrow();
      expect(statesOf('all tests passed\nOK (12 tests)', format)).toEqual({});
    },
  );
});
