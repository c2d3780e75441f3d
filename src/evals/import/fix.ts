import { lstat, readFile, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { testMatcher } from '../../change/tests.ts';
import type { Git } from '../../git.ts';
import type { Expected } from '../expected.ts';
import type { Code } from './code.ts';

/** What a fix did to the code. Paths are sorted. */
export interface Fix {
  /** Source files that it added or changed. */
  readonly sources: readonly string[];
  /** Test files that it added or changed, by `testGlobs`. */
  readonly tests: readonly string[];
  readonly deleted: readonly string[];
  /** Where in the base it changed or added lines; new files are no place in the base. */
  readonly places: Expected['places'];
}

/** Compares the code before and after. */
export async function readFix({ base, fix }: Code, git: Git): Promise<Fix> {
  const [before, after] = [await filesIn(base), await filesIn(fix)];
  const changed: string[] = [];
  for (const name of after)
    if (!before.has(name) || !(await isSame(path.join(base, name), path.join(fix, name)))) changed.push(name);
  const isTest = testMatcher();
  const sources = changed.filter((name) => !isTest(name));
  const places: Expected['places'] = [];
  for (const name of sources.filter((each) => before.has(each)))
    places.push(...(await hunksOf(name, { base, fix }, git)));
  return {
    sources,
    tests: changed.filter(isTest),
    deleted: [...before].filter((name) => !after.has(name)),
    places,
  };
}

async function filesIn(dir: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));
  return new Set(names.sort());
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [before, after] = [await lstat(a), await lstat(b)];
  if (before.isSymbolicLink() || after.isSymbolicLink())
    return before.isSymbolicLink() && after.isSymbolicLink() && (await readlink(a)) === (await readlink(b));
  return before.mode === after.mode && (await readFile(a)).equals(await readFile(b));
}

const hunk = /^@@ -(\d+)(?:,(\d+))? \+/gm;

/** A place for each stretch of lines; the whole file where git sees no lines, as in a picture. */
async function hunksOf(
  name: string,
  { base, fix }: Pick<Code, 'base' | 'fix'>,
  git: Git,
): Promise<Expected['places']> {
  const args = ['diff', '--no-index', '--unified=0', '--no-ext-diff', '--no-textconv', '--'];
  const files = [path.join(base, name), path.join(fix, name)];
  const { stdout } = await git([...args, ...files], { cwd: base, okCodes: [0, 1] });
  const found = [...stdout.toString().matchAll(hunk)].map(([, start, count = '1']) => {
    // Lines that are only added have none of their own: git names the line above them.
    const first = Math.max(1, Number(start));
    const last = Number(count) === 0 ? first + 1 : first + Number(count) - 1;
    return { path: name, lines: [first, last] as [number, number] };
  });
  return found.length === 0 ? [{ path: name }] : found;
}
