import type { Answer } from './answer.ts';
import { notAccessible, notFound } from './failures.ts';
import type { ApiRequest, Need, Route, Site } from './route.ts';
import { allows } from './tokens.ts';

/** Parameters that may hold slashes, as the names of branches and files do. */
const spanning = new Set(['ref', 'path', 'basehead', 'branch']);

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
}

/** Finds the first route of a table that a request fits. */
export class Router {
  readonly #routes: readonly Compiled[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  }

  match(method: string, pathname: string): Match | undefined {
    for (const { route, pattern } of this.#routes) {
      const found = route.method === method ? pattern.exec(pathname) : null;
      if (found === null) continue;
      const params = decoded(found.groups ?? {});
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}

/**
 * Answers one request whose sender is known. Throws `Refusal`: 404 for another repository, 403 when
 * the job's permissions do not reach.
 */
export async function answer(match: Match, request: ApiRequest, site: Site): Promise<Answer> {
  const { owner, repo } = site.settings.repository;
  const { owner: askedOwner = owner, repo: askedRepo = repo } = match.params;
  if (!sameName(askedOwner, owner) || !sameName(askedRepo, repo)) throw notFound();
  const open = match.route.needs.some(
    ({ permission, level, when }) =>
      allows(request.caller.job, permission, level) && (when === undefined || when(request, site)),
  );
  if (!open) throw notAccessible();
  return match.route.handle(request, site);
}

/** The value of `x-accepted-github-permissions`: alternatives by `;`. */
export function acceptedPermissions(needs: readonly Need[]): string {
  return needs.map(({ permission, level }) => `${permission.replaceAll('-', '_')}=${level}`).join('; ');
}

function patternOf(path: string): RegExp {
  const source = path.replace(/\/\{(\w+)\}|[.+]/g, (text, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    if (name === 'path') return '(?:/(?<path>.*))?';
    return `/(?<${name}>${spanning.has(name) ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}

function decoded(groups: Readonly<Record<string, string | undefined>>): Record<string, string> | undefined {
  try {
    const entries = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]);
    return Object.fromEntries(entries) as Record<string, string>;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
