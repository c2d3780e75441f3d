import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { runAgent } from '../../src/agent/loop.ts';
import { openTranscript } from '../../src/agent/transcript.ts';
import type { Transcript } from '../../src/agent/transcript.ts';
import { defaultConfig } from '../../src/config.ts';
import { armOf } from '../../src/evals/arms.ts';
import { setScene } from '../../src/evals/context.ts';
import type { Scene } from '../../src/evals/context.ts';
import { loadCases } from '../../src/evals/load.ts';
import { trialRunner } from '../../src/evals/run-trial.ts';
import type { OpenTrialModels, RunTrial, TrialDeps } from '../../src/evals/run-trial.ts';
import type { TrialJob } from '../../src/evals/trial-line.ts';
import { trialModels } from '../../src/evals/trial-models.ts';
import type { Workspace } from '../../src/evals/workspace.ts';
import type { Model } from '../../src/models/model.ts';
import { renderPrompt } from '../../src/prompt.ts';
import { act, promptFacts, toolSpecs } from '../../src/run/act.ts';
import { nothingSpent } from '../../src/run/draft.ts';
import { openWorkplace } from '../../src/run/workplace.ts';
import type { Place } from '../../src/run/workplace.ts';
import { toolsFor } from '../../src/tools/index.ts';
import { transcriptFile } from '../../src/transcript-file.ts';
import { builtInArm, stageIn } from '../../test/evals/stage.ts';
import type { Section } from '../report.ts';
import { ratios, summarise } from '../statistics.ts';
import { globs, trialsPerCase } from './folder.ts';
import type { EvalsFolder } from './folder.ts';

/** Trials before the first that counts: V8 compiles what it has seen often. */
const warmUp = 100;

/**
 * A replayed trial with everything that evals add (workspace, recording, transcript watched, grading, files, line)
 * against the phase's own loop: `act`, which a production run also goes through, with the same model in the same
 * process. The arms take turns.
 */
