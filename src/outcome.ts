import { z } from 'zod';

/** How a phase run ended. Only `done` carries a verdict; see DESIGN of outcomes in docs/architecture.md. */
export const outcomeNames = ['done', 'limit', 'refused', 'invalid', 'error', 'skipped'] as const;
export const outcomeName = z.enum(outcomeNames);
export type OutcomeName = z.infer<typeof outcomeName>;

export const limitNames = ['turns', 'minutes', 'tokens', 'usd'] as const;
export type LimitName = (typeof limitNames)[number];

/** Why a run ended as `error`. One closed list: workflows, comments and tests name the same words. */
export const errorCodes = [
  'authentication',
  'permission',
  'quota',
  'rate_limited',
  'overloaded',
  'connection',
  'stalled',
  'context_overflow',
  'output_truncated',
  'bad_request',
  'provider',
  'tool_calls',
  'sandbox_unavailable',
  'workspace',
  'no_change',
  'change_refused',
  'secret',
  'handoff',
  'github',
  'interrupted',
  'configuration',
  'internal',
] as const;
export const errorCode = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCode>;

/** The exit code of an action or command that ended so. `skipped` is no failure, and no verdict either. */
export function exitCodeOf(outcome: OutcomeName): 0 | 1 {
  return outcome === 'done' || outcome === 'skipped' ? 0 : 1;
}

/**
 * Why a run was not started, or not gone on with: the words of the output `skip-reason`. `role` and `bot` are about who
 * asks, `author` about who wrote the text, `rate` and `spend` about how often and how dear, `changed` about when.
 */
export const skipReasons = [
  'paused',
  'event',
  'issue',
  'role',
  'bot',
  'author',
  'rate',
  'spend',
  'changed',
] as const;
export type SkipReason = (typeof skipReasons)[number];
