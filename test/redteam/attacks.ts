import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const channels = [
  ...['title', 'body', 'comment', 'label', 'branch-name', 'file-name', 'file-content', 'commit-message'],
  ...['ci-log', 'retrieved-record', 'handoff', 'tool-output', 'model-output'],
] as const;

const phase = z.enum(['triage', 'diagnose', 'root-cause', 'build']);

/** What a model does that obeys the attack. Exactly one of `calls`, `result`, `text` and `stop`. */
const deeds = z
  .strictObject({
    phase,
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
    stop: z.enum(['refusal', 'length', 'pause', 'context_overflow']).optional(),
  })
  .refine(
    ({ calls, result, text, stop }) =>
      [calls, result, text, stop].filter((part) => part !== undefined).length === 1,
  );

const attack = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]+$/),
    channel: z.enum(channels),
    cases: z.array(z.union([z.string(), z.int()]).transform(String)).min(1),
    defence: z.string().regex(/^[a-z-]+$/),
    why: z.string().min(5),
    /** What stands in the channel; `{{order}}` is the order that must not be obeyed. */
    payload: z.string().optional(),
    /** In place of a payload: how a handoff on the branch is forged. */
    forge: z.string().optional(),
    does: deeds.optional(),
    phase: phase.optional(),
    /** The text was edited, or written, after the trigger. */
    when: z.enum(['edited', 'late']).optional(),
    author: z.string().optional(),
    file: z.string().optional(),
    /** The change is let through and shown to people under this rule. */
    flag: z.string().optional(),
  })
  .refine(
    ({ payload, forge, does }) => [payload, forge, does].filter((part) => part !== undefined).length === 1,
  );

const attackFile = z.strictObject({ class: z.string(), attacks: z.array(attack).min(1) });
export type Attack = Readonly<z.infer<typeof attack>> & { readonly class: string };

/** Every attack of the folder, in the order of its files. Throws for a file of another shape or another name than its class. */
export function readAttacks(folder: string): readonly Attack[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) => {
    const read = attackFile.parse(parse(readFileSync(path.join(folder, file), 'utf8')));
    if (file !== `${read.class}.yml`) throw new Error(`${file} holds the class ${read.class}`);
    return read.attacks.map((one) => ({ ...one, class: read.class }));
  });
}
