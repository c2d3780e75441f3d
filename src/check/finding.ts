/** One thing that GitHub, or the harness on GitHub, would refuse or should not be asked to do. */
export interface Finding {
  /** Path below the checked folder. */
  readonly file: string;
  readonly line?: number | undefined;
  /** Short name of the rule, for people who search for it. */
  readonly rule: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** Room for GitHub's longest sentence; what a file can put into a message must not flood a terminal. */
const maxMessageLength = 600;

/**
 * The findings by file and line. One that says the same about the same line, as the official parser and
 * the laptop runner may, is kept once: the first.
 */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map<string, Finding>();
  for (const finding of findings) {
    const message = plain(finding.message);
    const key = JSON.stringify([finding.file, finding.line, message]);
    if (!unique.has(key)) unique.set(key, { ...finding, message });
  }
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.message, b.message),
  );
}

/** A message quotes what stands in a file: its control characters must not reach a terminal (T38). */
function plain(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim();
  return line.length <= maxMessageLength ? line : `${line.slice(0, maxMessageLength)}…`;
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
