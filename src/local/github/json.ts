/** A JSON object as GitHub answers it. */
export type JsonObject = Record<string, unknown>;

/** The current time. */
export type Clock = () => Date;
