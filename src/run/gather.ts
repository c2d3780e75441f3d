import path from 'node:path';
import type { Transcript } from '../agent/transcript.ts';
import type { Context } from '../context/context.ts';
import { retrieve } from '../context/index.ts';
import { bringsIssue, triggerTimeOf } from '../event.ts';
import type { Phase } from '../phase/phase.ts';
import { frozenContext, frozenIssue } from './frozen.ts';
import type { Ground } from './ground.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** Retrieves and freezes everything the phase may see, and saves it as context.json. */
export async function gatherContext(
  phase: Phase,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<Context> {
  const { draft, dir } = ground;
  const frozen = frozenContext(draft.earlier);
  // An event's own snapshot is the same in every phase; an issue that was named by its number is read anew in each.
  const issue = bringsIssue(request.event) ? draft.issue : frozenIssue(draft.issue, frozen);
  return retrieve(
    {
      phase,
      round: request.round,
      issue,
      triggeredAt: triggerTimeOf(request.event, issue),
      repository: request.repository,
      base: draft.base,
      workspace: request.workspace,
      serverUrl: request.serverUrl,
      bot: request.bot,
      handoffs: draft.earlier,
      frozen,
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

/** Notes in the transcript what is shown and what was left out, without the texts. */
export function recordContext(context: Context, transcript: Transcript): void {
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
