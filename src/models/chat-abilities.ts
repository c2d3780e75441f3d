import { z } from 'zod';
import type { Failure } from './failure.ts';

/**
 * Ways to hold a reply to the result, the strictest first: OpenAI's own, the older one of llama-cpp-python
 * and some hosts (`json_object` with a `schema` beside it), any JSON object, nothing.
 */
const formats = ['json_schema', 'json_object_schema', 'json_object', 'text'] as const;
type Format = (typeof formats)[number];

/** What a compatible server is believed to accept. Starts hopeful; every refusal takes one thing away. */
export interface ChatAbilities {
  readonly format: Format;
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
      const format = formats[formats.indexOf(now.format) + 1];
      return format === undefined ? undefined : { ...now, format };
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

/** llama-cpp-python refuses a value it does not know with this status, and its message names the parameter. */
const crash = 500;

/**
 * What to try next after a refusal: without the parameter that the server named, in a field or in its
 * message, else without the first that can go. Undefined when the failure is of another kind or nothing
 * is left to take away.
 */
export function withLess(now: ChatAbilities, failure: Failure, thrown: unknown): ChatAbilities | undefined {
  const { code, status, message } = failure;
  if (code === 'context_overflow' || !(refusals.has(status) || status === crash)) return undefined;
  const param = named.safeParse(thrown).data?.param;
  const blamed =
    steps.find((step) => step.param === param) ?? steps.find((step) => message.includes(step.param));
  const less = blamed?.take(now);
  if (less !== undefined || status === crash) return less;
  for (const step of steps) {
    const other = step.take(now);
    if (other !== undefined) return other;
  }
  return undefined;
}
