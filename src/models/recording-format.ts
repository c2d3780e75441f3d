import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { errorCode } from '../outcome.ts';
import { usageSchema } from '../usage.ts';
import type { Price } from './model.ts';
import { makePart } from './recording.ts';
import type { Part, RecordedCall, RecordedRequest, Recording } from './recording.ts';

const schemaName = 'harness/recording@1';

/** A recording of a hundred long trials is a few MB; more than this is no recording. */
const maxBytes = 256 * 1024 * 1024;

const index = z.int().nonnegative();
const rate = z.number().nonnegative();

const priceSchema = z.strictObject({
  bands: z.array(
    z.strictObject({
      /** null: no upper bound, which JSON cannot write as a number. */
      promptTokensUpTo: rate.nullable().transform((value) => value ?? Infinity),
      input: rate,
      output: rate,
      cacheRead: rate,
      cacheWrite: rate,
      cacheWriteLong: rate,
    }),
  ),
  source: z.string(),
});

const headerSchema = z.strictObject({
  schema: z.literal(schemaName),
  model: z.string().min(1),
  price: priceSchema.nullable(),
});

const stopSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['end', 'tool_calls', 'length', 'pause', 'context_overflow']) }),
  z.strictObject({ kind: z.literal('refusal'), category: z.string(), explanation: z.string() }),
  z.strictObject({ kind: z.literal('unknown'), reason: z.string() }),
]);

const toolCallSchema = z.union([
  z.strictObject({ id: z.string(), name: z.string(), malformed: z.string() }),
  z.strictObject({ id: z.string(), name: z.string(), input: z.unknown() }),
]);

const maybe = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);

const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reply'),
    reply: z.strictObject({
      stop: stopSchema,
      text: z.string(),
      toolCalls: z.array(toolCallSchema),
      usage: usageSchema,
      native: z.unknown(),
      requestId: maybe,
    }),
  }),
  z.strictObject({
    kind: z.literal('failure'),
    code: errorCode,
    message: z.string(),
    status: z
      .int()
      .nullable()
      .transform((value) => value ?? undefined),
    requestId: maybe,
    usage: usageSchema,
  }),
]);

const retrySchema = z.strictObject({
  attempt: z.int(),
  code: errorCode,
  message: z.string(),
  delayMs: z.number().nonnegative(),
  usage: usageSchema,
});

/** Numbers are places in the list of parts, counted from 0 in the order of their lines. */
const callSchema = z.strictObject({
  trial: z.int().positive(),
  system: index,
  tools: index,
  schema: index,
  maxOutputTokens: z.int().positive(),
  messages: z.array(index),
  retries: z.array(retrySchema),
  answer: answerSchema,
});

/** A part comes before the first call that names it, so that shared prompts and histories are written once. */
const lineSchema = z.union([
  z.strictObject({ part: z.unknown() }).refine((line) => line.part !== undefined),
  z.strictObject({ call: callSchema }),
]);

/**
 * The bytes of a recording's file: gzip of JSON lines, a header first. Calls are put in the order of their
 * trials; the same recording gives the same bytes.
 */
export function encodeRecording({ model, price, calls }: Recording): Uint8Array {
  const lines = [JSON.stringify({ schema: schemaName, model, price: price && withoutInfinity(price) })];
  const places = new Map<string, number>();
  const place = ({ value, sha256 }: Part): number => {
    const known = places.get(sha256);
    if (known !== undefined) return known;
    lines.push(JSON.stringify({ part: value }));
    places.set(sha256, places.size);
    return places.size - 1;
  };
  for (const call of calls.toSorted((a, b) => a.trial - b.trial)) {
    const { system, tools, schema, maxOutputTokens, messages } = call.request;
    const request = {
      ...{ system: place(system), tools: place(tools), schema: place(schema) },
      ...{ maxOutputTokens, messages: messages.map(place) },
    };
    const { trial, retries, answer } = call;
    lines.push(JSON.stringify({ call: { trial, ...request, retries, answer: withNulls(answer) } }));
  }
  return gzipSync(`${lines.join('\n')}\n`, { level: 9 });
}

function withoutInfinity({ bands, source }: Price): unknown {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    bands: bands.map((band) => ({ ...band, promptTokensUpTo: finite(band.promptTokensUpTo) })),
    source,
  };
}

function withNulls(answer: RecordedCall['answer']): unknown {
  if (answer.kind === 'failure')
    return { ...answer, status: answer.status ?? null, requestId: answer.requestId ?? null };
  const { reply } = answer;
  return {
    ...answer,
    reply: { ...reply, native: reply.native ?? null, requestId: reply.requestId ?? null },
  };
}

/** Reads a recording. `file` names it in complaints. Throws `ConfigError` for anything that `encodeRecording` does not write. */
export function decodeRecording(bytes: Uint8Array, file: string): Recording {
  const lines = unzip(bytes, file).split('\n');
  if (lines.pop() !== '') throw faulty(file, 'the last line is cut off');
  const [first, ...rest] = lines.map((line, at) => parseLine(line, { file, number: at + 1 }));
  const header = headerSchema.safeParse(first);
  if (!header.success) throw foreign(first, file);
  const parts: Part[] = [];
  const calls: RecordedCall[] = [];
  for (const [at, line] of rest.entries()) {
    const parsed = lineSchema.safeParse(line);
    if (!parsed.success) throw faulty(file, `line ${at + 2} is neither a part nor a call`);
    if ('part' in parsed.data) parts.push(makePart(parsed.data.part));
    else calls.push(readCall(parsed.data.call, parts, { file, number: at + 2 }));
  }
  const { model, price } = header.data;
  return { model, price, calls };
}

interface Line {
  readonly file: string;
  readonly number: number;
}

function unzip(bytes: Uint8Array, file: string): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes }).toString('utf8');
  } catch (cause) {
    throw faulty(file, 'it cannot be unpacked: cut off, changed, or no gzip file', cause);
  }
}

function parseLine(text: string, { file, number }: Line): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw faulty(file, `line ${number} is not JSON`, cause);
  }
}

const schemaField = z.looseObject({ schema: z.string() });

function foreign(header: unknown, file: string): ConfigError {
  const schema = schemaField.safeParse(header).data?.schema;
  if (schema === undefined || schema === schemaName) return faulty(file, 'its first line is no header');
  return new ConfigError({
    what: 'a recording of another version',
    where: file,
    expected: schemaName,
    got: JSON.stringify(schema),
    fix: 'Record anew (`--record`, which calls the model)',
  });
}

function readCall(call: z.infer<typeof callSchema>, parts: readonly Part[], line: Line): RecordedCall {
  const part = (at: number): Part => {
    const found = parts[at];
    if (found !== undefined) return found;
    throw faulty(line.file, `line ${line.number} names part ${at}, which is not there`);
  };
  const { system, tools, schema, messages, maxOutputTokens, trial, retries, answer } = call;
  const request: RecordedRequest = {
    system: part(system),
    tools: part(tools),
    schema: part(schema),
    maxOutputTokens,
    messages: messages.map(part),
  };
  return { trial, request, retries, answer };
}

function faulty(file: string, got: string, cause?: unknown): ConfigError {
  return new ConfigError(
    {
      what: 'not a usable recording',
      where: file,
      got,
      fix: 'Restore the file, or record anew (`--record`, which calls the model)',
    },
    { cause },
  );
}
