import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { ConfigError } from '../../../src/errors.ts';
import { trustedGit } from '../../../src/git.ts';
import { parseBackground } from '../../../src/local/demo/background.ts';
import { buildSample, loadDemo } from '../../../src/local/demo/index.ts';

const actionRoot = path.resolve(import.meta.dirname, '../../..');
const git = trustedGit(process.env['PATH'] ?? '');

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'demo-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

async function faultOf(work: Promise<unknown>): Promise<ConfigError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof ConfigError)) throw new Error(`not a ConfigError: ${String(thrown)}`);
  return thrown;
}

describe('loadDemo', () => {
  test('gives the event, the scenario and what stands around them', async () => {
    const demo = await loadDemo('fix', actionRoot);
    expect(demo.event.name).toBe('issues');
    expect(demo.event.payload).toMatchObject({ action: 'opened', issue: { number: 17, state: 'open' } });
    await expect(fs.stat(demo.scenarioFile)).resolves.toBeDefined();
    await expect(fs.stat(demo.historyFile)).resolves.toBeDefined();
    expect(demo.seeds.workflowRuns[0]).toMatchObject({ conclusion: 'failure', headBranch: 'main' });
  });

  test.each(['nonsense', '', 'FIX', '../issues/fix', '__proto__'])(
    'refuses the name "%s" and lists the four',
    async (name) => {
      const fault = await faultOf(loadDemo(name, actionRoot));
      expect(fault.message).toBe(
        `there is no demo "${name}" (expected one of fix, clarify, recommend, decline)`,
      );
    },
  );

  test('says which file is missing when the action is installed in part', async () => {
    const fault = await faultOf(loadDemo('fix', folder));
    expect(fault.complaint.where).toBe(path.join(folder, 'examples/issues/fix.json'));
    expect(fault.cause).toBeDefined();
  });

  test('says which file is not JSON', async () => {
    await fs.mkdir(path.join(folder, 'examples/issues'), { recursive: true });
    await fs.writeFile(path.join(folder, 'examples/issues/fix.json'), '{');
    expect((await faultOf(loadDemo('fix', folder))).message).toContain('fix.json');
  });
});

describe('parseBackground', () => {
  const least = { collaborators: {}, labels: [], issues: [], workflow_runs: [] };

  test('joins lines, and closes an issue that has a time of closing', () => {
    const issue = {
      number: 3,
      title: 'Slow',
      user: 'ann',
      created_at: '2026-01-02T03:04:05Z',
      labels: ['bug'],
      body: ['It is', 'slow'],
      comments: [{ user: 'bob', created_at: '2026-01-03T03:04:05Z', body: ['How', 'slow?'] }],
    };
    const closed = { ...issue, number: 4, closed_at: '2026-01-04T03:04:05Z', state_reason: 'not_planned' };
    const { issues, comments } = parseBackground({ ...least, issues: [issue, closed] }, 'b.json');
    expect(issues[0]).toMatchObject({
      ...{ state: 'open', closed_at: null, state_reason: null },
      ...{ body: 'It is\nslow', updated_at: '2026-01-03T03:04:05Z' },
    });
    expect(issues[1]).toMatchObject({ state: 'closed', updated_at: closed.closed_at });
    expect(comments[0]).toMatchObject({ issue: 3, comment: { user: { login: 'bob' }, body: 'How\nslow?' } });
  });

  test.each([
    ['an unknown key', { ...least, extra: 1 }],
    ['a role that GitHub does not have', { ...least, collaborators: { ann: 'king' } }],
    ['something that is no object', 'text'],
  ])('refuses %s and names the file', (_, value) => {
    expect(() => parseBackground(value, 'b.json')).toThrow(/^b\.json: not the background of a demo/);
  });
});

describe('buildSample', () => {
  const patch = [
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    'From: Ann <ann@example.com>',
    'Date: Wed, 11 Feb 2026 20:14:03 +0100',
    'Subject: Begin',
    '',
    'diff --git a/a.txt b/a.txt',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/a.txt',
    '@@ -0,0 +1 @@',
    '+one',
    '',
  ].join('\n');

  async function history(text: string): Promise<string> {
    const file = path.join(folder, 'history.mbox');
    await fs.writeFile(file, text);
    return file;
  }

  test('makes a clean repository on main, with the same commit twice', async () => {
    const historyFile = await history(patch);
    const [first, second] = [path.join(folder, 'deep/first'), path.join(folder, 'second')];
    const { commit } = await buildSample({ historyFile, target: first, git });
    expect(await buildSample({ historyFile, target: second, git })).toEqual({ commit });
    const shown = await git(['log', '--format=%an %aI %cn %cI'], { cwd: first });
    expect(shown.stdout.toString().trim()).toBe(
      'Ann 2026-02-11T20:14:03+01:00 Mira Lindqvist 2026-02-11T20:14:03+01:00',
    );
    const status = await git(['status', '--porcelain', '--branch'], { cwd: first });
    expect(status.stdout.toString().trim()).toBe('## main');
  });

  test('refuses a folder that has files, and leaves them alone', async () => {
    const target = path.join(folder, 'full');
    await fs.mkdir(target);
    await fs.writeFile(path.join(target, 'mine.txt'), 'mine');
    const fault = await faultOf(buildSample({ historyFile: await history(patch), target, git }));
    expect(fault.message).toContain('mine.txt');
    expect(await fs.readdir(target)).toEqual(['mine.txt']);
  });

  test('says that a damaged history cannot be rebuilt, with what git said', async () => {
    const historyFile = await history(patch.replace('+one', 'one'));
    const fault = await faultOf(buildSample({ historyFile, target: path.join(folder, 'new'), git }));
    expect(fault.complaint.where).toBe(historyFile);
    expect(fault.complaint.got).toMatch(/corrupt patch|patch/);
  });
});
