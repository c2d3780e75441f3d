import type { Context } from '../context/context.ts';
import { passFirstLook, passGate } from '../gate.ts';
import type { ToolSpec } from '../models/model.ts';
import { textsSent } from '../models/texts-sent.ts';
import type { Phase } from '../phase/phase.ts';
import { renderPrompt } from '../prompt.ts';
import type { Prompt } from '../prompt.ts';
import { promptFacts, toolSpecs } from './act.ts';
import { gatherContext } from './gather.ts';
import { layGround } from './ground.ts';
import { lookAhead } from './look-ahead.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** Exactly what a run would send first. */
export interface Preview {
  readonly phase: Phase;
  /** `provider/id` of the model that would be asked. */
  readonly model: string;
  readonly context: Context;
  readonly prompt: Prompt;
  readonly tools: readonly ToolSpec[];
}

/** Goes the way of a run up to its first model call and stops there. Throws what the run would throw or end with. */
export async function previewPhase(request: RunRequest, deps: RunDeps): Promise<Preview> {
  passFirstLook(request);
  const ahead = lookAhead(request, deps);
  const issue = await passGate(request, { ...deps, config: ahead.config });
  const ground = await layGround(issue, ahead, request, deps);
  const phase = await ahead.phase;
  const context = await gatherContext(phase, ground, request, deps);
  const prompt = renderPrompt(phase, context, promptFacts(request, ground.draft));
  const model = request.model ?? phase.model;
  const tools = toolSpecs(phase);
  const sent = textsSent(model, { ...prompt, tools, resultSchema: phase.result.json });
  return { phase, model, context, prompt: sent, tools };
}
