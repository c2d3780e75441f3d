/** Where a secret stands in a text. Never the secret itself. */
export interface Finding {
  /** `run-secret` for a value this run was given, in any of its forms; else the shape's name. */
  readonly kind: string;
  /** Offsets into the searched text, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
