import { createHash } from 'node:crypto';
import type { IssueSnapshot } from '../event.ts';
import type { Git } from '../git.ts';
import type { GitHub, Repository } from '../github.ts';
import type { ContextSourceName, Phase } from '../phase/phase.ts';
import type { Received } from '../receive.ts';
import type { Context, ContextItem, DroppedItem, Standing } from './context.ts';
import type { NeutralText } from './neutralise.ts';
import { neutralise } from './neutralise.ts';

/** What a phase run asks the systems of record for. */
export interface RetrieveRequest {
  readonly phase: Pick<Phase, 'name' | 'context'>;
  readonly round: number;
  /** The event's own snapshot, or the issue as it was fetched when the run started. */
  readonly issue: IssueSnapshot;
  /** Text written or edited after this moment is left out, ISO 8601. Default: `issue.updated_at`. */
  readonly triggeredAt?: string | undefined;
  readonly repository: Repository;
  /** The commit that is looked at, 40 hex digits. */
  readonly base: string;
  /** A clone that holds `base`; its working tree is never read. */
  readonly workspace: string;
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** Whose commits and comments are the harness's own. Default: github-actions[bot]. */
  readonly bot?: string | undefined;
  /** The run's earlier handoffs, checked, in their order. */
  readonly handoffs: readonly Received[];
  /** What an earlier phase of this run was shown: its issue and comments are shown again, never read anew (B6). */
  readonly frozen?: Context | undefined;
  /** Sources that are not asked, and what they would have found: an eval has no history to read. */
  readonly given?: Readonly<Partial<Record<ContextSourceName, Gathered>>> | undefined;
}

export interface ContextDeps {
  readonly github: GitHub;
  readonly git: Git;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Where the frozen context is written as JSON; nowhere when undefined. */
  readonly saveTo?: string | undefined;
}

/** What one source found, and what it left out. */
export interface Gathered {
  readonly items: readonly ContextItem[];
  readonly dropped: readonly DroppedItem[];
}

/** One source of context: reads, never writes. Throws when the system of record cannot be asked. */
export type Source = (request: RetrieveRequest, deps: ContextDeps) => Promise<Gathered>;

export interface ItemFacts {
  readonly source: ContextSourceName;
  readonly title: string;
  readonly origin: string;
  readonly author?: string | undefined;
  readonly standing: Standing;
  readonly writtenAt?: string | undefined;
  readonly content: NeutralText;
}

/** Puts an item together; `content` went through `neutralise` before. */
export function makeItem(facts: ItemFacts): ContextItem {
  const { text, removedCharacters } = facts.content;
  return {
    source: facts.source,
    title: oneLine(facts.title),
    origin: oneLine(facts.origin),
    author: facts.author === undefined ? null : oneLine(facts.author),
    standing: facts.standing,
    writtenAt: facts.writtenAt === undefined ? null : new Date(facts.writtenAt).toISOString(),
    text,
    removedCharacters,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

export function drop(source: ContextSourceName, title: string, reason: string): DroppedItem {
  return { source, title: oneLine(title), reason: oneLine(reason) };
}

/** A name or title from outside, as one line of at most 300 characters. */
export function oneLine(text: string): string {
  return neutralise(text.replace(/\s+/g, ' ').trim(), { form: 'plain', maxCharacters: 300 }).text.replaceAll(
    '\n',
    ' ',
  );
}

/**
 * What GitHub's `author_association` says of an author, for display alone: rights are never derived
 * from it, since a member of an organisation may still have no write access here.
 */
export function standingOf(association: string): Standing {
  return ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association) ? 'writer' : 'outsider';
}

/** The moment after which texts are left out, in milliseconds since 1970. */
export function triggerTime({ triggeredAt, issue }: RetrieveRequest): number {
  return Date.parse(triggeredAt ?? issue.updated_at);
}
