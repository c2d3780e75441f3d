import { describe, expect, test } from '@jest/globals';
import type { Arm } from '../../src/evals/arms.ts';
import type { Case } from '../../src/evals/case.ts';
import { casesOf, makePlan, unitCount, unitsOf, withDigests } from '../../src/evals/plan.ts';
import type { Plan } from '../../src/evals/plan.ts';
import { sha256 } from '../../src/evals/load.ts';
import { suiteSchema } from '../../src/evals/suite.ts';

const suite = suiteSchema.parse({
  ...{ schema: 'harness/suite@1', name: 'build', phase: 'build', description: 'D', cases: ['build/*'] },
});

function caseOf(id: string, workspace: Case['workspace'] = { kind: 'empty' }): Case {
  return { id, digest: sha256(id), workspace } as unknown as Case;
}

function armOf(name: string, fingerprint = sha256(name)): Arm {
  return { name, fingerprint, facts: {} } as unknown as Arm;
}

function planOf(cases: readonly Case[], arms: readonly Arm[] = [armOf('base')], trials = 2): Plan {
  return makePlan({ suite, cases, arms, trials, seconds: 10 });
}

const three = ['a', 'b', 'c'].map((id) => caseOf(id));

describe('units', () => {
  test('are every case, trial and arm, a case at a time and the arms in turns', () => {
    const units = [...unitsOf(planOf(three.slice(0, 2), [armOf('base'), armOf('head')]))];
    expect(units.map(({ caseId, trial, arm }) => `${caseId}${trial} ${arm}`)).toEqual([
      ...['a1 base', 'a1 head', 'a2 head', 'a2 base'],
      ...['b1 base', 'b1 head', 'b2 head', 'b2 base'],
    ]);
  });

  test('have an id of what they are: case, fingerprint and trial', () => {
    const ids = (plan: Plan): readonly string[] => [...unitsOf(plan)].map(({ unitId }) => unitId);
    const plan = planOf(three);
    expect(new Set(ids(plan)).size).toBe(unitCount(plan));
    expect(ids(planOf(three))).toEqual(ids(plan));
    expect(ids(planOf(three, [armOf('base', sha256('other'))]))).not.toContain(ids(plan)[0]);
    // The name of an arm is no part of it: a stored base is found again under any name.
    expect(ids(planOf(three, [armOf('renamed', sha256('base'))]))).toEqual(ids(plan));
  });
});

describe('a plan', () => {
  test('has the same id for the same run, and another for any other', () => {
    const id = planOf(three).runId;
    expect(planOf(three).runId).toBe(id);
    expect(planOf(three, undefined, 3).runId).not.toBe(id);
    expect(planOf(three.slice(1)).runId).not.toBe(id);
    expect(planOf(three, [armOf('base', sha256('x'))]).runId).not.toBe(id);
  });

  test('follows cases that have changed', () => {
    const plan = planOf(three);
    const changed = withDigests(plan, new Map([['b', { digest: sha256('new') }]]));
    expect(changed.cases.map(({ digest }) => digest)).toEqual([sha256('a'), sha256('new'), sha256('c')]);
    expect(changed.runId).not.toBe(plan.runId);
  });
});

describe('shards', () => {
  const shared = (name: string): Case['workspace'] => ({ kind: 'shared', name });
  const names = (plan: Plan, of: number): readonly string[][] =>
    Array.from({ length: of }, (_, index) => casesOf(plan, { index: index + 1, of }).map(({ id }) => id));

  test('hold each case once', () => {
    const plan = planOf(Array.from({ length: 23 }, (_, index) => caseOf(`case-${index}`)));
    for (const count of [1, 2, 4, 7, 30])
      expect(names(plan, count).flat().sort()).toEqual(plan.cases.map(({ id }) => id).sort());
  });

  test('keep one workspace together', () => {
    const cases = ['a', 'b', 'c', 'd'].map((id) => caseOf(id, shared(id < 'c' ? 'shop' : 'bank')));
    expect(names(planOf(cases), 2).map((ids) => [...ids].sort())).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('share a workspace that is too much for one', () => {
    const cases = Array.from({ length: 8 }, (_, index) => caseOf(`case-${index}`, shared('shop')));
    expect(names(planOf(cases), 4).map(({ length }) => length)).toEqual([2, 2, 2, 2]);
  });

  test('begin with what takes longest', () => {
    const plan = planOf(three);
    const cases = plan.cases.map((each, index) => ({ ...each, seconds: [1, 1, 9][index] ?? 0 }));
    expect(names({ ...plan, cases }, 2)).toEqual([['c'], ['a', 'b']]);
  });
});
