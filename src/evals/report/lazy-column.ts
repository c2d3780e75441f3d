/** A column whose entries are made when they are asked for, so that a hundred thousand of them take no room. */
export class LazyColumn<T> {
  readonly length: number;
  readonly #entry: (index: number) => T;

  constructor(length: number, entry: (index: number) => T) {
    this.length = length;
    this.#entry = entry;
  }

  at(index: number): T {
    if (index < 0 || index >= this.length) throw new RangeError(`no entry ${index} among ${this.length}`);
    return this.#entry(index);
  }

  slice(from: number, to: number): T[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, offset) => this.#entry(from + offset));
  }
}

/** An object of columns with each array made lazy. */
export type Lazily<Columns> = {
  readonly [Key in keyof Columns]: Columns[Key] extends readonly (infer Entry)[] ? LazyColumn<Entry> : never;
};
