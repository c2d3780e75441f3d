import type { Git } from '../git.ts';
import type { RetrieveRequest } from './source.ts';

const maxTerms = 12;
const maxFiles = 3;
/** A word that occurs in more files than this says nothing about any of them. */
const maxFilesOfTerm = 20;

/**
 * The files that the words point to, the likeliest first: those it names, then those in which
 * its rarest identifiers occur. Same issue and commit, same files.
 */
export async function findFiles(
  request: RetrieveRequest,
  { git, paths }: { git: Git; paths: readonly string[] },
): Promise<readonly string[]> {
  const text = `${request.issue.title}\n${request.issue.body ?? ''}`;
  const mentioned = paths.filter((path) => mentions(text, path));
  if (mentioned.length > 0) return mentioned.slice(0, maxFiles);
  const scores = new Map<string, number>();
  for (const term of termsOf(text)) {
    const files = await filesWith(term, request, git);
    if (files.length > maxFilesOfTerm) continue;
    for (const file of files) scores.set(file, (scores.get(file) ?? 0) + 1 / files.length);
  }
  return [...scores]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, maxFiles)
    .map(([file]) => file);
}

/** A path, or its last two parts as in a stack trace, not inside a longer word. */
function mentions(text: string, path: string): boolean {
  const end = path.split('/').slice(-2).join('/');
  if (!/\.\w+$/.test(end)) return false;
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + end.length);
    if (!/[\w-]/.test(before) && !/[\w-]/.test(after)) return true;
  }
  return false;
}

/** Words that look like names in code come first, then long ordinary words, each in order of appearance. */
function termsOf(text: string): readonly string[] {
  const words = [...new Set(text.match(/[A-Za-z_$][\w$]{3,60}/g) ?? [])];
  const isName = (word: string): boolean => /[a-z][A-Z]|_|\$|\d/.test(word);
  const names = words.filter(isName);
  const ordinary = words.filter((word) => !isName(word) && word.length > 5);
  return [...names, ...ordinary].slice(0, maxTerms);
}

async function filesWith(
  term: string,
  { base, workspace }: RetrieveRequest,
  git: Git,
): Promise<readonly string[]> {
  const args = ['grep', '-l', '-z', '-I', '-w', '-F', '--no-textconv', '-e', term, base];
  const { stdout } = await git(args, { cwd: workspace, okCodes: [0, 1] });
  return stdout
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(base.length + 1));
}
