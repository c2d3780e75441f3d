import { keyOf } from './key.js';
import { readSettings } from './settings.js';
import { Shelf } from './shelf.js';

/** A cache around `load`; see the README for its options and methods. */
export function createLarder(options) {
  const { load, now, ttlMs, max } = readSettings(options);
  const shelf = new Shelf(max);
  const loading = new Map();

  async function get(...parts) {
    const key = keyOf(parts);
    const item = shelf.take(key, now());
    if (item !== undefined) return item.value;
    return (loading.get(key) ?? start(key, parts)).promise;
  }

  function start(key, parts) {
    const run = {};
    loading.set(key, run);
    run.promise = finish(run, key, parts);
    return run;
  }

  /** A run that `forget` or `clear` overtook still answers its callers, but leaves no trace. */
  async function finish(run, key, parts) {
    try {
      const value = await load(...parts);
      if (loading.get(key) === run) shelf.put(key, { value, staleAt: now() + ttlMs });
      return value;
    } finally {
      if (loading.get(key) === run) loading.delete(key);
    }
  }

  function forget(...parts) {
    const key = keyOf(parts);
    loading.delete(key);
    shelf.drop(key);
  }

  function clear() {
    loading.clear();
    shelf.clear();
  }

  return {
    get,
    forget,
    clear,
    keys: () => shelf.keys(),
    get size() {
      return shelf.size;
    },
  };
}
