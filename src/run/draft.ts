import type { Ending, Spent } from '../agent/outcome.ts';
import { ChangeRefused } from '../change/gate.ts';
import type { Context } from '../context/context.ts';
import { ConfigError, messageOf } from '../errors.ts';
import type { IssueSnapshot } from '../event.ts';
import { GitError } from '../git.ts';
import { GitHubError } from '../github-error.ts';
import type { Handoff, HandoffFacts } from '../handoff.ts';
import type { Phase, Result } from '../phase/phase.ts';
import type { Received } from '../receive.ts';
import { SandboxUnavailable } from '../sandbox/sandbox.ts';
import { noUsage } from '../usage.ts';
import type { RunRequest } from './request.ts';

/** What a change adds to a handoff: the hash of change.json and the tree it leads to. */
export type ChangeFacts = NonNullable<HandoffFacts['change']>;

/**
 * What a phase run knows so far. It fills up stage by stage, so that a run that fails half-way can
 * still write a handoff with what there is.
 */
export interface Draft {
  readonly issue: IssueSnapshot;
  readonly base: string;
  readonly earlier: readonly Received[];
  readonly startedAt: number;
  phase?: Phase;
  context?: Context;
  model?: string;
  sandbox: HandoffFacts['sandbox'];
  spent: Spent;
  change: ChangeFacts | null;
}

export const nothingSpent: Spent = { turns: 0, toolCalls: 0, usage: noUsage, usd: 0, wallMs: 0 };

/** Translates whatever a stage threw into how the run ended. */
export function endingOf(thrown: unknown, signal: AbortSignal): Ending {
  const message = messageOf(thrown);
  if (signal.aborted) return { kind: 'error', code: 'interrupted', message: 'the run was cancelled' };
  if (thrown instanceof SandboxUnavailable) return { kind: 'error', code: 'sandbox_unavailable', message };
  if (thrown instanceof ConfigError) return { kind: 'error', code: 'configuration', message };
  if (thrown instanceof GitHubError) return { kind: 'error', code: thrown.code, message };
  if (thrown instanceof ChangeRefused) return { kind: 'error', code: 'change_refused', message };
  if (thrown instanceof GitError) return { kind: 'error', code: 'workspace', message };
  return { kind: 'error', code: 'internal', message };
}

/** The handoff that a draft and its ending make. */
export function writeHandoff(
  draft: Draft,
  ending: Ending,
  request: Pick<RunRequest, 'phase' | 'round' | 'runUrl'>,
  now: number,
): Handoff {
  const { usage, turns, usd } = draft.spent;
  const facts: HandoffFacts = {
    schema: 'harness/handoff@1',
    phase: request.phase,
    round: request.round,
    issue: draft.issue.number,
    outcome: ending.kind,
    detail: detailOf(ending),
    result: ending.kind === 'done' ? withoutReport(ending.result) : null,
    model: draft.model ?? null,
    usage: {
      turns,
      input: usage.inputTokens + usage.cacheWriteTokens + usage.cacheWriteLongTokens,
      cached: usage.cacheReadTokens,
      output: usage.outputTokens,
      usd,
      seconds: Math.round((now - draft.startedAt) / 100) / 10,
      ...(usage.estimated === true ? { estimated: true } : {}),
    },
    base: draft.base,
    inputs: inputsOf(draft),
    change: draft.change,
    outsider: outsiderText(draft),
    ...removedFrom(draft),
    sandbox: draft.sandbox,
    run: request.runUrl,
  };
  return { facts, report: ending.kind === 'done' ? ending.result.report : reportOf(ending) };
}

/** The hashes of everything that went in so far. */
export function inputsOf({ phase, context, earlier }: Draft): HandoffFacts['inputs'] {
  return { phase: phase?.sha256 ?? null, context: context?.sha256 ?? null, handoffs: handoffHashes(earlier) };
}

/** sha256 by name. */
export function handoffHashes(earlier: readonly Received[]): Record<string, string> {
  return Object.fromEntries(earlier.map(({ name, sha256 }) => [name, sha256]));
}

function removedFrom({ context }: Draft): Pick<HandoffFacts, 'removed'> {
  if (context === undefined) return {};
  return { removed: context.items.reduce((sum, { removedCharacters }) => sum + removedCharacters, 0) };
}

/** Did text by people without write access go in, here or in a phase whose handoff went in? */
function outsiderText({ context, earlier }: Draft): boolean {
  const seenHere = context?.items.some((item) => item.standing === 'outsider') ?? false;
  return seenHere || earlier.some(({ handoff }) => handoff.facts.outsider);
}

function detailOf(ending: Ending): HandoffFacts['detail'] {
  if (ending.kind === 'done') return null;
  const message = ending.message.slice(0, 4000);
  if (ending.kind === 'error') return { code: ending.code, message };
  if (ending.kind === 'limit') return { limit: ending.limit, message };
  return { message };
}

function withoutReport(result: Result): HandoffFacts['result'] {
  const { verdict, ...rest } = result;
  const fields = Object.entries(rest).filter(([name]) => name !== 'report');
  return { verdict, ...Object.fromEntries(fields) };
}

function reportOf(ending: Exclude<Ending, { kind: 'done' }>): string {
  return `The phase ended without a result (${ending.kind}): ${ending.message}`;
}
