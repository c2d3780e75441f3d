/** An `::error::`, `::warning::` or `::notice::` of a step, or one that the runner adds. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}
