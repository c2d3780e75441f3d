import { describe, expect, test } from '@jest/globals';
import type { Ending } from '../../../src/agent/outcome.ts';
import { ConfigError } from '../../../src/errors.ts';
import { checkGraders, grade } from '../../../src/evals/grade/index.ts';
import type { GradeDeps } from '../../../src/evals/grade/index.ts';
import { trialSchema } from '../../../src/evals/trial.ts';
import { errorCode } from '../../../src/outcome.ts';
import { modelOf, says } from '../../agent/stage.ts';
import { caseWith, depsWith, goldWith, goodResult, outputWith } from './fixture.ts';

const verdict = { id: 'verdict', type: 'label', primary: true, params: { field: 'verdict' } };
const both = caseWith({
  graders: [verdict, { id: 'category', type: 'label', params: { field: 'category' } }],
});
const gold = goldWith({ labels: { verdict: ['proceed'], category: ['bug'] } });

async function gradeEnding(ending: Ending, deps: Partial<GradeDeps> = {}) {
  return grade(both, gold, outputWith({ ending }), depsWith(deps));
}

const done = (result: object): Ending => ({ kind: 'done', result: { ...goodResult, ...result } });

describe('grading a trial', () => {
  test('the primary grader decides, the others are checks', async () => {
    expect(await gradeEnding(done({ category: 'docs' }))).toEqual({
      outcome: 'pass',
      score: 1,
      checks: [
        { name: 'verdict', ok: true, score: 1, detail: 'verdict: proceed' },
        { name: 'category', ok: false, score: 0, detail: 'category: docs, expected bug' },
      ],
      verdict: 'proceed',
      judge: null,
      reason: null,
      testLog: null,
    });
    expect(await gradeEnding(done({ verdict: 'decline', category: 'bug' }))).toMatchObject({
      outcome: 'fail',
      score: 0,
      verdict: 'decline',
    });
  });

  test('a metric of another grader gives the score and leaves the outcome', async () => {
    expect(await gradeEnding(done({ category: 'docs' }), { metric: 'category' })).toMatchObject({
      outcome: 'pass',
      score: 0,
    });
  });

  test.each<readonly [string, Ending, object]>([
    [
      'a limit',
      { kind: 'limit', limit: 'turns', message: 'stopped at 4 turns' },
      { outcome: 'limit', score: 0, reason: 'stopped at 4 turns' },
    ],
    [
      'an invalid answer',
      { kind: 'invalid', message: 'no JSON' },
      { outcome: 'invalid-output', score: 0, reason: 'no JSON' },
    ],
    [
      'a refusal',
      { kind: 'refused', category: 'cyber', message: 'no' },
      { outcome: 'fail', score: 0, reason: 'refused (cyber): no' },
    ],
  ])('%s counts as failed, and its checks are told all the same', async (_, ending, graded) => {
    const result = await gradeEnding(ending, { metric: 'category' });
    expect(result).toMatchObject({ ...graded, verdict: null });
    expect(result.checks.map(({ ok }) => ok)).toEqual([false, false]);
  });

  test('each error code is the agent’s fault, the surroundings’, or ends the run', async () => {
    const found: Record<string, string> = {};
    for (const code of errorCode.options)
      found[code] = await gradeEnding({ kind: 'error', code, message: 'm' }).then(
        ({ outcome, score, checks, reason }) => {
          expect(reason).toBe(`${code}: m`);
          expect(outcome === 'infra' ? [score, checks] : score).toEqual(outcome === 'infra' ? [null, []] : 0);
          return outcome;
        },
        (error: unknown) => (error instanceof ConfigError ? 'ends the run' : 'a bug'),
      );
    expect(found).toEqual({
      authentication: 'ends the run',
      permission: 'ends the run',
      quota: 'ends the run',
      configuration: 'ends the run',
      rate_limited: 'infra',
      overloaded: 'infra',
      connection: 'infra',
      stalled: 'infra',
      provider: 'infra',
      bad_request: 'infra',
      sandbox_unavailable: 'infra',
      workspace: 'infra',
      handoff: 'infra',
      github: 'infra',
      interrupted: 'infra',
      internal: 'infra',
      context_overflow: 'fail',
      output_truncated: 'fail',
      tool_calls: 'fail',
      no_change: 'fail',
      change_refused: 'fail',
      secret: 'fail',
    });
  });

  test('a primary grader that cannot decide leaves the trial ungraded and says why', async () => {
    const judged = caseWith({
      graders: [
        { id: 'cause', type: 'judge', primary: true },
        { ...verdict, primary: false },
      ],
    });
    const truth = goldWith({ truth: 'x' });
    expect(await grade(judged, truth, outputWith(), depsWith())).toMatchObject({
      ...{
        outcome: 'ungraded',
        score: null,
        verdict: 'proceed',
        reason: 'cause: no model was named as judge',
      },
      checks: [
        { name: 'cause', ok: null, score: null },
        { name: 'verdict', ok: true },
      ],
    });
    const judge = modelOf([says('{"reason":"r","verdict":"same"}')]);
    const graded = await grade(judged, truth, outputWith(), depsWith({ judge }));
    expect(graded).toMatchObject({ outcome: 'pass', judge: { verdict: 'same', model: judge.id } });
    expect(trialSchema.shape.judge.parse(graded.judge)).toEqual(graded.judge);
  });

  test('a metric that cannot be measured leaves the trial ungraded', async () => {
    const priced = caseWith({ graders: [verdict, { id: 'money', type: 'budget', params: { usd: 1 } }] });
    const output = outputWith({ spent: { ...outputWith().spent, usd: null } });
    const graded = await grade(priced, gold, output, depsWith({ metric: 'money' }));
    expect(graded).toMatchObject({
      outcome: 'ungraded',
      score: null,
      reason: expect.stringMatching(/^money: /),
    });
  });

  test('an endless value gives a short detail', async () => {
    const { checks } = await gradeEnding(done({ category: 'x'.repeat(1_000_000) }));
    expect(checks[1]?.detail).toMatch(/^category: x+…$/);
    expect(checks[1]?.detail.length).toBeLessThan(1_100);
  });

  test('every check fits a line of results', async () => {
    const { checks } = await gradeEnding(done({ category: 'docs' }));
    expect(trialSchema.shape.checks.parse(checks)).toEqual(checks);
  });
});

describe('grader settings that cannot work', () => {
  test.each<readonly [string, readonly object[], RegExp]>([
    ['no primary grader', [{ ...verdict, primary: false }], /exactly one grader with `primary: true`.*none/],
    ['two primary graders', [verdict, { ...verdict, id: 'again' }], /exactly one.*verdict, again/],
    ['an id twice', [verdict, { ...verdict, primary: false }], /grader verdict.*same id/],
    [
      'unknown params',
      [{ ...verdict, params: { feild: 'verdict' } }],
      /case triage\/a-case, grader verdict.*feild/s,
    ],
    ['gold that is not there', [{ ...verdict, type: 'location', params: {} }], /no `places`/],
  ])('%s is told with the case and the grader', (_, graders, message) => {
    const check = (): void => checkGraders(caseWith({ graders }), gold, 'pass');
    expect(check).toThrow(ConfigError);
    expect(check).toThrow(message);
  });

  test('a metric that no grader of the case has is told', () => {
    expect(() => checkGraders(both, gold, 'verdcit')).toThrow(/metric.*pass, verdict, category.*verdcit/);
    expect(() => checkGraders(both, gold, 'category')).not.toThrow();
  });
});
