import { parseCompanion } from '../companion.ts';
import { contextSchema } from '../context/context.ts';
import type { Context } from '../context/context.ts';
import { contextSha256 } from '../context/index.ts';
import { ConfigError } from '../errors.ts';
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
