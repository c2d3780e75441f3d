import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseCompanion } from '../../companion.ts';
import { changeSchema } from '../../change/change.ts';
import type { Change } from '../../change/change.ts';
import { pathFaults } from '../../change/paths.ts';
import { contextSchema } from '../../context/context.ts';
import { contextSha256 } from '../../context/index.ts';
import { ConfigError } from '../../errors.ts';
import { hashHandoff, parseHandoff } from '../../handoff.ts';
import type { Handoff } from '../../handoff.ts';
import { errnoOf } from '../../sandbox/errno.ts';
import type { Imported } from './from-fix.ts';
import { unknownLicence } from './from-fix.ts';
import { newCanary } from './gold.ts';

/** What a past run of one phase left behind. */
export interface PastRun {
  readonly handoff: Handoff;
  /** Text of context.json, byte for byte. */
  readonly contextText: string;
  /** null for a run that changed nothing. */
  readonly change: Change | null;
}

/**
 * Reads `handoff.md`, `context.json` and, where there is one, `change.json`. Throws `ConfigError` for files that are
 * missing, are not what the harness wrote, or do not belong together, and for a run without a result.
 */
export async function readRun(dir: string): Promise<PastRun> {
  const handoff = parseHandoff(await readNamed(dir, 'handoff.md'), path.join(dir, 'handoff.md'));
  const { name, inputs, change: changed } = { name: handoff.facts.phase, ...handoff.facts };
  const contextText = await readNamed(dir, 'context.json');
  const context = parseCompanion({ text: contextText, file: 'context.json', handoff: name }, contextSchema);
  if (contextSha256(context.items) !== inputs.context) throw foreign(dir, 'context.json');
  if (handoff.facts.result === null)
    throw new ConfigError({
      what: 'the run has no result to begin the gold with',
      where: dir,
      got: handoff.facts.outcome,
    });
  if (changed === null) return { handoff, contextText, change: null };
  const text = await readNamed(dir, 'change.json');
  if (hashHandoff(text) !== changed.sha256) throw foreign(dir, 'change.json');
  return {
    handoff,
    contextText,
    change: parseCompanion({ text, file: 'change.json', handoff: name }, changeSchema),
  };
}

function foreign(dir: string, file: string): ConfigError {
  return new ConfigError({ what: `${file} is not the one of this handoff`, where: path.join(dir, file) });
}

async function readNamed(dir: string, name: string): Promise<string> {
  return readFile(path.join(dir, name), 'utf8').catch((cause: unknown) => {
    if (errnoOf(cause) === undefined) throw cause;
    throw new ConfigError(
      {
        what: `there is no ${name}`,
        where: dir,
        expected: 'the folder of one phase run: the artifact harness-<phase>, unpacked',
      },
      { cause },
    );
  });
}

/**
 * Writes the files that a change adds or modifies below `dir`. What it deletes cannot be said in this way. Throws
 * `ConfigError` for a path that leads elsewhere or is no ordinary file: change.json is an agent's work.
 */
export async function layFiles({ files }: Change, dir: string): Promise<void> {
  for (const file of files) {
    if (file.status === 'deleted') continue;
    const [fault] = pathFaults(file.path);
    if (fault !== undefined || !file.mode.startsWith('100'))
      throw new ConfigError({
        what: 'the change holds a file that no case may have',
        where: JSON.stringify(file.path),
        got: fault ?? `mode ${file.mode}`,
      });
    const target = path.join(dir, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, Buffer.from(file.contentBase64, 'base64'));
  }
}

export interface RunStory {
  readonly id: string;
  readonly run: PastRun;
  /** Folder with the code at the run's base; null: the agent finds an empty folder. */
  readonly code: string | null;
  /** Folder with the files that the run changed; null when it changed none. */
  readonly changed: string | null;
  /** ISO day. */
  readonly today: string;
}

const title = z.object({ title: z.string() });

/** Makes a case of a past run: what it was shown, word for word, with its own verdict as a first guess at the gold. */
export function caseFromRun({ id, run, code, changed, today }: RunStory): Imported {
  const { facts, report } = run.handoff;
  const result = { ...facts.result, report };
  const verdict = facts.result?.verdict ?? '';
  return {
    case: {
      phase: facts.phase,
      id,
      case: {
        schema: 'harness/case@1',
        id,
        phase: facts.phase,
        title: title.safeParse(facts.result).data?.title ?? `Issue #${facts.issue}, from a past run`,
        source: { kind: 'run', url: facts.run, licence: unknownLicence, retrieved: today },
        cluster: `issue-${facts.issue}`,
        created: today,
        input: 'context.json',
        ...(code === null ? {} : { workspace: { kind: 'folder', path: 'workspace' } }),
        graders: [
          { id: 'verdict', type: 'label', primary: true, params: { field: 'verdict' } },
          { id: 'schema', type: 'schema' },
        ],
      },
      expected: {
        schema: 'harness/expected@1',
        canary: newCanary(),
        labels: { verdict: [verdict] },
        reference: { result, ...(changed === null ? {} : { change: 'change' }) },
      },
      input: ['context.json', run.contextText],
      folders: [
        ...(code === null ? [] : [{ from: code, to: 'workspace' }]),
        ...(changed === null ? [] : [{ from: changed, to: 'change' }]),
      ],
    },
    todo: [
      `expected.yaml, labels: "${verdict}" is what the run said; write what is right`,
      'expected.yaml, reference: mend the result where the run was wrong',
      'case.yaml: a primary grader that checks more than the verdict, and source.licence',
      ...(code === null ? [`the workspace is empty; name a clone that has ${facts.base} with --repo`] : []),
      'context.json is the text of real people: look whether it may be kept',
    ],
  };
}
