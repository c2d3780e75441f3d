import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigError, messageOf } from '../../errors.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const actionSchema = z.strictObject({
  name: z.string(),
  description: z.string().optional(),
  author: z.string().optional(),
  branding: z.unknown().optional(),
  inputs: z
    .record(
      z.string(),
      z.strictObject({
        description: z.string().optional(),
        required: z.boolean().optional(),
        default: scalar.nullish(),
        deprecationMessage: z.string().optional(),
        type: z.string().optional(),
      }),
    )
    .nullish(),
  outputs: z.record(z.string(), z.strictObject({ description: z.string().optional() })).nullish(),
  runs: z.strictObject({
    using: z.enum(['node20', 'node24']),
    main: z.string(),
    pre: z.string().optional(),
    'pre-if': z.string().optional(),
    post: z.string().optional(),
    'post-if': z.string().optional(),
  }),
});

/** A JavaScript action as its `action.yml` describes it. */
export interface ActionManifest {
  readonly name: string;
  /** Absolute folder of the `action.yml`; `main`, `pre` and `post` are relative to it. */
  readonly dir: string;
  readonly inputs: ReadonlyMap<string, ActionInput>;
  readonly main: string;
  readonly pre: string | undefined;
  readonly preCondition: string;
  readonly post: string | undefined;
  readonly postCondition: string;
}

export interface ActionInput {
  readonly required: boolean;
  /** May hold `${{ }}`. */
  readonly default: string | undefined;
}

/**
 * Reads `action.yml` (or `action.yaml`) in a folder. Throws `ConfigError` when there is none, it is
 * malformed, or it is not a `node20` or `node24` action.
 */
export async function loadAction(dir: string): Promise<ActionManifest> {
  const { file, text } = await manifestText(dir);
  const using = z.object({ runs: z.object({ using: z.string() }) }).safeParse(parse(text)).data?.runs.using;
  if (using !== undefined && !/^node2[04]$/.test(using))
    throw new ConfigError({
      what: `actions that run by '${using}' are not supported by the laptop runner`,
      where: file,
      expected: 'node20 or node24',
    });
  const read = actionSchema.safeParse(parse(text));
  if (!read.success) throw new ConfigError({ what: z.prettifyError(read.error), where: file });
  const { name, inputs, runs } = read.data;
  return {
    name,
    dir,
    inputs: new Map(
      Object.entries(inputs ?? {}).map(([key, input]) => [
        key,
        { required: input.required ?? false, default: input.default ?? undefined },
      ]),
    ),
    main: runs.main,
    pre: runs.pre,
    preCondition: condition(runs['pre-if']),
    post: runs.post,
    postCondition: condition(runs['post-if']),
  };
}

/** `pre-if` and `post-if` default to `always()` ("Metadata syntax for GitHub Actions"). */
function condition(text: string | undefined): string {
  return (text ?? 'always()').replace(/^\$\{\{(.*)\}\}$/s, '$1').trim();
}

async function manifestText(dir: string): Promise<{ readonly file: string; readonly text: string }> {
  const failures: unknown[] = [];
  for (const name of ['action.yml', 'action.yaml']) {
    try {
      return { file: path.join(dir, name), text: await readFile(path.join(dir, name), 'utf8') };
    } catch (error) {
      failures.push(error);
    }
  }
  throw new ConfigError(
    { what: "Can't find 'action.yml' or 'action.yaml'", where: dir, got: messageOf(failures[0]) },
    { cause: failures[0] },
  );
}
