import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { noUsage } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { ModelError } from './model.ts';
import type { Message, Model, ModelReply, ModelRequest, Stop, ToolCall } from './model.ts';
import { freePrice } from './prices.ts';
import { parseScenario } from './scenario.ts';
import type { Scenario, ScenarioTurn } from './scenario.ts';

/** Which part of a scenario a run plays. */
export interface Scene {
  readonly phase: string;
  /** 0 for phases that run once. */
  readonly round: number;
}

export interface ScriptedSettings {
  readonly scenario: Scene;
  readonly readScenario: (path: string) => Promise<string>;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The usual rule of thumb; a scripted run shall show plausible numbers, not exact ones. */
const charsPerToken = 4;

/**
 * A model that plays a written scenario: for the demo and for tests, without key and network. The turn
 * is chosen by the number of replies in the request, so the model holds no state: the same request
 * gets the same answer. It checks the history as strictly as the real APIs do. Throws `ConfigError` for
 * a faulty file or a phase that the file does not have.
 */
export async function loadScripted(id: string, path: string, settings: ScriptedSettings): Promise<Model> {
  const scenario = parseScenario(await readText(path, settings), path);
  const turns = turnsOf(scenario, settings.scenario, path);
  return {
    id,
    price: freePrice,
    respond: async (request, { signal }) => {
      const { turn, number } = currentTurn(turns, request);
      if (turn.delay_ms !== undefined && !signal.aborted)
        await settings.sleep(turn.delay_ms, signal).catch(() => undefined);
      if (signal.aborted)
        throw new ModelError('the model call was interrupted', { code: 'interrupted', usage: noUsage });
      return play(turn, number, request);
    },
  };
}

async function readText(path: string, { readScenario }: ScriptedSettings): Promise<string> {
  try {
    return await readScenario(path);
  } catch (thrown) {
    throw new ConfigError({ what: 'cannot read the scenario', where: path }, { cause: thrown });
  }
}

/** `build` of round 2 plays `build-2`, or `build` where the file does not tell rounds apart. */
function turnsOf(scenario: Scenario, { phase, round }: Scene, path: string): readonly ScenarioTurn[] {
  const part = (round > 0 ? scenario.phases[`${phase}-${round}`] : undefined) ?? scenario.phases[phase];
  if (part !== undefined) return part.turns;
  throw new ConfigError({
    what: `the scenario has no part for phase ${phase}, round ${round}`,
    where: path,
    expected: Object.keys(scenario.phases).join(', '),
  });
}

function currentTurn(
  turns: readonly ScenarioTurn[],
  request: ModelRequest,
): { readonly turn: ScenarioTurn; readonly number: number } {
  checkHistory(request.messages);
  const number = request.messages.filter((message) => message.role === 'assistant').length;
  const turn = turns[number];
  if (turn === undefined)
    throw refused(`the scenario ends after ${turns.length} turns and was asked for one more`);
  const said = saidSoFar(request);
  const missing = turn.expect?.find((text) => !said.includes(text));
  if (missing !== undefined)
    throw refused(
      `turn ${number + 1} expects ${JSON.stringify(missing)} in the request, and it is not there`,
    );
  return { turn, number };
}

function refused(message: string): ModelError {
  return new ModelError(message, { code: 'bad_request', usage: noUsage });
}

function saidSoFar({ system, messages }: ModelRequest): string {
  const texts = messages.flatMap((message) => {
    if (message.role === 'user') return [message.text];
    return message.role === 'tool' ? message.results.map((result) => result.text) : [];
  });
  return [system, ...texts].join('\n');
}

const nativeSchema = z.strictObject({
  turn: z.int().nonnegative(),
  text: z.string(),
  callIds: z.array(z.string()),
  paused: z.boolean(),
});
type Native = z.infer<typeof nativeSchema>;

/** What the real APIs answer with 400: a call without its result, results out of order, a foreign reply. */
function checkHistory(messages: readonly Message[]): void {
  if (messages[0]?.role !== 'user') throw refused('the first message must be the prompt');
  let open: Native | undefined;
  for (const [index, message] of messages.entries()) {
    if (message.role === 'tool') checkResults(message, open, index);
    else if (open !== undefined && open.callIds.length > 0)
      throw refused(`messages.${index}: the calls ${open.callIds.join(', ')} have no results`);
    open = message.role === 'assistant' ? readNative(message.native, index) : undefined;
  }
  if (open !== undefined && !open.paused)
    throw refused('the history must not end with a reply, unless it was paused');
}

function readNative(native: unknown, index: number): Native {
  const parsed = nativeSchema.safeParse(native);
  if (!parsed.success) throw refused(`messages.${index}: not a reply of this model`);
  return parsed.data;
}

function checkResults(
  { results }: Extract<Message, { role: 'tool' }>,
  open: Native | undefined,
  index: number,
): void {
  const answered = results.map((result) => result.callId).join(', ');
  const asked = (open?.callIds ?? []).join(', ');
  if (answered !== asked)
    throw refused(`messages.${index}: results for [${answered}], but the reply before asked for [${asked}]`);
}

function play(turn: ScenarioTurn, number: number, request: ModelRequest): ModelReply {
  if (turn.fail !== undefined)
    throw new ModelError(turn.fail.message, { code: turn.fail.code, usage: usageOf(turn, request, '') });
  const toolCalls = (turn.calls ?? []).map(({ tool, input }, index): ToolCall => ({
    id: `call_${number}_${index}`,
    name: tool,
    input,
  }));
  const text = turn.result === undefined ? (turn.say ?? turn.text ?? '') : JSON.stringify(turn.result);
  const stop = stopOf(turn);
  const native: Native = {
    turn: number,
    text,
    callIds: toolCalls.map((call) => call.id),
    paused: stop.kind === 'pause',
  };
  const usage = usageOf(turn, request, text + JSON.stringify(turn.calls ?? ''));
  return { stop, text, toolCalls, usage, native, requestId: undefined };
}

function stopOf(turn: ScenarioTurn): Stop {
  if (turn.calls !== undefined) return { kind: 'tool_calls' };
  if (turn.stop === undefined) return { kind: 'end' };
  if (turn.stop !== 'refusal') return { kind: turn.stop };
  return {
    kind: 'refusal',
    category: turn.category ?? 'scripted',
    explanation: turn.explanation ?? 'the scenario refuses here',
  };
}

function usageOf({ usage }: ScenarioTurn, request: ModelRequest, reply: string): Usage {
  const estimate = (text: string): number => Math.ceil(text.length / charsPerToken);
  const given = usage ?? {};
  return {
    inputTokens: given.input ?? estimate(saidSoFar(request)),
    cacheReadTokens: given.cache_read ?? 0,
    cacheWriteTokens: given.cache_write ?? 0,
    cacheWriteLongTokens: 0,
    outputTokens: given.output ?? estimate(reply),
  };
}
