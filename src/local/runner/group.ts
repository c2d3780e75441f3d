import { fromData } from '../workflow/data.ts';
import { type Scope, evaluateToken } from '../workflow/expressions.ts';
import type { TemplateToken } from '../workflow/tokens.ts';
import { readConcurrency } from './concurrency.ts';
import type { JobControl } from './control.ts';
import type { RunContext } from './run-context.ts';

export interface GroupRequest {
  readonly token: TemplateToken | undefined;
  readonly file: string;
  readonly scope: Scope;
  /** Who asks, for messages. */
  readonly name: string;
  /** Groups (lower case) held by the workflows around it. */
  readonly held: ReadonlySet<string>;
  readonly control: JobControl;
}

export type GroupEnd<T> =
  { readonly kind: 'ran'; readonly value: T } | { readonly kind: 'cancelled'; readonly reason: string };

/**
 * Runs a task while it holds its concurrency group; without `concurrency:` at once. It is cancelled
 * when a newer one takes its place, or when a workflow around it holds the group already: it would
 * wait for ever.
 */
export async function inGroup<T>(
  run: RunContext,
  request: GroupRequest,
  task: (held: ReadonlySet<string>) => Promise<T>,
): Promise<GroupEnd<T>> {
  const { token, file, scope, name, held } = request;
  if (token === undefined) return { kind: 'ran', value: await task(held) };
  const setting = readConcurrency(fromData(evaluateToken(file, token, scope)));
  const key = setting.group.toLowerCase();
  if (held.has(key))
    return {
      kind: 'cancelled',
      reason: `Canceling since a deadlock for concurrency group '${setting.group}' was detected between 'top level workflow' and '${name}'`,
    };
  const turn = await run.groups.enter(setting, request.control);
  if (turn.kind === 'superseded')
    return {
      kind: 'cancelled',
      reason: `Canceling since a higher priority waiting request for '${setting.group}' exists`,
    };
  try {
    return { kind: 'ran', value: await task(new Set([...held, key])) };
  } finally {
    turn.release();
  }
}
