import type { z } from 'zod';
import type { Answer } from './answer.ts';
import type { BareRepository } from './bare-repository.ts';
import { validationFailed } from './failures.ts';
import type { FieldError } from './failures.ts';
import type { LocalGitHubSettings, PermissionLevel } from './settings.ts';
import type { Store } from './store.ts';
import type { Caller, Tokens } from './tokens.ts';

/** Where this GitHub can be reached, without a slash at the end. */
export interface Urls {
  readonly api: string;
  readonly server: string;
  /** `<api>/repos/<owner>/<repo>` */
  readonly repo: string;
  /** `<server>/<owner>/<repo>` */
  readonly html: string;
}

/** Everything a route works on. */
export interface Site {
  readonly urls: Urls;
  readonly store: Store;
  readonly git: BareRepository;
  readonly tokens: Tokens;
  readonly settings: LocalGitHubSettings;
}

export interface ApiRequest {
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON, or an empty object when nothing was sent. */
  readonly body: unknown;
  readonly accept: string;
  readonly caller: Caller;
}

/** One permission that opens a route; `when` narrows it to some requests. */
export interface Need {
  readonly permission: string;
  readonly level: PermissionLevel;
  readonly when?: (request: Pick<ApiRequest, 'params'>, site: Site) => boolean;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path as GitHub's OpenAPI description writes it. */
  readonly path: string;
  /** Any one of these is enough. */
  readonly needs: readonly Need[];
  readonly handle: (request: ApiRequest, site: Site) => Answer | Promise<Answer>;
}

export function need(permission: string, level: PermissionLevel): readonly Need[] {
  return [{ permission, level }];
}

/**
 * `issues`, or `pull-requests` where the number is that of a pull request: how GitHub opens the
 * routes that serve both.
 */
export function issueOrPull(level: PermissionLevel): readonly Need[] {
  return [
    { permission: 'issues', level },
    { permission: 'pull-requests', level, when: concernsPull },
  ];
}

/** Either permission, for what belongs to no issue or pull request alone, as labels do. */
export function issuesOrPulls(level: PermissionLevel): readonly Need[] {
  return [...need('issues', level), ...need('pull-requests', level)];
}

function concernsPull({ params }: Pick<ApiRequest, 'params'>, site: Site): boolean {
  const comment = site.store.state.comments.find(({ id }) => String(id) === params['comment_id']);
  const number = comment?.issue ?? Number(params['issue_number']);
  return (site.store.issue(number)?.pull ?? null) !== null;
}

/** The body as `schema` reads it; anything else is GitHub's 422 with one entry per wrong field. */
export function bodyOf<Schema extends z.ZodType>(
  request: ApiRequest,
  resource: string,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue): FieldError => {
    const code = isMissing(request.body, issue.path) ? 'missing_field' : 'invalid';
    return { resource, field: issue.path.join('.'), code, message: issue.message };
  });
  throw validationFailed(...errors);
}

function isMissing(body: unknown, path: readonly PropertyKey[]): boolean {
  let value = body;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return true;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return false;
}

/** A path parameter that the route's own template guarantees. */
export function param(request: Pick<ApiRequest, 'params'>, name: string): string {
  return request.params[name] ?? '';
}

export function numberParam(request: Pick<ApiRequest, 'params'>, name: string): number {
  const text = param(request, name);
  return /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
}
