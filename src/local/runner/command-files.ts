import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A step's summary, at most (GitHub's `FileCommandManager.cs`). */
const maxSummaryBytes = 1024 * 1024;

/** The files through which a step answers: one set per step. */
export interface CommandFiles {
  readonly output: string;
  readonly env: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
}

/** What a step wrote into its files. */
export interface CommandFileResults {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** In the order written; the last one ends up first in `PATH`. */
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What could not be used, in GitHub's words. Any of them fails the step. */
  readonly errors: readonly string[];
  /** A summary that is too large is dropped with this message; the step does not fail. */
  readonly summaryError: string | undefined;
}

/** Makes empty files below `dir`, which is created. */
export async function createCommandFiles(dir: string, step: number): Promise<CommandFiles> {
  await mkdir(dir, { recursive: true });
  const file = (name: string): string => path.join(dir, `${name}_${step}`);
  const files = {
    output: file('set_output'),
    env: file('set_env'),
    path: file('add_path'),
    state: file('save_state'),
    summary: file('step_summary'),
  };
  await Promise.all(Object.values(files).map((name) => writeFile(name, '')));
  return files;
}

/** Reads and removes the files of a step. A file that the step deleted counts as empty. */
export async function readCommandFiles(files: CommandFiles): Promise<CommandFileResults> {
  const [output, env, added, state] = await Promise.all(
    [files.output, files.env, files.path, files.state].map(contentOf),
  );
  const errors: string[] = [];
  const pairs = (name: string, text: string | undefined): Record<string, string> => {
    try {
      return parseKeyValues(text ?? '');
    } catch (error) {
      errors.push(`Unable to process file command '${name}' successfully. ${(error as Error).message}`);
      return {};
    }
  };
  const results = {
    outputs: pairs('output', output),
    env: pairs('env', env),
    path: (added ?? '').split(/\r?\n/).filter((line) => line !== ''),
    state: pairs('state', state),
    ...(await summaryOf(files.summary)),
  };
  const blocked = Object.keys(results.env).filter((name) => name.toUpperCase() === 'NODE_OPTIONS');
  for (const name of blocked)
    errors.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  await Promise.all(Object.values(files).map((file: string) => rm(file, { force: true, recursive: true })));
  return { ...results, errors };
}

/**
 * `name=value` lines and `name<<DELIMITER` blocks. Throws `Error` in GitHub's words for a line of
 * neither form, an empty name, or a block without its end.
 */
export function parseKeyValues(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const values: [string, string][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.push([named(line.slice(0, equals), line), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      if (delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.push([named(line.slice(0, heredoc), line), lines.slice(index + 1, end).join('\n')]);
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return Object.fromEntries(values);
}

function named(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return name;
}

async function summaryOf(file: string): Promise<Pick<CommandFileResults, 'summary' | 'summaryError'>> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= maxSummaryBytes) return { summary: await contentOf(file), summaryError: undefined };
  const kib = Math.floor(size / 1024);
  return {
    summary: '',
    summaryError: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${maxSummaryBytes / 1024}k, got ${kib}k.`,
  };
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
