import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { artifactName } from '../artifacts.ts';
import type { Ending } from '../agent/outcome.ts';
import { redacted } from '../agent/transcript.ts';
import type { Context } from '../context/context.ts';
import { formatHandoff, hashHandoff, parseHandoff } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { SecretBlocked } from '../redact/refuse.ts';
import type { Ground } from './ground.ts';
import { writeHandoff } from './draft.ts';
import type { RunDeps, RunRequest } from './request.ts';
import type { Saved } from './saved.ts';

/** What a phase step tells its workflow and its reader. */
export interface PhaseReport {
  readonly handoff: Handoff;
  readonly handoffSha256: string;
  /** The handoff was made by an earlier run and taken over; this run spent nothing. */
  readonly reused: boolean;
  readonly context: Context | undefined;
  readonly eventsFile: string;
}

const files = ['handoff.md', 'context.json', 'events.jsonl', 'change.json', 'change.patch'] as const;

/**
 * Writes the handoff beside the run's other files and uploads them all as one artifact. The document
 * is redacted first and the report speaks of the redacted one. A change that holds a secret stays here: the handoff
 * says so, ends as an error with the code `secret`, and is uploaded without it.
 */
export async function deliver(
  ending: Ending,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<PhaseReport> {
  try {
    return await deliverAll(ending, ground, request, deps);
  } catch (error) {
    if (!(error instanceof SecretBlocked) || ground.draft.change === null) throw error;
    ground.draft.change = null;
    for (const file of ['change.json', 'change.patch'])
      await rm(path.join(ground.dir, file), { force: true });
    return deliverAll({ kind: 'error', code: 'secret', message: error.message }, ground, request, deps);
  }
}

async function deliverAll(
  ending: Ending,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<PhaseReport> {
  const text = documentOf(ending, ground, request, deps);
  return upload(
    { text, handoff: parseHandoff(text, 'the handoff just written'), reused: false },
    ground,
    request,
    deps,
  );
}

/**
 * The handoff without secrets. Its strings are masked one by one: a mask over the finished document would break its YAML. A
 * secret that is spread over several of them leaves a handoff that says only that.
 */
function documentOf(ending: Ending, ground: Ground, request: RunRequest, deps: RunDeps): string {
  const write = (how: Ending): string =>
    formatHandoff(redacted(writeHandoff(ground.draft, how, request, deps.clock()), deps.redact));
  const text = write(ending);
  if (deps.redact(text) === text) return text;
  const message = 'the result holds a secret that is spread over several of its fields';
  return write({ kind: 'error', code: 'secret', message });
}

/** Takes over the handoff of an earlier run, byte for byte, so that its hash chain goes on. */
export async function deliverSaved(
  saved: Saved,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<PhaseReport> {
  if (saved.changeText !== null) await writeFile(path.join(ground.dir, 'change.json'), saved.changeText);
  return upload({ text: saved.text, handoff: saved.handoff, reused: true }, ground, request, deps);
}

interface Document {
  readonly text: string;
  readonly handoff: Handoff;
  readonly reused: boolean;
}

async function upload(
  document: Document,
  ground: Ground,
  request: RunRequest,
  deps: RunDeps,
): Promise<PhaseReport> {
  const { dir, draft } = ground;
  await writeFile(path.join(dir, 'handoff.md'), document.text);
  const present = files.map((file) => path.join(dir, file)).filter((file) => existsSync(file));
  await deps.artifacts.upload(artifactName(request.name), dir, present);
  return {
    handoff: document.handoff,
    handoffSha256: hashHandoff(document.text),
    reused: document.reused,
    context: draft.context,
    eventsFile: path.join(dir, 'events.jsonl'),
  };
}
