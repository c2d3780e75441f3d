import type { ErrorCode, LimitName } from '../outcome.ts';
import type { Result } from '../phase/phase.ts';
import type { Usage } from '../usage.ts';

/** How the loop ended. Only `done` carries a result. */
export type Ending =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'limit'; readonly limit: LimitName; readonly message: string }
  | { readonly kind: 'refused'; readonly category: string; readonly message: string }
  | { readonly kind: 'invalid'; readonly message: string }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string };

/** What a run used up so far, failed attempts included. */
export interface Spent {
  /** Model replies received. */
  readonly turns: number;
  readonly toolCalls: number;
  readonly usage: Usage;
  /** Null when the price of the model is unknown. */
  readonly usd: number | null;
  readonly wallMs: number;
}

export interface AgentOutcome {
  readonly ending: Ending;
  readonly spent: Spent;
}
