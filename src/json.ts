/** The value of a text, or undefined for what is not JSON: a schema refuses that as it refuses another shape. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
