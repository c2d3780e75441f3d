import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/evals/case.ts';
import { setScene } from '../../src/evals/context.ts';
import { checkGraders } from '../../src/evals/grade/index.ts';
import { loadCases, loadExpected, loadInput } from '../../src/evals/load.ts';
import { makeWorkspace } from '../../src/evals/workspace.ts';
import type { Workspace } from '../../src/evals/workspace.ts';
import { trustedGit } from '../../src/git.ts';
import { loadPhase } from '../../src/phase/load.ts';
import type { Phase } from '../../src/phase/phase.ts';
import { renderPrompt } from '../../src/prompt.ts';
import { cleanUp, temporaryFolder } from './folders.ts';
import { likeness } from './likeness.ts';

const root = path.join(import.meta.dirname, '..', '..');
const evalsDir = path.join(root, 'evals');
const git = trustedGit(process.env['PATH'] ?? '');

/** What the set has at least, by phase. */
const atLeast = { triage: 20, diagnose: 15, 'root-cause': 15, build: 15, review: 15 };
const npmPairs = 6;
/** A text with one common word replaced is 0.6 like itself; the closest two that are told apart are at 0.13. */
const tooLike = 0.3;

let all: readonly Case[];
beforeAll(async () => {
  all = await loadCases(evalsDir, ['**']);
});
afterAll(cleanUp);

const casesOf = (phase: string): readonly Case[] => all.filter((each) => each.phase === phase);
const loadBuiltIn = async (name: string): Promise<Phase> =>
  loadPhase(name, { builtIn: path.join(root, 'phases'), override: async () => undefined });

describe('the committed cases', () => {
  test.each(Object.entries(atLeast))('of %s are at least %i', (phase, count) => {
    expect(casesOf(phase).length).toBeGreaterThanOrEqual(count);
  });

  test('of real bugs are at least six pairs of npm releases', () => {
    const packages = new Set(
      casesOf('build').flatMap(({ workspace }) => (workspace.kind === 'npm' ? workspace.name : [])),
    );
    expect(packages.size).toBeGreaterThanOrEqual(npmPairs);
  });

  test('are all of a phase that this test knows', () => {
    expect([...new Set(all.map(({ phase }) => phase))].sort()).toEqual(Object.keys(atLeast).sort());
  });

  test.each(Object.keys(atLeast))('of %s are partly kept aside, and some must pass', (phase) => {
    const cases = casesOf(phase);
    const share = cases.filter(({ split }) => split === 'holdout').length / cases.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.4);
    expect(cases.filter(({ tier }) => tier === 'must-pass')).not.toEqual([]);
  });

  test('have graders that fit their gold', async () => {
    for (const each of all) checkGraders(each, await loadExpected(each), 'pass');
  });

  test('have a canary each, and no other file holds one', async () => {
    const canaries = await Promise.all(all.map(async (each) => (await loadExpected(each)).canary));
    expect(new Set(canaries).size).toBe(all.length);
    const gold = new Set(all.map((each) => path.join(each.dir, each.expected)));
    const marked: string[] = [];
    for (const entry of await fs.readdir(evalsDir, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (
        entry.isFile() &&
        !gold.has(file) &&
        /harness-canary-[0-9a-f]{32}/.test(await fs.readFile(file, 'latin1'))
      )
        marked.push(file);
    }
    expect(marked).toEqual([]);
  });
});

describe.each(Object.keys(atLeast))('each case of %s', (phaseName) => {
  let phase: Phase;
  beforeAll(async () => {
    phase = await loadBuiltIn(phaseName);
  });

  test('has a reference answer that the phase would accept', async () => {
    for (const each of casesOf(phaseName)) {
      const { reference } = await loadExpected(each);
      const parsed = phase.result.zod.safeParse(reference.result);
      expect({ case: each.id, fault: parsed.error?.message }).toEqual({ case: each.id, fault: undefined });
    }
  });

  test('can be shown to a model', async () => {
    const made = new Map<string, Promise<Workspace>>();
    for (const each of casesOf(phaseName)) {
      const key = workspaceKey(each);
      const workspace = made.get(key) ?? makeOffline(each);
      made.set(key, workspace);
      const { context, issue, repository, round } = await setScene(each, phase, await workspace, { git });
      const facts = {
        repository: `${repository.owner}/${repository.repo}`,
        issueNumber: issue.number,
        round,
      };
      const { user } = renderPrompt(phase, context, facts);
      for (const { text } of context.items) expect(user).toContain(text);
      expect(context.items).not.toEqual([]);
      expect(context.dropped).toEqual([]);
    }
  });

  test('tells a story of its own', async () => {
    const texts = await Promise.all(
      casesOf(phaseName).map(async (each) => ({ id: each.id, text: await shownText(each) })),
    );
    const alike = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => likeness(one.text, other.text) > tooLike)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });
});

/** Cases that share a folder of files share a commit. */
function workspaceKey({ workspace, id }: Case): string {
  if (workspace.kind === 'shared' && workspace.overlay === undefined) return workspace.name;
  return workspace.kind === 'folder' || workspace.kind === 'shared' ? id : 'empty';
}

/** The case's workspace; nothing in the place of a published release, which only the network has. */
async function makeOffline(each: Case): Promise<Workspace> {
  const isFetched = each.workspace.kind === 'npm';
  const releases = { unpack: async () => Promise.reject(new Error('no network here')) };
  return makeWorkspace(
    isFetched ? { ...each, workspace: { kind: 'empty' } } : each,
    path.join(await temporaryFolder(), 'workspace'),
    { git, evalsDir, releases },
  );
}

/** What people wrote in a case: title, body, comments and the change under review. */
async function shownText(each: Case): Promise<string> {
  const loaded = await loadInput(each);
  if (loaded.kind === 'frozen') return loaded.context.items.map(({ text }) => text).join('\n');
  const { issue, comments, change } = loaded.input;
  return [issue.title, issue.body, ...comments.map(({ text }) => text), change ?? ''].join('\n');
}
