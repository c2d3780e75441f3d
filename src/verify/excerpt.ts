/** Bytes of a command's output that a report shows at most. */
export const maxExcerptBytes = 8 * 1024;
/** Lines longer than this are cut: one minified line must not be the whole excerpt. */
const maxLineCharacters = 400;
/** Lines shown around each line that speaks of a failure. */
const around = { before: 2, after: 12 };
/** Lines of the end that are always shown: summaries stand there. */
const tailLines = 15;

/** Lines in which the usual test runners and compilers name a failure. */
const failure =
  /^\s*not ok\b|✖|✕|✗|\bFAIL(?:ED|URE|URES)?\b|^\s*(?:ERROR|E  )|--- FAIL|\bAssertionError\b|\bpanicked at\b|^\s*error(?:\[\w+\])?:|\b\w*(?:Error|Exception):|^\s*●|\bfailures?:|npm (?:error|ERR!)|\*\*\* \[|^make: \*\*\*|command not found/;

/**
 * The part of a command's output that tells why it failed: the lines around failures first, then the
 * end, in their order, gaps marked; at most `maxExcerptBytes`. The text is safe to print and to show:
 * no escape sequence, control or invisible character, and no line a workflow runner obeys (T20, T38).
 */
export function excerptOf(output: string): string {
  const lines = neutralise(output).trimEnd().split('\n');
  const chosen = chooseLines(lines);
  const shown: string[] = [];
  let last = -1;
  for (const index of chosen) {
    if (index !== last + 1) shown.push(`[… ${index - last - 1} lines left out]`);
    shown.push(lines[index] ?? '');
    last = index;
  }
  return shown.join('\n');
}

/** Indexes to show, ascending. Each failure's surroundings get in while there is room, after the end. */
function chooseLines(lines: readonly string[]): number[] {
  const failing = lines.flatMap((line, index) => (failure.test(line) ? [index] : []));
  const wanted = [
    ...range(lines.length - tailLines, lines.length),
    ...failing,
    ...failing.flatMap((index) => range(index - around.before, index + around.after)),
    ...range(lines.length - 200, lines.length).reverse(),
  ];
  // 24 bytes for a gap's marker, so that the whole stays below the limit.
  let room = maxExcerptBytes - 64;
  const chosen = new Set<number>();
  for (const index of wanted) {
    const line = lines[index];
    if (line === undefined || chosen.has(index)) continue;
    const cost = Buffer.byteLength(line) + 1 + (chosen.has(index - 1) ? 0 : 28);
    if (cost > room) continue;
    room -= cost;
    chosen.add(index);
  }
  return [...chosen].sort((a, b) => a - b);
}

function range(from: number, to: number): number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - start) }, (_, offset) => start + offset);
}

/** Escape sequences of terminals: CSI, OSC and the two-character ones. */
const escapes = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

function neutralise(output: string): string {
  return output
    .replace(escapes, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => disarm(cut(line.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ''))))
    .join('\n');
}

/** A runner obeys `::name::` after leading blanks and `##[name]` anywhere; a blank inside breaks both. */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[)/g, '# #');
}

function cut(line: string): string {
  if (line.length <= maxLineCharacters) return line;
  return `${line.slice(0, maxLineCharacters).replace(/\p{Cs}$/u, '')} [… line cut]`;
}
