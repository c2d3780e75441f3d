import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import type { Workflow } from './workflow.ts';

/** What starts a run: the name of the event and its payload as GitHub would send it. */
export interface TriggeringEvent {
  readonly name: string;
  readonly payload: unknown;
}

export type TriggerMatch =
  | { readonly kind: 'triggered' }
  /** GitHub would start no run; `reason` is a sentence for the person who expected one. */
  | { readonly kind: 'not-triggered'; readonly reason: string };

const filterList = z.array(z.string()).optional();
const filters = z.object({
  types: filterList,
  branches: filterList,
  'branches-ignore': filterList,
  tags: filterList,
  'tags-ignore': filterList,
  paths: filterList,
  'paths-ignore': filterList,
  workflows: filterList,
  versions: filterList,
  names: filterList,
});
type Filters = z.infer<typeof filters>;

/** The activity types that start a run when `types:` is absent, where that is not all of them ("Events that trigger workflows"). */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

const payloadFacts = z.object({
  action: z.string().optional(),
  ref: z.string().optional(),
  pull_request: z.object({ base: z.object({ ref: z.string() }) }).optional(),
  workflow_run: z.object({ name: z.string().nullish(), head_branch: z.string().nullish() }).optional(),
});
type Facts = z.infer<typeof payloadFacts>;

/**
 * Whether the workflow's `on:` lets this event start a run. Throws `ConfigError` for a filter that
 * the laptop runner cannot judge (`paths`, which needs the pushed difference).
 */
export function matchTrigger(workflow: Workflow, event: TriggeringEvent): TriggerMatch {
  const file = workflow.file.path;
  const config = workflow.events[event.name];
  if (config === undefined) {
    const known = Object.keys(workflow.events).join(', ');
    return no(`${file} is not triggered by the event '${event.name}', only by ${known}.`);
  }
  const wanted = filters.safeParse(config).data ?? {};
  const unsupported = (['paths', 'paths-ignore', 'versions', 'names'] as const).find((key) => wanted[key]);
  if (unsupported !== undefined)
    throw new ConfigError({
      what: `the event filter '${unsupported}' is not supported by the laptop runner`,
      where: file,
    });
  const facts = payloadFacts.parse(event.payload ?? {});
  return (
    matchTypes(file, event, { wanted, facts }) ??
    matchRefs(file, event, { wanted, facts }) ?? { kind: 'triggered' }
  );
}

interface Judged {
  readonly wanted: Filters;
  readonly facts: Facts;
}

function matchTypes(
  file: string,
  event: TriggeringEvent,
  { wanted, facts }: Judged,
): TriggerMatch | undefined {
  const types = wanted.types ?? defaultTypes[event.name];
  if (types === undefined || event.name === 'workflow_dispatch') return undefined;
  if (facts.action !== undefined && types.includes(facts.action)) return undefined;
  return no(
    `${file} is triggered by '${event.name}' only for the types ${types.join(', ')}; the event's action is ${facts.action ?? 'missing'}.`,
  );
}

function matchRefs(
  file: string,
  event: TriggeringEvent,
  { wanted, facts }: Judged,
): TriggerMatch | undefined {
  const workflowName = facts.workflow_run?.name ?? '';
  if (wanted.workflows !== undefined && !matchesPatterns(wanted.workflows, workflowName))
    return no(`${file} is triggered by other workflows than '${workflowName}'.`);
  const tag = /^refs\/tags\/(.+)$/.exec(facts.ref ?? '')?.[1];
  const branch = branchOf(event.name, facts);
  if (event.name === 'push' && tag !== undefined)
    return matchNames({ file, kind: 'tags', name: tag }, wanted);
  return branch === undefined ? undefined : matchNames({ file, kind: 'branches', name: branch }, wanted);
}

function branchOf(event: string, facts: Facts): string | undefined {
  if (event === 'push') return /^refs\/heads\/(.+)$/.exec(facts.ref ?? '')?.[1];
  if (event === 'workflow_run') return facts.workflow_run?.head_branch ?? undefined;
  return facts.pull_request?.base.ref;
}

/** A push of a branch does not match a workflow that only names tags, and the other way round. */
function matchNames(
  subject: { readonly file: string; readonly kind: 'tags' | 'branches'; readonly name: string },
  wanted: Filters,
): TriggerMatch | undefined {
  const { file, kind, name } = subject;
  const other = kind === 'tags' ? 'branches' : 'tags';
  const include = wanted[kind];
  const ignore = wanted[`${kind}-ignore`];
  const onlyOther =
    include === undefined &&
    ignore === undefined &&
    (wanted[other] ?? wanted[`${other}-ignore`]) !== undefined;
  const refused =
    onlyOther ||
    (include !== undefined && !matchesPatterns(include, name)) ||
    (ignore !== undefined && matchesPatterns(ignore, name));
  return refused ? no(`${file} filters ${kind}, and '${name}' is not among those that start it.`) : undefined;
}

/**
 * GitHub's filter patterns: `*` stays inside a path part, `**` does not, `?` and `+` repeat the
 * character before them, `[…]` is a set, a later `!pattern` takes names out again.
 */
export function matchesPatterns(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((matched, pattern) => {
    if (pattern.startsWith('!')) return matched && !patternExpression(pattern.slice(1)).test(name);
    return matched || patternExpression(pattern).test(name);
  }, false);
}

function patternExpression(pattern: string): RegExp {
  const body = pattern.replace(/\*\*\/?|\*|[.^$(){}|\\/]/g, (found) => {
    if (found === '*') return '[^/]*';
    if (found.startsWith('**')) return found.endsWith('/') ? '(?:.*/)?' : '.*';
    return `\\${found}`;
  });
  return new RegExp(`^${body}$`);
}

function no(reason: string): TriggerMatch {
  return { kind: 'not-triggered', reason };
}
