import { markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import type { Summary, SummaryCase } from './summary.ts';

/**
 * `junit.xml`: a suite per phase, a test per case of head. A case fails when fewer than half of its trials that count
 * passed; it is an error when no trial counts, and skipped when it is quarantined. Times are sums over trials. An
 * incomplete run has one more suite with one error, which says so.
 */
export function renderJunit({ comparison: { suite }, made, cases, verdict, sentence }: Summary): string {
  const phases = [...new Set(cases.map(({ phase }) => phase))].sort();
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${suite}" ${counts(cases, Number(verdict === 'incomplete'))}>
${phases.map((phase) =>
  testSuite(
    phase,
    made,
    cases.filter((each) => each.phase === phase),
  ),
)}${verdict === 'incomplete' ? incompleteSuite(sentence, made) : nothing}</testsuites>
`.text;
}

function testSuite(phase: string, made: string, cases: readonly SummaryCase[]): Markup {
  return markup`<testsuite name="${phase}" timestamp="${made}" ${counts(cases)}>
${cases.map(testCase)}</testsuite>
`;
}

function incompleteSuite(sentence: string, made: string): Markup {
  return markup`<testsuite name="run" timestamp="${made}" ${counts([], 1)}>
<testcase classname="run" name="every planned trial has a result" time="${seconds(0)}">
<error message="incomplete">${sentence}</error>
</testcase>
</testsuite>
`;
}

type Kind = 'passed' | 'failure' | 'error' | 'skipped';

function kindOf({ state, head }: SummaryCase): Kind {
  if (state === 'quarantined') return 'skipped';
  if (head.counted === 0) return 'error';
  return head.passed * 2 < head.counted ? 'failure' : 'passed';
}

/** @param faults errors that belong to no case */
function counts(cases: readonly SummaryCase[], faults = 0): Markup {
  const kinds = cases.map(kindOf);
  const number = (kind: Kind): number => kinds.filter((each) => each === kind).length;
  const time = cases.reduce((sum, each) => sum + timeOf(each), 0);
  return markup`tests="${cases.length + faults}" failures="${number('failure')}" errors="${number('error') + faults}" skipped="${number('skipped')}" time="${seconds(time)}"`;
}

function testCase(each: SummaryCase): Markup {
  const { id, phase, tier, state, base, head, costUsd } = each;
  const properties: readonly (readonly [string, string])[] = [
    ['passed', `${head.passed}/${head.counted}`],
    ...(base === null ? [] : [['passed-base', `${base.passed}/${base.counted}`] as const]),
    ['state', state],
    ['tier', tier],
    ...(costUsd === null ? [] : [['cost-usd', costUsd.toFixed(6)] as const]),
  ];
  return markup`<testcase classname="${phase}" name="${id}" time="${seconds(timeOf(each))}">
<properties>${properties.map(([name, value]) => markup`<property name="${name}" value="${value}"/>`)}</properties>
${verdictOf(each)}</testcase>
`;
}

/** Of all trials of head, in ms. */
function timeOf({ wallMs, outcomes }: SummaryCase): number {
  return (wallMs ?? 0) * Object.values(outcomes).reduce((sum, trials) => sum + trials, 0);
}

function verdictOf(each: SummaryCase): Markup {
  const { passed, counted } = each.head;
  const why = each.reason ?? '';
  switch (kindOf(each)) {
    case 'passed':
      return nothing;
    case 'skipped':
      return markup`<skipped message="quarantined; ${passed} of ${counted} trials passed"/>
`;
    case 'error':
      return markup`<error message="no trial counts">${why}</error>
`;
    case 'failure':
      return markup`<failure message="${passed} of ${counted} trials passed">${why}</failure>
`;
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
