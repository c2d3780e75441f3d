/** A JSON object as GitHub answers it. */
export type JsonObject = Record<string, unknown>;

/** The current time. */
export type Clock = () => Date;

/** GitHub's global id of a thing: opaque, stable, different per kind. */
export function nodeId(kind: string, key: string | number): string {
  return Buffer.from(`${kind}:${key}`).toString('base64url');
}
