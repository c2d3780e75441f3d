/** The first line of a note in at most `length` characters as people count them; cut text ends in "…". */
export function preview(text, length = 80) {
  const [line = ''] = text.trimStart().split('\n', 1);
  // No character takes more than two units, so the rest of a long line need not be looked at.
  // Spreading goes by characters and not by units, so that emoji stay whole.
  const parts = [...line.slice(0, 2 * (length + 1)).trimEnd()];
  if (parts.length <= length) return parts.join('');
  return `${parts.slice(0, length - 1).join('').trimEnd()}…`;
}
