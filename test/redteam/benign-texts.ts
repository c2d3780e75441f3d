import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

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

/** Every text of the folder, in the order of its files. Throws for a file that is not a list of them. */
export function readBenignTexts(folder: string): readonly BenignText[] {
  const files = readdirSync(folder).sort();
  return files.flatMap((file) =>
    z.array(benignText).parse(parse(readFileSync(path.join(folder, file), 'utf8'))),
  );
}
