import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { ownPhase } from '../evals/arms.ts';
import { loadCases } from '../evals/load.ts';
import { unitId, withDigests } from '../evals/plan.ts';
import type { Plan } from '../evals/plan.ts';
import { regrader } from '../evals/regrade.ts';
import { openResults, readTrials } from '../evals/results.ts';
import { movedArtifacts } from '../evals/trial-line.ts';
import { loadPhase } from '../phase/load.ts';
import { onlyArgument, parseCommandLine } from './arguments.ts';
import { readPlan } from './eval-merge.ts';
import { openEvalPlace } from './eval-place.ts';
import { evalsFolder } from './eval-plan.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage =
  'harness eval regrade DIR --out DIR [--judge PROVIDER/ID] [--set INPUT=VALUE …] [--secret NAME …] [--evals DIR] [--json]';

const options = {
  out: { type: 'string' },
  judge: { type: 'string' },
  set: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  evals: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

interface Regraded {
  readonly trials: number;
  /** `case, arm trial: pass → fail`. */
  readonly changed: readonly string[];
  readonly results: string;
}

/** `harness eval regrade`: the results of a run, graded anew by the cases as they are now. Runs no agent. */
export async function regradeEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  const from = path.resolve(machine.cwd, onlyArgument(positionals, 'folder of results', usage));
  if (values.out === undefined) throw new ConfigError({ what: '--out is required', fix: `Usage: ${usage}` });
  const outDir = path.resolve(machine.cwd, values.out);
  if (outDir === from) throw new ConfigError({ what: '--out is the folder that is read', got: outDir });
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-regrade-'));
  try {
    const regraded = await regradeAll({ from, outDir, temp }, values, machine);
    tell(regraded, values.json ?? false, machine);
    return machine.signal.aborted ? 1 : 0;
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Folders {
  readonly from: string;
  readonly outDir: string;
  readonly temp: string;
}

async function regradeAll(
  { from, outDir, temp }: Folders,
  values: Values,
  machine: Machine,
): Promise<Regraded> {
  const evalsDir = evalsFolder(values.evals, machine);
  const place = await openEvalPlace({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
  const before = await readPlan(from);
  const cases = new Map(
    (
      await loadCases(
        evalsDir,
        before.cases.map(({ id }) => `${before.phase}/${id}`),
      )
    ).map((each) => [each.id, each]),
  );
  const phase = await loadPhase(before.phase, {
    builtIn: path.join(machine.actionRoot, 'phases'),
    override: async () => ownPhase(before.phase, machine.cwd),
  });
  const { judge } = values;
  const live =
    judge === undefined ? null : await place.openLive({ ...phase, model: judge }, { round: 0, issue: 1 });
  const judging = live === null ? null : { model: live.id, open: async () => live };
  const regrade = regrader({
    ...place,
    searchPath: machine.env['PATH'] ?? '',
    grade: { ...place.grade, metric: before.metric },
    judge: judging,
    resultsDir: from,
  });
  const plan = withDigests(before, cases);
  const results = await startFolder(outDir, plan);
  const changed: string[] = [];
  let trials = 0;
  for await (const trial of readTrials(path.join(from, 'results.jsonl'))) {
    if (machine.signal.aborted) break;
    const each = cases.get(trial.caseId);
    if (each === undefined) throw new ConfigError({ what: 'the case is gone', got: trial.caseId });
    const after = await regrade(trial, each, phase);
    const identity = { caseDigest: each.digest, runId: plan.runId };
    const id = unitId(each.digest, trial.fingerprint, trial.trial);
    results.append({ ...movedArtifacts(after, from, outDir), ...identity, unitId: id });
    trials += 1;
    if (after.outcome !== trial.outcome)
      changed.push(`${trial.caseId}, ${trial.arm} ${trial.trial}: ${trial.outcome} → ${after.outcome}`);
  }
  results.close();
  return { trials, changed, results: path.join(outDir, 'results.jsonl') };
}

async function startFolder(outDir: string, plan: Plan): ReturnType<typeof openResults> {
  await mkdir(outDir, { recursive: true });
  await rm(path.join(outDir, 'results.jsonl'), { force: true });
  await writeFile(path.join(outDir, 'plan.json'), `${JSON.stringify(plan, null, 1)}\n`);
  return openResults(path.join(outDir, 'results.jsonl'));
}

function tell(regraded: Regraded, json: boolean, machine: Machine): void {
  const { trials, changed, results } = regraded;
  const text = [
    `${trials} trials graded anew, ${changed.length} ended otherwise`,
    ...changed,
    `results: ${results}`,
  ];
  machine.stdout.write(json ? `${JSON.stringify(regraded, null, 2)}\n` : `${text.join('\n')}\n`);
}
