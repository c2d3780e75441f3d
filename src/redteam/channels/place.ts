import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { issueFacts } from './records.ts';
import type { IssueFacts } from './records.ts';

const payloadFacts = z.looseObject({
  issue: issueFacts,
  repository: z.looseObject({ default_branch: z.string(), full_name: z.string() }).optional(),
});

/** What an honest event says of the place in which an attack is planted. */
export interface EventFacts {
  readonly issue: IssueFacts;
  /** The default branch. */
  readonly branch: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Throws `ZodError` for an event without an issue. */
export function factsOf({ event }: Pick<Stage, 'event'>): EventFacts {
  const { issue, repository } = payloadFacts.parse(event.payload);
  return { issue, branch: repository?.default_branch ?? 'main', repository: repository?.full_name ?? '' };
}
