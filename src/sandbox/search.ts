import { dirname } from 'node:path';
import { trustedEnvironment } from '../git.ts';
import type { FileAccess } from './files.ts';
import { isHidden, locateReadable } from './files.ts';
import { launch } from './spawn.ts';
import type { SearchMatch, SearchQuery } from './sandbox.ts';
import { SandboxRefusal } from './sandbox.ts';

/** Characters of a matching line that are kept. */
export const maxLineChars = 500;
/** Longest one search may take: an expression can be exponential. */
export const searchTimeoutMs = 20_000;
/** Bytes of a path or line that are kept; the rest of a longer line is dropped unread. */
const maxFieldBytes = 8 * 1024;

export interface Searcher {
  readonly files: FileAccess;
  /** Absolute path of a git outside the workspace. */
  readonly gitFile: string;
  readonly searchPath: string;
}

/**
 * Searches the text files of the workspace, tracked or not, except ignored ones. `git grep --no-index`
 * walks the folders itself: unlike a search by the index it never follows a symbolic link that took the
 * place of a tracked folder, and never opens a nested repository as one. Ends at `maxMatches`, after
 * `searchTimeoutMs`, or with the signal. Throws `SandboxRefusal` for a bad expression, path or timeout.
 */
export async function searchWorkspace(
  searcher: Searcher,
  query: SearchQuery,
  signal: AbortSignal,
): Promise<{ readonly matches: readonly SearchMatch[]; readonly more: boolean }> {
  const pathspecs = await pathspecsFor(searcher.files, query);
  const matches: SearchMatch[] = [];
  const parser = recordParser((match) => {
    if (isHidden(searcher.files, match.path)) return true;
    matches.push(match);
    return matches.length <= query.maxMatches;
  });
  const options = ['--no-index', '--exclude-standard', '-z', '-n', '-I', '--no-color', '--full-name', '-E'];
  const { end, stderr } = await launch(
    {
      file: searcher.gitFile,
      args: [
        'grep',
        ...options,
        ...(query.ignoreCase ? ['-i'] : []),
        '-e',
        query.pattern,
        '--',
        ...pathspecs,
      ],
      env: { ...trustedEnvironment(searcher.searchPath), ...magicPathspecs(searcher.files.workspace) },
      cwd: searcher.files.workspace,
    },
    { timeoutMs: searchTimeoutMs, signal, onOutput: parser },
  );
  if (end.kind === 'timeout')
    throw new SandboxRefusal(
      `the search took longer than ${searchTimeoutMs / 1000} s; narrow the pattern or path`,
    );
  // git grep: 0 found, 1 nothing found, anything else is an error such as a bad expression.
  if (end.kind === 'exit' && end.code > 1)
    throw new SandboxRefusal(`the search failed: ${firstLine(stderr).slice(0, 300)}`);
  return { matches: matches.slice(0, query.maxMatches), more: matches.length > query.maxMatches };
}

/** Added to git's environment where a pathspec says by its magic what it is; no repository above the workspace. */
export function magicPathspecs(workspace: string): Record<string, string> {
  return { GIT_LITERAL_PATHSPECS: '0', GIT_CEILING_DIRECTORIES: dirname(workspace) };
}

async function pathspecsFor(files: FileAccess, query: SearchQuery): Promise<string[]> {
  const { glob } = query;
  if (query.paths.length === 0) return glob === undefined ? ['.'] : [globPathspec('', glob)];
  const pathspecs: string[] = [];
  for (const path of query.paths) {
    const { names, stats, shown } = await locateReadable(files, path);
    if (stats === undefined) throw new SandboxRefusal(`${shown} does not exist`);
    const found = names.join('/');
    const folder = stats.isDirectory();
    pathspecs.push(
      folder && glob !== undefined ? globPathspec(found, glob) : `:(literal)${found === '' ? '.' : found}`,
    );
  }
  return pathspecs;
}

/** A pattern without a slash matches at any depth, as in .gitignore. */
export function globPathspec(folder: string, glob: string): string {
  if (glob.includes('\0')) throw new SandboxRefusal('a glob cannot contain a NUL character');
  const relative = glob.replace(/^\/+/, '');
  const pattern = relative.includes('/') ? relative : `**/${relative}`;
  const prefix = folder === '' ? '' : `${folder.replace(/[\\*?[\]]/g, '\\$&')}/`;
  return `:(glob)${prefix}${pattern}`;
}

/** What ends the path, the line number and the text of a record. A path may contain a line feed, a text no NUL. */
const separators = [0, 0, 10] as const;

/** Parses `path NUL line NUL text LF` records from chunks, holding at most one record. */
function recordParser(onMatch: (match: SearchMatch) => boolean): (chunk: Buffer) => boolean {
  let fields: string[] = [];
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const keep = (part: Buffer): void => {
    const kept = part.subarray(0, Math.max(0, maxFieldBytes - pendingBytes));
    if (kept.length > 0) pending.push(Buffer.from(kept));
    pendingBytes += kept.length;
  };
  return (chunk) => {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(separators[fields.length] ?? 10, start);
      keep(chunk.subarray(start, end === -1 ? chunk.length : end));
      if (end === -1) return true;
      fields.push(Buffer.concat(pending).toString());
      pending = [];
      pendingBytes = 0;
      start = end + 1;
      if (fields.length < separators.length) continue;
      const [path = '', line = '', text = ''] = fields;
      fields = [];
      if (!onMatch({ path, line: Number(line), text: cutLine(text.replace(/\r$/, '')) })) return false;
    }
  };
}

function cutLine(text: string): string {
  return text.length > maxLineChars ? `${text.slice(0, maxLineChars)}… (line cut)` : text;
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
