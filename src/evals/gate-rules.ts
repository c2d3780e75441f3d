import type { ComparedRatio, Comparison } from './comparison.ts';
import type { Gate } from './suite.ts';
import type { VerdictName } from './verdict-rules.ts';
import { percent } from './verdict-words.ts';

/**
 * 10: the change is worse. 11: what the gate requires was not shown. 12: there is nothing to judge by. A fault of
 * the harness or its settings is 1 and never comes from here.
 */
export type GateExit = 0 | 10 | 11 | 12;

export interface Finding {
  /** 0: a warning. */
  readonly exitCode: GateExit;
  readonly text: string;
}

/** From this ratio on, cost and latency are warned about, whatever the gate says. */
const warnRatio = 1.25;

/** Everything the gate has to say about a comparison with this verdict. */
export function gateFindings(verdict: VerdictName, comparison: Comparison, gate: Gate): readonly Finding[] {
  if (verdict === 'incomplete') return [{ exitCode: 12, text: 'the run is incomplete' }];
  return [
    ...verdictFindings(verdict, gate),
    ...requirementFindings(verdict, comparison, gate),
    ...mustPassFindings(comparison, gate),
    ...ratioFindings('cost', comparison, gate.maxCostRatio),
    ...ratioFindings('latency', comparison, gate.maxLatencyRatio),
  ];
}

function verdictFindings(verdict: VerdictName, gate: Gate): readonly Finding[] {
  switch (verdict) {
    case 'worse':
      return [{ exitCode: 10, text: 'head is worse than base' }];
    case 'underpowered':
      return [
        {
          exitCode: gate.onUnderpowered === 'fail' ? 11 : 0,
          text: 'the suite is underpowered: add cases or trials',
        },
      ];
    case 'no-baseline':
      return [
        {
          exitCode: gate.onNoBaseline === 'fail' ? 12 : 0,
          text: 'there is no baseline that this can be compared with',
        },
      ];
    default:
      return [];
  }
}

/** What `non-inferior` and `better` ask for beyond `no-worse`. Without a baseline `onNoBaseline` alone decides. */
function requirementFindings(
  verdict: VerdictName,
  { difference }: Comparison,
  { policy, margin }: Gate,
): readonly Finding[] {
  if (difference === null || verdict === 'no-baseline' || verdict === 'better') return [];
  if (policy === 'better')
    return [{ exitCode: 11, text: 'the gate asks for a change that is shown to be better' }];
  const undecided = verdict === 'no-evidence' || verdict === 'underpowered';
  if (policy !== 'non-inferior' || !undecided || difference.interval[0] >= -margin) return [];
  return [
    {
      exitCode: 11,
      text: `the gate asks for a change that is not worse by more than ${percent(margin)}; the interval reaches down to ${percent(difference.interval[0])}`,
    },
  ];
}

function mustPassFindings({ cases, unpaired }: Comparison, { mustPass }: Gate): readonly Finding[] {
  return [...cases, ...unpaired]
    .filter(({ tier }) => tier === 'must-pass')
    .flatMap((each): Finding[] => {
      const { caseId, head } = each;
      if (head === null) {
        const removed = 'reason' in each && each.reason === 'only-base';
        const text = `must-pass case ${caseId} has no trial that counts on head`;
        return [{ exitCode: removed ? 0 : 12, text }];
      }
      const passed = mustPass === 'passK' ? head.passed === head.trials : head.passed > 0;
      const text = `must-pass case ${caseId} passed ${head.passed} of ${head.trials} trials on head`;
      return passed ? [] : [{ exitCode: 10, text }];
    });
}

/** A ratio fails above the gate's bound only when the interval shows that it rose at all: one slow run must not. */
function ratioFindings(
  name: 'cost' | 'latency',
  comparison: Comparison,
  bound: number | undefined,
): readonly Finding[] {
  const ratio = name === 'cost' ? comparison.costRatio : comparison.latencyRatio;
  if (ratio === null) return unknownRatio(name, comparison, bound);
  const tooHigh = bound !== undefined && ratio.ratio > bound;
  if (!tooHigh && ratio.ratio < warnRatio) return [];
  const text = `median ${name} is ${ratioText(ratio)} of base's`;
  if (!tooHigh) return [{ exitCode: 0, text }];
  const exceeds = `${text}; the gate allows ${bound.toFixed(2)}×`;
  return [{ exitCode: ratio.interval[0] > 1 ? 11 : 0, text: exceeds }];
}

/** A bound that cannot be checked is not kept, unless both arms cost nothing at all. */
function unknownRatio(
  name: 'cost' | 'latency',
  { base, head, difference }: Comparison,
  bound: number | undefined,
): readonly Finding[] {
  if (bound === undefined || difference === null) return [];
  const figures = [base, head].map((arm) => (name === 'cost' ? arm.medianCostUsd : arm.medianModelMs));
  if (figures.every((figure) => figure === 0)) return [];
  return [{ exitCode: 11, text: `the gate bounds ${name}, which is not known for both arms` }];
}

function ratioText({ ratio, interval: [low, high] }: ComparedRatio): string {
  return `${ratio.toFixed(2)}× (interval ${low.toFixed(2)} to ${high.toFixed(2)})`;
}
