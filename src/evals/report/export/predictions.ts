import path from 'node:path';
import type { Trial } from '../../trial.ts';
import type { Side } from '../tally.ts';
import type { Export, ExportRun } from './export.ts';
import { openTextFile } from './text-file.ts';
import type { TextFile } from './text-file.ts';

/** One line of a predictions file in the shape that SWE-bench's evaluation reads. */
export interface Prediction {
  readonly instance_id: string;
  readonly model_name_or_path: string;
  readonly model_patch: string;
}

/**
 * `predictions.jsonl`: the first trial of head for every case, because SWE-bench's evaluation takes one prediction
 * of an instance from a file; `predictions/<side>-<trial>.jsonl` for every other trial of head and base. No change is an empty
 * patch. Trials that were lost to infrastructure are left out.
 */
export function exportPredictions({ out, read }: ExportRun): Export {
  const files = new Map<string, TextFile>();
  return {
    add: async (trial, side) => {
      if (trial.outcome === 'infra' || trial.outcome === 'skipped') return;
      const name = fileFor(trial, side);
      const file = files.get(name) ?? openTextFile(path.join(out, name));
      files.set(name, file);
      const patch = trial.artifacts.patch === null ? null : await read(side, trial.artifacts.patch);
      file.write(`${JSON.stringify(predictionOf(trial, patch))}\n`);
    },
    finish: () => {
      for (const file of files.values()) file.close();
      return [...files.keys()].sort();
    },
  };
}

function fileFor({ trial }: Trial, side: Side): string {
  return side === 'head' && trial === 1 ? 'predictions.jsonl' : `predictions/${side}-${trial}.jsonl`;
}

function predictionOf({ caseId, arm }: Trial, patch: string | null): Prediction {
  return { instance_id: caseId, model_name_or_path: arm, model_patch: patch ?? '' };
}
