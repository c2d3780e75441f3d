import type { Arm } from './arms.ts';
import type { Case } from './case.ts';
import { unitsOf } from './plan.ts';
import type { Plan, Unit } from './plan.ts';
import type { Results } from './results.ts';
import { worthless } from './results.ts';
import { TrialCancelled } from './run-trial.ts';
import type { RunTrial } from './run-trial.ts';
import type { Trial } from './trial.ts';

export interface RunPlan {
  readonly plan: Plan;
  /** The plan's cases that this shard runs. */
  readonly cases: Plan['cases'];
  readonly caseFiles: ReadonlyMap<string, Case>;
  readonly arms: ReadonlyMap<string, Arm>;
  readonly concurrency: number;
  /** How often a unit is tried when the surroundings fail it. */
  readonly attempts: number;
  /** No trial starts that would probably go beyond it; undefined: no cap. */
  readonly maxUsd: number | undefined;
  /** What one trial is thought to cost until one has ended. */
  readonly trialUsd: number;
}

export interface RunWatch {
  /** A unit has a line of an earlier run that counts. */
  kept(): void;
  /** A trial was lost to its surroundings and is tried again. */
  lost(trial: Trial): void;
  finished(trial: Trial): void;
}

export interface RunDone {
  /** Trials that were run now, repeated attempts included. */
  readonly ran: number;
  readonly usd: number;
  readonly stopped: 'no' | 'cancelled' | 'cost';
}

export interface RunDeps {
  readonly runTrial: RunTrial;
  readonly results: Results;
  readonly watch: RunWatch;
  readonly signal: AbortSignal;
}

/**
 * Runs the units of a shard that have no line of worth yet, `concurrency` at a time, in the order of the plan,
 * and writes each line as its trial ends. Stops early on an abort (what is finished stays, what is under
 * way is dropped) and when the money would not last for one more trial. Rejects with the first error of a
 * trial, when the others under way have ended. Memory does not grow with the number of units.
 */
export async function runUnits(run: RunPlan, deps: RunDeps): Promise<RunDone> {
  const units = unitsOf(run.plan, run.cases);
  const state: State = { ran: 0, stopped: 'no', failures: [], purse: openPurse(run) };
  const work = async (): Promise<void> => {
    for (let unit = nextUnit(units, state, deps); unit !== undefined; unit = nextUnit(units, state, deps))
      try {
        await runUnit(unit, { run, state, deps });
      } catch (thrown) {
        if (!(thrown instanceof TrialCancelled)) state.failures.push(thrown);
      } finally {
        state.purse.release();
      }
  };
  await Promise.all(Array.from({ length: run.concurrency }, work));
  if (state.failures.length > 0) throw state.failures[0];
  return {
    ran: state.ran,
    usd: state.purse.spent(),
    stopped: deps.signal.aborted ? 'cancelled' : state.stopped,
  };
}

interface State {
  ran: number;
  stopped: RunDone['stopped'];
  readonly failures: unknown[];
  readonly purse: Purse;
}

/** The next unit without a line of worth, its likely cost reserved; undefined when none is to be begun. */
function nextUnit(
  units: Iterator<Unit>,
  state: State,
  { results, watch, signal }: RunDeps,
): Unit | undefined {
  if (signal.aborted || state.stopped !== 'no' || state.failures.length > 0) return undefined;
  for (let next = units.next(); next.done !== true; next = units.next()) {
    const known = results.find(next.value.unitId);
    if (known === undefined || worthless.includes(known.outcome)) {
      if (state.purse.takesOneMore()) return next.value;
      state.stopped = 'cost';
      return undefined;
    }
    watch.kept();
  }
  return undefined;
}

async function runUnit(
  unit: Unit,
  { run, state, deps }: { readonly run: RunPlan; readonly state: State; readonly deps: RunDeps },
): Promise<void> {
  const [each, arm] = [run.caseFiles.get(unit.caseId), run.arms.get(unit.arm)];
  if (each === undefined || arm === undefined) throw new TypeError(`a unit of no case: ${unit.caseId}`);
  const { runId, suite } = run.plan;
  const before = deps.results.find(unit.unitId)?.attempt ?? 0;
  const job = { unitId: unit.unitId, runId, suite, case: each, arm, trial: unit.trial };
  for (let tries = 1; ; tries += 1) {
    const trial = await deps.runTrial({ ...job, attempt: before + tries });
    state.purse.pay(trial.costUsd ?? 0);
    deps.results.append(trial);
    state.ran += 1;
    if (trial.outcome !== 'infra' || tries >= run.attempts) {
      deps.watch.finished(trial);
      return;
    }
    deps.watch.lost(trial);
  }
}

interface Purse {
  /** Reserves the likely cost of one trial; false when it is not there. */
  takesOneMore(): boolean;
  pay(usd: number): void;
  /** The trial that money was reserved for has ended. */
  release(): void;
  spent(): number;
}

/** What a trial is likely to cost is the mean of those that have ended, so the cap holds with trials under way. */
function openPurse({ maxUsd, trialUsd }: Pick<RunPlan, 'maxUsd' | 'trialUsd'>): Purse {
  let [spent, paid, underWay] = [0, 0, 0];
  return {
    takesOneMore: () => {
      const likely = paid === 0 ? trialUsd : spent / paid;
      if (maxUsd !== undefined && spent + (underWay + 1) * likely > maxUsd) return false;
      underWay += 1;
      return true;
    },
    pay: (usd) => {
      spent += usd;
      paid += 1;
    },
    release: () => {
      underWay -= 1;
    },
    spent: () => spent,
  };
}
