/** Something that should have held and did not. */
export interface Broken {
  /** What was seen; never the secret itself. */
  readonly seen: string;
  readonly where: string;
}
