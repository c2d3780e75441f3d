/** Values with the time they go stale; holds `max` of them, the least recently used one goes first. */
export class Shelf {
  #items = new Map();
  #max;

  constructor(max) {
    this.#max = max;
  }

  get size() {
    return this.#items.size;
  }

  keys() {
    return [...this.#items.keys()];
  }

  /** The item `{value, staleAt}` that is fresh at `now`, and marks it as used; undefined without one. */
  take(key, now) {
    const item = this.#items.get(key);
    if (item === undefined) return undefined;
    this.#items.delete(key);
    if (item.staleAt <= now) return undefined;
    this.#items.set(key, item);
    return item;
  }

  /** The item that is fresh at `now`, without marking it as used; undefined without one. */
  peek(key, now) {
    const item = this.#items.get(key);
    return item !== undefined && item.staleAt > now ? item : undefined;
  }

  put(key, item) {
    this.#items.delete(key);
    this.#items.set(key, item);
    if (this.#items.size > this.#max) this.#items.delete(this.#items.keys().next().value);
  }

  drop(key) {
    this.#items.delete(key);
  }

  clear() {
    this.#items.clear();
  }
}
