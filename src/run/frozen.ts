import { parseCompanion } from '../companion.ts';
import { contextSchema } from '../context/context.ts';
import type { Context } from '../context/context.ts';
import { contextSha256 } from '../context/index.ts';
import { ConfigError } from '../errors.ts';
import type { IssueSnapshot } from '../event.ts';
import type { Received } from '../receive.ts';

/**
 * The context that the run's first phase froze, so that later phases see the same issue and comments
 * and never read them live again (B6). Undefined for the first phase itself. Throws `ConfigError` when
 * the file is not a context, or not the one
 * that the handoff says went in.
 */
export function frozenContext(earlier: readonly Received[]): Context | undefined {
  const first = earlier[0];
  if (first?.contextText === undefined) return undefined;
  const file = { text: first.contextText, file: 'context.json', handoff: first.name };
  const context = parseCompanion(file, contextSchema);
  const got = contextSha256(context.items);
  if (got !== first.handoff.facts.inputs.context)
    throw new ConfigError({
      what: 'this is not the context that the handoff was made from',
      where: `context.json of the handoff "${first.name}"`,
      expected: first.handoff.facts.inputs.context ?? 'none',
      got,
    });
  return context;
}

/**
 * The issue as the run's first phase saw it, for a phase that was started with a number: `live` is the issue as it is
 * now, and only its number, state and author count. The first phase itself works on `live` (B6, T09).
 */
export function frozenIssue(live: IssueSnapshot, frozen: Context | undefined): IssueSnapshot {
  const item = frozen?.items.find(({ source }) => source === 'issue');
  if (item === undefined) return live;
  const [, title, body] = /^Title: ([^\n]*)(?:\nLabels: [^\n]*)?\n\n([\s\S]*)$/.exec(item.text) ?? [];
  if (title === undefined || body === undefined) return live;
  return { ...live, title, body, labels: [], updated_at: item.writtenAt ?? live.updated_at };
}
