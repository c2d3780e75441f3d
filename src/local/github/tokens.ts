import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from './json.ts';
import type { JobGrant, JobTokens, PermissionLevel } from './settings.ts';

/** A signed link stays good this long, as the links GitHub hands out. */
const linkLifetimeMs = 10 * 60_000;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A job that asks, with the part its runtime token plays in the artifact service. */
export interface Caller {
  readonly job: JobGrant;
  readonly jobBackendId: string;
}

/** Issues, recognises and ends the tokens of jobs, and signs links to files. */
export class Tokens {
  readonly #random: (bytes: number) => Uint8Array;
  readonly #clock: Clock;
  readonly #key: Uint8Array;
  readonly #rest = new Map<string, Caller>();
  readonly #runtime = new Map<string, Caller>();

  constructor(random: (bytes: number) => Uint8Array, clock: Clock) {
    this.#random = random;
    this.#clock = clock;
    this.#key = random(32);
  }

  /** The tokens of a job; calling it again for the same job gives a further pair. */
  grant(job: JobGrant): JobTokens {
    const caller = { job, jobBackendId: Buffer.from(this.#random(16)).toString('hex') };
    const githubToken = `ghs_${[...this.#random(36)].map((byte) => alphabet[byte % alphabet.length]).join('')}`;
    const runtimeToken = this.#runtimeToken(caller);
    this.#rest.set(githubToken, caller);
    this.#runtime.set(runtimeToken, caller);
    return { githubToken, runtimeToken };
  }

  revoke(jobId: string): void {
    for (const known of [this.#rest, this.#runtime])
      for (const [token, caller] of known) if (caller.job.jobId === jobId) known.delete(token);
  }

  /** Who sent this `Authorization` header with a `GITHUB_TOKEN`; undefined when nobody we know. */
  restCaller(header: string | undefined): Caller | undefined {
    return this.#rest.get(credentials(header));
  }

  /** The same for the artifact service and its `ACTIONS_RUNTIME_TOKEN`. */
  runtimeCaller(header: string | undefined): Caller | undefined {
    return this.#runtime.get(credentials(header));
  }

  /** `path` with a signature that opens it for ten minutes without a token. */
  sign(path: string): string {
    const expires = this.#clock().getTime() + linkLifetimeMs;
    return `${path}?se=${expires}&sig=${this.#signature(`${path}\n${expires}`)}`;
  }

  isSigned(url: URL): boolean {
    const expires = url.searchParams.get('se') ?? '';
    const expected = Buffer.from(this.#signature(`${url.pathname}\n${expires}`));
    const got = Buffer.from(url.searchParams.get('sig') ?? '');
    const equal = expected.length === got.length && timingSafeEqual(expected, got);
    return equal && Number(expires) >= this.#clock().getTime();
  }

  #runtimeToken(caller: Caller): string {
    const issuedAt = Math.floor(this.#clock().getTime() / 1000);
    const payload = {
      iss: 'harness-local-github',
      iat: issuedAt,
      exp: issuedAt + 24 * 3600,
      jti: Buffer.from(this.#random(12)).toString('hex'),
      scp: `Actions.Results:${caller.job.runId}:${caller.jobBackendId}`,
    };
    const body = [{ alg: 'HS256', typ: 'JWT' }, payload]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${body}.${this.#signature(body)}`;
  }

  #signature(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

/** Whether a job's grant reaches `level` on a permission; everyone may read metadata. */
export function allows(job: JobGrant, permission: string, level: PermissionLevel): boolean {
  if (permission === 'metadata') return level !== 'write';
  const granted = Object.hasOwn(job.permissions, permission) ? job.permissions[permission] : 'none';
  return rank(granted) >= rank(level);
}

function rank(level: PermissionLevel | undefined): number {
  return level === 'write' ? 2 : level === 'read' ? 1 : 0;
}

function credentials(header: string | undefined): string {
  return /^(?:token|bearer) +(\S+)$/i.exec(header ?? '')?.[1] ?? '';
}
