import { describe, expect, jest, test } from '@jest/globals';
import { defaultChangePolicy } from '../../src/change/gate.ts';
import { handoffFacts } from '../../src/handoff.ts';
import { verifyPolicy } from '../../src/verify/policy.ts';
import { toHandoffResult, verifyFacts } from '../../src/verify/result.ts';
import type { VerifyResult } from '../../src/verify/result.ts';
import type { Edit, Files } from './verify-fixture.ts';
import { verifyEdit } from './verify-fixture.ts';

// Real package managers and test runners, several times per test, on whatever machine this is.
jest.setTimeout(90_000);

/** A small real package with one bug: `double` adds two. */
const sample: Files = {
  'package.json': JSON.stringify({ name: 'sample', type: 'module', scripts: { test: 'node --test' } }),
  'double.js': 'export const double = (n) => n + 2;\n',
  'test/double.test.js': [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    "import { double } from '../double.js';",
    "test('doubles two', () => assert.equal(double(2), 4));",
    '',
  ].join('\n'),
};
const fixedCode = 'export const double = (n) => n * 2;\n';
const showingTest = `${sample['test/double.test.js'] ?? ''}test('doubles five', () => assert.equal(double(5), 10));\n`;
const fix: Edit = { write: { 'double.js': fixedCode, 'test/double.test.js': showingTest } };

function outcomes({ base, red, green }: VerifyResult): string[] {
  return [base.outcome, red.outcome, green.outcome];
}

describe('red before, green after, on a real package', () => {
  test('a fix with a test that shows it passes', async () => {
    const result = await verifyEdit(sample, fix);
    expect(result.judgement).toEqual({ verdict: 'passed', reason: 'red-then-green' });
    expect(outcomes(result)).toEqual(['pass', 'fail', 'pass']);
    expect(result.red.command).toBe('npm test');
    expect(result.report).toContain('doubles five');
  });

  test('a test that passes on the base is not red, and the change fails', async () => {
    const weak = showingTest.replace('double(5), 10', 'double(2), 4');
    const result = await verifyEdit(sample, {
      write: { 'double.js': fixedCode, 'test/double.test.js': weak },
    });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'tests-not-red' });
    expect(outcomes(result)).toEqual(['pass', 'pass', 'pass']);
  });

  test('a change whose suite fails is not green, and the report says which test failed', async () => {
    const result = await verifyEdit(sample, {
      write: { 'double.js': 'export const double = () => 10;\n', 'test/double.test.js': showingTest },
    });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'not-green' });
    expect(outcomes(result)).toEqual(['pass', 'fail', 'fail']);
    expect(result.report).toContain('doubles two');
    expect(result.report).toMatch(/The whole change.*exit code 1/);
  });

  test('a test for a module that does not exist on the base is red', async () => {
    const write = {
      'triple.js': 'export const triple = (n) => n * 3;\n',
      'test/triple.test.js': (sample['test/double.test.js'] ?? '')
        .replaceAll('double', 'triple')
        .replace('triple(2), 4', 'triple(2), 6'),
    };
    const result = await verifyEdit(sample, { write });
    expect(result.judgement.verdict).toBe('passed');
  });

  test('a change without a test fails, unless the plan says why and the configuration allows it', async () => {
    const edit: Edit = { write: { 'README.md': 'Doubles numbers.\n' } };
    const failed = await verifyEdit(sample, edit);
    expect(failed.judgement).toEqual({ verdict: 'failed', reason: 'no-tests-detected' });
    const allowed = await verifyEdit(sample, edit, { untested: 'Only words change.' });
    expect(allowed.judgement).toEqual({ verdict: 'untested', reason: 'no-test-fails-first' });
    expect(allowed.report).toContain('Only words change.');
    const policy = verifyPolicy.parse({ 'untested-changes': 'refuse' });
    const refused = await verifyEdit(sample, edit, { untested: 'Only words change.', policy });
    expect(refused.judgement.verdict).toBe('failed');
  });

  test('an untested change must leave the suite green all the same', async () => {
    const edit: Edit = { write: { 'double.js': 'export const double = () => 0;\n' } };
    const result = await verifyEdit(sample, edit, { untested: 'No test is possible.' });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'not-green' });
  });

  test('a change of tests alone cannot be both red and green, so chance cannot pass it', async () => {
    const result = await verifyEdit(sample, { write: { 'test/double.test.js': showingTest } });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'not-green' });
    expect(result.red.outcome).toBe('not-run');
  });

  test('a base that fails its own tests proves nothing; a repair passes only where that is allowed', async () => {
    const broken = { ...sample, 'double.js': 'export const double = (n) => n;\n' };
    const edit: Edit = { write: { 'double.js': fixedCode } };
    const result = await verifyEdit(broken, edit);
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'base-broken' });
    expect(outcomes(result)).toEqual(['fail', 'not-run', 'not-run']);
    expect(result.report).toContain('doubles two');
    const policy = verifyPolicy.parse({ 'broken-base': 'allow' });
    const repaired = await verifyEdit(broken, edit, { policy });
    expect(repaired.judgement).toEqual({ verdict: 'passed', reason: 'base-repaired' });
    const worse = await verifyEdit(broken, { write: { 'other.js': '\n' } }, { policy });
    expect(worse.judgement).toEqual({ verdict: 'failed', reason: 'base-broken' });
  });

  test('leftovers of one run cannot reach the next: each has its own folder', async () => {
    const once = "test -e ran && exit 1; touch ran; grep -q '\\* 2' double.js || ! test -e test/new.test.js";
    const edit: Edit = { write: { 'double.js': fixedCode, 'test/new.test.js': '\n' } };
    const result = await verifyEdit(sample, edit, { commands: { setup: [], test: once } });
    expect(result.judgement.verdict).toBe('passed');
  });
});

