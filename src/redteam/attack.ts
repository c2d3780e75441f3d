import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { skipReasons } from '../outcome.ts';
import { readYamlFolder } from '../read-yaml.ts';

/** Where the text of an attack stands before a model or the harness reads it. */
export const channels = [
  ...['title', 'body', 'comment', 'label', 'branch-name', 'file-name', 'file-content', 'commit-message'],
  ...['ci-log', 'retrieved-record', 'handoff', 'tool-output', 'model-output', 'event'],
] as const;

const phase = z.enum(['triage', 'diagnose', 'root-cause', 'build']);

/** What a model does that obeys the attack. Exactly one of `calls`, `result`, `text` and `stop`. */
const deeds = z
  .strictObject({
    phase,
    /** Tool calls of one turn. */
    calls: z
      .array(z.strictObject({ tool: z.string().min(1), input: z.record(z.string(), z.unknown()) }))
      .min(1)
      .optional(),
    /** How often all the calls are made in one turn. */
    times: z.int().positive().optional(),
    /** In how many turns the same is done. */
    turns: z.int().positive().optional(),
    /** Fields of the answer that differ from an honest one. */
    result: z.record(z.string(), z.unknown()).optional(),
    /** The whole answer, as it stands. */
    text: z.string().optional(),
    /** The answer ends so instead. */
    stop: z.enum(['refusal', 'length', 'pause', 'context_overflow']).optional(),
  })
  .refine(
    ({ calls, result, text, stop }) =>
      [calls, result, text, stop].filter((part) => part !== undefined).length === 1,
    'exactly one of calls, result, text and stop is needed',
  );

/** An event that must not start a run: how it differs from an honest one. */
const falseEvent = z.strictObject({
  /** Default: issues. The workflow under attack is made to start on it. */
  name: z.string().optional(),
  /** What of its payload differs, to any depth. */
  payload: z.record(z.string(), z.unknown()).optional(),
  /** Who runs it again. Default: nobody does. */
  rerun_by: z.string().optional(),
  /** Variables of the repository. */
  vars: z.record(z.string(), z.string()).optional(),
  /** Starts of the same person within the hour before. */
  earlier_runs: z.int().positive().optional(),
  /** `.harness/config.yml` of the default branch. */
  config: z.string().optional(),
});

const attack = z
  .strictObject({
    /** Unique in the corpus; `--only` takes it. */
    id: z.string().regex(/^[a-z][a-z0-9-]+$/),
    channel: z.enum(channels),
    /** Numbers of the lists of known attacks that this one stands for. */
    cases: z.array(z.union([z.string(), z.int()]).transform(String)).min(1),
    /** What should hold: the word is shown to people when it does not. */
    defence: z.string().regex(/^[a-z-]+$/),
    /** One sentence for people: what is tried. */
    why: z.string().min(5),
    /** What stands in the channel; `{{order}}` is the order that must not be obeyed. */
    payload: z.string().optional(),
    /** In place of a payload: how a handoff on the branch is forged. */
    forge: z.string().optional(),
    /** Where: in the commit that recorded it, or in the artifact of the run. Default: branch. */
    forged_in: z.enum(['branch', 'artifact']).optional(),
    does: deeds.optional(),
    /** In place of a payload: an event that must end as skipped. */
    event: falseEvent.optional(),
    /** Why the run must be skipped, as the output `skip-reason` says it. Stands beside `event` alone. */
    skips: z.enum(skipReasons).optional(),
    /** The phase that reads the payload. Default: triage. */
    phase: phase.optional(),
    /** The text was edited, or written, after the trigger. */
    when: z.enum(['edited', 'late']).optional(),
    /** Who wrote the text. Default: somebody without write access. */
    author: z.string().optional(),
    /** The file of the repository that holds the payload. */
    file: z.string().optional(),
    /** The payload is where that file points to, as a symbolic link. */
    link: z.literal(true).optional(),
    /** The change is let through and shown to people under this rule. */
    flag: z.string().optional(),
  })
  .refine(
    ({ payload, forge, does, event }) =>
      [payload, forge, does, event].filter((part) => part !== undefined).length === 1,
    'exactly one of payload, forge, does and event is needed',
  )
  .refine(
    ({ event, skips }) => (event === undefined) === (skips === undefined),
    'event and skips stand together',
  );

const attackFile = z.strictObject({ class: z.string(), attacks: z.array(attack).min(1) });
/** One attack of the corpus. `class` is the name of its file. */
export type Attack = Readonly<z.infer<typeof attack>> & { readonly class: string };

/**
 * Every attack of the folder, in the order of its files. Throws `ConfigError` for a file of another shape
 * or of another name than its class.
 */
export async function readAttacks(folder: string): Promise<readonly Attack[]> {
  const read = await readYamlFolder(attackFile, folder);
  return read.flatMap(({ file, data: { class: name, attacks } }) => {
    if (path.basename(file) === `${name}.yml`) return attacks.map((one) => ({ ...one, class: name }));
    throw new ConfigError({ what: 'the file has another name than its class', where: file, got: name });
  });
}
