import { ConfigError } from '../../errors.ts';
import type { Case, GraderSettings } from '../case.ts';
import type { Expected } from '../expected.ts';
import { budgetGrader } from './budget.ts';
import { findingsGrader } from './findings.ts';
import type { GraderType, ReadyGrader } from './grader.ts';
import { judgeGrader } from './judge.ts';
import { labelGrader } from './label.ts';
import { locationGrader } from './location.ts';
import { pathsGrader } from './paths.ts';
import { saidGrader } from './said.ts';
import { schemaGrader } from './schema.ts';
import { testsGrader } from './tests.ts';

const types: Readonly<Record<GraderSettings['type'], GraderType>> = {
  label: labelGrader,
  location: locationGrader,
  tests: testsGrader,
  findings: findingsGrader,
  schema: schemaGrader,
  paths: pathsGrader,
  budget: budgetGrader,
  said: saidGrader,
  judge: judgeGrader,
};

/** The graders of one case, by id in the order of the case file. */
export interface Graders {
  readonly ready: ReadonlyMap<string, ReadyGrader>;
  /** Id of the grader that decides pass or fail. */
  readonly primary: string;
}

/** Throws `ConfigError` for params that a grader does not take and for gold that it would need. */
export function readGraders(graded: Case, expected: Expected): Graders {
  const where = `case ${graded.phase}/${graded.id}`;
  const ready = new Map<string, ReadyGrader>();
  for (const settings of graded.graders) {
    const at = `${where}, grader ${settings.id}`;
    if (ready.has(settings.id)) throw new ConfigError({ what: 'two graders have the same id', where: at });
    ready.set(settings.id, makeReady(settings, expected, at));
  }
  const [primary, ...others] = graded.graders.filter((grader) => grader.primary);
  if (primary !== undefined && others.length === 0) return { ready, primary: primary.id };
  throw new ConfigError({
    what: 'a case needs exactly one grader with `primary: true`',
    where,
    got: [primary, ...others].map((grader) => grader?.id ?? 'none').join(', '),
  });
}

function makeReady({ type, params }: GraderSettings, expected: Expected, at: string): ReadyGrader {
  const ready = types[type](params, at);
  const lack = ready.lacks(expected);
  if (lack !== undefined) throw new ConfigError({ what: lack, where: at });
  return ready;
}

/** Throws `ConfigError` when a suite's metric is neither `pass` nor a grader of the case. */
export function checkMetric(metric: string, graders: Graders, graded: Case): void {
  if (metric === 'pass' || graders.ready.has(metric)) return;
  throw new ConfigError({
    what: 'the suite’s metric is no grader of this case',
    where: `case ${graded.phase}/${graded.id}`,
    expected: ['pass', ...graders.ready.keys()].join(', '),
    got: metric,
  });
}
