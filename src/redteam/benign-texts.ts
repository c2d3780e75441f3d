import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigError, messageOf } from '../errors.ts';

/** What people read rendered; the rest is shown as it is. */
const markdownKinds = ['issue', 'comment', 'report', 'readme'] as const;
const plainKinds = ['code', 'diff', 'fixture', 'log'] as const;

const benignText = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]+$/),
  kind: z.enum([...markdownKinds, ...plainKinds]),
  /** What is rightly changed on the way into a prompt, and why; absent when nothing may be. */
  expected: z.string().min(20).optional(),
  /** A false alarm that nobody has mended yet: what goes wrong. */
  open: z.string().min(20).optional(),
  text: z.string().min(10),
});
export type BenignText = Readonly<z.infer<typeof benignText>>;

export function isMarkdown({ kind }: BenignText): boolean {
  return markdownKinds.some((known) => known === kind);
}

/** Every text of the folder, in the order of its files. Throws `ConfigError` for a file that is not a list of them. */
export async function readBenignTexts(folder: string): Promise<readonly BenignText[]> {
  const files = (await readdir(folder)).sort();
  const read = await Promise.all(files.map(async (file) => readTextFile(path.join(folder, file))));
  return read.flat();
}

async function readTextFile(file: string): Promise<readonly BenignText[]> {
  const parsed = z.array(benignText).safeParse(parseYaml(await readFile(file, 'utf8'), file));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not a file of benign texts',
    where: file,
    got: z.prettifyError(parsed.error),
  });
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new ConfigError({ what: messageOf(cause), where: file, expected: 'YAML' }, { cause });
  }
}
