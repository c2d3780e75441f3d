import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Model } from '../models/model.ts';
import { recordModel } from '../models/record.ts';
import { recordingPath, recordingReader, recordingWriter } from '../models/recording-file.ts';
import type { RecordedCall } from '../models/recording.ts';
import { replayModel } from '../models/replay.ts';
import type { Phase } from '../phase/phase.ts';
import type { Arm } from './arms.ts';
import type { Case } from './case.ts';
import type { OpenTrialModels } from './run-trial.ts';

/** Where replies come from: the provider, the provider and then a file, or the file alone. */
export type ModelMode = 'live' | 'record' | 'replay';

/** Opens a model as a production run does. `round` and `issue` choose the part of a scripted scenario. */
export type OpenLiveModel = (phase: Phase, scene: { round: number; issue: number }) => Promise<Model>;

export interface TrialModelsSettings {
  readonly mode: ModelMode;
  readonly open: OpenLiveModel;
  /** `provider/id` of the judge; null without one. */
  readonly judge: string | null;
  readonly redact: (text: string) => string;
  /** Folder of recordings; undefined: each case's own. */
  readonly recordingsDir: string | undefined;
}

/** Recordings kept in memory: those of the cases that are under way. */
const rememberedRecordings = 16;

/**
 * The models of each trial. Live models are opened once for each arm. A replay never opens one: a request
 * that the recording does not hold ends the run.
 */
export function trialModels(settings: TrialModelsSettings): OpenTrialModels {
  const opened = new Map<string, Promise<Model>>();
  const live: OpenLiveModel = async (phase, scene) => {
    const key = JSON.stringify([phase.model, phase.name, scene.round]);
    const known = opened.get(key) ?? settings.open(phase, scene);
    opened.set(key, known);
    return known;
  };
  const read = recordingReader(rememberedRecordings);
  const writer = recordingWriter();
  return async (job, scene, workspace) => {
    const options = { trial: job.trial, redact: settings.redact, workspace };
    const keeps: (() => Promise<void>)[] = [];
    const open = async (phase: Phase, file: string): Promise<Model> => {
      if (settings.mode === 'replay') return replayModel(phase.model, await read(file), options);
      const model = await live(phase, { round: scene.round, issue: scene.issue.number });
      if (settings.mode === 'live') return model;
      const calls: RecordedCall[] = [];
      const facts = { model: model.id, price: model.price ?? null };
      keeps.push(async () => writer.keep(file, facts, calls));
      return recordModel(model, (call) => void calls.push(call), options);
    };
    const { phase } = job.arm;
    const folder = recordingFolder(job.case, job.arm.name, settings.recordingsDir);
    const judging = settings.judge === null ? undefined : { ...phase, model: settings.judge };
    return {
      model: await open(phase, recordingPath(folder, phase.model)),
      judge:
        judging === undefined
          ? null
          : {
              model: judging.model,
              open: async () => open(judging, recordingPath(folder, `judge/${judging.model}`)),
            },
      keep: async () => {
        for (const keep of keeps) await keep();
      },
    };
  };
}

/** Each arm has its own recordings, `base` those that are committed with the case. */
function recordingFolder(each: Case, arm: string, recordingsDir: string | undefined): string {
  const folder = recordingsDir === undefined ? each.dir : path.join(recordingsDir, each.phase, each.id);
  return arm === 'base' ? folder : path.join(folder, 'recordings', arm);
}

/** What a replay of an arm needs. */
export type ReplayedArm = Pick<Arm, 'name'> & { readonly phase: Pick<Phase, 'model'> };

/**
 * Throws `ConfigError` with the name of every case that an arm has no recording of: a replay that ends at the
 * first one would be started once for each.
 */
export function checkRecordings(
  cases: readonly Case[],
  arms: readonly ReplayedArm[],
  recordingsDir: string | undefined,
): void {
  for (const { name, phase } of arms) {
    const fileOf = (each: Case): string =>
      recordingPath(recordingFolder(each, name, recordingsDir), phase.model);
    const missing = cases.filter((each) => !existsSync(fileOf(each)));
    const [first] = missing;
    if (first === undefined) continue;
    throw new ConfigError({
      what: `there is no recording of ${phase.model} for ${missing.length} of ${cases.length} cases`,
      where: `arm ${name}, such as ${fileOf(first)}`,
      got: `none for ${missing.map(({ id }) => id).join(', ')}`,
      fix: 'Record them first (`--record`, which calls the model), name a recorded model with --model, or choose cases with --cases',
    });
  }
}