describe('what keeps the tests from running', () => {
  test('a failing setup command is named with what it printed', async () => {
    const commands = { setup: ['true', 'echo no such package; exit 7'], test: 'npm test' };
    const result = await verifyEdit(sample, fix, { commands });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'setup-failed' });
    expect(result.base).toMatchObject({ outcome: 'unready', end: 'exit code 7' });
    expect(result.report).toContain('no such package');
  });

  test('a setup that only the change breaks is told apart from a failing test', async () => {
    const commands = { setup: ['! test -e poison'], test: 'npm test' };
    const edit: Edit = { write: { ...fix.write, poison: 'x\n' } };
    const result = await verifyEdit(sample, edit, { commands });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'setup-failed' });
    expect(outcomes(result)).toEqual(['pass', 'fail', 'unready']);
  });

  test('tests that hang with the change end as timeout (T35)', async () => {
    const hang =
      'grep -q hang double.js && sleep 300; grep -q "n \\* 2" double.js || ! grep -q five test/double.test.js';
    const limits = { setupTimeoutMs: 5000, testTimeoutMs: 3000 };
    const edit: Edit = { write: { ...fix.write, 'double.js': `${fixedCode}// hang\n` } };
    const result = await verifyEdit(sample, edit, { commands: { setup: [], test: hang }, limits });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'timeout' });
    expect(result.green.end).toBe('stopped after 3 s');
  });

  test('a repository without tests is a typed answer', async () => {
    const files = { 'README.md': 'words\n' };
    const edit: Edit = { write: { 'README.md': 'other words\n' } };
    const failed = await verifyEdit(files, edit);
    expect(failed.judgement).toEqual({ verdict: 'failed', reason: 'no-test-command' });
    const allowed = await verifyEdit(files, edit, { untested: 'Only words.' });
    expect(allowed.judgement).toEqual({ verdict: 'untested', reason: 'no-test-command' });
  });

  test('a refused change runs nothing (T46, T47)', async () => {
    const edit: Edit = { write: { ...fix.write, '.github/workflows/ci.yml': 'on: push\n' } };
    const run = (): never => {
      throw new Error('a command ran');
    };
    const result = await verifyEdit(sample, edit, { run });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'change-refused' });
    expect(result.report).toContain('.github/workflows/ci.yml');
  });

  test('a change made on another base than the harness looked at is refused (T48, T49)', async () => {
    const result = await verifyEdit(sample, fix, { base: '3'.repeat(40) });
    expect(result.judgement).toEqual({ verdict: 'failed', reason: 'change-refused' });
    expect(result.findings).toEqual([expect.objectContaining({ rule: 'base-mismatch' })]);
  });

  test('weakened tests and changed test scripts are shown to people (T52)', async () => {
    const packageJson = (sample['package.json'] ?? '').replace('node --test', 'true');
    const result = await verifyEdit(sample, {
      write: { 'package.json': packageJson },
      remove: ['test/double.test.js'],
    });
    expect(result.findings.map((finding) => finding.rule)).toEqual([
      'manifest',
      'test-deleted',
      'test-settings',
    ]);
    expect(result.judgement.verdict).toBe('failed');
    expect(result.report).toMatch(/look at: .*test\/double\.test\.js/);
  });

  test('weakened tests are refused, and nothing is run, where the policy says so (T52)', async () => {
    const changePolicy = { ...defaultChangePolicy, 'weakened-tests': 'refuse' as const };
    const refused = await verifyEdit(
      sample,
      { write: {}, remove: ['test/double.test.js'] },
      { changePolicy },
    );
    expect(refused.judgement).toEqual({ verdict: 'failed', reason: 'change-refused' });
    expect(refused.base.outcome).toBe('not-run');
    expect(refused.findings).toMatchObject([{ rule: 'test-deleted', severity: 'refuse' }]);
  });
});

