import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { ConfigError, messageOf } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments. Throws `ConfigError` with the usage for unknown or incomplete ones. */
export function parseCommandLine<const T extends Options>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new ConfigError({ what: messageOf(cause), fix: `Usage: ${usage}` }, { cause });
  }
}

/** The one positional argument that a command takes. */
export function onlyArgument(positionals: readonly string[], what: string, usage: string): string {
  const [value, ...rest] = positionals;
  if (value === undefined || rest.length > 0)
    throw new ConfigError({
      what: `expected exactly one ${what}`,
      got: positionals.join(' ') || 'none',
      fix: `Usage: ${usage}`,
    });
  return value;
}

/** `NAME=VALUE` options as a record. */
export function assignments(values: readonly string[] | undefined, option: string): Record<string, string> {
  const pairs = (values ?? []).map((value) => {
    const at = value.indexOf('=');
    if (at < 1) throw new ConfigError({ what: `${option} takes NAME=VALUE`, got: `"${value}"` });
    return [value.slice(0, at), value.slice(at + 1)] as const;
  });
  return Object.fromEntries(pairs);
}

/** Inputs of our own actions from `--model PHASE=PROVIDER/ID` and `--set INPUT=VALUE`. */
export function actionInputs(
  models: readonly string[] | undefined,
  set: readonly string[] | undefined,
): Record<string, string> {
  const named = Object.entries(assignments(models, '--model')).map(([phase, model]) => `${phase}=${model}`);
  return { ...assignments(set, '--set'), ...(named.length === 0 ? {} : { models: named.join('\n') }) };
}

/**
 * Secrets named by `--secret NAME`, read from the environment: a value on a command line would be seen
 * by every process of the machine. Throws `ConfigError` for a name that is not set.
 */
export function secretsFrom(
  names: readonly string[] | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const pairs = (names ?? []).map((name) => {
    const value = env[name]?.trim() ?? '';
    if (value === '')
      throw new ConfigError({
        what: `the secret ${name} is not set`,
        where: `--secret ${name}`,
        expected: `an environment variable ${name} that is not blank`,
        fix: `Set it, for example: read -s ${name}; export ${name}`,
      });
    return [name, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** Keys of model providers that are set in the environment, by the names of the secrets on GitHub. */
export function keysFrom(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const names = ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'COMPATIBLE_API_KEY'];
  const set = names.map((name) => [name, env[name]?.trim() ?? ''] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ''));
}
