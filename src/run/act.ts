import { createHash } from 'node:crypto';
import { runAgent } from '../agent/loop.ts';
import type { Ending } from '../agent/outcome.ts';
import type { Transcript } from '../agent/transcript.ts';
import type { Collected } from '../change/collect.ts';
import type { Context } from '../context/context.ts';
import type { Model, ToolSpec } from '../models/model.ts';
import type { Phase } from '../phase/phase.ts';
import { renderPrompt } from '../prompt.ts';
import type { PromptFacts } from '../prompt.ts';
import { inputJsonSchema, toolsFor } from '../tools/index.ts';
import { mayChange, saveChange } from './changes.ts';
import type { Draft } from './draft.ts';
import type { RunRequest } from './request.ts';
import { openWorkplace } from './workplace.ts';
import type { Place, Workplace } from './workplace.ts';

/** What the agent is about to work with, and where. */
export interface Job {
  readonly phase: Phase;
  readonly context: Context;
  readonly model: Model;
}

/**
 * The agent's part: prompt, sandbox, loop, and what it left changed. Takes over a workplace that is open already and
 * closes it in any case. Throws what stops it before the first call.
 */
export async function act(
  { phase, context, model }: Job,
  { ground, transcript, request, deps }: Place,
  open?: Workplace,
): Promise<Ending> {
  const { draft } = ground;
  const workplace = open ?? (await openWorkplace(phase, { ground, transcript, request, deps }));
  draft.sandbox = workplace.sandbox.kind;
  try {
    const prompt = renderPrompt(phase, context, promptFacts(request, draft));
    const tools = toolsFor(phase.tools);
    recordStart(
      { phase, context, model },
      `${prompt.system}\n${prompt.user}`,
      workplace.sandbox.kind,
      transcript,
    );
    const { ending, spent } = await runAgent(
      {
        system: prompt.system,
        prompt: prompt.user,
        tools,
        toolSpecs: toolSpecs(phase),
        result: phase.result,
        limits: phase.limits,
        maxOutputTokens: phase.maxOutputTokens,
        cacheKey: `${phase.name}-${context.sha256.slice(0, 32)}`,
      },
      { model, sandbox: workplace.sandbox, transcript, clock: deps.clock, signal: deps.signal },
    );
    draft.spent = spent;
    return await keepChange(phase, ending, workplace.setup, { ground, transcript, request, deps });
  } finally {
    await workplace.close();
  }
}

/** What the prompt may name besides the context. */
export function promptFacts(request: RunRequest, draft: Draft): PromptFacts {
  const { owner, repo } = request.repository;
  return { repository: `${owner}/${repo}`, issueNumber: draft.issue.number, round: request.round };
}

/** What the model is told of the phase's tools. */
export function toolSpecs(phase: Phase): readonly ToolSpec[] {
  return toolsFor(phase.tools).map((tool) => ({
    name: tool.name,
    description: tool.description,
    inputSchema: inputJsonSchema(tool),
  }));
}

function recordStart({ phase, model }: Job, prompt: string, sandbox: string, transcript: Transcript): void {
  transcript.record({
    type: 'start',
    model: model.id,
    tools: phase.tools,
    limits: { ...phase.limits },
    sandbox,
    promptSha256: createHash('sha256').update(prompt).digest('hex'),
    promptBytes: Buffer.byteLength(prompt),
  });
}

/** Saves what the agent changed, however it ended; a build that says `built` and changed nothing is an error (T53). */
async function keepChange(
  phase: Phase,
  ending: Ending,
  setup: Collected | undefined,
  { ground, request, deps }: Place,
): Promise<Ending> {
  if (!mayChange(phase)) return ending;
  const { draft, dir, repository } = ground;
  const { workspace } = request;
  draft.change = await saveChange({ workspace, repository, base: draft.base, dir, setup }, deps);
  if (draft.change === null && ending.kind === 'done' && ending.result.verdict === 'built')
    return {
      kind: 'error',
      code: 'no_change',
      message: 'the agent says it built the change, but no file differs from the base',
    };
  return ending;
}
