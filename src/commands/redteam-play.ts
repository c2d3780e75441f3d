import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { trustedGit } from '../git.ts';
import type { Played } from '../redteam/played.ts';
import { factsOf } from '../redteam/channels/place.ts';
import { canary } from '../redteam/placeholders.ts';
import { prefixScenario, scenarioText } from '../redteam/scenario.ts';
import { phaseNames } from '../redteam/stage.ts';
import type { PhaseName, Stage } from '../redteam/stage.ts';
import { runLocally } from './local-run.ts';
import type { LocalRun, LocalRunResult } from './local-run.ts';
import type { Ground } from './redteam-ground.ts';
import { branchesOf, playedOf } from './redteam-left.ts';

/** The honest phases before an attacked one, as the first attempt of a run left them. */
export interface Prefix {
  readonly outDir: string;
  readonly result: LocalRunResult;
}

type Prefixes = ReadonlyMap<PhaseName, Prefix>;

/** Plays what is before this phase; its model refuses, so that another attempt goes on there. Undefined for the first phase. */
export async function playPrefix(stage: Stage, outDir: string, ground: Ground): Promise<Prefix | undefined> {
  if (stage.phase === 'triage') return undefined;
  const scenario = prefixScenario(stage.phase, ground.fix);
  const name = `${path.basename(outDir)}-before`;
  return { outDir, result: await start({ ...stage, scenario }, { name, outDir }, ground) };
}

/**
 * Plays a stage in `<outDir>/<name>`. The honest phases before the attacked one are those of `prefixes`, copied, as GitHub's
 * "Re-run failed jobs" would keep them, or what the stage says of its beginning.
 */
export async function playStage(
  stage: Stage,
  name: string,
  prefixes: Prefixes,
  ground: Ground,
): Promise<Played> {
  const outDir = path.join(ground.outDir, name);
  const { begins = { kind: 'shared' } } = stage;
  const shared = begins.kind === 'own' ? undefined : prefixes.get(stage.phase);
  const prefix = begins.kind === 'whole' ? undefined : await layPrefix(shared, stage, outDir, ground);
  if (begins.kind === 'tampered') await begins.tamper(outDir);
  const isNewRun = begins.kind === 'tampered' && begins.as === 'run';
  const git = trustedGit(ground.machine.env['PATH'] ?? '');
  const before = await branchesOf(stage.repoDir, git);
  const earlier =
    prefix === undefined || isNewRun
      ? undefined
      : { report: prefix.result.report, keeps: (job: string) => isBefore(job, stage.phase) };
  const result = await start(stage, { name, outDir, earlier }, ground);
  const prompts = { ...factsOf(ground.bug), actionRoot: ground.machine.actionRoot };
  return playedOf(result, { outDir, before, stage, prompts }, git);
}

/** Copies what is shared to `outDir`, or plays it there. */
async function layPrefix(
  shared: Prefix | undefined,
  stage: Stage,
  outDir: string,
  ground: Ground,
): Promise<Prefix | undefined> {
  if (shared === undefined) return playPrefix(stage, outDir, ground);
  await cp(shared.outDir, outDir, { recursive: true });
  return shared;
}

/** Ids end in the phase's name, or in that of the job which records it. */
function isBefore(job: string, phase: PhaseName): boolean {
  const name = job
    .split('.')
    .at(-1)
    ?.replace(/^record-/, '');
  return phaseNames.slice(0, phaseNames.indexOf(phase)).some((earlier) => earlier === name);
}

async function start(
  stage: Stage,
  place: { readonly name: string; readonly outDir: string; readonly earlier?: LocalRun['earlier'] },
  { remotes, temp, machine }: Ground,
): Promise<LocalRunResult> {
  const scenarioFile = path.join(temp, `${place.name}.yml`);
  await writeFile(scenarioFile, scenarioText(stage.scenario));
  await mkdir(place.outDir, { recursive: true });
  const { workflowFile, repoDir, event, seeds, inputs, vars, triggeringActor } = stage;
  return runLocally(
    {
      ...{ workflowFile, repoDir, event, seeds, vars, triggeringActor, remotes },
      inputs: inputs ?? {},
      secrets: { ANTHROPIC_API_KEY: canary },
      actionInputs: { models: phaseNames.map((phase) => `${phase}=scripted/${scenarioFile}`).join('\n') },
      outDir: place.outDir,
      earlier: place.earlier,
    },
    { ...machine, stderr: { write: () => undefined } },
  );
}
