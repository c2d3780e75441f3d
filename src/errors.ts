import type { SkipReason } from './outcome.ts';

/** What a person needs to mend a bad input, in the order they read it. */
export interface Complaint {
  /** The thing that is wrong, as a short clause: "unknown tool". */
  readonly what: string;
  /** Where it stands: a file with line, an input's name, a URL. */
  readonly where?: string;
  readonly expected?: string;
  readonly got?: string;
  /** The next action: "set the secret ANTHROPIC_API_KEY under Settings → Secrets". */
  readonly fix?: string;
}

/** Renders a complaint as one message: what, where, expected, got, what to do. */
export function explain(complaint: Complaint): string {
  const { what, where, expected, got, fix } = complaint;
  const head = where === undefined ? what : `${where}: ${what}`;
  const facts = [
    expected === undefined ? undefined : `expected ${expected}`,
    got === undefined ? undefined : `got ${got}`,
  ].filter((fact) => fact !== undefined);
  const body = facts.length === 0 ? head : `${head} (${facts.join(', ')})`;
  return fix === undefined ? body : `${body}. ${fix}`;
}

/** The user can mend it: a bad input, file, setting or permission. Never a bug of ours. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly complaint: Complaint;

  constructor(complaint: Complaint, options?: ErrorOptions) {
    super(explain(complaint), options);
    this.complaint = complaint;
  }
}

/**
 * The harness declines to start this run, and that is right: a closed issue, an actor without
 * write access. Ends as the outcome `skipped`, which is not `done`.
 */
export class Skip extends Error {
  override readonly name = 'Skip';
  readonly reason: SkipReason;

  constructor(reason: SkipReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Anything thrown, as one line for a person; never a stack, never `[object Object]`. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === 'string' ? thrown : JSON.stringify(thrown);
}
