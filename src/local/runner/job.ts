import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ConfigError, messageOf } from '../../errors.ts';
import { evaluateBoolean, evaluateNumber, evaluateStrings, evaluateToken } from '../workflow/expressions.ts';
import { fromData } from '../workflow/data.ts';
import type { Result } from '../workflow/status.ts';
import { resolveAction } from './action-source.ts';
import { collectArtifacts } from './artifacts.ts';
import { jobFolders } from './environment.ts';
import { jobOutputs } from './job-outputs.ts';
import { type JobRequest, JobState } from './job-state.ts';
import { runSteps } from './job-steps.ts';
import { JobLog } from './log.ts';
import { Masker } from './masks.ts';
import { killLeftovers } from './process.ts';
import type { RunContext } from './run-context.ts';
import { afterMinutes } from './timer.ts';

/** Minutes a job may take when it does not say (workflow syntax reference). */
const defaultTimeoutMinutes = 360;

export interface JobEnd {
  /** As `needs.<job>.result` shows it: `success` when `continue-on-error` forgives a failure. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs a job from its token to its outputs in folders of its own: grants a token with the job's
 * permissions and revokes it at the end, writes `log.txt`, `summary.md`, `outputs.json` and
 * `artifacts/` into the job's folder of the run, leaves no process behind. A failure of any kind is
 * a result; only a bug throws.
 */
export async function runJob(run: RunContext, request: JobRequest): Promise<JobEnd> {
  const { settings } = run;
  const started = settings.clock();
  const dir = path.join(run.dir, request.id);
  await mkdir(dir, { recursive: true });
  const root = await mkdtemp(path.join(os.tmpdir(), 'harness-job-'));
  const tokens = settings.github.grant({
    runId: settings.runId,
    runAttempt: settings.runAttempt,
    jobId: request.id,
    permissions: request.permissions,
  });
  const masker = new Masker([...Object.values(request.secrets), tokens.githubToken, tokens.runtimeToken]);
  const log = new JobLog(path.join(dir, 'log.txt'), {
    masker,
    clock: settings.clock,
    onLine: (text) => settings.reporter.report({ kind: 'line', job: request.name, text }),
  });
  const trackingId = `github_${randomUUID()}`;
  const folders = jobFolders(root, run.facts.name);
  const state = new JobState({ run, request, folders, log, masker, tokens, trackingId });
  settings.reporter.report({ kind: 'job-started', job: request.name });
  try {
    const outputs = await attempt(state);
    await finish(state, dir, outputs);
    const end: JobEnd = { result: state.status, outputs };
    report(state, end, started);
    return forgive(state, end);
  } finally {
    await killLeftovers(trackingId);
    settings.github.revoke(request.id);
    await log.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** The steps, and the outputs when they could be evaluated. */
async function attempt(state: JobState): Promise<Readonly<Record<string, string>>> {
  const { request } = state.resources;
  const { control } = request;
  const onCancel = (): void => {
    state.status = 'cancelled';
    state.error(control.reason ?? 'The operation was canceled.');
  };
  let timer: NodeJS.Timeout | undefined;
  control.cancelled.addEventListener('abort', onCancel, { once: true });
  try {
    if (control.cancelled.aborted) onCancel();
    await setUp(state);
    timer = jobTimeout(state);
    await runSteps(state, await actionSources(state));
    return jobOutputs(state);
  } catch (error) {
    state.error(messageOf(error));
    state.fail();
    return {};
  } finally {
    clearTimeout(timer);
    control.cancelled.removeEventListener('abort', onCancel);
  }
}

async function setUp(state: JobState): Promise<void> {
  const { request, run, folders, log } = state.resources;
  const { job, workflow } = request;
  const file = workflow.file.path;
  for (const dir of [
    folders.workspace,
    folders.temp,
    folders.tools,
    folders.home,
    path.dirname(folders.event),
  ])
    await mkdir(dir, { recursive: true });
  await writeFile(folders.event, JSON.stringify(run.github['event'], undefined, 2));
  const granted = Object.entries(request.permissions).map(([scope, level]) => `${scope}: ${level}`);
  log.write(`##[group]GITHUB_TOKEN Permissions\n${granted.join('\n') || 'none'}\n##[endgroup]`);
  refuseRunner(fromData(evaluateToken(file, job.runsOn, state.scope())));
  state.env = evaluateStrings(file, workflow.env, state.scope());
  state.env = { ...state.env, ...evaluateStrings(file, job.env, state.scope()) };
}

/** This machine stands in for a Linux runner; a label that promises another system is an error. */
function refuseRunner(labels: unknown): void {
  const text = JSON.stringify(labels);
  const other = /windows|macos|"group"/i.exec(text)?.[0];
  if (other !== undefined)
    throw new ConfigError({
      what: 'this runner is not supported by the laptop runner',
      where: 'runs-on',
      got: text,
    });
}

async function actionSources(
  state: JobState,
): Promise<Map<string, Awaited<ReturnType<typeof resolveAction>>>> {
  const { request, run } = state.resources;
  const { home } = request.workflow.file;
  const sources = new Map<string, Awaited<ReturnType<typeof resolveAction>>>();
  for (const step of request.job.steps)
    if (step.kind === 'uses') sources.set(step.id, await resolveAction(step, home, run.resolve));
  return sources;
}

function jobTimeout(state: JobState): NodeJS.Timeout {
  const { request } = state.resources;
  const { timeoutMinutes } = request.job;
  const minutes =
    timeoutMinutes === undefined
      ? defaultTimeoutMinutes
      : evaluateNumber(request.workflow.file.path, timeoutMinutes, state.scope());
  const reason = `The job running on runner laptop has exceeded the maximum execution time of ${minutes} minutes.`;
  return afterMinutes(minutes, () => request.control.cancel(reason));
}

async function finish(state: JobState, dir: string, outputs: JobEnd['outputs']): Promise<void> {
  const { run, tokens, log } = state.resources;
  await writeFile(path.join(dir, 'summary.md'), state.summaries.join('\n'));
  await writeFile(path.join(dir, 'outputs.json'), `${JSON.stringify(outputs, undefined, 2)}\n`);
  const job = { runId: run.settings.runId, runtimeToken: tokens.runtimeToken };
  const names = await collectArtifacts(run.settings.github, job, path.join(dir, 'artifacts'));
  for (const name of names) log.write(`Artifact: ${name}`);
  log.write(`Job result: ${state.status}`);
}

function report(state: JobState, end: JobEnd, started: Date): void {
  const { run, request } = state.resources;
  const durationMs = run.settings.clock().getTime() - started.getTime();
  run.reports.push({
    name: request.name,
    id: request.id,
    result: end.result,
    startedAt: started.toISOString(),
    durationMs,
    outputs: end.outputs,
    permissions: request.permissions,
    annotations: state.annotations,
    steps: state.reports,
  });
  run.settings.reporter.report({ kind: 'job-finished', job: request.name, result: end.result, durationMs });
}

function forgive(state: JobState, end: JobEnd): JobEnd {
  const { job, workflow } = state.resources.request;
  if (end.result !== 'failure' || job.continueOnError === undefined) return end;
  const forgiven = evaluateBoolean(workflow.file.path, job.continueOnError, state.scope());
  return forgiven ? { ...end, result: 'success' } : end;
}