export async function measureTrial(folder: EvalsFolder, repetitions: number): Promise<Section> {
  const stage = await openStage(folder);
  const [trial, loop, agent]: [number[], number[], number[]] = [[], [], []];
  for (let count = 0; count < warmUp + repetitions; count += 1) {
    const job = stage.jobs[count % stage.jobs.length];
    if (job === undefined) throw new Error('there are no trials to replay');
    const times = [
      await timed(async () => wholeTrial(job, stage)),
      await timed(await bareLoop(job, stage)),
      await timed(await agentAlone(job, stage)),
    ];
    if (count < warmUp) continue;
    [trial, loop, agent].forEach((arm, index) => arm.push(times[index] ?? NaN));
  }
  return {
    title: 'A replayed triage trial, in one process',
    measures: [
      { name: 'the agent loop alone (runAgent)', unit: 'ms', summary: summarise(agent) },
      { name: "the phase's own loop (act)", unit: 'ms', summary: summarise(loop) },
      { name: 'a trial', unit: 'ms', summary: summarise(trial) },
      { name: "a trial / the phase's own loop", unit: '×', summary: summarise(ratios(trial, loop)), bar: 3 },
      { name: 'a trial / the agent loop alone', unit: '×', summary: summarise(ratios(trial, agent)) },
    ],
    notes: ["The phase's own loop has its scene, workspace and model ready, and writes its transcript."],
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await run();
  return performance.now() - startedMs;
}

/** Throws for a trial that was lost: it would be a cheap one. */
async function wholeTrial(job: TrialJob, { runTrial }: TrialStage): Promise<void> {
  const { outcome, reason } = await runTrial(job);
  if (outcome !== 'pass' && outcome !== 'fail')
    throw new Error(`a trial ended as ${outcome}: ${reason ?? ''}`);
}

interface TrialStage {
  readonly jobs: readonly TrialJob[];
  readonly runTrial: RunTrial;
  readonly openModels: OpenTrialModels;
  readonly place: TrialDeps;
  /** Existing folder for transcripts. */
  readonly dir: string;
}

async function openStage(folder: EvalsFolder): Promise<TrialStage> {
  const { evalsDir, recordingsDir, model } = folder;
  const dir = path.join(folder.dir, 'bare');
  await mkdir(dir, { recursive: true });
  const openModels = trialModels({
    ...{ mode: 'replay', open: neverLive, recordingsDir, judge: null },
    redact: (text) => text,
  });
  const { deps, job } = await stageIn(folder.dir, unasked);
  const { phase } = await builtInArm('triage');
  const arm = armOf('base', { ...phase, model }, { judge: null, version: '0' });
  const cases = await loadCases(
    evalsDir,
    globs[100].map((glob) => `triage/${glob}`),
  );
  const jobs = cases.flatMap((each) =>
    Array.from({ length: trialsPerCase }, (_, index) => job(each, arm, index + 1)),
  );
  const runTrial = trialRunner({ ...deps, openModels });
  return { jobs, runTrial, openModels, place: deps, dir };
}

const neverLive = async (): Promise<Model> => Promise.reject(new TypeError('a replay opens no model'));
const unasked: Model = { id: 'scripted/unasked', price: undefined, respond: neverLive as never };

/** What a production run has when its agent begins. */
interface Ready {
  readonly scene: Scene;
  readonly model: Model;
  readonly place: Place;
  readonly close: () => void;
}

async function ready(
  job: TrialJob,
  { place: { workspaces, request, run }, openModels, dir }: TrialStage,
): Promise<Ready> {
  const { phase } = job.arm;
  const workspace = await workspaces.lease(job.case, phase);
  const scene = await setScene(job.case, phase, workspace, run);
  const { model } = await openModels(job, scene, workspace.dir);
  const events = transcriptFile(path.join(dir, 'events.jsonl'));
  const deps = { redact: run.redact, clock: run.clock, sink: events };
  const header = { phase: phase.name, round: scene.round, issue: scene.issue.number, run: request.runUrl };
  const place = placeOf({ job, scene, workspace }, openTranscript(header, deps), { request, run, dir });
  return { scene, model, place, close: () => events.close() };
}

function placeOf(
  { job, scene, workspace }: { readonly job: TrialJob; readonly scene: Scene; readonly workspace: Workspace },
  transcript: Transcript,
  { request, run, dir }: Pick<TrialDeps, 'request' | 'run'> & { readonly dir: string },
): Place {
  const { phase } = job.arm;
  const draft = {
    ...{ issue: scene.issue, base: workspace.base, earlier: scene.handoffs, startedAt: run.clock() },
    ...{ phase, context: scene.context, model: phase.model, sandbox: 'none' as const },
    ...{ spent: nothingSpent, change: null },
  };
  return {
    transcript,
    ground: { draft, config: defaultConfig, dir },
    request: {
      ...request,
      ...{ phase: phase.name, name: phase.name, round: scene.round, repository: scene.repository },
      ...{ workspace: workspace.dir, setup: [':'], sandbox: 'bubblewrap', model: phase.model },
    },
    deps: { ...run, github: {} as unknown as Place['deps']['github'], artifacts: noArtifacts },
  };
}

const noArtifacts = {
  upload: async () => Promise.reject(new TypeError('a benchmark uploads nothing')),
  download: async () => Promise.reject(new TypeError('a benchmark downloads nothing')),
};

async function bareLoop(job: TrialJob, stage: TrialStage): Promise<() => Promise<void>> {
  const { scene, model, place, close } = await ready(job, stage);
  return async () => {
    const ending = await act({ phase: job.arm.phase, context: scene.context, model }, place);
    close();
    if (ending.kind !== 'done') throw new Error(`the loop ended as ${ending.kind}`);
  };
}

async function agentAlone(job: TrialJob, stage: TrialStage): Promise<() => Promise<void>> {
  const { scene, model, place, close } = await ready(job, stage);
  const { phase } = job.arm;
  const { sandbox, ...workplace } = await openWorkplace(phase, place);
  const prompt = renderPrompt(phase, scene.context, promptFacts(place.request, place.ground.draft));
  const { result, limits, maxOutputTokens } = phase;
  const task = {
    ...{
      system: prompt.system,
      prompt: prompt.user,
      tools: toolsFor(phase.tools),
      toolSpecs: toolSpecs(phase),
    },
    ...{ result, limits, maxOutputTokens, cacheKey: 'bench' },
  };
  const { clock, signal } = place.deps;
  return async () => {
    const { ending } = await runAgent(task, { model, sandbox, transcript: place.transcript, clock, signal });
    await workplace.close();
    close();
    if (ending.kind !== 'done') throw new Error(`the agent ended as ${ending.kind}`);
  };
}
