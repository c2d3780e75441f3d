import { findText, lineOf, nearestLines } from './match.ts';
import type { Span } from './match.ts';
import { count } from './text.ts';
import { ToolError } from './tool.ts';

export interface Edit {
  readonly old_text: string;
  readonly new_text: string;
}

interface Replacement extends Span {
  readonly text: string;
  readonly number: number;
}

/**
 * The content with every edit applied; each is matched against the original. All or nothing: throws
 * `ToolError` when one is not found, found twice, changes nothing or overlaps another. Only the matched
 * spans change; line ends of inserted text follow the line they replace.
 */
export function applyEdits(content: string, edits: readonly Edit[]): string {
  const replacements = edits
    .map((edit, index) => replacementFor(content, edit, index + 1))
    .sort((a, b) => a.start - b.start);
  refuseOverlap(replacements);
  let result = '';
  let done = 0;
  for (const { start, end, text } of replacements) {
    result += content.slice(done, start) + text;
    done = end;
  }
  return result + content.slice(done);
}

function replacementFor(content: string, edit: Edit, number: number): Replacement {
  const { old_text: oldText, new_text: newText } = edit;
  if (oldText === '')
    throw new ToolError(`edit ${number}: old_text is empty; to replace a whole file use write`);
  if (oldText === newText) throw new ToolError(`edit ${number}: old_text and new_text are the same`);
  const { spans } = findText(content, oldText);
  const [span, second] = spans;
  if (span === undefined) throw new ToolError(`edit ${number}: ${notFound(content, edit)}`);
  if (second !== undefined) {
    const lines = spans.map(({ start }) => lineOf(content, start)).slice(0, 20);
    throw new ToolError(
      `edit ${number}: old_text was found ${count(spans.length, 'time')}, on lines ${lines.join(', ')}; add more of the text around the one you mean`,
    );
  }
  const text = withLineEnds(newText, lineEndAt(content, span));
  if (text === content.slice(span.start, span.end))
    throw new ToolError(`edit ${number}: the file already reads like that`);
  return { ...span, text, number };
}

function notFound(content: string, { old_text: oldText, new_text: newText }: Edit): string {
  if (newText.trim() !== '' && findText(content, newText).spans.length > 0)
    return 'old_text was not found, but new_text is already in the file: the edit seems to be applied';
  const near = nearestLines(content, oldText);
  if (near.length === 0) return 'old_text was not found, nor a line like its first; read the file again';
  const shown = near.map(({ line, text }) => `${line}\t${text}`).join('\n');
  return `old_text was not found; the lines most like its first one are:\n${shown}`;
}

function refuseOverlap(replacements: readonly Replacement[]): void {
  for (const [index, next] of replacements.entries()) {
    const before = replacements[index - 1];
    if (before !== undefined && before.end > next.start)
      throw new ToolError(
        `edits ${before.number} and ${next.number} overlap; make them one edit. Nothing was changed`,
      );
  }
}

/** The line end of the replaced text, of the line it is on, or of the line before. */
function lineEndAt(content: string, { start, end }: Span): '\n' | '\r\n' {
  const inside = content.indexOf('\n', start);
  const at = inside === -1 ? content.lastIndexOf('\n', end) : inside;
  return at > 0 && content.charAt(at - 1) === '\r' ? '\r\n' : '\n';
}

function withLineEnds(text: string, lineEnd: '\n' | '\r\n'): string {
  return lineEnd === '\r\n' ? text.replace(/\r?\n/g, '\r\n') : text;
}
