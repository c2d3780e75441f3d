import path from 'node:path';
import type { Check, Trial } from '../trial.ts';
import { arrange } from './arrange.ts';
import type { ArrangedData, Arrangement } from './arrange.ts';
import { trialNumbers } from './collected.ts';
import type { CollectedCase, TrialNumber } from './collected.ts';
import { numberColumn } from './number-column.ts';
import type { NumberColumn } from './number-column.ts';
import { outcomeNames } from './page/data.ts';
import type { PackedFiles } from './page/data.ts';
import type { Side } from './tally.ts';

/** Longer texts of checks and reasons are cut in the page; the results file holds the whole. */
const maxTextCharacters = 2000;

/** Collects trials for the page, one at a time: about 300 bytes each, and each text once. */
export interface Columns {
  add(trial: Trial, side: Side): void;
  finish(arrangement: Arrangement): ArrangedData;
}

export function collectColumns(): Columns {
  const strings = dictionary<string>((text) => text);
  const fileSets = dictionary<PackedFiles>((files) => files.join());
  const caseIds = dictionary<string>((id) => id);
  const cases: CollectedCase[] = [];
  const folders: string[] = [];
  const checks = numberColumn();
  const numbers = Object.fromEntries(trialNumbers.map((name) => [name, numberColumn()])) as Record<
    TrialNumber,
    NumberColumn
  >;
  const place = (text: string | null): number =>
    text === null ? -1 : strings.place(text.slice(0, maxTextCharacters));
  const addCheck = ({ name, ok, score, detail }: Check): void => {
    checks.push(place(name));
    checks.push(ok === null ? NaN : Number(ok));
    checks.push(rounded(score, 4));
    checks.push(place(detail));
  };
  return {
    add: (trial, side) => {
      const index = caseIds.place(trial.caseId);
      if (index === cases.length) cases.push(caseOf(trial, place));
      const { folder, names } = filesOf(trial);
      folders.push(folder);
      const files = fileSets.place(names.map(place) as unknown as PackedFiles);
      const own: Readonly<Record<TrialNumber, number>> = {
        case: index,
        arm: side === 'base' ? 0 : 1,
        trial: trial.trial,
        outcome: outcomeNames.indexOf(trial.outcome),
        score: rounded(trial.score, 4),
        costUsd: rounded(trial.costUsd, 6),
        wallMs: Math.round(trial.wallMs),
        turns: trial.turns,
        toolCalls: trial.toolCalls,
        toolErrors: trial.toolErrors,
        verdict: place(trial.verdict),
        reason: place(trial.reason),
        files,
        firstCheck: checks.length,
      };
      for (const name of trialNumbers) numbers[name].push(own[name]);
      trial.checks.forEach(addCheck);
    },
    finish: (arrangement) =>
      arrange(
        {
          cases,
          strings: strings.list,
          fileSets: fileSets.list,
          trials: folders.length,
          numbers,
          folders,
          checks,
        },
        arrangement,
      ),
  };
}

function caseOf(
  { caseId, phase, cluster, tier, split }: Trial,
  place: (text: string) => number,
): CollectedCase {
  return { id: caseId, phase: place(phase), cluster: place(cluster), tier: place(tier), split: place(split) };
}

/** The values seen so far, each once. */
function dictionary<T>(key: (value: T) => string): { place(value: T): number; readonly list: readonly T[] } {
  const list: T[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place: (value) => {
      const known = places.get(key(value));
      if (known !== undefined) return known;
      places.set(key(value), list.length);
      return list.push(value) - 1;
    },
  };
}

/** The one folder of a trial's files, and their names in it. */
function filesOf({ artifacts }: Trial): { folder: string; names: readonly (string | null)[] } {
  const all = [artifacts.output, artifacts.patch, artifacts.transcript, artifacts.testLog];
  const some = all.find((file) => file !== null);
  if (some === undefined) return { folder: '', names: all };
  const own = path.posix.dirname(some);
  const folder = own !== '.' && all.every((file) => file === null || file.startsWith(`${own}/`)) ? own : '';
  return {
    folder,
    names: all.map((file) => (file === null || folder === '' ? file : file.slice(folder.length + 1))),
  };
}

function rounded(value: number | null, digits: number): number {
  return value === null ? NaN : Number(value.toFixed(digits));
}
