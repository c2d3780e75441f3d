import { ConfigError } from './errors.ts';

/**
 * What `read` returns. Readers of YAML go into its lists and maps by recursion: throws `ConfigError` that names `where` for a
 * text nested so deeply that the stack is used up, which a few thousand characters can do.
 */
export function withinStack<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    throw new ConfigError({ what: 'lists or maps are nested too deeply', where }, { cause: thrown });
  }
}
