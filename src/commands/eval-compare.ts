import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { adjustTogether, compare } from '../evals/compare.ts';
import type { Comparison } from '../evals/comparison.ts';
import { comparisonTable } from '../evals/comparison-table.ts';
import type { ComparedTrial } from '../evals/pairing.ts';
import { unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { readTrials } from '../evals/results.ts';
import { shownComparison } from '../evals/shown-comparison.ts';
import { judge } from '../evals/verdict.ts';
import type { Judgement } from '../evals/verdict.ts';
import { parseCommandLine } from './arguments.ts';
import { readPlan } from './eval-merge.ts';
import { exitCodeOf, runOptions, runPlanned, runUsage } from './eval-run.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage = `harness eval compare BASE-DIR [HEAD-DIR] [--json], or run and compare: ${runUsage.replace(' run ', ' compare ')}`;

/** Where the trials of one arm are. */
interface ArmPlace {
  readonly dir: string;
  readonly plan: Plan;
  readonly arm: string;
}

interface Compared {
  readonly base: ArmPlace;
  readonly head: ArmPlace;
  readonly comparison: Comparison;
  readonly judgement: Judgement;
}

/**
 * `harness eval compare`: runs the arms that are given and compares each with `base`, or compares what one or two
 * folders of results hold. Prints a table and the verdict, and returns the gate's exit code: the worst of them.
 */
export async function compareEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, runOptions, usage);
  const json = values.json ?? false;
  if (positionals.length > 2) throw new ConfigError({ what: 'too many folders', fix: `Usage: ${usage}` });
  const folders = positionals.map((dir) => path.resolve(machine.cwd, dir));
  if (folders.length === 0) {
    if (values.arm === undefined)
      throw new ConfigError({
        what: 'say what to compare with --arm, or name folders of results',
        fix: `Usage: ${usage}`,
      });
    const report = await runPlanned(values, machine);
    if (report.stopped === 'cancelled') return exitCodeOf(report);
    folders.push(report.outDir);
  }
  const compared = await compareArms(await pairsOf(folders));
  tell(compared, json, machine);
  return worst(compared.map(({ judgement }) => judgement.exitCode));
}

/** Every further arm of one folder against its base, or the base arms of two folders. */
async function pairsOf(folders: readonly string[]): Promise<readonly Pick<Compared, 'base' | 'head'>[]> {
  const [first, second] = await Promise.all(folders.map(async (dir) => ({ dir, plan: await readPlan(dir) })));
  if (first === undefined) return [];
  if (second !== undefined) {
    if (second.plan.suite !== first.plan.suite || second.plan.metric !== first.plan.metric)
      throw new ConfigError({
        what: 'the folders hold different suites',
        expected: `${first.plan.suite} by ${first.plan.metric}`,
        got: `${second.plan.suite} by ${second.plan.metric}`,
      });
    return [{ base: { ...first, arm: leading(first.plan) }, head: { ...second, arm: leading(second.plan) } }];
  }
  const base = leading(first.plan);
  const heads = first.plan.arms.map(({ name }) => name).filter((name) => name !== base);
  if (heads.length === 0)
    throw new ConfigError({ what: 'there is one arm alone', where: first.dir, fix: `Usage: ${usage}` });
  return heads.map((arm) => ({ base: { ...first, arm: base }, head: { ...first, arm } }));
}

function leading({ arms }: Plan): string {
  const names = arms.map(({ name }) => name);
  return names.includes('base') ? 'base' : (names[0] ?? '');
}

async function compareArms(pairs: readonly Pick<Compared, 'base' | 'head'>[]): Promise<readonly Compared[]> {
  const comparisons: Comparison[] = [];
  const missing: number[] = [];
  for (const { base, head } of pairs) {
    const [before, after] = [await trialsOf(base), await trialsOf(head)];
    const { suite: name, phase, metric, gate } = head.plan;
    comparisons.push(compare({ base: before, head: after, suite: { name, phase, metric, gate } }));
    missing.push(missingOf(base, before) + missingOf(head, after));
  }
  return adjustTogether(comparisons).map((comparison, index) => {
    const { base, head } = pairs[index] ?? pairError();
    const planned = plannedOf(base) + plannedOf(head);
    const facts = { planned, missing: missing[index] ?? 0, baseline: 'comparable' } as const;
    const judgement = judge(comparison, head.plan.gate, facts);
    return { base, head, comparison: shownComparison(comparison, judgement.verdict), judgement };
  });
}

function pairError(): never {
  throw new TypeError('a comparison without its arms');
}

async function trialsOf({ dir, arm }: ArmPlace): Promise<readonly ComparedTrial[]> {
  const trials: ComparedTrial[] = [];
  for await (const trial of readTrials(path.join(dir, 'results.jsonl')))
    if (trial.arm === arm) trials.push(trial);
  return trials;
}

function plannedOf({ plan }: ArmPlace): number {
  return plan.cases.length * plan.trials;
}

function missingOf({ plan, arm }: ArmPlace, trials: readonly ComparedTrial[]): number {
  const there = new Set(trials.map(({ unitId }) => unitId));
  return [...unitsOf(plan)].filter((unit) => unit.arm === arm && !there.has(unit.unitId)).length;
}

/** Worse outranks what was not shown, and that outranks having nothing to judge by. */
function worst(codes: readonly Judgement['exitCode'][]): ExitCode {
  return ([10, 11, 12] as const).find((code) => codes.includes(code)) ?? 0;
}

function tell(compared: readonly Compared[], json: boolean, machine: Machine): void {
  if (json) {
    const shown = compared.map(({ base, head, comparison, judgement }) => ({
      ...{ base: base.arm, head: head.arm },
      ...{ comparison, judgement },
    }));
    machine.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  for (const { base, head, comparison, judgement } of compared) {
    const names = base.dir === head.dir ? ([base.arm, head.arm] as const) : (['base', 'head'] as const);
    const warnings = judgement.warnings.map((warning) => `warning: ${warning}`);
    const said = [
      comparisonTable(comparison, names),
      '',
      judgement.sentence,
      ...judgement.failures,
      ...warnings,
    ];
    machine.stdout.write(`${said.join('\n')}\n\n`);
  }
  const [first] = compared;
  if (first !== undefined) machine.stdout.write(`results: ${path.join(first.head.dir, 'results.jsonl')}\n`);
}
