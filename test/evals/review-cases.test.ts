import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/evals/case.ts';
import { setScene } from '../../src/evals/context.ts';
import type { Scene } from '../../src/evals/context.ts';
import type { Expected } from '../../src/evals/expected.ts';
import { grade } from '../../src/evals/grade/index.ts';
import type { Graded } from '../../src/evals/grade/index.ts';
import { loadCases, loadExpected, loadInput } from '../../src/evals/load.ts';
import { makeWorkspace } from '../../src/evals/workspace.ts';
import type { Workspace } from '../../src/evals/workspace.ts';
import { trustedGit } from '../../src/git.ts';
import { loadPhase } from '../../src/phase/load.ts';
import type { Phase, Result } from '../../src/phase/phase.ts';
import { renderPrompt } from '../../src/prompt.ts';
import { cleanUp, temporaryFolder } from './folders.ts';
import { depsWith, outputWith } from './grade/fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const evalsDir = path.join(root, 'evals');
const cases = await loadCases(evalsDir, ['review/*']);
const all = cases.map((each) => [each.id, each] as const);
const git = trustedGit(process.env['PATH'] ?? '');

let phase: Phase;
beforeAll(async () => {
  phase = await loadPhase('review', {
    builtIn: path.join(root, 'phases'),
    override: async () => undefined,
  });
});
afterEach(cleanUp);

interface Staged {
  readonly expected: Expected;
  readonly workspace: Workspace;
  readonly scene: Scene;
  /** The unified diff of the input. */
  readonly change: string;
}

async function stage(each: Case): Promise<Staged> {
  const releases = { unpack: async () => Promise.reject(new Error('a review case names no release')) };
  const dir = path.join(await temporaryFolder(), 'workspace');
  const workspace = await makeWorkspace(each, dir, { git, evalsDir, releases });
  const loaded = await loadInput(each);
  if (loaded.kind !== 'records' || loaded.input.change === undefined)
    throw new Error('no change in the input');
  const scene = await setScene(each, phase, workspace, { git });
  return { workspace, scene, change: loaded.input.change, expected: await loadExpected(each) };
}

/** What the case's graders make of a result. */
async function graded(each: Case, { expected, workspace }: Staged, result: Result): Promise<Graded> {
  const output = outputWith({ ending: { kind: 'done', result }, workspace: workspace.dir });
  return grade(each, expected, output, depsWith({ resultSchema: phase.result }));
}

describe('every review case', () => {
  test.each(all)('%s: its workspace is the state after its change', async (_id, each) => {
    const { change, workspace } = await stage(each);
    const undo = (): string =>
      execFileSync('git', ['apply', '--reverse', '--check', '-'], {
        cwd: workspace.dir,
        input: change,
        encoding: 'utf8',
      });
    expect(undo).not.toThrow();
  });

  test.each(all)('%s: shows the whole change and nothing of its gold', async (_id, each) => {
    const { scene, expected } = await stage(each);
    const shown = scene.context.items.filter(({ source }) => source === 'change');
    expect(shown).toMatchObject([{ removedCharacters: 0 }]);
    expect(scene.context.items.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['issue', 'plan']),
    );
    const prompt = renderPrompt(phase, scene.context, {
      repository: 'o/r',
      issueNumber: 1,
      round: scene.round,
    }).user;
    for (const gold of [
      expected.canary,
      expected.truth ?? '',
      ...expected.findings.map(({ problem }) => problem),
    ])
      expect(prompt).not.toContain(gold);
  });

  test.each(all)('%s: its gold lies in its files', async (_id, each) => {
    const { expected, workspace } = await stage(each);
    for (const { place } of expected.findings) {
      const lines = readFileSync(path.join(workspace.dir, place.path), 'utf8').split('\n').length;
      expect(place.lines?.[1]).toBeLessThanOrEqual(lines);
    }
  });

  test.each(all)(
    '%s: its reference passes every grader, and the opposite answer fails',
    async (_id, each) => {
      const staged = await stage(each);
      const reference = staged.expected.reference.result as Result;
      const good = await graded(each, staged, reference);
      expect(good.checks.filter(({ ok }) => ok !== true)).toEqual([]);
      expect(good.outcome).toBe('pass');
      const alarm = {
        path: 'README.md',
        line: 1,
        severity: 'major',
        problem: 'I would have written it differently.',
      };
      const opposite =
        reference.verdict === 'approve'
          ? { ...reference, verdict: 'request-changes', findings: [alarm] }
          : { ...reference, verdict: 'approve', findings: [] };
      expect((await graded(each, staged, opposite)).outcome).toBe('fail');
    },
  );
});

test('three changes at least are sound, so that crying wolf costs', async () => {
  const gold = await Promise.all(cases.map(loadExpected));
  expect(gold.filter(({ labels }) => labels['verdict']?.[0] === 'approve').length).toBeGreaterThanOrEqual(3);
});

test('the case that docs/evals.md shows is the one in the repository', () => {
  const page = readFileSync(path.join(root, 'docs', 'evals.md'), 'utf8');
  const dir = path.join(evalsDir, 'cases/review/last-page-not-shown');
  const files = ['case.yaml', 'input.yaml', 'expected.yaml'].map((name) =>
    readFileSync(path.join(dir, name), 'utf8'),
  );
  const shown = [...page.matchAll(/^```yaml\n(schema: harness\/[^]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );
  expect(shown).toHaveLength(files.length);
  for (const [index, block] of shown.entries())
    for (const piece of block.split('# …\n')) expect(files[index]).toContain(piece);
});