describe('other kinds of projects, run for real', () => {
  test('a package with a lockfile is installed by npm ci, on the base and on the change', async () => {
    const lock = { name: 'sample', lockfileVersion: 3, requires: true, packages: { '': { name: 'sample' } } };
    const manifest = JSON.parse(sample['package.json'] ?? '') as { scripts: Record<string, string> };
    const prepared = { ...manifest, scripts: { ...manifest.scripts, prepare: 'true' } };
    const packaged = { ...sample, 'package.json': JSON.stringify(prepared) };
    const result = await verifyEdit({ ...packaged, 'package-lock.json': JSON.stringify(lock) }, fix);
    expect(result.judgement.verdict).toBe('passed');
    const lying = { ...packaged, 'package-lock.json': '{"lockfileVersion": 3, "packages": {}' };
    const failed = await verifyEdit(lying, fix);
    expect(failed.judgement.reason).toBe('setup-failed');
    expect(failed.base.command).toBe('npm ci');
  });

  test('a Python package with a command of its own passes', async () => {
    const suite = (value: number): string =>
      `import unittest\nfrom double import double\n\nclass T(unittest.TestCase):\n    def test_it(self):\n        self.assertEqual(double(${value}), ${value * 2})\n`;
    const result = await verifyEdit(
      { 'double.py': 'def double(n):\n    return n + 2\n', 'test_double.py': suite(2) },
      { write: { 'double.py': 'def double(n):\n    return n * 2\n', 'test_double.py': suite(5) } },
      { commands: { setup: [], test: 'python3 -m unittest' } },
    );
    expect(result.judgement).toEqual({ verdict: 'passed', reason: 'red-then-green' });
    expect(result.red.excerpt).toContain('AssertionError: 7 != 10');
  });

  test('a repository with a test target in its Makefile is detected and passes', async () => {
    const result = await verifyEdit(
      {
        Makefile: 'test:\n\t@for t in tests/*.sh; do sh $$t || exit 1; done\n',
        answer: '41\n',
        'tests/a.sh': 'true\n',
      },
      { write: { answer: '42\n', 'tests/b.sh': 'grep -q 42 answer || { echo FAIL: answer; exit 1; }\n' } },
    );
    expect(result.judgement).toEqual({ verdict: 'passed', reason: 'red-then-green' });
    expect(result.red.excerpt).toContain('FAIL: answer');
  });

  test('tests that ask git for the list of files find a repository', async () => {
    const commands = {
      setup: [],
      test: 'git ls-files --error-unmatch double.js && git status --porcelain | wc -l | grep -qx 0',
    };
    const result = await verifyEdit(
      sample,
      { write: { 'README.md': 'x\n' } },
      { commands, untested: 'docs' },
    );
    expect(result.judgement.verdict).toBe('untested');
  });
});

describe('the result as a handoff', () => {
  test('its machine fields are valid front matter, small, and without the log', async () => {
    const result = await verifyEdit(sample, fix);
    const facts = toHandoffResult(result);
    expect(verifyFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    expect(handoffFacts.shape.result.parse(facts)).toMatchObject({ verdict: 'passed' });
    expect(JSON.stringify(facts)).not.toContain('doubles five');
  });
});
