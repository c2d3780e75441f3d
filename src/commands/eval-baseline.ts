import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { chooseStandard } from '../evals/baseline/choose.ts';
import type { Standard } from '../evals/baseline/choose.ts';
import { variableNames, variableSchema } from '../evals/baseline/comparable.ts';
import type { Variable } from '../evals/baseline/comparable.ts';
import { baselineOf, historyIn, indexIn, lastOf, trialsIn } from '../evals/baseline/data-files.ts';
import type { ReadDataFile } from '../evals/baseline/data-files.ts';
import type { Baseline } from '../evals/baseline/data.ts';
import { localFiles, readLocalTip } from '../evals/baseline/git-branch.ts';
import type { LocalRepository } from '../evals/baseline/git-branch.ts';
import { readStored } from '../evals/baseline/stored-trials.ts';
import type { Plan } from '../evals/plan.ts';
import type { Trial } from '../evals/trial.ts';
import { trustedGit } from '../git.ts';
import type { Machine } from './machine.ts';

/** Age in days from which a baseline is warned about, as in CI. */
const maxAgeDays = 14;

/** The stored baselines of the repository on this machine. */
export interface BaselinePlace {
  readonly repository: LocalRepository;
  readonly read: ReadDataFile;
  readonly machine: Machine;
}

/** Opens the branch of baselines in the repository at `--repo`, or in the working folder. Asks nobody. */
export async function openBaselines(repo: string | undefined, machine: Machine): Promise<BaselinePlace> {
  const repository = {
    git: trustedGit(machine.env['PATH'] ?? ''),
    dir: path.resolve(machine.cwd, repo ?? '.'),
  };
  const { commit } = await readLocalTip(repository);
  return { repository, read: localFiles(repository, commit), machine };
}

/** What a run's arm may stand beside. */
export interface StoredBase {
  readonly standard: Standard;
  /** Trials of the standard; empty without one that is comparable. */
  readonly trials: readonly Trial[];
  /** The suite's baseline, comparable or not. */
  readonly baseline: Baseline | undefined;
}

/** The suite's baseline for one arm of a plan. Throws `ConfigError` for a branch that the harness did not write. */
export async function storedBase(
  { read, machine }: BaselinePlace,
  plan: Plan,
  { arm, vary }: { readonly arm: Plan['arms'][number]; readonly vary: readonly Variable[] },
): Promise<StoredBase> {
  const baseline = baselineOf(await indexIn(read), placeOf(plan));
  const request = { plan: { metric: plan.metric, arms: [arm] }, vary, now: machine.clock(), maxAgeDays };
  const standard = chooseStandard(baseline, request);
  const comparable = standard.kind === 'comparable' ? standard.baseline : undefined;
  return { standard, baseline, trials: await trialsOf(comparable, { read, machine }) };
}

/** What was blessed before of the arm's own fingerprint: the trials that a new baseline adds to. */
export async function storedOfArm(
  { read, machine }: BaselinePlace,
  plan: Plan,
  { fingerprint }: Plan['arms'][number],
): Promise<readonly Trial[]> {
  const history = await historyIn(read, placeOf(plan));
  return trialsOf(lastOf(history, { fingerprint, metric: plan.metric }), { read, machine });
}

function placeOf({ phase, suite }: Plan): Pick<Baseline, 'phase' | 'suite'> {
  return { phase, suite };
}

/** The trials of one baseline. */
export async function trialsOf(
  baseline: Baseline | undefined,
  { read, machine }: Pick<BaselinePlace, 'read' | 'machine'>,
): Promise<readonly Trial[]> {
  if (baseline === undefined) return [];
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-baseline-'));
  try {
    return await readStored(await trialsIn(read, baseline), baseline, path.join(temp, 'results.jsonl'));
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** What `--vary` declares; the phase alone when nothing is. */
export function variablesOf(names: readonly string[] | undefined): readonly Variable[] {
  return (names ?? ['phase']).map((name) => {
    const parsed = variableSchema.safeParse(name);
    if (parsed.success) return parsed.data;
    const expected = `one of ${variableNames.join(', ')}`;
    throw new ConfigError({ what: `"${name}" cannot be declared to vary`, where: '--vary', expected });
  });
}
