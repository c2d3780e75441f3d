import { z } from 'zod';
import { readYamlFolder } from '../read-yaml.ts';

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
  const read = await readYamlFolder(z.array(benignText), folder);
  return read.flatMap(({ data }) => data);
}
