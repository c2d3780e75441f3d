import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { redacted } from '../agent/transcript.ts';
import { changeSchema } from '../change/change.ts';
import type { Change } from '../change/change.ts';
import { ConfigError } from '../errors.ts';
import { errorCode, limitNames } from '../outcome.ts';
import { usageSchema } from '../usage.ts';
import type { TrialOutput } from './output.ts';
import { jsonOf } from '../json.ts';

const message = z.string();
const endingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('done'),
    result: z.looseObject({ verdict: z.string(), report: z.string() }),
  }),
  z.strictObject({ kind: z.literal('limit'), limit: z.enum(limitNames), message }),
  z.strictObject({ kind: z.literal('refused'), category: z.string(), message }),
  z.strictObject({ kind: z.literal('invalid'), message }),
  z.strictObject({ kind: z.literal('error'), code: errorCode, message }),
]);

const outputSchema = z.strictObject({
  schema: z.literal('harness/output@1'),
  ending: endingSchema,
  spent: z.strictObject({
    turns: z.int().nonnegative(),
    toolCalls: z.int().nonnegative(),
    usage: usageSchema,
    usd: z.number().nullable(),
    wallMs: z.number(),
  }),
  toolErrors: z.int().nonnegative(),
  base: z.string().regex(/^[0-9a-f]{40}$/),
  changedPaths: z.array(z.string()),
});

/** What of a trial's output is kept in its folder; its workspace is not, since the change gives it back. */
export type SavedOutput = Omit<z.infer<typeof outputSchema>, 'schema'>;

const fileName = 'output.json';

/**
 * Writes output.json and returns its name. `redact` takes secrets out of every text of it. Synchronous: a replay
 * writes thousands of these, and a promise takes longer than the bytes.
 */
export function saveOutput(dir: string, output: TrialOutput, redact: (text: string) => string): string {
  const { ending, spent, toolErrors, base, changedPaths } = output;
  const kept = { ending, spent, toolErrors, base, changedPaths };
  const text = JSON.stringify({ schema: 'harness/output@1', ...redacted(kept, redact) });
  writeFileSync(path.join(dir, fileName), `${text}\n`);
  return fileName;
}

/** Reads what `saveOutput` wrote. Throws `ConfigError` for anything else. */
export async function readOutput(file: string): Promise<SavedOutput> {
  return readSaved(file, { shape: outputSchema, what: 'output' });
}

/** Reads the change.json of a trial. Throws `ConfigError` for anything else. */
export async function readSavedChange(file: string): Promise<Change> {
  return readSaved(file, { shape: changeSchema, what: 'change' });
}

async function readSaved<Shape extends z.ZodType>(
  file: string,
  { shape, what }: { readonly shape: Shape; readonly what: string },
): Promise<z.infer<Shape>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: `the ${what} of the trial is gone`, where: file }, { cause });
  });
  const parsed = shape.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: `not the ${what} of a trial`,
    where: file,
    got: z.prettifyError(parsed.error),
  });
}
