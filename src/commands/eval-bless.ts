import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { acceptedDiff } from '../evals/baseline/bless.ts';
import { variableNames } from '../evals/baseline/comparable.ts';
import { dataBranch } from '../evals/baseline/data.ts';
import { blessLocally } from '../evals/baseline/git-branch.ts';
import { judgeRun } from '../evals/baseline/judge-run.ts';
import { makeBaseline } from '../evals/baseline/make.ts';
import { listTrials } from '../evals/baseline/stored-trials.ts';
import { unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import type { Comparison } from '../evals/comparison.ts';
import type { Trial } from '../evals/trial.ts';
import { onlyArgument, parseCommandLine } from './arguments.ts';
import { openBaselines, storedBase, storedOfArm } from './eval-baseline.ts';
import type { BaselinePlace } from './eval-baseline.ts';
import { readPlan } from './eval-merge.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage = 'harness eval bless DIR [--arm NAME] [--repo DIR]';

const options = { arm: { type: 'string' }, repo: { type: 'string' } } as const;

/**
 * `harness eval bless DIR`: makes the results of a run the suite's baseline, on the branch of baselines of the
 * repository on this machine; trials that are stored of the same fingerprint stay. Says what is accepted. Exit code
 * 12, and nothing is written, when the run is not whole.
 */
export async function blessEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  const dir = path.resolve(machine.cwd, onlyArgument(positionals, 'folder of a run', usage));
  const run = await readPlan(dir);
  const arm = chosenArm(run, values.arm);
  const plan: Plan = { ...run, arms: [arm] };
  const measured = await listTrials(path.join(dir, 'results.jsonl'), arm.name);
  const place = await openBaselines(values.repo, machine);
  const base = await storedBase(place, plan, { arm, vary: variableNames });
  const facts = { plan, mode: 'bless', missing: missingOf(plan, measured), standard: base.standard } as const;
  const { comparison, judgement } = judgeRun({ base: base.trials, head: measured }, facts);
  if (judgement.verdict === 'incomplete') {
    machine.stdout.write(`${judgement.sentence} Nothing was blessed.\n`);
    return 12;
  }
  const made = makeBaseline({
    ...{ plan, arm, measured },
    stored: await storedOfArm(place, plan, arm),
    ...{ blessed: machine.clock().toISOString(), commit: await headOf(place), run: null },
  });
  const accepts = acceptedDiff(base.baseline, made.baseline, { cases: casesOf(comparison) });
  const commit = await write(place, made);
  tell({ accepts, commit, trials: made.baseline.trials }, machine);
  return 0;
}

function chosenArm({ arms }: Plan, named: string | undefined): Plan['arms'][number] {
  const names = arms.map(({ name }) => name);
  const name = named ?? (names.includes('base') ? 'base' : names[0]);
  const found = arms.find((each) => each.name === name);
  if (found !== undefined) return found;
  throw new ConfigError({
    what: `no arm "${name ?? ''}" in this run`,
    where: '--arm',
    expected: `one of ${names.join(', ')}`,
  });
}

function missingOf(plan: Plan, trials: readonly Trial[]): number {
  const there = new Set(trials.map(({ unitId }) => unitId));
  return [...unitsOf(plan)].filter(({ unitId }) => !there.has(unitId)).length;
}

async function headOf({ repository: { git, dir } }: BaselinePlace): Promise<string> {
  return (await git(['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: dir })).stdout.toString().trim();
}

function casesOf({ cases }: Comparison): Parameters<typeof acceptedDiff>[2]['cases'] {
  return cases.map(({ caseId, state, base, head }) => ({
    ...{ id: caseId, state },
    base: { passed: base.passed, counted: base.trials },
    head: { passed: head.passed, counted: head.trials },
  }));
}

async function write(
  { repository, machine }: BaselinePlace,
  made: ReturnType<typeof makeBaseline>,
): Promise<string | null> {
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-bless-'));
  try {
    return await blessLocally(repository, { ...made, temp });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

interface Blessed {
  readonly accepts: readonly string[];
  readonly commit: string | null;
  readonly trials: number;
}

function tell({ accepts, commit, trials }: Blessed, { stdout }: Machine): void {
  if (commit === null) {
    stdout.write(`a newer baseline is on the branch ${dataBranch}: nothing was blessed\n`);
    return;
  }
  const lines = accepts.map((line) => `  ${line}`);
  stdout.write(
    `accepted:\n${lines.join('\n')}\nbaseline of ${trials} trials: ${dataBranch} at ${commit.slice(0, 12)}\nshare it: git push origin ${dataBranch}\n`,
  );
}
