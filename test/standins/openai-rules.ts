import { z } from 'zod';
import { schemaFault } from './schema-rules.ts';

/** Why the API refuses: its status and the fields of its error object. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

export function badRequest(
  message: string,
  param: string | null = null,
  code: string | null = null,
): Refusal {
  return { status: 400, message, type: 'invalid_request_error', param, code };
}

const item = z.looseObject({ type: z.string().optional(), role: z.string().optional() });
export type Item = z.infer<typeof item>;

const tool = z.strictObject({
  type: z.literal('function'),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
  description: z.string().nullish(),
  parameters: z.looseObject({ type: z.literal('object') }).nullable(),
  strict: z.boolean().nullable(),
});

/** The parameters of POST /v1/responses that a stateless client may use; all others are unknown here. */
const responsesBody = z.strictObject({
  model: z.string().min(1),
  input: z.union([z.string(), z.array(item).min(1)]),
  instructions: z.string().nullish(),
  tools: z.array(tool).optional(),
  tool_choice: z.unknown().optional(),
  parallel_tool_calls: z.boolean().nullish(),
  max_output_tokens: z.int().min(16).nullish(),
  text: z
    .strictObject({
      format: z.looseObject({ type: z.string() }).optional(),
      verbosity: z.enum(['low', 'medium', 'high']).nullish(),
    })
    .optional(),
  reasoning: z.looseObject({}).nullish(),
  store: z.boolean().nullish(),
  include: z.array(z.string()).nullish(),
  prompt_cache_key: z.string().max(64).nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  service_tier: z.string().nullish(),
  truncation: z.enum(['auto', 'disabled']).nullish(),
  temperature: z.number().nullish(),
  top_p: z.number().nullish(),
  stream: z.boolean().nullish(),
});
export type ResponsesBody = z.infer<typeof responsesBody>;

/** Checks the body of a Responses call; undefined when the API would take it. */
export function responsesFault(body: unknown): Refusal | undefined {
  const parsed = responsesBody.safeParse(body);
  if (!parsed.success) return shapeFault(parsed.error.issues);
  return paramsFault(parsed.data) ?? toolsFault(parsed.data) ?? itemsFault(parsed.data);
}

interface Issue {
  readonly code?: string | undefined;
  readonly keys?: readonly string[];
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The first of zod's issues in the words of the API. */
export function shapeFault(issues: readonly Issue[]): Refusal {
  const issue = issues[0];
  const at = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const param = [...issue.path, ...(issue.keys ?? [])].join('.');
    return badRequest(`Unknown parameter: '${param}'.`, param, 'unknown_parameter');
  }
  return badRequest(`Invalid value for '${at}': ${issue?.message ?? 'invalid'}`, at, 'invalid_value');
}

function paramsFault({ model, temperature, top_p: topP, text }: ResponsesBody): Refusal | undefined {
  const reasons = !/^gpt-[34]/.test(model);
  const sampling = temperature !== undefined ? 'temperature' : topP !== undefined ? 'top_p' : undefined;
  if (reasons && sampling !== undefined)
    return badRequest(`Unsupported parameter: '${sampling}' is not supported with this model.`, sampling);
  const format = text?.format;
  if (format?.type !== 'json_schema') return undefined;
  const fault = schemaFault(format['schema']);
  if (fault === undefined) return undefined;
  return badRequest(
    `Invalid schema for response_format: ${fault}`,
    'text.format.schema',
    'invalid_json_schema',
  );
}

function toolsFault({ tools = [] }: ResponsesBody): Refusal | undefined {
  for (const { name, strict, parameters } of tools) {
    const fault = strict === true ? schemaFault(parameters) : undefined;
    if (fault !== undefined)
      return badRequest(
        `Invalid schema for function '${name}': ${fault}`,
        'tools',
        'invalid_function_parameters',
      );
  }
  return undefined;
}

/** Calls need their outputs right after them, each once, in order; stored items do not exist. */
function itemsFault({ input, store }: ResponsesBody): Refusal | undefined {
  if (typeof input === 'string') return undefined;
  const lost = input.find(
    (each) => each.type === 'reasoning' && typeof each['encrypted_content'] !== 'string',
  );
  if (lost !== undefined && store === false)
    return {
      ...badRequest(
        `Item with id '${String(lost['id'])}' not found. Items are not persisted when \`store\` is set to false.`,
        'input',
      ),
      status: 404,
    };
  return pairingFault(
    input.map((each) => {
      if (each.type === 'function_call') return { kind: 'call', id: String(each['call_id']) };
      if (each.type === 'function_call_output') return { kind: 'output', id: String(each['call_id']) };
      return { kind: 'other', id: '' };
    }),
  );
}

