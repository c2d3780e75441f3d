/** The package's own declarations are out of reach for ES modules: its `exports` do not name them. */
declare module 'cephes' {
  /** Fulfilled when the functions below may be called. */
  export const compiled: Promise<void>;
  /** P(T ≤ t) of Student's t with `df` degrees of freedom. */
  export function stdtr(df: number, t: number): number;
  export function stdtri(df: number, p: number): number;
  export function ndtri(p: number): number;
  export function incbi(a: number, b: number, p: number): number;
}
