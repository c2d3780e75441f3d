import { compare } from '../compare.ts';
import { unitCount } from '../plan.ts';
import type { Plan } from '../plan.ts';
import type { RunMode } from '../publication.ts';
import type { Gathered } from '../report/gather.ts';
import type { Judged } from '../report/summarise.ts';
import { shownComparison } from '../shown-comparison.ts';
import type { Gate } from '../suite.ts';
import { judge } from '../verdict.ts';
import type { Circumstances, Judgement } from '../verdict.ts';
import type { Standard } from './choose.ts';

export interface RunFacts {
  readonly plan: Plan;
  readonly mode: RunMode;
  readonly missing: number;
  /** What the run is compared with; null when it brings its own base. */
  readonly standard: Standard | null;
}

/** Compares and judges the merged trials of a run by what its mode asks for. */
export function judgeRun(trials: Pick<Gathered, 'base' | 'head'>, facts: RunFacts): Judged {
  const { plan, mode, missing, standard } = facts;
  const { suite: name, phase, metric } = plan;
  const gate = gateOf(plan.gate, mode);
  const comparison = compare({ ...trials, suite: { name, phase, metric, gate } });
  const circumstances = { planned: unitCount(plan), missing, baseline: baselineOf(mode, standard) };
  const judgement = judge(comparison, gate, circumstances);
  // A bless replaces the baseline: neither its age nor its absence matters any more.
  const warnings = [...judgement.warnings, ...(mode === 'bless' ? [] : (standard?.warnings ?? []))];
  return {
    comparison: shownComparison(comparison, judgement.verdict),
    judgement: { ...(mode === 'a-a' ? judgedEqual(judgement) : judgement), warnings },
    margin: gate.margin,
    missing,
    baseline:
      standard?.kind === 'comparable'
        ? { blessed: standard.baseline.blessed, ageDays: standard.ageDays }
        : null,
  };
}

/** What is blessed or compared with itself is judged by a person, or by another rule; a smoke run has no base. */
function gateOf(gate: Gate, mode: RunMode): Gate {
  if (mode === 'bless' || mode === 'a-a') return { ...gate, policy: 'off' };
  return mode === 'smoke' ? { ...gate, onNoBaseline: 'notice' } : gate;
}

function baselineOf(mode: RunMode, standard: Standard | null): Circumstances['baseline'] {
  if (mode === 'smoke') return 'none';
  return standard?.kind ?? 'comparable';
}

/** Half of a run's trials against the other half: a difference is a false alarm, or trials that are not independent. */
function judgedEqual(judgement: Judgement): Judgement {
  if (judgement.verdict !== 'better' && judgement.verdict !== 'worse') return judgement;
  const text = `the same arm was found ${judgement.verdict} than itself: the trials are not alike, or chance (at most alpha) struck`;
  return { ...judgement, exitCode: 10, failures: [text] };
}
