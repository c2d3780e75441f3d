import type { JsonObject } from './json.ts';

const documentation = 'https://docs.github.com/rest';

/** One entry of `errors` in GitHub's 422 answers. */
export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: 'missing_field' | 'invalid' | 'already_exists' | 'custom' | 'unprocessable';
  readonly message?: string;
  readonly value?: string;
}

/** A request that GitHub would refuse, with the status and body it would answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, message: string, details: { readonly errors?: readonly FieldError[] } = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...details, documentation_url: documentation, status: String(status) };
  }
}

export function badCredentials(): Refusal {
  return new Refusal(401, 'Bad credentials');
}

export function notAccessible(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration');
}

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message);
}

/** 422 with `errors`, as GitHub answers a body whose fields are wrong. */
export function validationFailed(...errors: readonly FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** 422 with a sentence only, as the Git data API answers. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}
