import path from 'node:path';
import type { Ending } from './agent/outcome.ts';
import { openTranscript } from './agent/transcript.ts';
import type { Context } from './context/context.ts';
import { messageOf } from './errors.ts';
import { passFirstLook, passGate } from './gate.ts';
import { endingOf, inputsOf } from './run/draft.ts';
import type { Draft } from './run/draft.ts';
import { gatherContext, recordContext } from './run/gather.ts';
import { layGround } from './run/ground.ts';
import { lookAhead } from './run/look-ahead.ts';
import type { Ahead } from './run/look-ahead.ts';
import { limitsOf } from './run/model.ts';
import type { Phase } from './phase/phase.ts';
import { readBranch } from './resume.ts';
import type { HandoffBranch } from './resume.ts';
import { act } from './run/act.ts';
import { deliver, deliverSaved } from './run/deliver.ts';
import type { PhaseReport } from './run/deliver.ts';
import type { RunDeps, RunRequest } from './run/request.ts';
import { findSaved, handoffOn } from './run/saved.ts';
import type { Saved, Wanted } from './run/saved.ts';
import { openWorkplace } from './run/workplace.ts';
import type { Place, Workplace } from './run/workplace.ts';
import { transcriptFile } from './transcript-file.ts';

/**
 * Runs one phase from inputs to handoff: the story of this action. Every stage's product goes into the
 * next; whatever fails on the way, the handoff is written with what there is, and uploaded.
 *
 * Throws `Skip` when the run must not start, and `ConfigError` when it cannot even say which issue and
 * commit it is about. Everything else is in the report.
 */
export async function runPhase(request: RunRequest, deps: RunDeps): Promise<PhaseReport> {
  passFirstLook(request);
  const ahead = lookAhead(request, deps);
  const issue = await passGate(request, { ...deps, config: ahead.config });
  const ground = await layGround(issue, ahead, request, deps);
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
    const worked = await workOrTell(ahead, { ground, transcript, request, deps });
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

async function workOrTell(ahead: Ahead, place: Place): Promise<Worked> {
  const { deps } = place;
  try {
    return await work(ahead, place);
  } catch (thrown) {
    const ending = endingOf(thrown, deps.signal);
    if (ending.kind === 'error' && ending.code === 'internal' && thrown instanceof Error)
      deps.log.warning(deps.redact(thrown.stack ?? messageOf(thrown)));
    return { kind: 'ended', ending };
  }
}

async function work(ahead: Ahead, place: Place): Promise<Worked> {
  const { ground, request, deps } = place;
  const { draft } = ground;
  const phase = await ahead.phase;
  draft.phase = phase;
  draft.model = request.model ?? phase.model;
  const [model, branch] = await Promise.all([ahead.model, branchOf(draft, request, deps)]);
  const limited = { ...phase, limits: limitsOf(phase, model, request, draft.earlier) };
  // Opening can take minutes where there are setup commands, so not while the work may be done already.
  const opens = handoffOn(branch, request.name) === undefined;
  const { context, workplace } = opens
    ? await gatherAndOpen(limited, place)
    : { context: await gatherAndRecord(limited, place) };
  const saved = findSaved(wantedFrom(draft, request), branch, deps.log);
  if (saved !== undefined) return { kind: 'saved', saved };
  return { kind: 'ended', ending: await act({ phase: limited, context, model }, place, workplace) };
}

async function branchOf(draft: Draft, request: RunRequest, deps: RunDeps): Promise<HandoffBranch> {
  return request.resume ? readBranch({ ...deps, ...request, issue: draft.issue.number }) : { kind: 'absent' };
}

/** Side by side: one waits for GitHub, the other for processes. A workplace that nobody will use is closed. */
async function gatherAndOpen(
  phase: Phase,
  place: Place,
): Promise<{ readonly context: Context; readonly workplace: Workplace }> {
  const [context, workplace] = await Promise.allSettled([
    gatherAndRecord(phase, place),
    openWorkplace(phase, place),
  ]);
  if (context.status === 'fulfilled' && workplace.status === 'fulfilled')
    return { context: context.value, workplace: workplace.value };
  if (workplace.status === 'fulfilled') await workplace.value.close();
  throw context.status === 'rejected' ? context.reason : (workplace as PromiseRejectedResult).reason;
}

async function gatherAndRecord(phase: Phase, { ground, transcript, request, deps }: Place): Promise<Context> {
  const context = await gatherContext(phase, ground, request, deps);
  ground.draft.context = context;
  recordContext(context, transcript);
  return context;
}

function wantedFrom(draft: Draft, request: RunRequest): Wanted {
  return { name: request.name, base: draft.base, model: draft.model ?? null, inputs: inputsOf(draft) };
}
