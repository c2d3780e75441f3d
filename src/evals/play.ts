import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ending } from '../agent/outcome.ts';
import { openTranscript } from '../agent/transcript.ts';
import type { Transcript } from '../agent/transcript.ts';
import type { Artifacts } from '../artifacts.ts';
import { changeSchema } from '../change/change.ts';
import { ChangeRefused } from '../change/gate.ts';
import { defaultConfig } from '../config.ts';
import type { GitHub } from '../github.ts';
import type { Model } from '../models/model.ts';
import type { Phase } from '../phase/phase.ts';
import { act } from '../run/act.ts';
import { endingOf, nothingSpent } from '../run/draft.ts';
import type { Draft } from '../run/draft.ts';
import { recordContext } from '../run/gather.ts';
import type { RunDeps, RunRequest } from '../run/request.ts';
import { transcriptFile } from '../transcript-file.ts';
import type { Case } from './case.ts';
import type { Scene } from './context.ts';
import { refuseOtherReleases, watchForLeaks } from './leaks.ts';
import type { LeakWatch } from './leaks.ts';
import { meterModel } from './meter.ts';
import type { Meter } from './meter.ts';
import type { TrialOutput } from './output.ts';
import type { Workspace } from './workspace.ts';

/** One agent run of a case. */
export interface Performance {
  readonly case: Case;
  readonly phase: Phase;
  readonly scene: Scene;
  readonly workspace: Workspace;
  readonly model: Model;
  /** Existing folder for events.jsonl, change.json and change.patch. */
  readonly dir: string;
}

/** What a trial's run takes over from the command: never GitHub, never artifacts. */
export type PlayDeps = Omit<RunDeps, 'github' | 'artifacts'>;

export interface Played {
  readonly output: TrialOutput;
  readonly meter: Meter;
  readonly leaks: LeakWatch;
  /** What broke before or outside of the agent: set-up, sandbox, a bug of ours; undefined when it ran. */
  readonly broken: string | undefined;
}

/** Everything was retrieved before; whoever asks for more is wrong. */
const noGitHub = {} as unknown as GitHub;
const noArtifacts: Artifacts = {
  upload: async () => Promise.reject(new TypeError('a trial uploads nothing')),
  download: async () => Promise.reject(new TypeError('a trial downloads nothing')),
};

/**
 * A case without setup commands has none: what a real run would guess from its files could fetch anything. A
 * command that does nothing says so to the production code, which takes silence for a wish to guess.
 */
const noSetup = [':'];

/**
 * Lets the agent play a case through the same code as a real run: prompt, sandbox, loop, change,
 * transcript. Resolves however it ends; rejects only when events.jsonl cannot be written.
 */
export async function play(performance: Performance, template: RunRequest, given: PlayDeps): Promise<Played> {
  const { phase, scene, workspace, dir } = performance;
  const setup = performance.case.setup.length > 0 ? performance.case.setup : noSetup;
  const request: RunRequest = {
    ...template,
    ...{ phase: phase.name, name: phase.name, round: scene.round, repository: scene.repository },
    ...{ workspace: workspace.dir, setup, sandbox: 'bubblewrap', model: phase.model },
  };
  const deps: RunDeps = { ...given, github: noGitHub, artifacts: noArtifacts };
  const draft = draftOf(performance, deps.clock());
  const events = transcriptFile(path.join(dir, 'events.jsonl'));
  const leaks = watchForLeaks(events);
  const transcript = openTranscript(
    { phase: phase.name, round: scene.round, issue: scene.issue.number, run: request.runUrl },
    { sink: leaks, redact: deps.redact, clock: deps.clock },
  );
  const counted = countingErrors(transcript);
  const meter = meterModel(performance.model, {
    clock: deps.clock,
    beforeFirstCall: async () => refuseOtherReleases(performance.case, workspace.dir),
  });
  try {
    recordContext(scene.context, transcript);
    const ground = { draft, config: defaultConfig, dir };
    const job = { phase, context: scene.context, model: meter.model };
    const { ending, broken } = await tell(
      act(job, { ground, transcript: counted.transcript, request, deps }),
      deps,
    );
    transcript.end({ kind: 'ran', ending, spent: draft.spent });
    const facts = { ending, spent: draft.spent, toolErrors: counted.errors(), base: workspace.base };
    const change = draft.change === null ? noChange : await readChange(dir);
    leaks.look(change.patch ?? '');
    const output = {
      ...facts,
      ...change,
      workspace: workspace.dir,
      transcript: path.join(dir, 'events.jsonl'),
    };
    return { output, meter, leaks, broken };
  } finally {
    events.close();
  }
}

function draftOf({ phase, scene, workspace, model }: Performance, startedAt: number): Draft {
  return {
    issue: scene.issue,
    base: workspace.base,
    earlier: scene.handoffs,
    startedAt,
    phase,
    context: scene.context,
    model: model.id,
    sandbox: 'none',
    spent: nothingSpent,
    change: null,
  };
}

interface Told {
  readonly ending: Ending;
  readonly broken: string | undefined;
}

/** A change that cannot be one is the agent's doing; anything else that is thrown is not. */
async function tell(acting: Promise<Ending>, deps: RunDeps): Promise<Told> {
  try {
    return { ending: await acting, broken: undefined };
  } catch (thrown) {
    if (thrown instanceof ChangeRefused)
      return {
        ending: { kind: 'error', code: 'change_refused', message: thrown.message },
        broken: undefined,
      };
    const ending = endingOf(thrown, deps.signal);
    return { ending, broken: ending.kind === 'error' ? `${ending.code}: ${ending.message}` : ending.kind };
  }
}

function countingErrors(transcript: Transcript): { transcript: Transcript; errors: () => number } {
  let errors = 0;
  return {
    errors: () => errors,
    transcript: {
      record: (event) => {
        if (event.type === 'tool_result' && event.isError) errors += 1;
        transcript.record(event);
      },
      end: (outcome) => transcript.end(outcome),
    },
  };
}

const noChange = { changedPaths: [], patch: null };

async function readChange(dir: string): Promise<Pick<TrialOutput, 'changedPaths' | 'patch'>> {
  const change = changeSchema.parse(JSON.parse(await readFile(path.join(dir, 'change.json'), 'utf8')));
  return {
    changedPaths: change.files.map((file) => file.path).sort(),
    patch: await readFile(path.join(dir, 'change.patch'), 'utf8'),
  };
}
