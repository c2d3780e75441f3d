import { ConfigError } from '../../errors.ts';
import { compare } from '../compare.ts';
import type { Plan } from '../plan.ts';
import type { Trial } from '../trial.ts';
import { accumulate, maxTrialsPerCase } from './accumulate.ts';
import { maxBaselineBytes } from './data.ts';
import type { Baseline } from './data.ts';
import { packTrials } from './stored-trials.ts';
import type { PackedTrials } from './stored-trials.ts';

export interface BlessedRun {
  readonly plan: Plan;
  readonly arm: Plan['arms'][number];
  /** Trials of that arm in this run, one for each unit. */
  readonly measured: readonly Trial[];
  /** What was blessed before of the same fingerprint; empty when nothing was. */
  readonly stored: readonly Trial[];
  /** ISO 8601. */
  readonly blessed: string;
  /** Commit whose phase was run, 40 hex digits. */
  readonly commit: string;
  /** Address of the run; null for one on a laptop. */
  readonly run: string | null;
}

export interface MadeBaseline {
  readonly baseline: Baseline;
  readonly bytes: Buffer;
}

/** The baseline that a run makes of what is stored and what it measured. Throws `ConfigError` for one that is too large. */
export function makeBaseline({ plan, arm, measured, stored, ...about }: BlessedRun): MadeBaseline {
  const { trials, packed } = fitting({ stored, measured }, plan);
  const { suite: name, phase, metric, gate } = plan;
  const { head } = compare({ base: [], head: trials, suite: { name, phase, metric, gate } });
  const [low = 0, high = 1] = head.wilson ?? [];
  const baseline: Baseline = {
    ...{ phase, suite: name, metric },
    ...{ fingerprint: arm.fingerprint, facts: arm.facts },
    ...about,
    ...{ cases: head.cases, trials: head.trials, score: head.score },
    interval: head.wilson === null ? null : [Math.max(0, low), Math.min(1, high)],
    ...{ sha256: packed.sha256, bytes: packed.bytes.byteLength },
  };
  return { baseline, bytes: packed.bytes };
}

/** As many of the trials of each case as fit into the file, the newest first. */
function fitting(
  trials: Parameters<typeof accumulate>[0],
  plan: Plan,
): { readonly trials: readonly Trial[]; readonly packed: PackedTrials } {
  for (let most = maxTrialsPerCase; ; most = Math.floor(most / 2)) {
    const kept = accumulate(trials, plan, most);
    const packed = packTrials(kept);
    if (packed.bytes.byteLength <= maxBaselineBytes) return { trials: kept, packed };
    if (most === 1)
      throw new ConfigError({
        what: 'the trials are too many to be kept as a baseline',
        expected: `at most ${maxBaselineBytes} bytes compressed`,
        got: `${packed.bytes.byteLength} with one trial of each case`,
        fix: 'Bless a smaller suite',
      });
  }
}
