import path from 'node:path';
import type { Ending } from './agent/outcome.ts';
import { openTranscript } from './agent/transcript.ts';
import type { Transcript } from './agent/transcript.ts';
import { messageOf } from './errors.ts';
import { passGate } from './gate.ts';
import { endingOf, inputsOf } from './run/draft.ts';
import type { Draft } from './run/draft.ts';
import { gatherContext, recordContext } from './run/gather.ts';
import { layGround } from './run/ground.ts';
import type { Ground } from './run/ground.ts';
import { limitsOf, openModel } from './run/model.ts';
import { readBranch } from './resume.ts';
import { act } from './run/act.ts';
import { deliver, deliverSaved } from './run/deliver.ts';
import type { PhaseReport } from './run/deliver.ts';
import { readPhase } from './run/phase-file.ts';
import type { RunDeps, RunRequest } from './run/request.ts';
import { findSaved } from './run/saved.ts';
import type { Saved, Wanted } from './run/saved.ts';
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
  const phase = await readPhase(request, deps);
  draft.phase = phase;
  draft.model = request.model ?? phase.model;
  // None of the three needs another, and each waits for something else: a module, and two times GitHub.
  const [model, context, branch] = await Promise.all([
    openModel(phase, draft.issue.number, request, deps),
    gatherContext(phase, ground, request, deps),
    request.resume ? readBranch({ ...deps, ...request, issue: draft.issue.number }) : undefined,
  ]);
  const limits = limitsOf(phase, model, request, draft.earlier);
  draft.context = context;
  recordContext(context, transcript);
  const saved = branch && findSaved(wantedFrom(draft, request), branch, deps.log);
  if (saved !== undefined) return { kind: 'saved', saved };
  return {
    kind: 'ended',
    ending: await act({ phase: { ...phase, limits }, context, model }, { ground, transcript, request, deps }),
  };
}

function wantedFrom(draft: Draft, request: RunRequest): Wanted {
  return { name: request.name, base: draft.base, model: draft.model ?? null, inputs: inputsOf(draft) };
}
