import { ConfigError } from '../errors.ts';

/** A whole number of at least 1; undefined when absent. Throws `ConfigError` that names the option. */
export function readCount(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new ConfigError({
    what: 'not a number of at least 1',
    where: option,
    got: `"${text}"`,
  });
}
