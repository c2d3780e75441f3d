import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigError, messageOf } from '../errors.ts';

/**
 * What the YAML files of a folder hold, in the order of their names. `what` says in a word or two what a file is. Throws
 * `ConfigError` for a file that is no YAML or of another shape.
 */
export async function readYamlFiles<Shape extends z.ZodType>(
  folder: string,
  { shape, what }: { readonly shape: Shape; readonly what: string },
): Promise<readonly { readonly file: string; readonly data: z.infer<Shape> }[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const parsed = shape.safeParse(parseYaml(await readFile(file, 'utf8'), file));
      if (parsed.success) return { file, data: parsed.data };
      throw new ConfigError({
        what: `not a file of ${what}`,
        where: file,
        got: z.prettifyError(parsed.error),
      });
    }),
  );
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new ConfigError({ what: messageOf(cause), where: file, expected: 'YAML' }, { cause });
  }
}
