import { z } from 'zod';
import { ConfigError } from './errors.ts';

/** A JSON file that came beside a handoff. */
export interface Companion {
  readonly text: string;
  /** `change.json` or `context.json`. */
  readonly file: string;
  /** The handoff it came with, such as `build-1`. */
  readonly handoff: string;
}

/**
 * The file's content, as the schema says. The hash that the handoff declares shows that nobody replaced the
 * file, not that it was well made. Throws `ConfigError` that names the file and its faults when it is
 * not JSON or has another shape.
 */
export function parseCompanion<T>({ text, file, handoff }: Companion, schema: z.ZodType<T>): T {
  const where = `${file} of the handoff "${handoff}"`;
  const parsed = schema.safeParse(jsonOf(text, where));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    { what: 'not a file this harness wrote', where, got: z.prettifyError(parsed.error) },
    { cause: parsed.error },
  );
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const got = text.trim() === '' ? 'an empty file' : `${text.length} characters of something else`;
    throw new ConfigError({ what: 'not JSON', where, got }, { cause });
  }
}
