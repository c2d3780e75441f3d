import { LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { changePolicy, defaultChangePolicy, movedBasePolicy } from './change/policy.ts';
import { ConfigError } from './errors.ts';
import { defaultStartPolicy, startPolicy } from './gate/policy.ts';
import { withinStack } from './nesting.ts';
import { verifyPolicy } from './verify/policy.ts';

/** Where a repository's own settings live, on its default branch. */
export const configFile = '.harness/config.yml';

/** Everything a repository may set. Absent keys have the default written here; unknown keys are refused. */
export const configSchema = z.strictObject({
  setup: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Commands that make a fresh checkout ready, such as `npm ci`; run once, before the model starts.',
    ),
  test: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('The command that runs the tests; detected when absent.'),
  ...verifyPolicy.shape,
  'keep-handoffs': z.boolean().default(false).describe('Leave `.harness/` in the pull request.'),
  'moved-base': movedBasePolicy
    .default('rebase')
    .describe(
      'A default branch that moved while the change was made: `rebase` puts it on the newest commit, as a draft.',
    ),
  change: changePolicy
    .default(defaultChangePolicy)
    .describe('Which changes are refused, and which are shown to the people who review.'),
  start: startPolicy.default(defaultStartPolicy).describe('Who may start runs, how often and at what cost.'),
});
export type Config = Readonly<z.infer<typeof configSchema>>;

export const defaultConfig: Config = configSchema.parse({});

/** Reads `.harness/config.yml`. Throws `ConfigError` with the line and the known keys. */
export function parseConfig(text: string, file: string = configFile): Config {
  return withinStack(file, () => readConfig(text, file));
}

function readConfig(text: string, file: string): Config {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined)
    throw new ConfigError({ what: fault.message, where: file, expected: 'valid YAML' });
  visit(document, {
    Alias: (_key, { source }) => {
      const fix = 'Write the value out';
      throw new ConfigError({ what: 'aliases are not read here', where: file, got: `*${source}`, fix });
    },
  });
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = configSchema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const node = issue?.path.length ? document.getIn(issue.path, true) : undefined;
  const offset =
    typeof node === 'object' && node !== null && 'range' in node
      ? (node.range as [number] | undefined)?.[0]
      : undefined;
  const line = offset === undefined ? '' : `:${lineCounter.linePos(offset).line}`;
  throw new ConfigError({
    what: z.prettifyError(parsed.error),
    where: `${file}${line}`,
    expected: `the keys ${Object.keys(configSchema.shape).join(', ')}`,
  });
}
