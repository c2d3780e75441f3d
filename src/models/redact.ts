/** Longest error text that is kept: a proxy may answer with a whole page. */
const maxErrorChars = 2_000;

/** Shorter secrets would blank out ordinary words. */
const minSecretChars = 4;

const authorizationValue = /\b((?:proxy-)?authorization|x-api-key|api-key)(["']?\s*[:=]\s*["']?)[^"'\r\n]+/gi;
/** Words that merely follow "bearer" in a sentence are shorter than any token. */
const bearerToken = /\bBearer\s+[^\s"',;)]{8,}/gi;

/**
 * Returns a function that takes every form of the given secrets (as is, base64, URL-encoded) and every
 * authorization header out of a text, and cuts it at 2,000 characters. For error texts and their causes.
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => (secret === undefined || secret.length < minSecretChars ? [] : [secret]))
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
    ]);
  return (text) => {
    const hidden = forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    const headless = hidden.replace(authorizationValue, '$1$2***').replace(bearerToken, 'Bearer ***');
    return headless.length <= maxErrorChars ? headless : `${headless.slice(0, maxErrorChars)}…`;
  };
}

/** The same failure as an error that is safe to print: message redacted, no stack, no properties. */
export function redactedCause(thrown: unknown, redact: (text: string) => string): Error | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const safe = new Error(redact(thrown.message));
  safe.name = thrown.name;
  safe.stack = `${safe.name}: ${safe.message}`;
  const cause = redactedCause(thrown.cause, redact);
  if (cause !== undefined) safe.cause = cause;
  return safe;
}
