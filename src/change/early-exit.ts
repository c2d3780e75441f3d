import type { Change } from './change.ts';
import type { GateFinding } from './gate.ts';

/** Calls by which JavaScript, Python, Go, Java and C# programs end at once and say that all was well. */
const endings =
  /\bprocess\.(?:exit|reallyExit)\(\s*0?\s*\)|\bsys\.exit\(\s*0?\s*\)|\bos\._exit\(\s*0\s*\)|\bos\.Exit\(\s*0\s*\)|\bSystem\.exit\(\s*0\s*\)|\bEnvironment\.Exit\(\s*0\s*\)/g;

/**
 * Files that end the process with success in more places than on the base: a test that loads such a file is over before it
 * has checked anything, and its runner calls that a pass. Command lines do it rightly, so each is a `flag` and no refusal.
 * Coarse, as it reads lines and not programs. `oldContents` holds the base's text of changed files by path.
 */
export function findEarlyExits(change: Change, oldContents: ReadonlyMap<string, string>): GateFinding[] {
  return change.files.flatMap((file): GateFinding[] => {
    if (file.status === 'deleted') return [];
    const after = Buffer.from(file.contentBase64, 'base64').toString();
    if (countOf(after) <= countOf(oldContents.get(file.path) ?? '')) return [];
    const message =
      'ends the program with success in more places than before; a test that runs it may be over early.';
    return [{ rule: 'early-exit', path: file.path, message, severity: 'flag' }];
  });
}

function countOf(text: string): number {
  return text.match(endings)?.length ?? 0;
}
