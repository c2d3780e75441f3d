import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { Model } from '../models/model.ts';
import { renderPrompt } from '../prompt.ts';
import { armOf } from './arms.ts';
import type { Arm } from './arms.ts';
import type { Case } from './case.ts';
import { setScene } from './context.ts';
import type { Expected } from './expected.ts';
import { checkGraders } from './grade/index.ts';
import { loadCase, loadExpected, sha256 } from './load.ts';
import type { sharedDigests } from './load.ts';
import type { Phase } from '../phase/phase.ts';
import type { Releases } from './releases.ts';
import { trialRunner } from './run-trial.ts';
import type { TrialDeps } from './run-trial.ts';
import { emptyAnswer, standIn, filesOf } from './stand-in.ts';
import type { WrittenFile } from './stand-in.ts';
import type { Trial } from './trial.ts';

/** What is wrong with a case; nothing when it is sound. */
export interface Verified {
  /** `phase/id`. */
  readonly name: string;
  readonly problems: readonly string[];
}

export interface VerifyDeps extends Omit<TrialDeps, 'openModels' | 'outDir'> {
  readonly shared: ReturnType<typeof sharedDigests>;
  readonly releases: Releases;
  readonly loadPhase: (name: string) => Promise<Phase>;
  /** Null: a judge that decides cannot be asked. */
  readonly judge: Model | null;
  /** Folder for what the trials leave; the caller removes it. */
  readonly tempDir: string;
}

/** A reference that passes once and not again is no reference. */
const referenceRuns = 3;

/**
 * Whether a case can tell a good run from a bad one: its files fit their schemas, its input makes a prompt that
 * does not hold the gold, an answer without content fails, and the reference passes three times. Trials are played by
 * a stand-in for the model through the same code as any other. Never rejects for what is wrong with the case.
 */
export async function verifyCase(dir: string, deps: VerifyDeps): Promise<Verified> {
  const name = `${path.basename(path.dirname(dir))}/${path.basename(dir)}`;
  try {
    const each = await loadCase(dir, deps.shared);
    const expected = await loadExpected(each);
    const phase = await deps.loadPhase(each.phase);
    checkGraders(each, expected, deps.grade.metric);
    const problems = await checkPrompt(each, phase, expected, deps);
    if (problems.length > 0) return { name, problems };
    return {
      name,
      problems: [
        ...(await noOp(each, phase, expected, deps)),
        ...(await reference(each, phase, expected, deps)),
      ],
    };
  } catch (thrown) {
    return { name, problems: [messageOf(thrown)] };
  }
}

async function checkPrompt(
  each: Case,
  phase: Phase,
  { canary }: Expected,
  deps: VerifyDeps,
): Promise<string[]> {
  const lease = await deps.workspaces.lease(each, phase);
  try {
    const { context, repository, issue, round } = await setScene(each, phase, lease, deps.run);
    const facts = { repository: `${repository.owner}/${repository.repo}`, issueNumber: issue.number, round };
    const { system, user } = renderPrompt(phase, context, facts);
    return `${system}${user}`.includes(canary) ? ['the prompt holds the canary of the gold'] : [];
  } finally {
    await lease.release();
  }
}

/** The primary grader itself must say no: a trial can also fail because nothing was built. */
async function noOp(each: Case, phase: Phase, expected: Expected, deps: VerifyDeps): Promise<string[]> {
  const answer = emptyAnswer(phase.result.json, expected.labels);
  const trial = await playStandIn(standIn(answer), each, phase, deps);
  const primary = each.graders.find((grader) => grader.primary)?.id;
  const check = trial.checks.find((one) => one.name === primary);
  if (trial.outcome === 'infra') return [`no-op: ${trial.reason ?? 'lost'}`];
  if (trial.outcome !== 'pass' && check?.ok !== true) return [];
  return [`no-op: an answer without content passes (${check?.detail ?? trial.outcome})`];
}

async function reference(each: Case, phase: Phase, expected: Expected, deps: VerifyDeps): Promise<string[]> {
  const files = await referenceFiles(each, expected, deps);
  for (let run = 1; run <= referenceRuns; run += 1) {
    const trial = await playStandIn(standIn(expected.reference.result, files), each, phase, deps);
    if (trial.outcome !== 'pass') return [`reference, run ${run} of ${referenceRuns}: ${whyNot(trial)}`];
  }
  return [];
}

function whyNot({ outcome, reason, checks }: Trial): string {
  const failed = checks.filter(({ ok }) => ok !== true).map(({ name, detail }) => `${name}: ${detail}`);
  return [outcome, ...(reason === null ? [] : [reason]), ...failed].join('; ');
}

/** The reference change as whole files: a folder of the case, or files of the release with the fix. */
async function referenceFiles(
  each: Case,
  { reference: { change, release } }: Expected,
  { releases, tempDir }: VerifyDeps,
): Promise<readonly WrittenFile[]> {
  const own = change === undefined ? [] : await filesOf(path.join(each.dir, change));
  if (release === undefined || each.workspace.kind !== 'npm') return own;
  const dir = await mkdtemp(path.join(tempDir, 'release-'));
  try {
    await releases.unpack({ name: each.workspace.name, ...release }, dir);
    return [...(await filesOf(dir, release.files)), ...own];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function playStandIn(model: Model, each: Case, phase: Phase, deps: VerifyDeps): Promise<Trial> {
  const outDir = await mkdtemp(path.join(deps.tempDir, 'verify-'));
  const arm: Arm = armOf('base', { ...phase, model: model.id }, { judge: null, version: 'verify' });
  const { judge } = deps;
  const openModels = async (): ReturnType<TrialDeps['openModels']> => ({
    model,
    judge: judge === null ? null : { model: judge.id, open: async () => judge },
    keep: async () => undefined,
  });
  try {
    return await trialRunner({ ...deps, openModels, outDir })({
      ...{ unitId: sha256(outDir), runId: 'verify', suite: each.phase, trial: 1, attempt: 1 },
      ...{ case: each, arm },
    });
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
