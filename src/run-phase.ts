import { createHash } from 'node:crypto';
import path from 'node:path';
import { runAgent } from './agent/loop.ts';
import type { Ending } from './agent/outcome.ts';
import { openTranscript } from './agent/transcript.ts';
import type { Transcript } from './agent/transcript.ts';
import type { Context } from './context/context.ts';
import { retrieve } from './context/index.ts';
import { messageOf } from './errors.ts';
import { passGate } from './gate.ts';
import type { Model } from './models/model.ts';
import { loadPhase } from './phase/load.ts';
import type { Phase } from './phase/phase.ts';
import { renderPrompt } from './prompt.ts';
import { mayChange, saveChange } from './run/changes.ts';
import { endingOf } from './run/draft.ts';
import { frozenContext } from './run/frozen.ts';
import { layGround } from './run/ground.ts';
import type { Ground } from './run/ground.ts';
import { limitsOf, openModel } from './run/model.ts';
import { deliver, deliverSaved } from './run/deliver.ts';
import type { PhaseReport } from './run/deliver.ts';
import type { RunDeps, RunRequest } from './run/request.ts';
import { openWorkplace } from './run/workplace.ts';
import type { Place } from './run/workplace.ts';
import { findSaved } from './run/saved.ts';
import type { Saved } from './run/saved.ts';
import { readDefaultBranchFile } from './settings.ts';
import { inputJsonSchema, toolsFor } from './tools/index.ts';
import { transcriptFile } from './transcript-file.ts';

/**
 * Runs one phase from inputs to handoff: the story of this action. Every stage's product goes into the
 * next; whatever fails on the way, the handoff is written with what there is, and uploaded.
 *
 * Throws `Skip` when the run must not start, and `ConfigError` when it cannot even say which issue and
 * commit it is about. Everything else is in the report.
 */
export async function runPhase(request: RunRequest, deps: RunDeps): Promise<PhaseReport> {
  const issue = await passGate(request, deps.github);
  const ground = await layGround(issue, request, deps);
  const events = transcriptFile(path.join(ground.dir, 'events.jsonl'));
  const transcript = openTranscript(
    { phase: request.phase, round: request.round, issue: issue.number, run: request.runUrl },
    { sink: events, redact: deps.redact, clock: deps.clock },
  );
  const endUnfinished = (): void => {
    transcript.end({ kind: 'ran', ending: unfinished, spent: ground.draft.spent });
  };
  deps.atExit(endUnfinished);
  try {
    const worked = await workOrTell(ground, transcript, request, deps);
    if (worked.kind === 'saved') {
      transcript.end({ kind: 'reused', from: worked.saved.handoff.facts.run });
      return await deliverSaved(worked.saved, ground, request, deps);
    }
    transcript.end({ kind: 'ran', ending: worked.ending, spent: ground.draft.spent });
    return await deliver(worked.ending, ground, request, deps);
  } finally {
    endUnfinished();
    events.close();
  }
}

const unfinished: Ending = {
  kind: 'error',
  code: 'internal',
  message: 'the run ended before it could say how',
};

type Worked =
  { readonly kind: 'ended'; readonly ending: Ending } | { readonly kind: 'saved'; readonly saved: Saved };

async function workOrTell(
  ground: Ground,
  transcript: Transcript,
  request: RunRequest,
  deps: RunDeps,
): Promise<Worked> {
  try {
    return await work(ground, transcript, request, deps);
  } catch (thrown) {
    const ending = endingOf(thrown, deps.signal);
    if (ending.kind === 'error' && ending.code === 'internal' && thrown instanceof Error)
      deps.log.warning(deps.redact(thrown.stack ?? messageOf(thrown)));
    return { kind: 'ended', ending };
  }
}

async function work(
  ground: Ground,
  transcript: Transcript,
  request: RunRequest,
  deps: RunDeps,
): Promise<Worked> {
  const { draft } = ground;
  const phase = await loadPhase(request.phase, {
    builtIn: path.join(deps.actionRoot, 'phases'),
    override: (name) => overridingPhase(name, request, deps),
  });
  draft.phase = phase;
  const model = await openModel(phase, draft.issue.number, request, deps);
  draft.model = model.id;
  const limits = limitsOf(phase, model, request, draft.earlier);
  const context = await gatherContext(phase, ground, request, deps);
  draft.context = context;
  recordContext(context, transcript);
  const saved = request.resume ? await findSaved(draft, context, request, deps) : undefined;
  if (saved !== undefined) return { kind: 'saved', saved };
  return {
    kind: 'ended',
    ending: await act({ phase: { ...phase, limits }, context, model }, { ground, transcript, request, deps }),
  };
}

async function overridingPhase(
  name: string,
  request: RunRequest,
  { github }: RunDeps,
): Promise<{ text: string; file: string } | undefined> {
  const file = `.harness/phases/${name}.md`;
  const text = await readDefaultBranchFile(github, request.repository, file);
  return text === undefined ? undefined : { text, file };
}

async function gatherContext(
  phase: Phase,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<Context> {
  const { draft, dir } = ground;
  return retrieve(
    {
      phase,
      round: request.round,
      issue: draft.issue,
      repository: request.repository,
      base: draft.base,
      workspace: request.workspace,
      serverUrl: request.serverUrl,
      handoffs: draft.earlier,
      frozen: frozenContext(draft.earlier),
    },
    {
      github: deps.github,
      git: deps.git,
      clock: deps.clock,
      random: deps.random,
      saveTo: path.join(dir, 'context.json'),
    },
  );
}

function recordContext(context: Context, transcript: Transcript): void {
  transcript.record({
    type: 'context',
    sha256: context.sha256,
    shown: context.items.map(({ source, title, standing, text, removedCharacters }) => ({
      source,
      title,
      standing,
      characters: text.length,
      removedCharacters,
    })),
    dropped: context.dropped,
  });
}

/** What the agent is about to work with, and where. */
interface Job {
  readonly phase: Phase;
  readonly context: Context;
  readonly model: Model;
}

async function act(
  { phase, context, model }: Job,
  { ground, transcript, request, deps }: Place,
): Promise<Ending> {
  const { draft } = ground;
  const prompt = renderPrompt(phase, context, {
    repository: `${request.repository.owner}/${request.repository.repo}`,
    issueNumber: draft.issue.number,
    round: request.round,
  });
  const workplace = await openWorkplace(phase, { ground, transcript, request, deps });
  draft.sandbox = workplace.sandbox.kind;
  try {
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
        toolSpecs: tools.map((tool) => ({
          name: tool.name,
          description: tool.description,
          inputSchema: inputJsonSchema(tool),
        })),
        result: phase.result,
        limits: phase.limits,
        maxOutputTokens: phase.maxOutputTokens,
        cacheKey: `${phase.name}-${context.sha256.slice(0, 32)}`,
      },
      { model, sandbox: workplace.sandbox, transcript, clock: deps.clock, signal: deps.signal },
    );
    draft.spent = spent;
    return await keepChange(phase, ending, { ground, transcript, request, deps });
  } finally {
    await workplace.close();
  }
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
async function keepChange(phase: Phase, ending: Ending, { ground, request, deps }: Place): Promise<Ending> {
  if (!mayChange(phase)) return ending;
  const { draft, dir } = ground;
  draft.change = await saveChange({ workspace: request.workspace, base: draft.base, dir }, deps);
  if (draft.change === null && ending.kind === 'done' && ending.result.verdict === 'built')
    return {
      kind: 'error',
      code: 'no_change',
      message: 'the agent says it built the change, but no file differs from the base',
    };
  return ending;
}
