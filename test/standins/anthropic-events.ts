import type { Block } from './anthropic-rules.ts';
import { callJson, pieces } from './script.ts';
import type { Fault, ScriptedCall, Turn } from './script.ts';
import type { Frame } from './server.ts';

/** The finished content blocks of a turn, as the client must echo them. */
export function replyBlocks(turn: Turn, number: number): Block[] {
  const blocks: Block[] = [];
  for (const strange of turn.strangeBlocks ?? []) blocks.push({ type: 'strange', ...strange });
  if (turn.thinking !== undefined)
    // The key order is deliberate: a client that re-builds blocks instead of echoing them changes it.
    blocks.push({ signature: `sig_${number}==`, type: 'thinking', thinking: turn.thinking });
  if (turn.redacted !== undefined) blocks.push({ type: 'redacted_thinking', data: turn.redacted });
  if (turn.text !== undefined) blocks.push({ type: 'text', text: turn.text });
  turn.calls?.forEach((call, index) => blocks.push(callBlock(call, `toolu_${number}_${index}`)));
  return blocks;
}

function callBlock(call: ScriptedCall, id: string): Block {
  return { type: 'tool_use', id: call.id ?? id, name: call.name, input: inputOf(call) };
}

function inputOf(call: ScriptedCall): unknown {
  try {
    return JSON.parse(callJson(call)) as unknown;
  } catch {
    return {};
  }
}

function frame(type: string, data: Readonly<Record<string, unknown>>): Frame {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}

export const pingFrame = frame('ping', {});

export function errorFrame({ type, message = 'scripted failure' }: Extract<Fault, { kind: 'error' }>): Frame {
  return frame('error', { error: { type, message } });
}

export interface Reply {
  readonly turn: Turn;
  readonly blocks: readonly Block[];
  readonly usage: Readonly<Record<string, unknown>>;
  readonly model: string;
  readonly number: number;
}

/** Every event of one reply, in the order of the real API. */
export function anthropicFrames({ turn, blocks, usage, model, number }: Reply): Frame[] {
  const message = {
    id: `msg_${number}`,
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, output_tokens: 1 },
  };
  const calls = [...(turn.calls ?? [])];
  return [
    frame('message_start', { message }),
    pingFrame,
    ...(turn.strangeEvents ?? []).map((event) => frame(String(event['type']), event)),
    ...blocks.flatMap((block, index) =>
      blockFrames(block, index, { turn, json: block.type === 'tool_use' ? takeJson(calls) : '' }),
    ),
    frame('message_delta', {
      delta: { stop_reason: stopOf(turn), stop_sequence: null, stop_details: turn.details ?? null },
      usage: deltaUsage(usage),
    }),
    frame('message_stop', {}),
  ];
}

function stopOf(turn: Turn): string {
  return turn.stop ?? (turn.calls === undefined ? 'end_turn' : 'tool_use');
}

function deltaUsage(usage: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { output_tokens: usage['output_tokens'], cache_read_input_tokens: usage['cache_read_input_tokens'] };
}

function takeJson(calls: ScriptedCall[]): string {
  const call = calls.shift();
  return call === undefined ? '' : callJson(call);
}

function blockFrames(
  block: Block,
  index: number,
  part: { readonly turn: Turn; readonly json: string },
): Frame[] {
  const delta = (fields: Record<string, unknown>): Frame =>
    frame('content_block_delta', { index, delta: fields });
  const stop = frame('content_block_stop', { index });
  const start = (content_block: Record<string, unknown>): Frame =>
    frame('content_block_start', { index, content_block });
  const inPieces = (text: string): string[] => pieces(text, part.turn);
  switch (block.type) {
    case 'text': {
      const deltas = inPieces(String(block['text'])).map((text) => delta({ type: 'text_delta', text }));
      return [start({ type: 'text', text: '' }), ...deltas, stop];
    }
    case 'thinking': {
      const thoughts = inPieces(String(block['thinking'])).map((thinking) =>
        delta({ type: 'thinking_delta', thinking }),
      );
      const signed = delta({ type: 'signature_delta', signature: block['signature'] });
      return [start({ ...block, signature: '', thinking: '' }), ...thoughts, signed, stop];
    }
    case 'tool_use': {
      const jsons = inPieces(part.json).map((partial_json) =>
        delta({ type: 'input_json_delta', partial_json }),
      );
      return [start({ ...block, input: {} }), ...jsons, stop];
    }
    default:
      return [start(block), stop];
  }
}
