import { z } from 'zod';
import type { Failure } from './failure.ts';

/** What a compatible server is believed to accept. Starts hopeful; every refusal takes one thing away. */
export interface ChatAbilities {
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** `stream_options.include_usage`, without which most servers report no usage while streaming. */
  readonly streamOptions: boolean;
  readonly tokenKey: 'max_tokens' | 'max_completion_tokens';
}

export const everything: ChatAbilities = {
  format: 'json_schema',
  streamOptions: true,
  tokenKey: 'max_tokens',
};

/** One thing less, and the request parameter that a server would name when it refuses it. */
interface Step {
  readonly param: string;
  readonly take: (abilities: ChatAbilities) => ChatAbilities | undefined;
}

const steps: readonly Step[] = [
  {
    param: 'response_format',
    take: (now) => {
      if (now.format === 'text') return undefined;
      return { ...now, format: now.format === 'json_schema' ? 'json_object' : 'text' };
    },
  },
  {
    param: 'stream_options',
    take: (now) => (now.streamOptions ? { ...now, streamOptions: false } : undefined),
  },
  {
    param: 'max_tokens',
    take: (now) =>
      now.tokenKey === 'max_tokens' ? { ...now, tokenKey: 'max_completion_tokens' } : undefined,
  },
];

const named = z.object({ param: z.string().nullish().catch(undefined) });

/** Statuses with which servers refuse a parameter: bad request, unprocessable, not implemented. */
const refusals: ReadonlySet<number | undefined> = new Set([400, 422, 501]);

/**
 * What to try next after a refusal: without the parameter that the server named, else without the first
 * that can go. Undefined when the failure is of another kind or nothing is left to take away.
 */
export function withLess(now: ChatAbilities, failure: Failure, thrown: unknown): ChatAbilities | undefined {
  if (failure.code === 'context_overflow' || !refusals.has(failure.status)) return undefined;
  const param = named.safeParse(thrown).data?.param;
  const blamed = steps.find((step) => step.param === param)?.take(now);
  if (blamed !== undefined) return blamed;
  for (const step of steps) {
    const less = step.take(now);
    if (less !== undefined) return less;
  }
  return undefined;
}
