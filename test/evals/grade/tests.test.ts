import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Assessment, RunCommand } from '../../../src/evals/grade/grader.ts';
import { sandboxCommand } from '../../../src/evals/grade/sandbox-command.ts';
import { testsGrader } from '../../../src/evals/grade/tests.ts';
import { trustedGit } from '../../../src/git.ts';
import { SandboxUnavailable } from '../../../src/sandbox/sandbox.ts';
import { assess, caseWith } from './fixture.ts';

const root = mkdtempSync(path.join(tmpdir(), 'harness-grade-tests-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const searchPath = process.env['PATH'] ?? '';
const sandboxed = (mode: 'bubblewrap' | 'off' = 'bubblewrap'): RunCommand =>
  sandboxCommand({
    git: trustedGit(searchPath),
    searchPath,
    hidden: [path.join(root, 'case'), tempDir],
    mode,
    clock: () => performance.now(),
  });

const gold = {
  tests: {
    files: 'tests',
    command: 'node --test --test-reporter=tap test/add.test.js',
    failToPass: ['adds negative numbers'],
    passToPass: ['adds'],
  },
};

const goldTest = `
  const test = require('node:test');
  const assert = require('node:assert');
  const { add } = require('../add.js');
  test('adds', () => assert.equal(add(1, 2), 3));
  test('adds negative numbers', () => assert.equal(add(-1, -2), -3));
`;
const buggy = 'exports.add = (a, b) => Math.abs(a) + Math.abs(b);\n';
const right = 'exports.add = (a, b) => a + b;\n';

let workspace: string;
let tempDir: string;
let count = 0;

beforeEach(() => {
  count += 1;
  workspace = path.join(root, `workspace-${count}`);
  tempDir = path.join(root, `temp-${count}`);
  for (const dir of [
    path.join(workspace, 'test'),
    path.join(workspace, '.git'),
    tempDir,
    path.join(root, 'case/tests/test'),
  ])
    mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(root, 'case/tests/test/add.test.js'), goldTest);
  write('package.json', '{}');
  write('add.js', buggy);
});

function write(file: string, text: string): void {
  writeFileSync(path.join(workspace, file), text);
}

async function grade(
  params: unknown = {},
  runCommand: RunCommand = sandboxed(),
  command = gold.tests.command,
): Promise<Assessment> {
  const graded = { ...caseWith(), dir: path.join(root, 'case') };
  return assess(testsGrader, {
    gold: { tests: { ...gold.tests, command } },
    params,
    graded,
    output: { workspace },
    deps: { tempDir, runCommand },
  });
}

describe('the tests grader, in a real sandbox', () => {
  test('a repair passes, and leaves neither a copy nor the gold behind', async () => {
    write('add.js', right);
    const assessed = await grade();
    expect(assessed).toMatchObject({ ok: true, score: 1, detail: '1 of 1 repaired; 1 of 1 kept' });
    expect(assessed.testLog).toContain('ok 2 - adds negative numbers');
    expect(readdirSync(tempDir)).toEqual([]);
    expect(readdirSync(path.join(workspace, 'test'))).toEqual([]);
  });

  test('nothing done is not repaired, and a repair that breaks something fails', async () => {
    expect(await grade()).toMatchObject({
      ok: false,
      detail: expect.stringContaining('not repaired: adds negative numbers (failed)'),
    });
    write('add.js', 'exports.add = () => -3;');
    expect(await grade()).toMatchObject({
      ok: false,
      detail: expect.stringContaining('broken: adds (failed)'),
    });
  });

  test('tests that the agent wrote in place of the gold are overwritten', async () => {
    write(
      'test/add.test.js',
      `const test = require('node:test'); test('adds', () => {}); test('adds negative numbers', () => {});`,
    );
    expect(await grade()).toMatchObject({ ok: false });
  });

  test('a printed result is no result, and ending the process early passes nothing', async () => {
    write(
      'add.js',
      `console.log('ok 1 - adds negative numbers'); console.log('TAP version 13'); ${right}; exports.add = () => 0;`,
    );
    expect(await grade()).toMatchObject({ ok: false });
    write('add.js', `console.log('ok 1 - adds\\nok 2 - adds negative numbers\\n1..2'); process.exit(0);`);
    expect(await grade()).toMatchObject({ ok: false, detail: expect.stringContaining('(not seen)') });
  });

  test('links in the way of the gold are replaced, not followed', async () => {
    const outside = path.join(root, `outside-${count}`);
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'add.test.js'), 'precious');
    rmSync(path.join(workspace, 'test'), { recursive: true });
    symlinkSync(outside, path.join(workspace, 'test'));
    write('add.js', right);
    expect(await grade()).toMatchObject({ ok: true });
    expect(readFileSync(path.join(outside, 'add.test.js'), 'utf8')).toBe('precious');

    rmSync(path.join(workspace, 'test'));
    mkdirSync(path.join(workspace, 'test'));
    symlinkSync(path.join(outside, 'add.test.js'), path.join(workspace, 'test/add.test.js'));
    expect(await grade()).toMatchObject({ ok: true });
    expect(readFileSync(path.join(outside, 'add.test.js'), 'utf8')).toBe('precious');

    rmSync(path.join(workspace, 'test/add.test.js'));
    mkdirSync(path.join(workspace, 'test/add.test.js/inside'), { recursive: true });
    expect(await grade()).toMatchObject({ ok: true });
  });

  test('a pipe that the agent left does not hang the grader, and an unreadable folder is its own fault', async () => {
    write('add.js', right);
    execFileSync('mkfifo', [path.join(workspace, 'pipe')]);
    expect(await grade()).toMatchObject({ ok: true });
    if (process.getuid?.() === 0) return;
    mkdirSync(path.join(workspace, 'closed'));
    chmodSync(path.join(workspace, 'closed'), 0o000);
    expect(await grade()).toMatchObject({ ok: false, detail: 'what the agent left cannot be copied' });
    chmodSync(path.join(workspace, 'closed'), 0o700);
  });

  test('the code under test sees neither secrets nor the gold nor the network', async () => {
    process.env['EVAL_API_KEY'] = 'secret-of-the-grader';
    mkdirSync(path.join(tempDir, 'beside'));
    write(
      'add.js',
      `const fs = require('node:fs');
       const net = require('node:net');
       const leaks = [];
       if (JSON.stringify(process.env).includes('secret-of-the-grader')) leaks.push('environment');
       try { fs.readdirSync(${JSON.stringify(path.join(root, 'case'))}); leaks.push('gold'); } catch {}
       if (fs.readdirSync('..').includes('beside')) leaks.push('other trials');
       try { fs.writeFileSync(${JSON.stringify(path.join(workspace, 'leak'))}, 'x'); } catch {}
       net.connect(53, '1.1.1.1').on('error', () => {}).on('connect', () => console.log('network'));
       if (leaks.length > 0) console.log('LEAK ' + leaks);
       ${right}`,
    );
    const { ok, testLog } = await grade();
    Reflect.deleteProperty(process.env, 'EVAL_API_KEY');
    expect(ok).toBe(true);
    expect(testLog).not.toMatch(/LEAK|network/);
    expect(existsSync(path.join(workspace, 'leak'))).toBe(false);
  });

  test('tests that pass and then do not end have failed', async () => {
    const command = "echo 'ok 1 - adds'; echo 'ok 2 - adds negative numbers'; sleep 300";
    expect(await grade({ minutes: 0.02 }, sandboxed(), command)).toMatchObject({
      ok: false,
      detail: '1 of 1 repaired; 1 of 1 kept; the command ended by timeout',
    });
  });

  test('tests that hang are ended and have failed', async () => {
    write('add.js', 'while (true) {}');
    expect(await grade({ minutes: 0.02 })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('ended by timeout'),
    });
  });
});

describe('the tests grader, where it cannot decide', () => {
  test('a machine without a sandbox leaves the trial ungraded', async () => {
    const none: RunCommand = async () => Promise.reject(new SandboxUnavailable('no bubblewrap'));
    expect(await grade({}, none)).toEqual({ ok: null, score: null, detail: 'no bubblewrap' });
    expect(readdirSync(tempDir)).toEqual([]);
  });

  test('a fault of ours is no grade', async () => {
    const broken: RunCommand = async () => Promise.reject(new TypeError('a bug'));
    await expect(grade({}, broken)).rejects.toThrow('a bug');
    rmSync(path.join(root, 'case/tests'), { recursive: true });
    await expect(grade({}, broken)).rejects.toThrow(/ENOENT/);
  });

  test('a run without a result is failed without running anything', async () => {
    expect(await assess(testsGrader, { gold, result: null })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('not run'),
    });
  });

  test('gold without tests and an unknown format are told before anything runs', async () => {
    await expect(assess(testsGrader)).rejects.toThrow('no `tests`');
    expect(() => testsGrader({ format: 'junit' }, 'x')).toThrow(/format/);
  });
});
