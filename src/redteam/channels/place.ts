import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { issueFacts } from './records.ts';
import type { IssueFacts } from './records.ts';

const payloadFacts = z.looseObject({
  issue: issueFacts,
  repository: z.looseObject({ default_branch: z.string() }).optional(),
});

/** What an honest event says of the place in which an attack is planted. */
export interface EventFacts {
  readonly issue: IssueFacts;
  /** The default branch. */
  readonly branch: string;
}

/** Throws `ZodError` for an event without an issue. */
export function factsOf({ event }: Stage): EventFacts {
  const { issue, repository } = payloadFacts.parse(event.payload);
  return { issue, branch: repository?.default_branch ?? 'main' };
}
