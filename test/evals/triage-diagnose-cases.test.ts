import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/evals/case.ts';
import { grade } from '../../src/evals/grade/index.ts';
import type { Graded } from '../../src/evals/grade/index.ts';
import { loadCases, loadExpected } from '../../src/evals/load.ts';
import { makeWorkspace } from '../../src/evals/workspace.ts';
import { trustedGit } from '../../src/git.ts';
import { loadPhase } from '../../src/phase/load.ts';
import type { Phase, Result } from '../../src/phase/phase.ts';
import { cleanUp, temporaryFolder } from './folders.ts';
import { depsWith, outputWith } from './grade/fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const evalsDir = path.join(root, 'evals');
const cases = await loadCases(evalsDir, ['triage/*', 'diagnose/*']);
const named = (some: readonly Case[]): readonly (readonly [string, Case])[] =>
  some.map((each) => [`${each.phase}/${each.id}`, each]);
const inProjects = cases.filter(({ workspace }) => workspace.kind === 'shared');
const proofOf = (each: Case): string => path.join(each.dir, 'proof.sh');

const phases = new Map<string, Phase>();
beforeAll(async () => {
  for (const name of ['triage', 'diagnose'])
    phases.set(
      name,
      await loadPhase(name, { builtIn: path.join(root, 'phases'), override: async () => undefined }),
    );
});
afterAll(cleanUp);

/** The case's files in a folder of their own. */
async function workspaceOf(each: Case): Promise<string> {
  const dir = path.join(await temporaryFolder(), 'workspace');
  const releases = { unpack: async () => Promise.reject(new Error('these cases name no release')) };
  const git = trustedGit(process.env['PATH'] ?? '');
  return (await makeWorkspace(each, dir, { git, evalsDir, releases })).dir;
}

/** What the graders of a case make of a result that one turn without tools gave. */
async function graded(each: Case, result: Result): Promise<Graded> {
  const phase = phases.get(each.phase);
  if (phase === undefined) throw new Error(`no phase ${each.phase}`);
  const output = outputWith({ ending: { kind: 'done', result } });
  const spent = { ...output.spent, turns: 1, toolCalls: 0 };
  return grade(
    each,
    await loadExpected(each),
    { ...output, spent },
    depsWith({ resultSchema: phase.result }),
  );
}

describe('the gold of a case', () => {
  test.each(named(cases))('%s: its reference passes every grader', async (_, each) => {
    const { reference } = await loadExpected(each);
    const { outcome, checks } = await graded(each, reference.result as Result);
    expect(checks.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(outcome).toBe('pass');
  });

  test.each(named(cases))('%s: an empty answer and one verdict at least fail', async (_, each) => {
    const verdicts = phases.get(each.phase)?.result.verdicts ?? [];
    const outcomes = await Promise.all(
      verdicts.map(async (verdict) => (await graded(each, { verdict, report: '' })).outcome),
    );
    expect(outcomes).toContain('pass');
    expect(outcomes).toContain('fail');
    expect((await graded(each, { verdict: '', report: '' })).outcome).toBe('fail');
  });

  test.each(['triage', 'diagnose'])('%s: no verdict is right in more than six of ten', async (phase) => {
    const gold = await Promise.all(cases.filter((each) => each.phase === phase).map(loadExpected));
    for (const verdict of phases.get(phase)?.result.verdicts ?? []) {
      const right = gold.filter(({ labels }) => labels['verdict']?.includes(verdict)).length;
      expect(right / gold.length).toBeLessThanOrEqual(0.6);
      expect(right).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(named(inProjects))('%s: its places are in its files', async (_, each) => {
    const dir = await workspaceOf(each);
    for (const { path: file, lines, symbol } of (await loadExpected(each)).places) {
      const text = fs.readFileSync(path.join(dir, file), 'utf8').split('\n');
      const [first, last] = lines ?? [1, text.length];
      expect(last).toBeLessThanOrEqual(text.length);
      expect(text.slice(first - 1, last).join('\n')).toContain(symbol ?? '');
    }
  });
});

describe('a fault that a diagnose case calls real', () => {
  test('is shown by a script, save for a feature that is missing', async () => {
    const without = inProjects.filter((each) => !fs.existsSync(proofOf(each)));
    const real = await Promise.all(
      without.map(async (each) => [(await loadExpected(each)).labels['verdict'], each] as const),
    );
    expect(real.filter(([verdict]) => verdict?.includes('reproduced')).map(([, { tags }]) => tags)).toEqual([
      ['go', 'feature'],
    ]);
  });

  const languages = { javascript: 'node', python: 'python3', go: 'go', shell: 'sh', c: 'cc' };
  describe.each(Object.entries(languages))('%s', (language, tool) => {
    const isThere = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
    const proven = inProjects.filter((each) => each.tags.includes(language) && fs.existsSync(proofOf(each)));
    (isThere ? test : test.skip).each(named(proven))(
      '%s',
      async (_, each) => {
        const temp = await temporaryFolder();
        const env = { ...process.env, TMP: temp, GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' };
        const { status, stdout, stderr } = spawnSync('sh', [proofOf(each)], {
          cwd: await workspaceOf(each),
          env,
          encoding: 'utf8',
        });
        expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
      },
      120_000,
    );
  });
});
