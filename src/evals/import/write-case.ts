import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { ConfigError } from '../../errors.ts';
import { errnoOf } from '../../sandbox/errno.ts';
import { caseSchema } from '../case.ts';
import { expectedSchema } from '../expected.ts';

/** A folder whose files (or the named ones) become a folder of the case. */
export interface CopiedFolder {
  readonly from: string;
  /** Name in the case's folder. */
  readonly to: string;
  /** Relative to `from`; absent: everything. */
  readonly only?: readonly string[];
}

export interface NewCase {
  readonly phase: string;
  readonly id: string;
  readonly case: unknown;
  readonly expected: unknown;
  /** File name and its text. */
  readonly input: readonly [string, string];
  readonly folders: readonly CopiedFolder[];
}

/** Absolute path of the folder a case gets. Throws `ConfigError` for an id that is no folder name. */
export function newCaseFolder(evalsDir: string, phase: string, id: string): string {
  if (!caseSchema.shape.id.safeParse(id).success)
    throw new ConfigError({
      what: 'not a name for a case',
      where: '--id',
      expected: 'small letters, digits and single hyphens, such as peak-off-by-one',
      got: `"${id}"`,
    });
  return path.join(evalsDir, 'cases', phase, id);
}

export function caseExists(dir: string): ConfigError {
  return new ConfigError({
    what: 'there is a case of this name already',
    where: dir,
    fix: 'Name another with --id; a case is never overwritten',
  });
}

/**
 * Writes a case in one step: it is there whole or not at all. Returns its folder. Throws `ConfigError` when one of that
 * name is there, and `ZodError` for content that is no case.
 */
export async function writeCase(evalsDir: string, given: NewCase): Promise<string> {
  const target = newCaseFolder(evalsDir, given.phase, given.id);
  caseSchema.parse(given.case);
  expectedSchema.parse(given.expected);
  await mkdir(path.dirname(target), { recursive: true });
  const dir = await mkdtemp(path.join(evalsDir, '.new-case-'));
  try {
    const texts = [
      ['case.yaml', stringify(given.case, yamlStyle)],
      ['expected.yaml', stringify(given.expected, yamlStyle)],
      given.input,
    ] as const;
    for (const [name, text] of texts) await writeFile(path.join(dir, name), text);
    for (const folder of given.folders) await copy(folder, dir);
    await rename(dir, target);
    return target;
  } catch (thrown) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errnoOf(thrown) ?? '')) throw caseExists(target);
    throw thrown;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Lines of a screen; texts of several lines stay texts of several lines. */
export const yamlStyle = { lineWidth: 110 } as const;

async function copy({ from, to, only }: CopiedFolder, dir: string): Promise<void> {
  const target = path.join(dir, to);
  await mkdir(target, { recursive: true });
  for (const name of only ?? ['']) {
    const options = { recursive: true, verbatimSymlinks: true } as const;
    await cp(path.join(from, name), path.join(target, name), options);
  }
}
