import { z } from 'zod';
import type { ToolCall, ToolResult } from '../models/model.ts';
import { SandboxRefusal } from '../sandbox/sandbox.ts';
import { ToolError } from '../tools/tool.ts';
import type { Tool, ToolContext } from '../tools/tool.ts';

/** Calls of one turn that are executed; what goes beyond is answered with an error (T37). */
export const maxCallsPerTurn = 32;

/** The same call this often in a row gets a warning instead of another execution. */
export const maxRepeatsOfOneCall = 4;

/** What the calls of a run looked like so far; decides when the model is going in circles. */
export interface CallHistory {
  readonly lastCall: string;
  readonly repeats: number;
  /** Calls in a row that could not be executed at all: unknown tool, malformed or wrong input. */
  readonly unusableInARow: number;
  readonly succeeded: number;
  readonly failed: number;
}

export const noCalls: CallHistory = { lastCall: '', repeats: 0, unusableInARow: 0, succeeded: 0, failed: 0 };

export interface AnsweredCall {
  readonly result: ToolResult;
  readonly history: CallHistory;
}

type Prepared =
  | { readonly kind: 'ready'; readonly tool: Tool; readonly input: unknown }
  | { readonly kind: 'unusable'; readonly message: string };

/**
 * Answers one tool call. Every failure that the model can mend becomes an error result; anything
 * else (a bug of ours) is thrown.
 */
export async function answerCall(
  call: ToolCall,
  tools: readonly Tool[],
  context: ToolContext,
  history: CallHistory,
): Promise<AnsweredCall> {
  const seen = noteRepeat(call, history);
  const prepared = prepare(call, tools);
  if (prepared.kind === 'unusable')
    return failed(call, prepared.message, { ...seen, unusableInARow: seen.unusableInARow + 1 });
  const usable = { ...seen, unusableInARow: 0 };
  if (usable.repeats >= maxRepeatsOfOneCall)
    return failed(call, `not executed: the same call was made ${usable.repeats} times in a row`, usable);
  try {
    const text = await prepared.tool.run(prepared.input, context);
    return {
      result: { callId: call.id, name: call.name, text, isError: false },
      history: { ...usable, succeeded: usable.succeeded + 1 },
    };
  } catch (thrown) {
    if (thrown instanceof ToolError || thrown instanceof SandboxRefusal)
      return failed(call, thrown.message, usable);
    throw thrown;
  }
}

/** The result for a call that is not executed, for a reason that lies outside of it. */
export function unexecuted(call: ToolCall, reason: string): ToolResult {
  return { callId: call.id, name: call.name, text: `not executed: ${reason}`, isError: true };
}

function failed(call: ToolCall, text: string, history: CallHistory): AnsweredCall {
  return {
    result: { callId: call.id, name: call.name, text, isError: true },
    history: { ...history, failed: history.failed + 1 },
  };
}

function noteRepeat(call: ToolCall, history: CallHistory): CallHistory {
  const key = JSON.stringify([call.name, 'input' in call ? call.input : call.malformed]);
  const repeats = key === history.lastCall ? history.repeats + 1 : 1;
  return { ...history, lastCall: key, repeats };
}

function prepare(call: ToolCall, tools: readonly Tool[]): Prepared {
  const tool = tools.find((candidate) => candidate.name === call.name);
  if (tool === undefined) {
    const known = tools.map((candidate) => candidate.name).join(', ') || 'none';
    return { kind: 'unusable', message: `there is no tool "${call.name}"; the tools are: ${known}` };
  }
  if ('malformed' in call)
    return { kind: 'unusable', message: `the arguments are not JSON: ${call.malformed.slice(0, 200)}` };
  const input = tool.input.safeParse(call.input);
  if (!input.success)
    return {
      kind: 'unusable',
      message: `the arguments do not fit ${tool.name}:\n${z.prettifyError(input.error)}`,
    };
  return { kind: 'ready', tool, input: input.data };
}
