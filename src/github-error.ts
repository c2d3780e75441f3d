import type { ErrorCode } from './outcome.ts';

/** GitHub said no, for good. The message says what we did, GitHub's words and what is missing. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: ErrorCode;
  readonly status: number;

  constructor(message: string, facts: { code: ErrorCode; status: number }, options?: ErrorOptions) {
    super(message, options);
    this.code = facts.code;
    this.status = facts.status;
  }
}
