import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/context/context.ts';
import { contextSha256 } from '../../src/context/index.ts';
import { setScene } from '../../src/evals/context.ts';
import type { Scene } from '../../src/evals/context.ts';
import { makeWorkspace } from '../../src/evals/workspace.ts';
import type { ContextSourceName } from '../../src/phase/phase.ts';
import { cleanUp, inputOf, temporaryFolder, triageCase, writeFiles } from './folders.ts';
import type { Files } from './folders.ts';
import { builtInArm, git, onlyCase } from './stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

const inputFile = 'cases/triage/clear/input.yaml';

async function sceneOf(
  input: Record<string, unknown>,
  context: readonly ContextSourceName[],
  { changes = {}, files = {} }: { changes?: Files; files?: Files } = {},
): Promise<Scene> {
  await writeFiles(path.join(dir, 'evals'), {
    ...triageCase('clear', changes),
    [inputFile]: { ...inputOf('Saving breaks'), ...input },
    ...files,
  });
  const each = await onlyCase(dir);
  const releases = { unpack: async () => undefined };
  const workspace = await makeWorkspace(each, path.join(dir, `workspace-${Math.random()}`), {
    ...{ git, releases, evalsDir: path.join(dir, 'evals') },
  });
  const { phase } = await builtInArm('triage');
  return setScene(each, { ...phase, context }, workspace, { git });
}

const by = (author: string, more: object = {}): object => ({
  author,
  written: '2026-11-01T11:00:00Z',
  ...more,
});

