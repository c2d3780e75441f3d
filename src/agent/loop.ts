import type { ModelReply, ModelRequest } from '../models/model.ts';
import { ModelError } from '../models/model.ts';
import { promptTokens } from '../usage.ts';
import type { Usage } from '../usage.ts';
import { limitReached } from './limits.ts';
import type { AgentOutcome, Ending } from './outcome.ts';
import { charge, interruption, spentBy, startRun } from './progress.ts';
import type { AgentDeps, AgentTask, Run } from './progress.ts';
import { takeReply } from './turn.ts';

/** Above this prompt size every model's cache must have served something by turn two (case 63). */
const surelyCachedTokens = 8192;

/**
 * One agent run: calls the model and answers its tool calls until it gives a valid result or
 * something ends the run. Never throws for what a model, a provider or a tool did; the outcome says
 * it. Records every step in the transcript but not the terminal line, which belongs to the caller.
 */
export async function runAgent(task: AgentTask, deps: AgentDeps): Promise<AgentOutcome> {
  const run = startRun(task, deps);
  const ending = await untilEnd(run);
  return { ending, spent: spentBy(run) };
}

async function untilEnd(run: Run): Promise<Ending> {
  for (;;) {
    const limit = limitReached(run.task.limits, spentBy(run));
    if (limit !== undefined) return { kind: 'limit', ...limit };
    const called = await callModel(run);
    if (called.kind === 'ended') return called.ending;
    const ending = await takeReply(run, called.reply);
    if (ending !== undefined) return ending;
  }
}

type Called =
  | { readonly kind: 'reply'; readonly reply: ModelReply }
  | { readonly kind: 'ended'; readonly ending: Ending };

async function callModel(run: Run): Promise<Called> {
  const { deps, progress } = run;
  const turn = progress.turns;
  const startedAt = deps.clock();
  try {
    const reply = await deps.model.respond(requestOf(run), {
      signal: run.signal,
      onRetry: (notice) => {
        charge(run, notice.usage);
        deps.transcript.record({ type: 'retry', turn, ...notice });
      },
    });
    const usd = charge(run, reply.usage);
    progress.turns += 1;
    warnOfColdCache(run, reply.usage);
    const { text, toolCalls, usage } = reply;
    const requestId = reply.requestId ?? null;
    const wallMs = deps.clock() - startedAt;
    deps.transcript.record({
      type: 'reply',
      turn,
      stop: stopName(reply),
      text,
      toolCalls,
      usage,
      usd,
      requestId,
      wallMs,
    });
    return { kind: 'reply', reply };
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown;
    charge(run, thrown.usage);
    return {
      kind: 'ended',
      ending: interruption(run) ?? { kind: 'error', code: thrown.code, message: thrown.message },
    };
  }
}

function requestOf({ task, progress }: Run): ModelRequest {
  return {
    system: task.system,
    messages: progress.messages,
    tools: task.toolSpecs,
    resultSchema: task.result.json,
    maxOutputTokens: progress.outputCap,
    cacheKey: task.cacheKey,
  };
}

function stopName({ stop }: ModelReply): string {
  return stop.kind === 'unknown' ? `unknown: ${stop.reason}` : stop.kind;
}

function warnOfColdCache({ progress, deps }: Run, usage: Usage): void {
  if (progress.turns !== 2 || usage.cacheReadTokens > 0 || promptTokens(usage) < surelyCachedTokens) return;
  const message = `no cached token on a prompt of ${promptTokens(usage)}: every turn pays the whole prompt again`;
  deps.transcript.record({ type: 'warning', turn: 1, message });
}
