import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { adjustTogether, compare } from '../evals/compare.ts';
import type { Comparison } from '../evals/comparison.ts';
import { comparisonTable } from '../evals/comparison-table.ts';
import type { ComparedTrial } from '../evals/pairing.ts';
import { unitsOf } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { listTrials } from '../evals/baseline/stored-trials.ts';
import { powerText } from '../evals/power-text.ts';
import { shownComparison } from '../evals/shown-comparison.ts';
import { judge } from '../evals/verdict.ts';
import type { Circumstances, Judgement } from '../evals/verdict.ts';
import { parseCommandLine } from './arguments.ts';
import { openBaselines, storedBase, variablesOf } from './eval-baseline.ts';
import { readPlan } from './eval-merge.ts';
import { exitCodeOf, runOptions, runPlanned, runUsage } from './eval-run.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage = `harness eval compare BASE-DIR [HEAD-DIR] [--json], or with the stored baseline: harness eval compare [DIR] --baseline [--vary phase|model|harness …] [--repo DIR], or run and compare: ${runUsage.replace(' run ', ' compare ')}`;

const options = {
  ...runOptions,
  baseline: { type: 'boolean' },
  vary: { type: 'string', multiple: true },
  repo: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

/** Where the trials of one arm are. */
interface ArmPlace {
  readonly dir: string;
  readonly plan: Plan;
  readonly arm: string;
}

interface Pair {
  readonly base: ArmPlace;
  readonly head: ArmPlace;
}

interface Compared {
  readonly names: readonly [base: string, head: string];
  readonly head: ArmPlace;
  readonly comparison: Comparison;
  readonly judgement: Judgement;
  /** What it would take to see a difference; '' where that is no question. */
  readonly power: string;
}

/**
 * `harness eval compare`: runs the arms that are given and compares each with `base`, or compares what one or two
 * folders of results hold; with `--baseline` each is compared with the blessed trials of the repository on this machine.
 * Prints a table and the verdict, and returns the gate's exit code: the worst of them.
 */
export async function compareEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  const stored = values.baseline ?? false;
  if (positionals.length > (stored ? 1 : 2))
    throw new ConfigError({ what: 'too many folders', fix: `Usage: ${usage}` });
  const folders = positionals.map((dir) => path.resolve(machine.cwd, dir));
  if (folders.length === 0) {
    if (values.arm === undefined && !stored)
      throw new ConfigError({
        what: 'say what to compare with --arm or --baseline, or name folders of results',
        fix: `Usage: ${usage}`,
      });
    const report = await runPlanned(values, machine);
    if (report.stopped === 'cancelled') return exitCodeOf(report);
    folders.push(report.outDir);
  }
  const compared = compareSides(
    stored
      ? await sidesOfBaseline(folders[0] ?? '', values, machine)
      : await Promise.all((await pairsOf(folders)).map(sideOf)),
  );
  tell(compared, values.json ?? false, machine);
  return worst(compared.map(({ judgement }) => judgement.exitCode));
}

/** Every further arm of one folder against its base, or the base arms of two folders. */
async function pairsOf(folders: readonly string[]): Promise<readonly Pair[]> {
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

/** One comparison that is about to be made. */
interface Side {
  readonly head: ArmPlace;
  readonly names: readonly [base: string, head: string];
  readonly trials: { readonly base: readonly ComparedTrial[]; readonly head: readonly ComparedTrial[] };
  readonly circumstances: Circumstances;
  readonly warnings: readonly string[];
}

async function sideOf({ base, head }: Pair): Promise<Side> {
  const trials = { base: await trialsOf(base), head: await trialsOf(head) };
  return {
    ...{ head, trials, warnings: [] },
    names: base.dir === head.dir ? [base.arm, head.arm] : ['base', 'head'],
    circumstances: {
      planned: plannedOf(base) + plannedOf(head),
      missing: missingOf(base, trials.base) + missingOf(head, trials.head),
      baseline: 'comparable',
    },
  };
}

/** Every arm of a folder but base, or its only arm, against the stored baseline. */
async function sidesOfBaseline(dir: string, values: Values, machine: Machine): Promise<readonly Side[]> {
  const vary = variablesOf(values.vary);
  const plan = await readPlan(dir);
  const place = await openBaselines(values.repo, machine);
  const others = plan.arms.filter(({ name }) => name !== 'base');
  const sides: Side[] = [];
  for (const arm of others.length === 0 ? plan.arms : others) {
    const { standard, trials } = await storedBase(place, plan, { arm, vary });
    const head = { dir, plan, arm: arm.name };
    const own = await trialsOf(head);
    sides.push({
      ...{ head, trials: { base: trials, head: own }, names: ['baseline', arm.name] },
      circumstances: { planned: plannedOf(head), missing: missingOf(head, own), baseline: standard.kind },
      warnings: standard.warnings,
    });
  }
  return sides;
}

function compareSides(sides: readonly Side[]): readonly Compared[] {
  const comparisons = sides.map(({ trials, head }) => {
    const { suite: name, phase, metric, gate } = head.plan;
    return compare({ ...trials, suite: { name, phase, metric, gate } });
  });
  return adjustTogether(comparisons).map((comparison, index) => {
    const { head, names, circumstances, warnings } = sides[index] ?? sideError();
    const judgement = judge(comparison, head.plan.gate, circumstances);
    return {
      ...{ head, names },
      comparison: shownComparison(comparison, judgement.verdict),
      judgement: { ...judgement, warnings: [...judgement.warnings, ...warnings] },
      power: powerText(comparison, judgement.verdict),
    };
  });
}

function sideError(): never {
  throw new TypeError('a comparison without its arms');
}

async function trialsOf({ dir, arm }: ArmPlace): Promise<readonly ComparedTrial[]> {
  return listTrials(path.join(dir, 'results.jsonl'), arm);
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
    const shown = compared.map(({ names: [base, head], comparison, judgement }) => ({
      ...{ base, head },
      ...{ comparison, judgement },
    }));
    machine.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  for (const { names, comparison, judgement, power } of compared) {
    const warnings = judgement.warnings.map((warning) => `warning: ${warning}`);
    const said = [
      comparisonTable(comparison, names),
      '',
      judgement.sentence,
      ...judgement.failures,
      ...warnings,
      ...(power === '' ? [] : ['', power]),
    ];
    machine.stdout.write(`${said.join('\n')}\n\n`);
  }
  const [first] = compared;
  if (first !== undefined) machine.stdout.write(`results: ${path.join(first.head.dir, 'results.jsonl')}\n`);
}