describe('records', () => {
  test('the issue is shown as a real run shows it', async () => {
    const { context, issue, repository } = await sceneOf({}, ['issue']);
    expect(repository).toEqual({ owner: 'acme', repo: 'editor' });
    expect(issue.html_url).toBe('https://github.com/acme/editor/issues/7');
    expect(context.items).toMatchObject([
      {
        source: 'issue',
        title: 'issue #7',
        standing: 'outsider',
        text: 'Title: Saving breaks\n\nSaving breaks.',
      },
    ]);
  });

  test('what people cannot see is taken out of it, as in a real run', async () => {
    const issue = { ...(inputOf('x')['issue'] as object), body: 'Shown.<!-- hidden order -->' };
    const { context } = await sceneOf({ issue }, ['issue']);
    expect(context.items[0]!.text).toContain('Shown.');
    expect(context.items[0]!.text).not.toContain('hidden order');
  });

  test('comments by bots are left out and listed', async () => {
    const comments = [by('ann', { text: 'Me too.' }), by('bot', { text: 'Beep.', standing: 'harness' })];
    const { context } = await sceneOf({ comments }, ['comments']);
    expect(context.items.map(({ text }) => text)).toEqual(['Me too.']);
    expect(context.dropped).toMatchObject([{ source: 'comments', reason: 'written by a bot' }]);
  });

  test('similar issues are ranked by the words that they share', async () => {
    const other = (number: number, title: string): object =>
      by('bob', { number, title, state: 'closed', body: 'Since today.', written: '2026-10-01T00:00:00Z' });
    const similar = [
      other(1, 'The colours of the menu'),
      other(2, 'Saving breaks the editor'),
      other(3, 'Nothing'),
    ];
    const { context } = await sceneOf({ 'similar-issues': similar }, ['similar-issues']);
    expect(context.items.map(({ title }) => title)).toEqual(['issue #2, closed']);
  });

  test('a log is cut to what stands around its errors', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}`);
    lines[2000] = '##[error]it broke';
    const { context } = await sceneOf({ 'ci-logs': [{ title: 'test', text: lines.join('\n') }] }, [
      'ci-logs',
    ]);
    expect(context.items).toMatchObject([{ source: 'ci-logs', standing: 'outsider' }]);
    expect(context.items[0]!.text).toContain('it broke');
    expect(context.items[0]!.text).not.toContain('line 100\n');
  });

  test('a run that the issue links to has the logs', async () => {
    const body = 'See https://github.com/acme/editor/actions/runs/4711 please.';
    const issue = { ...(inputOf('x')['issue'] as object), body };
    const { context } = await sceneOf({ issue, 'ci-logs': [{ title: 'test', text: 'boom' }] }, ['ci-logs']);
    expect(context.items[0]!.title).toContain('run 4711');
  });

  test('history comes from the case: its repository has one commit', async () => {
    const text = 'Keep blanks\n\nThey matter.\n\ndiff --git a/a.js b/a.js\n+1\n';
    const history = [{ commit: 'abcdef1', title: 'Keep blanks', ...by('ann'), text }];
    const { context } = await sceneOf({ history }, ['history']);
    expect(context.items).toMatchObject([
      { source: 'history', title: 'commit abcdef1 Keep blanks', origin: 'abcdef1', standing: 'writer' },
    ]);
    expect(context.items[0]!.text).toBe(text);
  });

  test('handoffs and the plan are those of earlier phases', async () => {
    const plan = {
      phase: 'root-cause',
      result: { verdict: 'fix', cause: 'No default.' },
      report: 'Because.',
    };
    const { context, handoffs } = await sceneOf({ handoffs: [plan] }, ['handoffs', 'plan']);
    expect(handoffs.map(({ name }) => name)).toEqual(['root-cause']);
    expect(context.items.map(({ source, title }) => [source, title])).toEqual([
      ['handoffs', 'handoff root-cause'],
      ['plan', 'plan'],
    ]);
    expect(context.items[1]!.text).toContain('No default.');
  });

  test('a second round sees what the first one did', async () => {
    const given = (phase: string, report: string): object => ({ phase, result: { verdict: 'done' }, report });
    const handoffs = [given('root-cause', 'R'), given('triage-1', 'Built.'), given('verify-1', 'It failed.')];
    const { context } = await sceneOf({ handoffs, round: 2 }, ['plan']);
    expect(context.items.map(({ title }) => title)).toEqual(['plan', 'handoff triage-1', 'handoff verify-1']);
  });

  test('the tree and the guides are those of the workspace', async () => {
    const files = { 'workspaces/shop/README.md': '# Shop\n', 'workspaces/shop/index.js': '1\n' };
    const changes = { workspace: { kind: 'shared', name: 'shop' } };
    const { context } = await sceneOf({}, ['tree', 'guides'], { changes, files });
    expect(context.items.map(({ source, text }) => [source, text])).toEqual([
      ['tree', 'README.md\nindex.js'],
      ['guides', '# Shop\n'],
    ]);
  });

  test('a change under review is shown', async () => {
    const change = 'diff --git a/a.js b/a.js\n--- a/a.js\n+++ b/a.js\n@@ -1 +1 @@\n-1\n+2\n';
    const { context } = await sceneOf({ change }, ['change']);
    expect(context.items).toMatchObject([{ source: 'change', text: change }]);
  });
});

describe('a scene is the same every time', () => {
  test('down to the mark of its fences', async () => {
    const [first, second] = [await sceneOf({}, ['issue']), await sceneOf({}, ['issue'])];
    expect(second.context).toEqual(first.context);
  });

  test('also when only the gold has changed, so that recordings still fit', async () => {
    const first = await sceneOf({}, ['issue']);
    const second = await sceneOf({}, ['issue'], { changes: { tags: ['new'] } });
    expect(second.context.nonce).toBe(first.context.nonce);
  });

  test('and another input has another mark', async () => {
    const first = await sceneOf({}, ['issue']);
    const second = await sceneOf({ comments: [by('ann', { text: 'New.' })] }, ['issue']);
    expect(second.context.nonce).not.toBe(first.context.nonce);
  });
});

describe('a frozen context', () => {
  const frozen = async (): Promise<Context> => (await sceneOf({}, ['issue'])).context;

  test('is shown as it was, on the base of this workspace', async () => {
    const context = { ...(await frozen()), base: 'f'.repeat(40) };
    const scene = await sceneOf({}, ['issue'], {
      changes: { input: 'context.json' },
      files: { 'cases/triage/clear/context.json': JSON.stringify(context) },
    });
    expect(scene.context.items).toEqual(context.items);
    expect(scene.context.sha256).toBe(contextSha256(context.items));
    expect(scene.context.base).not.toBe(context.base);
    expect(scene).toMatchObject({ repository: { owner: 'acme', repo: 'editor' }, issue: { number: 7 } });
  });

  test('that names no issue is refused', async () => {
    const context = { ...(await frozen()), items: [] };
    const scene = sceneOf({}, ['issue'], {
      changes: { input: 'context.json' },
      files: { 'cases/triage/clear/context.json': JSON.stringify(context) },
    });
    await expect(scene).rejects.toThrow('does not say which repository it is about');
  });
});
