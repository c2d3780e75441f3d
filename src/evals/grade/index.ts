import type { Case } from '../case.ts';
import type { Expected } from '../expected.ts';
import type { TrialOutput } from '../output.ts';
import type { Check, Trial, TrialOutcome } from '../trial.ts';
import { decideByEnding } from './ending.ts';
import type { DecidedEnding } from './ending.ts';
import type { Assessment, GradeDeps } from './grader.ts';
import { checkMetric, readGraders } from './settings.ts';

export type { GradeDeps, RunCommand } from './grader.ts';

/** What the graders made of one trial. */
export interface Graded {
  readonly outcome: TrialOutcome;
  /** The suite's metric; null when the outcome is `infra` or `ungraded`. */
  readonly score: number | null;
  readonly checks: Check[];
  /** The verdict that the result names; null without a result. */
  readonly verdict: string | null;
  readonly judge: Trial['judge'];
  /** Why there is no result, or no grade; null otherwise. */
  readonly reason: string | null;
  /** What the tests of a `tests` grader printed; null when none ran. */
  readonly testLog: string | null;
}

/**
 * Grades one trial after its agent has ended. Resolves for whatever the agent did; a grader that could not
 * decide says so in its check. Throws `ConfigError` for faulty grader settings and when the run ended in
 * a way that every other trial would too (no key, no credit, a recording without this request).
 */
export async function grade(
  graded: Case,
  expected: Expected,
  output: TrialOutput,
  deps: GradeDeps,
): Promise<Graded> {
  const graders = readGraders(graded, expected);
  checkMetric(deps.metric, graders, graded);
  const decided = decideByEnding(output.ending);
  const result = output.ending.kind === 'done' ? output.ending.result : null;
  const verdict = result?.verdict ?? null;
  if (decided?.outcome === 'infra') return { ...ungradedFacts, ...decided, verdict };
  const assessed = new Map<string, Assessment>();
  for (const [id, { assess }] of graders.ready)
    assessed.set(id, await assess({ case: graded, expected, output, result }, deps));
  return {
    verdict,
    ...conclude(assessed, graders.primary, { decided, metric: deps.metric }),
    ...collect(assessed),
  };
}

/** Throws `ConfigError` for grader settings that cannot work with this case: to be asked before anything is spent. */
export function checkGraders(graded: Case, expected: Expected, metric: string): void {
  checkMetric(metric, readGraders(graded, expected), graded);
}

const ungradedFacts = { score: null, checks: [], judge: null, testLog: null };

type Assessed = ReadonlyMap<string, Assessment>;

function collect(assessed: Assessed): Pick<Graded, 'checks' | 'judge' | 'testLog'> {
  const all = [...assessed.values()];
  return {
    checks: [...assessed].map(([name, { ok, score, detail }]) => ({
      name,
      ok,
      score,
      detail: short(detail),
    })),
    judge: all.find(({ judge }) => judge !== undefined)?.judge ?? null,
    testLog: all.find(({ testLog }) => testLog !== undefined)?.testLog ?? null,
  };
}

/** A detail may quote what an agent wrote, and a line of results is read by people. */
const maxDetailCharacters = 1_000;

function short(detail: string): string {
  if (detail.length <= maxDetailCharacters) return detail;
  return `${detail.slice(0, maxDetailCharacters).toWellFormed()}…`;
}

/** A limit or an answer of the wrong form counts as failed, whatever the graders find in what is there. */
function conclude(
  assessed: Assessed,
  primary: string,
  { decided, metric }: { readonly decided: DecidedEnding | undefined; readonly metric: string },
): Pick<Graded, 'outcome' | 'score' | 'reason'> {
  if (decided !== undefined) return { ...decided, score: 0 };
  const { ok, detail } = find(assessed, primary);
  if (ok === null) return { outcome: 'ungraded', score: null, reason: `${primary}: ${detail}` };
  const outcome = ok ? 'pass' : 'fail';
  if (metric === 'pass') return { outcome, score: Number(ok), reason: null };
  const measured = find(assessed, metric);
  if (measured.score === null)
    return { outcome: 'ungraded', score: null, reason: `${metric}: ${measured.detail}` };
  return { outcome, score: measured.score, reason: null };
}

function find(assessed: Assessed, id: string): Assessment {
  const found = assessed.get(id);
  if (found === undefined) throw new TypeError(`grader ${id} was not asked`);
  return found;
}
