/** One text for the parts of a key. Parts that differ give texts that differ. */
export function keyOf(parts) {
  return parts.map((part) => `${tag(part)}${encodeURIComponent(String(part))}`).join('/');
}

/** Tells 1 from '1': numbers and others than texts carry their type. */
function tag(part) {
  return typeof part === 'string' ? '' : `${typeof part}:`;
}
