import type { CaseInput } from '../input.ts';

/** By what a text can point to the fix. */
export interface FixMarks {
  /** Number of the pull request. */
  readonly pull: number;
  /** Ids of its commits, 40 hex digits each. */
  readonly commits: readonly string[];
}

const leftOut = '(left out)';

/** Shorter ones are ordinary words and numbers; git itself abbreviates to seven. */
const commitId = /(?:https?:\/\/\S+\/commit\/)?\b[0-9a-f]{7,40}\b/g;

/**
 * The text without what points to the fix: addresses and numbers of its pull request, and ids of its commits, however
 * they are abbreviated. Words that describe the fix stay: only a person finds those.
 */
export function withoutFix(text: string, { pull, commits }: FixMarks): string {
  return text
    .replace(new RegExp(String.raw`https?://\S+/(?:pull|issues)/${pull}\b[^\s)\]]*`, 'g'), leftOut)
    .replace(new RegExp(String.raw`(?:[\w.-]+/[\w.-]+)?(?:#|\bGH-|\bPR )${pull}\b`, 'g'), leftOut)
    .replace(commitId, (found) => {
      const id = found.slice(found.lastIndexOf('/') + 1);
      return commits.some((commit) => commit.startsWith(id)) ? leftOut : found;
    });
}

/** The input without what points to the fix, in every text of it. */
export function inputWithoutFix<T extends Pick<CaseInput, 'issue' | 'comments'>>(
  words: T,
  marks: FixMarks,
): T {
  const { issue, comments } = words;
  return {
    ...words,
    issue: { ...issue, title: withoutFix(issue.title, marks), body: withoutFix(issue.body, marks) },
    comments: comments.map((each) => ({ ...each, text: withoutFix(each.text, marks) })),
  };
}
