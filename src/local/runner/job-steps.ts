import { messageOf } from '../../errors.ts';
import { evaluateCondition } from '../workflow/expressions.ts';
import type { UsesStep } from '../workflow/workflow.ts';
import type { ActionSource } from './action-source.ts';
import type { JobState } from './job-state.ts';
import { type ActionCall, runNodeAction } from './node-action.ts';
import { type PostStep, runStep } from './step.ts';

/** Runs a job's steps: every `pre` first, the steps in order, every `post` in reverse. */
export async function runSteps(state: JobState, sources: ReadonlyMap<string, ActionSource>): Promise<void> {
  const { job } = state.resources.request;
  for (const step of job.steps) {
    const source = sources.get(step.id);
    if (step.kind === 'uses' && source?.kind === 'manifest') await runPre(state, step, source);
  }
  const posts: PostStep[] = [];
  for (const step of job.steps) {
    const post = await runStep(state, step, sources.get(step.id));
    if (post !== undefined) posts.unshift(post);
  }
  for (const post of posts) await runPost(state, post);
}

async function runPre(
  state: JobState,
  step: UsesStep,
  source: Extract<ActionSource, { kind: 'manifest' }>,
): Promise<void> {
  if (source.manifest.pre === undefined) return;
  const use = { stepId: step.id, ...source };
  await runAround(state, `Pre ${step.uses}`, source.manifest.preCondition, {
    use,
    entry: 'pre',
    given: {},
    env: {},
  });
}

async function runPost(state: JobState, { use, name, given, env }: PostStep): Promise<void> {
  await runAround(state, `Post ${name}`, use.manifest.postCondition, { use, entry: 'post', given, env });
}

async function runAround(
  state: JobState,
  name: string,
  condition: string,
  call: Omit<ActionCall, 'saved' | 'signal'>,
): Promise<void> {
  const { log, request } = state.resources;
  try {
    if (!evaluateCondition(condition, state.scope(call.env))) return;
    log.write(`##[section]${name}`);
    const saved = state.savedBy(call.use.stepId);
    const end = await runNodeAction(state, { ...call, saved, signal: request.control.forced });
    state.save(call.use.stepId, end.state);
    if (!end.succeeded) state.fail();
  } catch (error) {
    state.error(messageOf(error));
    state.fail();
  }
}
