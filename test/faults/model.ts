import { goodTurns } from '../e2e/greeter.ts';
import type { Turns } from '../e2e/greeter.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import type { Fault, Seen, Turn } from '../standins/script.ts';
import type { StandIn } from '../standins/server.ts';
import { chance, choose, counter } from './chance.ts';

export const apiKey = 'sk-ant-faults-9d8c7b6a5f4e3d2c1b0a9f8e7d6c5b4a';
export const modelId = 'anthropic/claude-haiku-5-5';

/** What every reply is said to cost. */
export const inputTokensOfReply = 1000;
const usage = {
  input_tokens: inputTokensOfReply,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 0,
  cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
  output_tokens: 100,
};

const faults: readonly [Fault, ...Fault[]] = [
  { kind: 'cut' },
  { kind: 'cut', after: 1 },
  { kind: 'end' },
  { kind: 'drip', delayMs: 3 },
  { kind: 'error', type: 'overloaded_error' },
  { kind: 'status', status: 500, type: 'api_error' },
  { kind: 'status', status: 503, type: 'api_error' },
  { kind: 'status', status: 529, type: 'overloaded_error' },
  { kind: 'status', status: 429, type: 'rate_limit_error', headers: { 'retry-after': '1' } },
  { kind: 'status', status: 429, type: 'rate_limit_error', headers: { 'retry-after': '86400' } },
];

export interface FaultyModel extends StandIn {
  /** How often a phase asked so far, broken answers included. */
  asked(phase: string): number;
  /** From now on nothing is broken. */
  calm(): void;
}

/** A good model behind a bad line: of the seed and of `rate`, the share of requests that are broken. */
export async function openFaultyModel(seed: number, rate: number, turns = goodTurns): Promise<FaultyModel> {
  const nth = counter();
  const asked = new Map<string, number>();
  let rateNow = rate;
  const standIn = await startAnthropicStandIn(
    (request) => {
      const phase = phaseOf(request, turns);
      asked.set(phase, (asked.get(phase) ?? 0) + 1);
      const key = `${phase} ${request.repliesSoFar}`;
      const count = nth(key);
      const turn = turnOf(turns[phase]?.[request.repliesSoFar]);
      if (chance(seed, 'model', key, count) >= rateNow) return turn;
      return { ...turn, fault: choose(faults, seed, 'model', key, count) };
    },
    { apiKey, forgetful: true },
  );
  return {
    ...standIn,
    asked: (phase) => asked.get(phase) ?? 0,
    calm: () => {
      rateNow = 0;
    },
  };
}

/** Which phase asks: no two have the same verdicts in their result schema. */
function phaseOf({ body }: Seen, turns: Readonly<Record<string, Turns>>): string {
  const asked = JSON.stringify(body['output_config']);
  const found = Object.entries(turns).find(([, each]) => asked.includes(`"${verdictOf(each)}"`));
  if (found === undefined) throw new Error(`no phase has the result ${asked}`);
  return found[0];
}

function verdictOf(turns: Turns): string {
  const result = turns.at(-1)?.['result'] as { readonly verdict: string };
  return result.verdict;
}

function turnOf(turn: Turns[number] | undefined): Turn {
  if (turn === undefined) throw new Error('the model was asked once too often');
  const { calls, result } = turn as {
    readonly calls?: readonly { readonly tool: string; readonly input: Record<string, unknown> }[];
    readonly result?: unknown;
  };
  if (calls !== undefined) return { usage, calls: calls.map(({ tool, input }) => ({ name: tool, input })) };
  return { usage, text: JSON.stringify(result) };
}
