import type { Item } from './openai-rules.ts';
import { callJson, pieces } from './script.ts';
import type { Fault, Turn } from './script.ts';
import type { Frame } from './server.ts';

type Data = Readonly<Record<string, unknown>>;

/** The finished output items of a turn, as the client must echo them. */
export function outputItems(turn: Turn, number: number): Item[] {
  const items: Item[] = [];
  for (const strange of turn.strangeBlocks ?? []) items.push({ type: 'strange', ...strange });
  if (turn.thinking !== undefined)
    // The key order is deliberate: a client that re-builds items instead of echoing them changes it.
    items.push({
      id: `rs_${number}`,
      encrypted_content: btoa(turn.thinking),
      summary: [],
      type: 'reasoning',
    });
  if (turn.text !== undefined || turn.refusal !== undefined) {
    const part =
      turn.refusal === undefined
        ? { type: 'output_text', text: turn.text, annotations: [], logprobs: [] }
        : { type: 'refusal', refusal: turn.refusal };
    items.push({
      id: `msg_${number}`,
      type: 'message',
      status: 'completed',
      role: 'assistant',
      content: [part],
    });
  }
  turn.calls?.forEach((call, index) =>
    items.push({
      id: `fc_${number}_${index}`,
      type: 'function_call',
      status: turn.stop === 'incomplete' ? 'incomplete' : 'completed',
      call_id: call.id ?? `call_${number}_${index}`,
      name: call.name,
      arguments: callJson(call),
    }),
  );
  return items;
}

export interface Reply {
  readonly turn: Turn;
  readonly model: string;
  readonly number: number;
  readonly usage: Data | null;
}

/** Every event of one Responses stream, in the order of the real API. */
export function responsesFrames(reply: Reply, items: readonly Item[]): Frame[] {
  const { turn, number, model, usage } = reply;
  const status = turn.stop ?? 'completed';
  const created = { id: `resp_${number}`, object: 'response', created_at: 1_790_000_000 + number, model };
  const early = {
    ...created,
    status: 'in_progress',
    output: [],
    usage: null,
    error: null,
    incomplete_details: null,
  };
  const final = {
    ...created,
    status,
    output: items,
    usage,
    error: status === 'failed' ? (turn.details ?? { code: 'server_error', message: 'scripted' }) : null,
    incomplete_details: status === 'incomplete' ? (turn.details ?? { reason: 'max_output_tokens' }) : null,
  };
  const events: Data[] = [
    { type: 'response.created', response: early },
    { type: 'response.in_progress', response: early },
    ...(turn.strangeEvents ?? []),
    ...items.flatMap((item, index) => itemEvents(item, index, turn)),
    { type: `response.${status}`, response: final },
  ];
  return events.map((event, sequence_number) => responsesFrame({ ...event, sequence_number }));
}

function responsesFrame(event: Data): Frame {
  return `event: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** The nested form, which the real API sends although its types document a flat one. */
export function responsesError({
  type,
  message = 'scripted failure',
}: Extract<Fault, { kind: 'error' }>): Frame {
  return responsesFrame({
    type: 'error',
    error: { type, code: type, message, param: null },
    sequence_number: 99,
  });
}

export const ping: Frame = ': keep-alive\n\n';

function itemEvents(item: Item, output_index: number, turn: Turn): Data[] {
  const item_id = item['id'];
  const at = { item_id, output_index };
  const added = {
    type: 'response.output_item.added',
    output_index,
    item: { ...item, status: 'in_progress' },
  };
  const done = { type: 'response.output_item.done', output_index, item };
  if (item.type === 'function_call') {
    const json = String(item['arguments']);
    const deltas = pieces(json, turn).map((delta) => ({
      type: 'response.function_call_arguments.delta',
      ...at,
      delta,
    }));
    const end = { type: 'response.function_call_arguments.done', ...at, arguments: json };
    return [{ ...added, item: { ...item, arguments: '', status: 'in_progress' } }, ...deltas, end, done];
  }
  if (item.type !== 'message' || turn.text === undefined) return [added, done];
  const part = { ...at, content_index: 0 };
  const text = { type: 'output_text', text: turn.text, annotations: [] };
  const deltas = pieces(turn.text, turn).map((delta) => ({
    type: 'response.output_text.delta',
    ...part,
    delta,
    logprobs: [],
  }));
  return [
    { ...added, item: { ...item, content: [], status: 'in_progress' } },
    { type: 'response.content_part.added', ...part, part: { ...text, text: '' } },
    ...deltas,
    { type: 'response.output_text.done', ...part, text: turn.text, logprobs: [] },
    { type: 'response.content_part.done', ...part, part: text },
    done,
  ];
}

/** Every chunk of one Chat Completions stream. `usage` null leaves the usage chunk out. */
export function chatFrames({ turn, number, model, usage }: Reply): Frame[] {
  const head = { id: `chatcmpl-${number}`, object: 'chat.completion.chunk', created: 1_790_000_000, model };
  const chunk = (delta: Data, finish_reason: string | null = null): Frame =>
    `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const texts = turn.text === undefined ? [] : pieces(turn.text, turn).map((content) => chunk({ content }));
  const calls = (turn.calls ?? []).flatMap((call, index) => {
    const start = {
      index,
      id: call.id ?? `call_${number}_${index}`,
      type: 'function',
      function: { name: call.name, arguments: '' },
    };
    const rest = pieces(callJson(call), turn).map((json) =>
      chunk({ tool_calls: [{ index, function: { arguments: json } }] }),
    );
    return [chunk({ tool_calls: [start] }), ...rest];
  });
  const finish = turn.stop ?? (turn.calls === undefined ? 'stop' : 'tool_calls');
  return [
    chunk({ role: 'assistant', content: '' }),
    ...(turn.strangeEvents ?? []).map((event) => `data: ${JSON.stringify(event)}\n\n`),
    ...(turn.refusal === undefined ? [] : [chunk({ refusal: turn.refusal })]),
    ...texts,
    ...calls,
    chunk({}, finish),
    ...(usage === null ? [] : [`data: ${JSON.stringify({ ...head, choices: [], usage })}\n\n`]),
    'data: [DONE]\n\n',
  ];
}

export function chatError({ type, message = 'scripted failure' }: Extract<Fault, { kind: 'error' }>): Frame {
  return `data: ${JSON.stringify({ error: { type, code: type, message } })}\n\n`;
}
