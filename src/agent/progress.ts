import { costUsd } from '../models/cost.ts';
import type { Message, Model, ToolSpec } from '../models/model.ts';
import type { Limits, ResultSchema } from '../phase/phase.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Tool } from '../tools/tool.ts';
import { addUsage, noUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { reached } from './limits.ts';
import type { Ending, Spent } from './outcome.ts';
import { noCalls } from './tool-calls.ts';
import type { CallHistory } from './tool-calls.ts';
import type { Transcript } from './transcript.ts';

export interface AgentTask {
  readonly system: string;
  readonly prompt: string;
  readonly tools: readonly Tool[];
  readonly toolSpecs: readonly ToolSpec[];
  readonly result: ResultSchema;
  readonly limits: Limits;
  readonly maxOutputTokens: number;
  readonly cacheKey: string;
}

export interface AgentDeps {
  readonly model: Model;
  readonly sandbox: Sandbox;
  readonly transcript: Transcript;
  /** Milliseconds, monotonic enough for a wall-time limit. */
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/** What changes while a run goes on; `messages` only ever grows. */
export interface Progress {
  readonly messages: Message[];
  turns: number;
  toolCalls: number;
  usage: Usage;
  /** Of the last single call. */
  lastUsage: Usage | undefined;
  usd: number | null;
  calls: CallHistory;
  outputCap: number;
  cutReplies: number;
  repairs: number;
  nudges: number;
  pauses: number;
}

/** One run under way. */
export interface Run {
  readonly task: AgentTask;
  readonly deps: AgentDeps;
  readonly progress: Progress;
  readonly startedAt: number;
  /** Aborts when the caller does, or when the phase's minutes are over. */
  readonly signal: AbortSignal;
  readonly deadline: AbortSignal;
}

/** A run about to make its first call. Its deadline counts from here. */
export function startRun(task: AgentTask, deps: AgentDeps): Run {
  const deadline = AbortSignal.timeout(Math.ceil(task.limits.minutes * 60_000));
  const signal = AbortSignal.any([deps.signal, deadline]);
  return { task, deps, progress: startProgress(task, deps.model), startedAt: deps.clock(), deadline, signal };
}

function startProgress(task: AgentTask, model: Model): Progress {
  return {
    messages: [{ role: 'user', text: task.prompt }],
    turns: 0,
    toolCalls: 0,
    usage: noUsage,
    lastUsage: undefined,
    usd: model.price === undefined ? null : 0,
    calls: noCalls,
    outputCap: task.maxOutputTokens,
    cutReplies: 0,
    repairs: 0,
    nudges: 0,
    pauses: 0,
  };
}

/** Adds billed tokens to what was spent; returns their price in USD. */
export function charge({ progress, deps }: Run, usage: Usage): number | null {
  progress.usage = addUsage(progress.usage, usage);
  const { price } = deps.model;
  if (price === undefined || progress.usd === null) return null;
  const usd = costUsd(usage, price);
  progress.usd += usd;
  return usd;
}

export function spentBy(run: Run): Spent {
  const { turns, toolCalls, usage, usd } = run.progress;
  return { turns, toolCalls, usage, usd, wallMs: run.deps.clock() - run.startedAt };
}

/** Why the run must stop at once, if it must: cancelled by the caller, or out of minutes. */
export function interruption(run: Run): Ending | undefined {
  if (run.deps.signal.aborted)
    return { kind: 'error', code: 'interrupted', message: 'the run was cancelled' };
  return run.deadline.aborted ? outOfMinutes(run) : undefined;
}

export function outOfMinutes({ task }: Run): Ending {
  return { kind: 'limit', ...reached('minutes', `${task.limits.minutes} minutes`) };
}
