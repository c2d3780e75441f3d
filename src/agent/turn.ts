import type { ModelReply, ToolCall, ToolResult } from '../models/model.ts';
import { readFinalAnswer } from './final-answer.ts';
import { isLastTurn } from './limits.ts';
import type { Ending } from './outcome.ts';
import { interruption, spentBy } from './progress.ts';
import type { Run } from './progress.ts';
import { answerCall, maxCallsPerTurn, unexecuted } from './tool-calls.ts';

/** Invalid final answers that are sent back with their issues before the run ends as `invalid`. */
export const maxRepairs = 2;
/** Provider pauses that are resumed (case 46). */
export const maxPauses = 5;
/** Tool calls in a row that could not be executed before the run ends (case 41). */
export const maxUnusableCalls = 8;

const finishNow =
  '[harness] This was the last turn for tools. Answer now with the result; further calls are not executed.';

/** Takes one complete reply: answers its tool calls or reads its result. Undefined means: go on. */
export async function takeReply(run: Run, reply: ModelReply): Promise<Ending | undefined> {
  const { stop } = reply;
  switch (stop.kind) {
    case 'end':
    case 'tool_calls':
      return reply.toolCalls.length > 0 ? answerTurn(run, reply) : finish(run, reply);
    case 'length':
      return afterCutReply(run);
    case 'pause':
      return resumeAfterPause(run, reply);
    case 'refusal':
      return { kind: 'refused', category: stop.category, message: stop.explanation };
    case 'context_overflow':
      return { kind: 'error', code: 'context_overflow', message: 'the prompt no longer fits the model' };
    case 'unknown':
      return {
        kind: 'error',
        code: 'provider',
        message: `the model stopped for an unknown reason: ${stop.reason}`,
      };
  }
}

/** A reply cut by the output cap is dropped whole: half a tool call or result must not count (case 44). */
function afterCutReply({ progress, deps }: Run): Ending | undefined {
  progress.cutReplies += 1;
  if (progress.cutReplies > 1)
    return {
      kind: 'error',
      code: 'output_truncated',
      message: `a reply exceeded ${progress.outputCap} output tokens`,
    };
  progress.outputCap *= 2;
  const message = `reply cut by the output cap; asked again with ${progress.outputCap} tokens`;
  deps.transcript.record({ type: 'warning', turn: progress.turns - 1, message });
  return undefined;
}

function resumeAfterPause({ progress }: Run, reply: ModelReply): Ending | undefined {
  progress.pauses += 1;
  if (progress.pauses > maxPauses)
    return { kind: 'error', code: 'provider', message: `the model paused more than ${maxPauses} times` };
  progress.messages.push({ role: 'assistant', native: reply.native });
  return undefined;
}

async function answerTurn(run: Run, reply: ModelReply): Promise<Ending | undefined> {
  const { progress, task } = run;
  const results: ToolResult[] = [];
  for (const [index, call] of reply.toolCalls.entries()) {
    const result =
      index < maxCallsPerTurn
        ? await executeCall(run, call)
        : unexecuted(call, `at most ${maxCallsPerTurn} calls a turn`);
    const stopped = interruption(run);
    if (stopped !== undefined || result === undefined) return stopped ?? unexplainedAbort;
    results.push(result);
  }
  if (progress.calls.unusableInARow >= maxUnusableCalls)
    return {
      kind: 'error',
      code: 'tool_calls',
      message: `${maxUnusableCalls} tool calls in a row could not be executed`,
    };
  progress.messages.push({ role: 'assistant', native: reply.native });
  progress.messages.push({
    role: 'tool',
    results: isLastTurn(task.limits, spentBy(run)) ? toldToFinish(results) : results,
  });
  return undefined;
}

const unexplainedAbort: Ending = { kind: 'error', code: 'interrupted', message: 'a tool call was aborted' };

/** Undefined when the call was aborted midway. */
async function executeCall(run: Run, call: ToolCall): Promise<ToolResult | undefined> {
  const { deps, progress, task } = run;
  const startedAt = deps.clock();
  progress.toolCalls += 1;
  try {
    const answered = await answerCall(
      call,
      task.tools,
      { sandbox: deps.sandbox, signal: run.signal },
      progress.calls,
    );
    progress.calls = answered.history;
    const wallMs = deps.clock() - startedAt;
    deps.transcript.record({ type: 'tool_result', turn: progress.turns - 1, wallMs, ...answered.result });
    return answered.result;
  } catch (thrown) {
    if (run.signal.aborted) return undefined;
    throw thrown;
  }
}

/** Nothing may follow the tool results in their message, so the reminder goes into the last one. */
function toldToFinish(results: readonly ToolResult[]): ToolResult[] {
  return results.map((result, index) =>
    index === results.length - 1 ? { ...result, text: `${result.text}\n\n${finishNow}` } : result,
  );
}

function finish(run: Run, reply: ModelReply): Ending | undefined {
  const answer = readFinalAnswer(reply.text, run.task.result);
  switch (answer.kind) {
    case 'valid':
      return doneUnlessNothingWorked(run, { kind: 'done', result: answer.result });
    case 'empty':
      run.progress.nudges += 1;
      if (run.progress.nudges > 1)
        return { kind: 'invalid', message: 'the model ended twice without an answer' };
      return feedBack(run, reply, 'empty answer', 'Your reply was empty. Answer now with the result.');
    case 'invalid':
      run.progress.repairs += 1;
      if (run.progress.repairs > maxRepairs) return { kind: 'invalid', message: answer.issues };
      return feedBack(
        run,
        reply,
        'invalid answer',
        `The result does not fit:\n${answer.issues}\nAnswer again with the whole result.`,
      );
  }
}

/** A result of a run in which every tool call failed rests on nothing (G2). */
function doneUnlessNothingWorked(run: Run, done: Ending): Ending {
  const { succeeded, failed } = run.progress.calls;
  if (failed >= 3 && succeeded === 0)
    return {
      kind: 'error',
      code: 'tool_calls',
      message: `all ${failed} tool calls failed, so the result rests on nothing`,
    };
  return done;
}

function feedBack(run: Run, reply: ModelReply, reason: string, text: string): Ending | undefined {
  const { progress, deps } = run;
  // Providers refuse an assistant message without content in the history.
  if (reply.text !== '') progress.messages.push({ role: 'assistant', native: reply.native });
  progress.messages.push({ role: 'user', text });
  deps.transcript.record({ type: 'feedback', turn: progress.turns - 1, reason, text });
  return undefined;
}
