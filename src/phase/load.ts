import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { handoffName } from '../handoff.ts';
import { toolNames } from '../tools/tool.ts';
import type { Located } from './front-matter.ts';
import { complain, readFrontMatter } from './front-matter.ts';
import type { Phase } from './phase.ts';
import { contextSourceNames } from './phase.ts';
import { findPlaces, placeNames } from './places.ts';
import { buildResultSchema } from './result-schema.ts';
import { shapeFault } from './shape-fault.ts';

/** Who may stand before the slash of `model`. */
export const modelProviders = ['anthropic', 'openai', 'compatible', 'scripted', 'replay'] as const;

/** Far above any honest phase file; a prompt this long should be a guide in the repository. */
const maxPhaseFileBytes = 64 * 1024;

/** Output tokens of one reply when the file does not say: room for a long report and its fields. */
const defaultMaxOutputTokens = 16_000;

const once = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const limits = z.strictObject({
  turns: z
    .int()
    .min(1)
    .max(500)
    .describe('How often the model may answer; a reply with its tool calls is one turn.'),
  minutes: z.number().positive().max(350).describe('Wall time of the whole run.'),
  usd: z
    .number()
    .positive()
    .max(1000)
    .optional()
    .describe('Money for the whole run. Needs a model whose price is known.'),
  tokens: z
    .int()
    .positive()
    .optional()
    .describe('Tokens of the whole run, prompt and output summed over all calls.'),
});

/** The settings above the line, as written. The descriptions are the ones of docs/phases.md. */
export const phaseSettings = z.strictObject({
  description: z.string().trim().min(1).max(300).describe('What the phase decides, in one sentence.'),
  model: z
    .string()
    .refine(isModel, `provider/id with a provider of ${modelProviders.join(', ')}`)
    .describe('`provider/id` of the model, for example `anthropic/claude-haiku-5-5`.'),
  context: z
    .array(z.enum(contextSourceNames))
    .refine(once, 'each source once')
    .describe(
      'What is fetched before the model starts; each is placed in the prompt as `{{name}}`. The first ones win when room is short.',
    ),
  tools: z
    .array(z.enum(toolNames))
    .refine(once, 'each tool once')
    .describe('What the model may use. A tool that is not listed does not exist for it.'),
  limits: limits.describe('What one run may cost at most.'),
  max_output_tokens: z
    .int()
    .min(1000)
    .max(128_000)
    .default(defaultMaxOutputTokens)
    .describe(`Tokens of one reply at most (${defaultMaxOutputTokens} when absent).`),
  result: z
    .record(z.string(), z.unknown())
    .describe(
      'The fields of the answer. `verdict` is required; `report`, the text for people, is added by itself.',
    ),
});

/** The keys of `limits`. */
export const limitSettings = limits;

function isModel(text: string): boolean {
  const [, provider, id] = /^([^/]+)\/(\S+)$/.exec(text) ?? [];
  return id !== undefined && modelProviders.some((known) => known === provider);
}

/**
 * Reads one phase file. Throws `ConfigError` with file, line and the known names for an unknown key,
 * model provider, context source, tool or `{{name}}`, a source that is not placed in the prompt, a
 * prompt without text, and a result outside of what both providers accept.
 */
export function parsePhase({ name, text, file }: { name: string; text: string; file: string }): Phase {
  if (Buffer.byteLength(text) > maxPhaseFileBytes)
    throw new ConfigError({
      what: 'the phase file is too long',
      where: file,
      expected: `at most ${maxPhaseFileBytes} bytes`,
      got: `${Buffer.byteLength(text)}`,
    });
  const { settings, body, at } = readFrontMatter(text, file);
  const parsed = phaseSettings.safeParse(settings, { reportInput: true });
  if (!parsed.success) throw shapeFault(parsed.error, { at, path: [], known: knownKeys });
  const { max_output_tokens: maxOutputTokens, result, ...rest } = parsed.data;
  const phase = {
    ...rest,
    name,
    maxOutputTokens,
    result: buildResultSchema(result, at),
    prompt: body.trim(),
    file,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  checkPrompt(body, phase.context, at);
  return phase;
}

function knownKeys(path: string): readonly string[] {
  return Object.keys(path === 'limits' ? limits.shape : phaseSettings.shape);
}

function checkPrompt(body: string, context: readonly string[], at: Located): void {
  const firstLine = at.lineOfBody(0);
  if (body.trim() === '')
    throw complain(at, firstLine, { what: 'the prompt is empty', fix: 'Write it below the second --- line' });
  const placed = new Set<string>();
  for (const { name, offset } of findPlaces(body)) {
    const isSource = contextSourceNames.some((source) => source === name);
    checkPlace({ name, isSource, again: placed.has(name), context }, at, at.lineOfBody(offset));
    placed.add(name);
  }
  const missing = context.find((source) => !placed.has(source));
  if (missing !== undefined)
    throw complain(at, at.lineOf(['context', context.indexOf(missing)]), {
      what: `the context "${missing}" is fetched and never shown`,
      fix: `Place {{${missing}}} in the prompt, or take it out of context`,
    });
}

interface FoundPlace {
  readonly name: string;
  readonly isSource: boolean;
  readonly again: boolean;
  readonly context: readonly string[];
}

function checkPlace({ name, isSource, again, context }: FoundPlace, at: Located, line: number): void {
  if (!placeNames.includes(name))
    throw complain(at, line, {
      what: `unknown name {{${name}}}`,
      expected: `one of ${placeNames.join(', ')}`,
      fix: 'Prompts know only names: no conditions, no loops, no expressions',
    });
  if (isSource && !context.includes(name))
    throw complain(at, line, {
      what: `{{${name}}} is used and not fetched`,
      fix: `Add ${name} to context`,
      got: `context: [${context.join(', ')}]`,
    });
  if (isSource && again)
    throw complain(at, line, { what: `{{${name}}} stands here a second time`, fix: 'Place it once' });
}

export interface PhaseSources {
  /** Folder of the built-in `<name>.md` files. */
  readonly builtIn: string;
  /** The text of `.harness/phases/<name>.md` on the default branch; undefined when there is none. */
  readonly override: (name: string) => Promise<{ text: string; file: string } | undefined>;
}

/**
 * The phase of that name: the repository's own when it has one, else the built-in one. Throws
 * `ConfigError` for a name that neither has, listing the built-in ones.
 */
export async function loadPhase(name: string, sources: PhaseSources): Promise<Phase> {
  if (!handoffName.safeParse(name).success)
    throw new ConfigError({
      what: 'not the name of a phase',
      expected: 'small letters, digits and hyphens, starting with a letter',
      got: JSON.stringify(name),
    });
  const own = await sources.override(name);
  if (own !== undefined) return parsePhase({ name, ...own });
  const known = await builtInPhases(sources.builtIn);
  if (!known.includes(name))
    throw new ConfigError({
      what: `unknown phase "${name}"`,
      expected: `one of ${known.join(', ')}`,
      fix: `Or add .harness/phases/${name}.md to the default branch`,
    });
  const text = await readFile(join(sources.builtIn, `${name}.md`), 'utf8');
  return parsePhase({ name, text, file: `phases/${name}.md` });
}

/** The names of the phases in a folder, sorted. */
export async function builtInPhases(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();
}
