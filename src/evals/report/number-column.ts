/** Numbers that grow at their end: 8 bytes each, where an array of objects takes ten times that. */
export interface NumberColumn {
  push(value: number): void;
  /** Throws `RangeError` outside of the column. */
  at(index: number): number;
  readonly length: number;
}

const chunkLength = 16_384;

export function numberColumn(): NumberColumn {
  const chunks: Float64Array[] = [];
  let length = 0;
  return {
    push: (value) => {
      const place = length % chunkLength;
      const chunk = (place === 0 ? undefined : chunks.at(-1)) ?? new Float64Array(chunkLength);
      if (place === 0) chunks.push(chunk);
      chunk[place] = value;
      length += 1;
    },
    at: (index) => {
      const value =
        index < length ? chunks[Math.floor(index / chunkLength)]?.[index % chunkLength] : undefined;
      if (value === undefined) throw new RangeError(`no number ${index} among ${length}`);
      return value;
    },
    get length() {
      return length;
    },
  };
}
