import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ContextSourceName } from '../phase/phase.ts';
import type { Context, ContextItem, DroppedItem } from './context.ts';
import { change } from './change.ts';
import { ciLogs } from './ci-logs.ts';
import { comments } from './comments.ts';
import { guides } from './guides.ts';
import { handoffs } from './handoffs.ts';
import { history } from './history.ts';
import { issue } from './issue.ts';
import { plan } from './plan.ts';
import { similarIssues } from './similar-issues.ts';
import type { ContextDeps, Gathered, RetrieveRequest, Source } from './source.ts';
import { drop } from './source.ts';
import { tree } from './tree.ts';

export type { ContextDeps, RetrieveRequest } from './source.ts';

/** About 50,000 tokens: a third of it would already be a long read. */
export const maxContextCharacters = 200_000;

const sources: Readonly<Record<ContextSourceName, Source>> = {
  issue,
  comments,
  'similar-issues': similarIssues,
  'ci-logs': ciLogs,
  tree,
  guides,
  history,
  handoffs,
  plan,
  change,
};

/** Sources that a run reads once; later phases of the run see what the first one saw (B6). */
const readOnce: readonly ContextSourceName[] = ['issue', 'comments'];

/**
 * Fetches everything the phase may see and freezes it: same facts, same items, same hash. Sources
 * stand in the order of the phase file; when there is no room for all, the later ones are left out and
 * listed. Writes `context.json` when `saveTo` is given. Throws `GitHubError` and `GitError` when a system
 * of record cannot be asked, `ConfigError` for a workspace or run that lacks what a source needs.
 */
export async function retrieve(request: RetrieveRequest, deps: ContextDeps): Promise<Context> {
  const gathered = await Promise.all(request.phase.context.map((name) => gather(name, request, deps)));
  const { items, dropped } = fit({
    items: gathered.flatMap((each) => each.items),
    dropped: gathered.flatMap((each) => each.dropped),
  });
  const context: Context = {
    schema: 'harness/context@1',
    phase: request.phase.name,
    issue: request.issue.number,
    base: request.base,
    fetchedAt: new Date(deps.clock()).toISOString(),
    nonce: drawNonce(items, deps.random),
    items: [...items],
    dropped: [...dropped],
    sha256: contextSha256(items),
  };
  if (deps.saveTo !== undefined) await writeFile(deps.saveTo, `${JSON.stringify(context, null, 1)}\n`);
  return context;
}

async function gather(
  name: ContextSourceName,
  request: RetrieveRequest,
  deps: ContextDeps,
): Promise<Gathered> {
  const given = request.given?.[name];
  if (given !== undefined) return given;
  const frozen = readOnce.includes(name) ? request.frozen : undefined;
  const items = frozen?.items.filter(({ source }) => source === name) ?? [];
  const dropped = frozen?.dropped.filter(({ source }) => source === name) ?? [];
  if (items.length + dropped.length > 0) return { items, dropped };
  return sources[name](request, deps);
}

/** Room goes to the items in their order. */
function fit({ items, dropped }: Gathered): Gathered {
  const kept: ContextItem[] = [];
  const left: DroppedItem[] = [];
  let used = 0;
  for (const item of items) {
    if (used + item.text.length > maxContextCharacters) {
      left.push(
        drop(item.source, item.title, `no room: the context holds ${maxContextCharacters} characters`),
      );
      continue;
    }
    used += item.text.length;
    kept.push(item);
  }
  return { items: kept, dropped: [...dropped, ...left] };
}

/** A fence that no text could know of; drawn again in the one case in 2^64 that a text holds it. */
function drawNonce(items: readonly ContextItem[], random: () => number): string {
  for (let tries = 0; tries < 10; tries += 1) {
    const nonce = Array.from({ length: 4 }, () =>
      Math.floor(random() * 0x10000)
        .toString(16)
        .padStart(4, '0'),
    ).join('');
    if (!items.some(({ text, title, origin }) => `${text}${title}${origin}`.includes(nonce))) return nonce;
  }
  throw new Error('the source of randomness repeats itself');
}

/** sha256, hex, over what the items are and say, in their order, without the times of writing and fetching. */
export function contextSha256(items: readonly ContextItem[]): string {
  const identity = items.map(({ source, title, origin, author, standing, text }) => [
    ...[source, title, origin, author, standing],
    text,
  ]);
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex');
}
