import { getOctokit } from '@actions/github';
import { z } from 'zod';
import { explain, messageOf } from './errors.ts';
import { GitHubError } from './github-error.ts';
import type { ErrorCode } from './outcome.ts';
import { createRedactor } from './redact.ts';

/** Octokit as the toolkit makes it; the only way this code speaks to GitHub. */
export type GitHub = ReturnType<typeof getOctokit>['rest'];

/** The repository a run works on. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** How long we try. GitHub asks clients to wait at least a second and to back off exponentially. */
export interface RetryPolicy {
  /** Requests in total, the first one included. */
  readonly attempts: number;
  readonly baseDelayMs: number;
  /** No single wait is longer; a server that asks for more ends the attempt with its own message. */
  readonly maxDelayMs: number;
  /** Wall time for one answer, headers and body. */
  readonly requestTimeoutMs: number;
}

export const defaultRetry: RetryPolicy = {
  attempts: 5,
  baseDelayMs: 1000,
  maxDelayMs: 60_000,
  requestTimeoutMs: 60_000,
};

/** Time and chance, so that tests need not wait. */
export interface Timing {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
}

export const systemTiming: Timing = {
  now: () => Date.now(),
  sleep: async (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  random: () => Math.random(),
};

export interface Connection {
  readonly token: string;
  /** Base of the REST API: `https://api.github.com`, or that of a GitHub Enterprise server. */
  readonly apiUrl: string;
  readonly retry?: Partial<RetryPolicy> | undefined;
  readonly timing?: Timing | undefined;
}

const silent = (): void => undefined;

/**
 * Connects to GitHub with one retry policy. Requests that may be repeated without harm (GET, HEAD, PUT,
 * PATCH, DELETE, and POST of blobs, trees and an issue's labels) are repeated on 429, rate limits, 5xx and cut
 * connections. Any other POST is sent once: its caller looks whether it took effect, see `publish/ensure.ts`.
 * Final failures are thrown as Octokit throws them; `explainGitHubError` words them. Logs nothing.
 */
export function connect(connection: Connection): GitHub {
  const policy = { ...defaultRetry, ...connection.retry };
  const timing = connection.timing ?? systemTiming;
  const octokit = getOctokit(connection.token, {
    baseUrl: connection.apiUrl.replace(/\/+$/, ''),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const repeatable = isRepeatable(options.method, options.url);
    for (let attempt = 1; ; attempt += 1) {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(noAnswer(policy)), policy.requestTimeoutMs);
      try {
        // Octokit's hooks share one options object; a copy would never reach fetch.
        options.request = { ...options.request, signal: abort.signal };
        return intact(await request(options));
      } catch (error) {
        const delayMs = repeatable ? retryDelayMs(error, attempt, { policy, timing }) : null;
        if (delayMs === null) throw error;
        await timing.sleep(delayMs);
      } finally {
        clearTimeout(timer);
      }
    }
  });
  return octokit.rest;
}

function noAnswer(policy: RetryPolicy): Error {
  return new Error(`no answer within ${policy.requestTimeoutMs / 1000} s`);
}

function isRepeatable(method: string, url: string): boolean {
  if (method !== 'POST') return true;
  return /\/git\/(?:blobs|trees)$|\/issues\/[^/]+\/labels$/.test(url);
}

/** Octokit hands out an empty text when the connection breaks inside a body; a JSON answer is never a text. */
function intact<T extends { data: unknown; headers: Record<string, unknown> }>(response: T): T {
  const type = response.headers['content-type'];
  const length = Number(response.headers['content-length'] ?? 0);
  const json = typeof type === 'string' && type.includes('json');
  if (typeof response.data === 'string' && (json || (response.data === '' && length > 0)))
    throw Object.assign(new Error('the connection broke inside the answer'), { status: 500, headers: {} });
  return response;
}

const failure = z.object({
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.unknown()),
      data: z.unknown(),
    })
    .optional(),
});
type Failure = z.infer<typeof failure>;

/** The HTTP status of a failed request; null for anything that is not one. A cut connection is 500. */
export function statusOf(error: unknown): number | null {
  return failure.safeParse(error).data?.status ?? null;
}

/**
 * How long to wait before trying again, in milliseconds; null when trying again cannot help, when the tries
 * are used up, or when GitHub asks for a longer wait than the policy allows. `attempt` counts from 1.
 */
export function retryDelayMs(
  error: unknown,
  attempt: number,
  { policy, timing }: { policy: RetryPolicy; timing: Timing },
): number | null {
  const failed = failure.safeParse(error).data;
  if (failed === undefined || attempt >= policy.attempts || !isTransient(failed)) return null;
  const asked = askedDelayMs(failed, timing.now());
  if (asked !== null) return asked > policy.maxDelayMs ? null : asked;
  const backOff = policy.baseDelayMs * 2 ** (attempt - 1) * (0.75 + timing.random() / 2);
  return Math.min(policy.maxDelayMs, Math.round(backOff));
}

