/**
 * Remembers the last `size` answers of `ask` by their key, so that trials of one case, which follow one another,
 * share work without memory growing with the number of cases. Failures are not remembered.
 */
export function recently<Key, Value>(
  size: number,
  keyOf: (asked: Key) => string,
  ask: (asked: Key) => Promise<Value>,
): (asked: Key) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return async (asked) => {
    const key = keyOf(asked);
    const answer = kept.get(key) ?? ask(asked);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > size && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
