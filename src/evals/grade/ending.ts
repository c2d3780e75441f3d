import type { Ending } from '../../agent/outcome.ts';
import { ConfigError } from '../../errors.ts';
import type { ErrorCode } from '../../outcome.ts';
import type { TrialOutcome } from '../trial.ts';

/** Every further trial would end the same way: the run must stop, because a zero would be a lie. */
const stopping: readonly ErrorCode[] = ['authentication', 'permission', 'quota', 'configuration'];

/** The agent's own doing: what it asked for, wrote or left behind. Every other code is the surroundings'. */
const ownFault: readonly ErrorCode[] = [
  'context_overflow',
  'output_truncated',
  'tool_calls',
  'no_change',
  'change_refused',
  'secret',
];

/** What an ending decides before any grader is asked; undefined for `done`, where they decide. */
export interface DecidedEnding {
  readonly outcome: Exclude<TrialOutcome, 'pass' | 'skipped' | 'ungraded'>;
  readonly reason: string;
}

/**
 * Throws `ConfigError` when the model cannot be used at all (key, permission, credit, a recording that does
 * not hold the request): the whole eval run must end then.
 */
export function decideByEnding(ending: Ending): DecidedEnding | undefined {
  switch (ending.kind) {
    case 'done':
      return undefined;
    case 'limit':
      return { outcome: 'limit', reason: ending.message };
    case 'invalid':
      return { outcome: 'invalid-output', reason: ending.message };
    case 'refused':
      return { outcome: 'fail', reason: `refused (${ending.category}): ${ending.message}` };
    case 'error': {
      refuseToGoOn(ending.code, ending.message);
      const outcome = ownFault.includes(ending.code) ? 'fail' : 'infra';
      return { outcome, reason: `${ending.code}: ${ending.message}` };
    }
  }
}

/** Throws `ConfigError` for a failed model call after which no other can succeed. */
export function refuseToGoOn(code: ErrorCode, message: string): void {
  if (!stopping.includes(code)) return;
  const what = code === 'configuration' ? message : `the model cannot be used (${code}): ${message}`;
  throw new ConfigError({ what });
}
