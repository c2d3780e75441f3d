/** The tags of a note (`#like-this`), in small letters, each once, in the order of the text. */
export function parseTags(text) {
  const found = text.match(/(?<=^|\s)#[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  return [...new Set(found.map((tag) => tag.slice(1).toLowerCase()))];
}
