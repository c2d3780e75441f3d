/** One text for the parts of a key. */
export function keyOf(parts) {
  return parts.map(String).join('/');
}