export interface Paired {
  readonly kind: 'call' | 'output' | 'other';
  readonly id: string;
}

/** The rule that both APIs share, over the sequence of calls and outputs. */
export function pairingFault(sequence: readonly Paired[]): Refusal | undefined {
  let open: string[] = [];
  let answering = false;
  for (const { kind, id } of sequence) {
    if (kind === 'output') {
      answering = true;
      if (!open.includes(id))
        return badRequest(`No tool call found for function call output with call_id ${id}.`, 'input');
      if (open[0] !== id)
        return badRequest(
          `Tool outputs are not in the order of the calls: got ${id}, expected ${open[0] ?? ''}.`,
          'input',
        );
      open = open.slice(1);
      continue;
    }
    if (open.length > 0 && (kind === 'other' || answering)) return missing(open);
    answering = false;
    if (kind === 'call') open = [...open, id];
  }
  return open.length > 0 ? missing(open) : undefined;
}

function missing(ids: readonly string[]): Refusal {
  return badRequest(`No tool output found for function call ${ids.join(', ')}.`, 'input');
}

const chatTool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name: z.string().min(1),
    description: z.string().optional(),
    parameters: z.looseObject({ type: z.literal('object') }).optional(),
    strict: z.boolean().optional(),
  }),
});

const chatBody = z.strictObject({
  model: z.string().min(1),
  messages: z
    .array(
      z.looseObject({
        role: z.enum(['system', 'user', 'assistant', 'tool']),
        content: z.string().nullish(),
        tool_calls: z.array(z.looseObject({ id: z.string() })).optional(),
        tool_call_id: z.string().optional(),
      }),
    )
    .min(1),
  tools: z.array(chatTool).min(1).optional(),
  max_tokens: z.int().min(1).optional(),
  max_completion_tokens: z.int().min(1).optional(),
  response_format: z
    .looseObject({ type: z.enum(['text', 'json_object', 'json_schema']), schema: z.unknown().optional() })
    .optional(),
  stream_options: z.strictObject({ include_usage: z.boolean().optional() }).optional(),
  stream: z.boolean().optional(),
});
export type ChatBody = z.infer<typeof chatBody>;

/** What a compatible server does not know, as the request would write it. */
export type Unsupported =
  'json_schema' | 'json_object_schema' | 'json_object' | 'stream_options' | 'max_tokens' | 'tools';

/**
 * How a server refuses what it lacks: it names the parameter in a field, it does not say, or it fails with
 * the validation error of llama-cpp-python 0.3.36.
 */
export type Refusing = 'named' | 'unnamed' | 'crash';

/** Checks the body of a Chat Completions call. */
export function chatFault(
  body: unknown,
  server: { readonly lacks: readonly Unsupported[]; readonly refusing: Refusing },
): Refusal | undefined {
  const parsed = chatBody.safeParse(body);
  if (!parsed.success) return shapeFault(parsed.error.issues);
  const { messages, response_format: format } = parsed.data;
  const inFormat = format?.schema === undefined ? format?.type : `${format.type}_schema`;
  const used: readonly string[] = [...Object.keys(parsed.data), inFormat ?? ''];
  const lacking = server.lacks.find((each) => used.includes(each));
  if (lacking !== undefined) {
    return lackingFault(lacking.startsWith('json') ? 'response_format' : lacking, server.refusing);
  }
  return pairingFault(
    messages.flatMap((message): Paired[] => {
      if (message.role === 'tool') return [{ kind: 'output', id: message.tool_call_id ?? '' }];
      const calls = (message.tool_calls ?? []).map(({ id }): Paired => ({ kind: 'call', id }));
      return calls.length > 0 ? calls : [{ kind: 'other', id: '' }];
    }),
  );
}

function lackingFault(param: string, refusing: Refusing): Refusal {
  if (refusing === 'named') return badRequest(`${param} is not supported`, param);
  if (refusing === 'unnamed') return badRequest('bad request');
  const message = `1 validation error:\n  {'type': 'literal_error', 'loc': ('body', '${param}', 'type'), 'msg': "Input should be 'text' or 'json_object'"}`;
  return { status: 500, message, type: 'internal_server_error', param: null, code: null };
}
