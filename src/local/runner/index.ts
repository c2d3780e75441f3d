import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { trustedGit } from '../../git.ts';
import { toData } from '../workflow/data.ts';
import { evaluateString } from '../workflow/expressions.ts';
import { type InputValues, dispatchInputs } from '../workflow/inputs.ts';
import { defaultPermissions } from '../workflow/permissions.ts';
import { type CallTree, loadCallTree, readWorkflowFile } from '../workflow/reusable.ts';
import { type Result, combineResults } from '../workflow/status.ts';
import { matchTrigger } from '../workflow/triggers.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { ConcurrencyGroups } from './concurrency.ts';
import { JobControl, RunControl } from './control.ts';
import { inGroup } from './group.ts';
import { Homes, locateWorkflow } from './locate.ts';
import { Permits } from './permits.ts';
import type { RunContext } from './run-context.ts';
import { githubContext, recordRun, repositoryFacts } from './run-facts.ts';
import { runWorkflowJobs } from './schedule.ts';
import type { RunReport, RunSettings } from './settings.ts';

export type { Annotation } from './annotation.ts';
export type { Grace, JobReport, RunReport, RunSettings, StepReport } from './settings.ts';
export { type Reporter, type RunEvent, lineReporter, progressReporter, tableReporter } from './progress.ts';

/**
 * Runs a workflow on this machine: the same file and the same action bundles as on GitHub, against
 * the local GitHub of the settings. Writes `<outDir>/runs/<run>/` (`run.json`, and per job `log.txt`,
 * `summary.md`, `outputs.json`, `artifacts/`), also when jobs fail or `signal` cancels the run, and
 * saves the local GitHub. A failed job is a result. Throws `WorkflowError` before any job starts when
 * a file is not valid, asks for more permissions than its caller has, or uses what the laptop runner
 * does not honour, and `ConfigError` for wrong inputs.
 */
export async function runWorkflow(settings: RunSettings): Promise<RunReport> {
  const git = trustedGit(settings.path);
  const facts = await repositoryFacts(settings.github, git);
  const homes = new Homes(git, settings);
  const located = await locateWorkflow(settings);
  const home = await homes.of(
    located.dir,
    located.inRepository ? { repository: facts.fullName, ref: facts.defaultBranch } : undefined,
  );
  await homes.prepare();
  const tree = await loadCallTree(await readWorkflowFile(home, located.path), {
    resolve: homes.resolve,
    defaultPermissions: defaultPermissions(settings.defaultPermissions ?? 'restricted'),
    approveEnvironments: settings.approveEnvironments ?? false,
  });
  const { workflow } = tree;
  const match = matchTrigger(workflow, settings.event);
  if (match.kind === 'not-triggered') return notTriggered(settings, workflow, match.reason);
  const inputs = inputsOf(settings, workflow);
  const event = withInputs(settings.event.payload, inputs, settings.event.name);
  const run: RunContext = {
    settings,
    git,
    facts,
    github: githubContext(settings, facts, { workflow, event }),
    resolve: homes.resolve,
    dir: runDir(settings),
    permits: new Permits(settings.maxParallel),
    groups: new ConcurrencyGroups(),
    control: new RunControl(),
    reports: [],
  };
  return runLoaded(run, tree, inputs);
}

async function runLoaded(run: RunContext, tree: CallTree, inputs: InputValues): Promise<RunReport> {
  const { settings } = run;
  const { workflow } = tree;
  const started = settings.clock();
  await mkdir(run.dir, { recursive: true });
  recordRun(settings, run.facts, workflow);
  const contexts = { github: toData(run.github), inputs: toData(inputs), vars: toData(settings.vars) };
  const file = workflow.file.path;
  const title =
    workflow.runName === undefined ? workflow.name : evaluateString(file, workflow.runName, { contexts });
  settings.reporter.report({ kind: 'run-started', title, dir: run.dir });
  const onAbort = (): void => run.control.cancel();
  settings.signal.addEventListener('abort', onAbort, { once: true });
  if (settings.signal.aborted) onAbort();
  const control = new JobControl();
  const group = {
    token: workflow.concurrency,
    file,
    scope: { contexts },
    name: workflow.name,
    held: new Set<string>(),
    control,
  };
  try {
    const end = await inGroup(run, group, async (heldGroups) =>
      runWorkflowJobs(run, {
        tree,
        file,
        inputs,
        secrets: settings.secrets,
        contexts,
        namePrefix: '',
        idPrefix: '',
        caller: undefined,
        heldGroups,
      }),
    );
    const results = end.kind === 'ran' ? [...end.value.values()].map(({ result }) => result) : [];
    return await finish(run, { workflow, title, started, results });
  } finally {
    settings.signal.removeEventListener('abort', onAbort);
    await settings.github.save();
  }
}

interface Ended {
  readonly workflow: Workflow;
  readonly title: string;
  readonly started: Date;
  readonly results: readonly Result[];
}

async function finish(run: RunContext, { workflow, title, started, results }: Ended): Promise<RunReport> {
  const { settings } = run;
  const combined = combineResults(results);
  const conclusion = run.control.cancelled && combined !== 'failure' ? 'cancelled' : combined;
  const report: RunReport = {
    runId: settings.runId,
    runAttempt: settings.runAttempt,
    workflow: workflow.file.path,
    title,
    event: settings.event.name,
    conclusion,
    startedAt: started.toISOString(),
    durationMs: settings.clock().getTime() - started.getTime(),
    dir: run.dir,
    jobs: run.reports,
  };
  await writeFile(path.join(run.dir, 'run.json'), `${JSON.stringify(report, undefined, 2)}\n`);
  settings.reporter.report({ kind: 'run-finished', conclusion });
  return report;
}

async function notTriggered(settings: RunSettings, workflow: Workflow, reason: string): Promise<RunReport> {
  const now = settings.clock().toISOString();
  settings.reporter.report({ kind: 'run-finished', conclusion: 'not-triggered', reason });
  return {
    runId: settings.runId,
    runAttempt: settings.runAttempt,
    workflow: workflow.file.path,
    title: workflow.name,
    event: settings.event.name,
    conclusion: 'not-triggered',
    reason,
    startedAt: now,
    durationMs: 0,
    dir: runDir(settings),
    jobs: [],
  };
}

/** A second attempt has its own folder beside the first. */
function runDir(settings: RunSettings): string {
  const attempt = settings.runAttempt > 1 ? `-${settings.runAttempt}` : '';
  // Not path.resolve: the bundler takes a resolved folder for an asset and copies what lies there.
  return path.join(settings.outDir, 'runs', `${settings.runId}${attempt}`);
}

/** Only a manual run has inputs; given to another event they would be ignored without a word. */
function inputsOf({ event, inputs }: RunSettings, workflow: Workflow): InputValues {
  if (event.name === 'workflow_dispatch')
    return dispatchInputs(workflow.file.path, workflow.dispatchInputs, inputs);
  const names = Object.keys(inputs);
  if (names.length === 0) return {};
  throw new ConfigError({
    what: `an event '${event.name}' has no inputs`,
    where: '--input',
    expected: 'none',
    got: names.join(', '),
    fix: 'Leave --input out, or start the workflow by hand: --event-name workflow_dispatch',
  });
}

/** `github.event.inputs` holds the inputs of a manual run as text, as GitHub sends them. */
function withInputs(payload: unknown, inputs: InputValues, event: string): unknown {
  if (event !== 'workflow_dispatch') return payload;
  const fields = z.record(z.string(), z.unknown()).parse(payload ?? {});
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  return { ...fields, inputs: texts };
}
