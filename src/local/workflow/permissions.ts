import { isMapping } from '@actions/workflow-parser';
import { type TemplateToken, fieldsOf, textOf } from './tokens.ts';

export type PermissionLevel = 'none' | 'read' | 'write';

/** What a job's token may do, by the names of `permissions:`. A scope that is absent is `none`. */
export type Permissions = Readonly<Partial<Record<PermissionScope, PermissionLevel>>>;

/** Every scope of the workflow schema, in the order GitHub lists them in its errors (`Permissions.cs` of the runner). */
export const permissionScopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'statuses',
  'security-events',
  'id-token',
  'models',
  'code-quality',
  'copilot-requests',
  'drives',
  'vulnerability-alerts',
] as const;
export type PermissionScope = (typeof permissionScopes)[number];

const readOnly: ReadonlySet<PermissionScope> = new Set(['models', 'vulnerability-alerts']);
const writeOnly: ReadonlySet<PermissionScope> = new Set(['id-token', 'copilot-requests']);

/** What a token may do in a repository whose settings nobody changed: new repositories start with `restricted`. */
export type DefaultPermissions = 'restricted' | 'permissive';

/** The permissions of a workflow that names none, by the repository's setting. */
export function defaultPermissions(setting: DefaultPermissions): Permissions {
  return setting === 'permissive' ? all('write') : { contents: 'read', packages: 'read' };
}

/**
 * Reads a `permissions:` value: `read-all`, `write-all`, or a map in which every scope that is not
 * named is `none`. Undefined when nothing is written there. The schema has refused wrong names and levels.
 */
export function readPermissions(file: string, token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined;
  if (!isMapping(token)) return all(textOf(token) === 'write-all' ? 'write' : 'read');
  const levels: Partial<Record<PermissionScope, PermissionLevel>> = {};
  for (const [name, field] of fieldsOf(file, token)) {
    const scope = permissionScopes.find((known) => known === name);
    if (scope !== undefined) levels[scope] = levelOf(textOf(field.value));
  }
  return levels;
}

/** A scope in which more is asked for than allowed. */
export interface Violation {
  readonly scope: PermissionScope;
  readonly requested: PermissionLevel;
  readonly allowed: PermissionLevel;
}

/** The scopes in which `requested` goes beyond `allowed`, in GitHub's order; empty when it is contained. */
export function violations(requested: Permissions, allowed: Permissions): readonly Violation[] {
  return permissionScopes
    .map((scope) => ({ scope, requested: requested[scope] ?? 'none', allowed: allowed[scope] ?? 'none' }))
    .filter((pair) => rank(pair.requested) > rank(pair.allowed));
}

export interface ContainmentSubject {
  /** The called workflow, fully named: `owner/repo/.github/workflows/x.yml@sha`. */
  readonly ref: string;
  /** The job inside it that asks, or undefined when its workflow-level `permissions:` ask. */
  readonly job: string | undefined;
}

/** GitHub's own sentence for a callee that asks for more than its caller has; undefined when it does not. */
export function containmentError(
  subject: ContainmentSubject,
  requested: Permissions,
  allowed: Permissions,
): string | undefined {
  const found = violations(requested, allowed);
  if (found.length === 0) return undefined;
  const list = (side: 'requested' | 'allowed') => found.map((one) => `${one.scope}: ${one[side]}`).join(', ');
  const who = subject.job === undefined ? 'The workflow' : `The nested job '${subject.job}'`;
  return `Error calling workflow '${subject.ref}'. ${who} is requesting '${list('requested')}', but is only allowed '${list('allowed')}'.`;
}

function all(level: 'read' | 'write'): Permissions {
  return Object.fromEntries(
    permissionScopes.map((scope): [PermissionScope, PermissionLevel] => {
      if (level === 'write') return [scope, readOnly.has(scope) ? 'read' : 'write'];
      return [scope, writeOnly.has(scope) ? 'none' : 'read'];
    }),
  );
}

function levelOf(text: string | undefined): PermissionLevel {
  return text === 'read' || text === 'write' ? text : 'none';
}

function rank(level: PermissionLevel): number {
  return { none: 0, read: 1, write: 2 }[level];
}
