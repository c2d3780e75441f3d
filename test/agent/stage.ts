import { z } from 'zod';
import type { AgentDeps, AgentTask } from '../../src/agent/progress.ts';
import { openTranscript } from '../../src/agent/transcript.ts';
import type {
  Model,
  ModelReply,
  ModelRequest,
  Price,
  RespondOptions,
  Stop,
  ToolCall,
} from '../../src/models/model.ts';
import type { ResultSchema } from '../../src/phase/phase.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { ToolError } from '../../src/tools/tool.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { noUsage } from '../../src/usage.ts';
import type { Usage } from '../../src/usage.ts';

/** What a model does when it is asked the n-th time. */
export type Move = (request: ModelRequest, options: RespondOptions) => Promise<ModelReply> | ModelReply;

export const price: Price = {
  source: 'a test',
  bands: [
    { promptTokensUpTo: Infinity, input: 1, output: 1, cacheRead: 1, cacheWrite: 1, cacheWriteLong: 1 },
  ],
};

/** A model that makes these moves in order and remembers what it was asked. */
export function modelOf(
  moves: readonly Move[],
  priced: Price | undefined = price,
): Model & { requests: ModelRequest[] } {
  const requests: ModelRequest[] = [];
  return {
    id: 'anthropic/test',
    price: priced,
    requests,
    respond: async (request, options) => {
      const move = moves[requests.length];
      requests.push({ ...request, messages: [...request.messages] });
      if (move === undefined) throw new Error(`the test foresaw only ${moves.length} calls`);
      return move(request, options);
    },
  };
}

export function usageOf(inputTokens: number, outputTokens = 0): Usage {
  return { ...noUsage, inputTokens, outputTokens };
}

export function reply(parts: {
  stop?: Stop;
  text?: string;
  toolCalls?: readonly ToolCall[];
  usage?: Usage;
}): ModelReply {
  const toolCalls = parts.toolCalls ?? [];
  return {
    stop: parts.stop ?? { kind: toolCalls.length > 0 ? 'tool_calls' : 'end' },
    text: parts.text ?? '',
    toolCalls,
    usage: parts.usage ?? usageOf(1_000, 10),
    native: { text: parts.text ?? '', toolCalls },
    requestId: 'req-1',
  };
}

export const says =
  (text: string): Move =>
  () =>
    reply({ text });
export const answers = (result: unknown): Move => says(JSON.stringify(result));
export const calls =
  (...toolCalls: ToolCall[]): Move =>
  () =>
    reply({ toolCalls });
export const stops =
  (stop: Stop): Move =>
  () =>
    reply({ stop });

export const echoCall = (id: string, text: string): ToolCall => ({ id, name: 'read', input: { text } });
export const goodResult = { verdict: 'proceed', report: 'All is well.' };

const resultSchema: ResultSchema = {
  json: { type: 'object' },
  zod: z.strictObject({ verdict: z.enum(['proceed', 'decline']), report: z.string() }),
  verdicts: ['proceed', 'decline'],
};

/** A tool named `read` that gives its input back, fails on "fail" and breaks on "bug". */
export function echoTool(executed: string[] = []): Tool {
  return {
    name: 'read',
    description: 'gives its input back',
    input: z.strictObject({ text: z.string() }),
    run: async (input) => {
      const { text } = input as { text: string };
      executed.push(text);
      if (text === 'fail') throw new ToolError('it failed');
      if (text === 'bug') throw new TypeError('a bug of ours');
      return `echo: ${text}`;
    },
  };
}

/** A task and its dependencies, ready for `runAgent`; `lines` collects the transcript. */
export function stage(
  model: Model,
  overrides: { task?: Partial<AgentTask>; deps?: Partial<AgentDeps> } = {},
): {
  task: AgentTask;
  deps: AgentDeps;
  lines: Record<string, unknown>[];
} {
  const lines: Record<string, unknown>[] = [];
  const transcript = openTranscript(
    { phase: 'triage', round: 0, issue: 1, run: 'https://example.com/run' },
    {
      sink: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
      redact: (text) => text.replaceAll('s3cr3t', '***'),
      clock: () => 0,
    },
  );
  const task: AgentTask = {
    system: 'system',
    prompt: 'prompt',
    tools: [echoTool()],
    toolSpecs: [{ name: 'read', description: 'gives its input back', inputSchema: {} }],
    result: resultSchema,
    limits: { turns: 10, minutes: 5 },
    maxOutputTokens: 100,
    cacheKey: 'key',
    ...overrides.task,
  };
  const sandbox = {} as Sandbox;
  const deps: AgentDeps = {
    model,
    sandbox,
    transcript,
    clock: () => 0,
    signal: new AbortController().signal,
    ...overrides.deps,
  };
  return { task, deps, lines };
}
