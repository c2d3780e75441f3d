import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { ConfigError } from './errors.ts';
import { readYaml } from './phase/front-matter.ts';
import { shapeFault } from './phase/shape-fault.ts';

/**
 * Reads a YAML file by its schema. Throws `ConfigError` with file, line and key: for a file that is missing or
 * no YAML, for an unknown key (with the known ones), and for a value that is not what it must be.
 */
export async function readYamlAs<T extends z.ZodType>(schema: T, file: string): Promise<z.infer<T>> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: 'the file is missing', where: file }, { cause });
  });
  const { settings, at } = readYaml(text, file);
  const parsed = schema.safeParse(settings, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw shapeFault(parsed.error, { at, path: [], known: (place) => keysAt(schema, place) });
}

/** The same for every file of a folder, in the order of their names. */
export async function readYamlFolder<T extends z.ZodType>(
  schema: T,
  folder: string,
): Promise<readonly { readonly file: string; readonly data: z.infer<T> }[]> {
  const names = (await readdir(folder)).sort();
  const files = names.map((name) => path.join(folder, name));
  return Promise.all(files.map(async (file) => ({ file, data: await readYamlAs(schema, file) })));
}

/** What of a zod schema leads from a dotted path to the keys known there. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function keysAt(schema: z.ZodType, place: string): readonly string[] {
  let found: readonly z.ZodType[] = [schema];
  for (const part of place.split('.').filter((each) => each !== ''))
    found = found.flatMap((each) => enter(each, part));
  return [...new Set(found.flatMap(keysOf))];
}

function enter(schema: z.ZodType, part: string): readonly z.ZodType[] {
  const { type, shape, innerType, element, options } = definitionOf(schema);
  if (innerType !== undefined) return enter(innerType, part);
  if (options !== undefined) return options.flatMap((option) => enter(option, part));
  if (type === 'array' && element !== undefined) return [element];
  const field = shape?.[part];
  return field === undefined ? [] : [field];
}

function keysOf(schema: z.ZodType): readonly string[] {
  const { shape, innerType, options } = definitionOf(schema);
  if (innerType !== undefined) return keysOf(innerType);
  if (options !== undefined) return options.flatMap(keysOf);
  return Object.keys(shape ?? {});
}

function definitionOf(schema: z.ZodType): Def {
  return schema.def;
}
