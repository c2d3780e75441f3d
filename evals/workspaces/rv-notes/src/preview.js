const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first line of a note in at most `length` characters as people count them; cut text ends in "…". */
export function preview(text, length = 80) {
  const [line = ''] = text.trimStart().split('\n', 1);
  const parts = [...characters.segment(line.trimEnd())].map(({ segment }) => segment);
  if (parts.length <= length) return parts.join('');
  return `${parts.slice(0, length - 1).join('').trimEnd()}…`;
}
