import { cacheWarning } from '../models/cache-check.ts';
import type { ModelReply, ModelRequest } from '../models/model.ts';
import { ModelError } from '../models/model.ts';
import type { Usage } from '../usage.ts';
import { limitReached } from './limits.ts';
import type { AgentOutcome, Ending } from './outcome.ts';
import { charge, interruption, outOfMinutes, spentBy, startRun } from './progress.ts';
import type { AgentDeps, AgentTask, Run } from './progress.ts';
import { takeReply } from './turn.ts';

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
    return { kind: 'ended', ending: interruption(run) ?? endedBy(thrown, run) };
  }
}

/** Nothing of this run interrupted the call: then the deadline of the run did that is replayed here, and took its minutes. */
function endedBy({ code, message }: ModelError, run: Run): Ending {
  return code === 'interrupted' ? outOfMinutes(run) : { kind: 'error', code, message };
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

/** Says once when the second call read nothing from the provider's cache: every turn then pays in full (case 63). */
function warnOfColdCache({ progress, deps }: Run, usage: Usage): void {
  const { lastUsage } = progress;
  progress.lastUsage = usage;
  if (lastUsage === undefined || progress.turns !== 2) return;
  const message = cacheWarning(deps.model.id, lastUsage, usage);
  if (message !== undefined) deps.transcript.record({ type: 'warning', turn: 1, message });
}
