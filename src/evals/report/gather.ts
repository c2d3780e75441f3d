import path from 'node:path';
import type { ComparedTrial } from '../pairing.ts';
import { readTrials } from '../results.ts';
import type { Trial } from '../trial.ts';
import { collectColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Export } from './export/export.ts';
import { openTally } from './tally.ts';
import type { Side, Tally } from './tally.ts';

/** Where an arm's trials are. */
export interface Source {
  /** A merged `results.jsonl`: one line per unit. Paths in it are relative to its folder. */
  readonly results: string;
  /** Trials of other arms in the file are left out. */
  readonly arm: string;
}

export interface Sources {
  readonly base: Source | null;
  readonly head: Source;
}

/** What is kept of all trials: enough to compare and to report them, without their texts' copies. */
export interface Gathered {
  readonly tally: Tally;
  readonly columns: Columns;
  /** For `compare`. */
  readonly base: readonly ComparedTrial[];
  readonly head: readonly ComparedTrial[];
}

/**
 * Reads the results of both arms once, a line at a time, and hands each trial to the exports. Throws `ConfigError`
 * for a line that is no trial and for a file that is not there.
 */
export async function gather(sources: Sources, exports: readonly Export[]): Promise<Gathered> {
  const tally = openTally();
  const columns = collectColumns();
  const trials: Record<Side, ComparedTrial[]> = { base: [], head: [] };
  const shared = internStrings();
  for (const file of filesOf(sources))
    for await (const trial of readTrials(file)) {
      const side = sideOf(trial, file, sources);
      if (side === null) continue;
      tally.add(trial, side);
      columns.add(trial, side);
      trials[side].push(comparedPart(trial, shared));
      for (const each of exports) await each.add(trial, side);
    }
  return { tally, columns, ...trials };
}

function filesOf({ base, head }: Sources): readonly string[] {
  return [...new Set([...(base === null ? [] : [base]), head].map(({ results }) => path.resolve(results)))];
}

function sideOf({ arm }: Trial, file: string, { base, head }: Sources): Side | null {
  if (path.resolve(head.results) === file && head.arm === arm) return 'head';
  return base !== null && path.resolve(base.results) === file && base.arm === arm ? 'base' : null;
}

/** Each line brings its own copy of the same few texts; one is kept. */
function internStrings(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known === undefined) kept.set(text, text);
    return known ?? text;
  };
}

function comparedPart(trial: Trial, shared: (text: string) => string): ComparedTrial {
  const { rightVerdicts, verdict, tier, quarantined, outcome, score, turns, costUsd, modelMs } = trial;
  return {
    unitId: trial.unitId,
    caseId: shared(trial.caseId),
    caseDigest: shared(trial.caseDigest),
    cluster: shared(trial.cluster),
    arm: shared(trial.arm),
    fingerprint: shared(trial.fingerprint),
    verdict: verdict === null ? null : shared(verdict),
    ...(rightVerdicts === undefined ? {} : { rightVerdicts: rightVerdicts.map(shared) }),
    trial: trial.trial,
    tier,
    quarantined,
    outcome,
    score,
    turns,
    costUsd,
    modelMs,
  };
}
