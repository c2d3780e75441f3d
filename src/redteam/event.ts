import { z } from 'zod';
import type { Attack } from './attack.ts';
import { fill } from './placeholders.ts';

const eventShape = z.looseObject({ issue: z.looseObject({ number: z.int(), created_at: z.string() }) });

/** A comment as the local GitHub takes it. */
export interface SeedComment {
  readonly issue: number;
  readonly comment: Readonly<Record<string, unknown>>;
}

/** The event of an honest issue with the payload of the attack in its channel. Throws `ZodError` for another event. */
export function attackedEvent(
  honest: unknown,
  { channel, payload, author }: Attack,
): { readonly payload: unknown; readonly comments: readonly SeedComment[] } {
  const event = eventShape.parse(honest);
  if (payload === undefined) return { payload: event, comments: [] };
  const text = fill(payload);
  const { number, created_at: at } = event.issue;
  if (channel === 'comment') {
    const comment = { user: { login: author ?? 'a-stranger' }, body: text, created_at: at, updated_at: at };
    return { payload: event, comments: [{ issue: number, comment }] };
  }
  const put = channel === 'label' ? { labels: [{ name: text }] } : { [channel]: text };
  return { payload: { ...event, issue: { ...event.issue, ...put } }, comments: [] };
}
