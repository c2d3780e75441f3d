/** Numbers that grow at their end: 8 bytes each, where an array of objects takes ten times that. */
export interface NumberColumn {
  push(value: number): void;
  /** Throws outside of the column. */
  at(index: number): number;
  readonly length: number;
}

export function numberColumn(): NumberColumn {
  let values = new Float64Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Float64Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => {
      const value = index < length ? values[index] : undefined;
      if (value === undefined) throw new RangeError(`no number ${index} among ${length}`);
      return value;
    },
    get length() {
      return length;
    },
  };
}
