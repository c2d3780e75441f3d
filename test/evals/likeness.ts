/** Share of equal five-word sequences of two texts, 0 to 1; short texts are compared by their words. */
export function likeness(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  const common = [...first].filter((each) => second.has(each)).length;
  return common / Math.max(1, first.size + second.size - common);
}

const wordsOfShingle = 5;

function shingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = Math.min(wordsOfShingle, Math.max(1, Math.floor(words.length / 4)));
  return new Set(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
      words.slice(at, at + length).join(' '),
    ),
  );
}