function isTransient(failed: Failure): boolean {
  return failed.status >= 500 || failed.status === 429 || isRateLimit(failed);
}

/** GitHub answers 403 both for a missing permission and for a limit; only the headers and words tell. */
function isRateLimit(failed: Failure): boolean {
  if (failed.status === 429) return true;
  if (failed.status !== 403) return false;
  const headers = failed.response?.headers ?? {};
  const spent = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  return spent || /secondary rate limit|abuse detection/i.test(failed.message);
}

function askedDelayMs(failed: Failure, nowMs: number): number | null {
  const headers = failed.response?.headers ?? {};
  const after = headers['retry-after'];
  if (typeof after === 'string' && /^\d{1,9}$/.test(after)) return Number(after) * 1000;
  if (typeof after === 'string' && !Number.isNaN(Date.parse(after)))
    return Math.max(0, Date.parse(after) - nowMs);
  const reset = headers['x-ratelimit-reset'];
  if (isRateLimit(failed) && headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string')
    return Math.max(1000, Number(reset) * 1000 - nowMs);
  return null;
}

/**
 * Words the final failure of a request. `doing` is a clause such as "opening the pull request". Returns any
 * error that is not GitHub's answer unchanged, so that a bug of ours keeps its stack. The message is redacted.
 */
export function explainGitHubError(error: unknown, doing: string): Error {
  const failed = failure.safeParse(error).data;
  if (error instanceof GitHubError || failed === undefined)
    return error instanceof Error ? error : new Error(messageOf(error), { cause: error });
  const redact = (text: string): string => createRedactor([]).redact(text);
  const noAnswer = failed.response === undefined;
  const text = explain({
    what: `${doing} failed`,
    where: 'GitHub',
    got: redact(
      noAnswer ? `no answer: ${failed.message}` : `${failed.status}: ${failed.message.slice(0, 500)}`,
    ),
    fix: adviceFor(failed),
  });
  return new GitHubError(text, { code: codeOf(failed), status: failed.status }, { cause: error });
}

function codeOf(failed: Failure): ErrorCode {
  if (failed.response === undefined) return 'connection';
  if (failed.status === 401) return 'authentication';
  if (isRateLimit(failed)) return 'rate_limited';
  return failed.status === 403 || failed.status === 404 ? 'permission' : 'github';
}

/** Words of GitHub that name a setting, and what to do about it. The texts are those of its REST answers. */
const knownRefusals: readonly (readonly [RegExp, string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General → Workflow permissions (an organisation can forbid it), then run again.',
  ],
  [
    /protected branch|repository rule violations/i,
    'A branch protection or ruleset covers this branch: exclude `harness/**` from it, or let GitHub Actions bypass it.',
  ],
  [
    /archived/i,
    'The repository is archived and read-only: unarchive it under Settings → General, or remove the workflow.',
  ],
  [/\blocked\b/i, 'Unlock the conversation of the issue, then run again.'],
  [
    /refusing to allow .* workflow/i,
    'The change touches .github/workflows, which the workflow token may not write. Make that part of the change by hand.',
  ],
  [
    /No commits between/i,
    'The branch holds nothing that the base branch lacks, so there is nothing to propose.',
  ],
];

function adviceFor(failed: Failure): string {
  const known = knownRefusals.find(([words]) => words.test(failed.message))?.[1];
  if (known !== undefined) return known;
  if (failed.response === undefined) return 'Check the network and githubstatus.com, then run again.';
  if (failed.status === 401)
    return 'The token is missing, wrong or expired: pass `github-token: ${{ github.token }}`, and mind that it ends with its job.';
  if (isRateLimit(failed)) return 'The rate limit is used up: wait until it resets, then run again.';
  if (failed.status === 403 || failed.status === 404) return permissionAdvice(failed);
  if (failed.status >= 500) return 'GitHub has a problem: see githubstatus.com, then run again.';
  return 'Run again; if it stays, this is a fault in how the harness asked.';
}

function permissionAdvice(failed: Failure): string {
  const accepted = failed.response?.headers['x-accepted-github-permissions'];
  const needed =
    typeof accepted === 'string' && /^[a-z_=,; ]{1,200}$/.test(accepted)
      ? accepted
          .split(';')
          .map((set) => `\`${set.trim().replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ', ')}\``)
          .join(' or ')
      : null;
  if (needed !== null) return `Give the job ${needed} under \`permissions:\`, in the calling workflow too.`;
  return failed.status === 404
    ? 'It does not exist, or the token may not see it: check the name and the `permissions:` of the job.'
    : 'Check the `permissions:` of the job and of the calling workflow.';
}
