import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { loadAction } from '../workflow/action.ts';
import {
  evaluateBoolean,
  evaluateCondition,
  evaluateNumber,
  evaluateString,
  evaluateStrings,
} from '../workflow/expressions.ts';
import type { Result } from '../workflow/status.ts';
import type { Step, UsesStep } from '../workflow/workflow.ts';
import type { ActionSource } from './action-source.ts';
import { checkout } from './checkout.ts';
import type { ExecutionEnd } from './execute.ts';
import type { JobState, StepResult } from './job-state.ts';
import { type ActionUse, runNodeAction } from './node-action.ts';
import { runScript } from './script.ts';
import { afterMinutes } from './timer.ts';

/** A `post` program that a step has left to run at the end of the job. */
export interface PostStep {
  readonly use: ActionUse;
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

const skippedStep: StepResult = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' };

/**
 * Runs one step if its condition holds, and records its outputs, outcome and conclusion in the
 * state. A failure without `continue-on-error` fails the job. Returns the step's `post`, if it has
 * one. Errors of the step, bad expressions included, are results, not exceptions.
 */
export async function runStep(
  state: JobState,
  step: Step,
  source: ActionSource | undefined,
): Promise<PostStep | undefined> {
  const { run, request, log } = state.resources;
  const startedAt = run.settings.clock().getTime();
  const attempt = new StepAttempt(state, step, source);
  let result: StepResult = skippedStep;
  try {
    if (attempt.prepare()) result = await attempt.run();
  } catch (error) {
    state.error(messageOf(error));
    result = attempt.concluded({ outputs: {}, outcome: 'failure' });
  }
  if (result.conclusion === 'failure') state.fail();
  state.steps.set(step.id, result);
  const { outcome, conclusion } = result;
  const durationMs = run.settings.clock().getTime() - startedAt;
  state.reports.push({ id: step.id, name: attempt.name, outcome, conclusion, durationMs });
  if (outcome === 'skipped') log.write(`Skipped: ${attempt.name}`);
  else if (conclusion !== outcome)
    log.write(`${attempt.name} failed; continue-on-error lets ${request.name} go on`);
  return outcome === 'skipped' ? undefined : attempt.post;
}

class StepAttempt {
  name: string;
  post: PostStep | undefined;
  private readonly state: JobState;
  private readonly step: Step;
  private readonly source: ActionSource | undefined;
  private readonly file: string;
  private env: Readonly<Record<string, string>> = {};
  private readonly stop = new AbortController();

  constructor(state: JobState, step: Step, source: ActionSource | undefined) {
    this.state = state;
    this.step = step;
    this.source = source;
    this.file = state.resources.request.workflow.file.path;
    this.name = step.kind === 'uses' ? `Run ${step.uses}` : `Run step ${step.id}`;
  }

  /** Evaluates `env`, `if` and `name`, in GitHub's order. Returns whether the step runs. */
  prepare(): boolean {
    const { step, state, file } = this;
    this.env = evaluateStrings(file, step.env, state.scope());
    const scope = state.scope(this.env);
    const runs = evaluateCondition(step.condition, scope);
    if (step.name !== undefined) this.name = evaluateString(file, step.name, scope);
    return runs;
  }

  async run(): Promise<StepResult> {
    const { run, request, log } = this.state.resources;
    const { control } = request;
    log.write(`##[section]${this.name}`);
    run.settings.reporter.report({ kind: 'step-started', job: request.name, step: this.name });
    const timer = this.timeout();
    const onCancel = (): void => this.reconsider();
    const onForce = (): void => this.stop.abort('The operation was canceled.');
    control.cancelled.addEventListener('abort', onCancel, { once: true });
    control.forced.addEventListener('abort', onForce, { once: true });
    try {
      const end = await this.execute();
      if (end.succeeded) return { outputs: end.outputs, outcome: 'success', conclusion: 'success' };
      const stopped = this.stop.signal.reason === 'The operation was canceled.';
      return this.concluded({ outputs: end.outputs, outcome: stopped ? 'cancelled' : 'failure' });
    } finally {
      clearTimeout(timer);
      control.cancelled.removeEventListener('abort', onCancel);
      control.forced.removeEventListener('abort', onForce);
    }
  }

  /** Applies `continue-on-error`; one that cannot be evaluated does not save the step. */
  concluded(result: { readonly outputs: StepResult['outputs']; readonly outcome: Result }): StepResult {
    const { step, state } = this;
    if (step.continueOnError === undefined || result.outcome !== 'failure')
      return { ...result, conclusion: result.outcome };
    try {
      const goOn = evaluateBoolean(this.file, step.continueOnError, state.scope(this.env));
      return { ...result, conclusion: goOn ? 'success' : 'failure' };
    } catch (error) {
      state.error(messageOf(error));
      return { ...result, conclusion: 'failure' };
    }
  }

  private timeout(): NodeJS.Timeout | undefined {
    const { step, state } = this;
    if (step.timeoutMinutes === undefined) return undefined;
    const minutes = evaluateNumber(this.file, step.timeoutMinutes, state.scope(this.env));
    const message = `The action '${this.name}' has timed out after ${minutes} minutes.`;
    return afterMinutes(minutes, () => this.stop.abort(message));
  }

  /** The job was cancelled while this step runs: it ends unless its own condition still holds. */
  private reconsider(): void {
    this.state.status = 'cancelled';
    if (!evaluateCondition(this.step.condition, this.state.scope(this.env)))
      this.stop.abort('The operation was canceled.');
  }

  private async execute(): Promise<ExecutionEnd> {
    const { step, state, source } = this;
    if (step.kind === 'run') return runScript(state, step, { env: this.env, signal: this.stop.signal });
    const given = evaluateStrings(this.file, step.with, state.scope(this.env));
    this.state.resources.log.write(`##[group]Run ${step.uses}\n${listing(given)}##[endgroup]`);
    if (source?.kind === 'checkout') return this.checkout(given);
    const use = await this.use(step, source);
    const end = await runNodeAction(state, {
      use,
      entry: 'main',
      given,
      saved: state.savedBy(step.id),
      env: this.env,
      signal: this.stop.signal,
    });
    state.save(step.id, end.state);
    if (use.manifest.post !== undefined) this.post = { use, name: this.name, given, env: this.env };
    return end;
  }

  private async use(step: UsesStep, source: ActionSource | undefined): Promise<ActionUse> {
    const { folders, run } = this.state.resources;
    if (source?.kind === 'manifest') return { stepId: step.id, ...source };
    const manifest = await loadAction(path.join(folders.workspace, step.uses));
    return { stepId: step.id, manifest, repository: run.facts.fullName, ref: '' };
  }

  private async checkout(inputs: Readonly<Record<string, string>>): Promise<ExecutionEnd> {
    const { run, request, folders, log } = this.state.resources;
    const level = request.permissions.contents ?? 'none';
    const outputs = await checkout({
      inputs,
      workspace: folders.workspace,
      repository: {
        fullName: run.facts.fullName,
        bareDir: run.settings.github.repositoryPath,
        serverUrl: run.settings.github.serverUrl,
      },
      defaultRef: { ref: String(run.github['ref']), sha: String(run.github['sha']) },
      access: { read: level !== 'none' || !run.facts.private, write: level === 'write' },
      git: run.git,
      log: (line) => log.write(line),
    });
    return { succeeded: true, outputs, state: {} };
  }
}

function listing(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
