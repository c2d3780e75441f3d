import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { limitSettings, loadPhase, modelProviders, parsePhase } from '../phase/load.ts';
import type { Limits, Phase } from '../phase/phase.ts';
import { renderPrompt } from '../prompt.ts';
import { toolSpecs } from '../run/act.ts';
import { sha256 } from './load.ts';

/** What of an arm decides whether its trials can stand beside others. */
export interface ArmFacts {
  /** sha256 of the phase file, prompt included. */
  readonly phase: string;
  readonly model: string;
  readonly limits: Limits;
  readonly maxOutputTokens: number;
  /** sha256 of what the model is told of its tools. */
  readonly tools: string;
  /** sha256 of the harness's own words around the prompt. */
  readonly preamble: string;
  /** Model that judges, for suites with a judge; null without one. */
  readonly judge: string | null;
  readonly harness: string;
}

/** One of the things that are compared: a phase as it would run. */
export interface Arm {
  readonly name: string;
  /** With the arm's own prompt, model and limits. */
  readonly phase: Phase;
  readonly facts: ArmFacts;
  /** sha256, hex, of the facts. */
  readonly fingerprint: string;
}

export interface ArmSources {
  /** The phase that is measured. */
  readonly phase: string;
  /** `[NAME:]KEY=VALUE` each; without a name the setting belongs to `head`. */
  readonly settings: readonly string[];
  /** The model of every arm that does not name one; undefined: the phase file's. */
  readonly model: string | undefined;
  readonly judge: string | null;
  /** Folder that file names start from; its `.harness/phases/` come before the built-in phases. */
  readonly root: string;
  readonly actionRoot: string;
  /** Version of the harness. */
  readonly version: string;
}

/**
 * The arms of a run: `base`, which is the phase as it stands, and one more for each name among the
 * settings, in their order. Throws `ConfigError` for a setting it does not know, for a faulty phase file or prompt, and
 * for two arms that do not differ.
 */
export async function readArms(sources: ArmSources): Promise<readonly Arm[]> {
  const changes = groupByArm(sources.settings);
  const arms: Arm[] = [];
  for (const [name, settings] of changes) arms.push(await makeArm(name, settings, sources));
  refuseEqual(arms);
  return arms;
}

const keys = ['phase', 'prompt', 'model', ...Object.keys(limitSettings.shape).map((key) => `limits.${key}`)];

function groupByArm(settings: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const arms = new Map<string, Map<string, string>>([['base', new Map()]]);
  for (const setting of settings) {
    const [, name = 'head', key = '', value = ''] =
      /^(?:([a-z0-9]+(?:-[a-z0-9]+)*):)?([a-z.]+)=(.+)$/.exec(setting) ?? [];
    if (!keys.includes(key))
      throw new ConfigError({
        what: 'not a setting of an arm',
        where: '--arm',
        expected: `[NAME:]KEY=VALUE with a KEY of ${keys.join(', ')}`,
        got: `"${setting}"`,
      });
    const arm = arms.get(name) ?? new Map<string, string>();
    if (arm.has(key)) throw new ConfigError({ what: `${key} is given twice for ${name}`, where: '--arm' });
    arms.set(name, arm.set(key, value));
  }
  return arms;
}

async function makeArm(
  name: string,
  settings: ReadonlyMap<string, string>,
  sources: ArmSources,
): Promise<Arm> {
  const file = await phaseWith(settings, sources);
  const model = settings.get('model') ?? sources.model ?? file.model;
  if (!modelProviders.some((provider) => model.startsWith(`${provider}/`)))
    throw new ConfigError({
      what: 'unknown model provider',
      where: `arm ${name}`,
      expected: modelProviders.map((provider) => `${provider}/<id>`).join(', '),
      got: `"${model}"`,
    });
  const phase = { ...file, model, limits: { ...file.limits, ...limitsFrom(settings, name) } };
  return armOf(name, phase, sources);
}

/** An arm that runs exactly this phase. */
export function armOf(
  name: string,
  phase: Phase,
  { judge, version }: Pick<ArmSources, 'judge' | 'version'>,
): Arm {
  const facts: ArmFacts = {
    phase: phase.sha256,
    model: phase.model,
    limits: phase.limits,
    maxOutputTokens: phase.maxOutputTokens,
    tools: sha256(JSON.stringify(toolSpecs(phase))),
    preamble: sha256(wordsAround(phase)),
    judge,
    harness: version,
  };
  return { name, phase, facts, fingerprint: sha256(JSON.stringify(facts)) };
}

async function phaseWith(settings: ReadonlyMap<string, string>, sources: ArmSources): Promise<Phase> {
  const { phase: name, root, actionRoot } = sources;
  const whole = settings.get('phase');
  const text = whole === undefined ? undefined : await readGiven(whole, root, 'phase');
  const phase =
    text === undefined
      ? await loadPhase(name, {
          builtIn: path.join(actionRoot, 'phases'),
          override: async () => ownPhase(name, root),
        })
      : parsePhase({ name, text, file: whole ?? '' });
  const prompt = settings.get('prompt');
  if (prompt === undefined) return phase;
  const source = text ?? (await phaseText(name, sources));
  return withPrompt(phase, source, { file: prompt, text: await readGiven(prompt, root, 'prompt') });
}

/** The repository's own phase, as the working tree has it: an eval measures what is about to be committed. */
export async function ownPhase(
  name: string,
  root: string,
): Promise<{ text: string; file: string } | undefined> {
  const file = path.join('.harness', 'phases', `${name}.md`);
  const text = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { text, file };
}

async function phaseText(name: string, { root, actionRoot }: ArmSources): Promise<string> {
  const own = await ownPhase(name, root);
  return own?.text ?? (await readFile(path.join(actionRoot, 'phases', `${name}.md`), 'utf8'));
}

function withPrompt(phase: Phase, source: string, prompt: { file: string; text: string }): Phase {
  if (/^\uFEFF?---\r?\n/.test(prompt.text))
    throw new ConfigError({
      what: 'this file has settings above its prompt',
      where: prompt.file,
      expected: 'a prompt alone',
      fix: `Use --arm phase=${prompt.file} for a whole phase file`,
    });
  const settings = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*\r?\n/.exec(source)?.[0] ?? '';
  const file = `${prompt.file} below the settings of ${phase.file}`;
  return parsePhase({ name: phase.name, text: settings + prompt.text, file });
}

async function readGiven(file: string, root: string, key: string): Promise<string> {
  return readFile(path.resolve(root, file), 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: 'no such file', where: `--arm ${key}=${file}` }, { cause });
  });
}

function limitsFrom(settings: ReadonlyMap<string, string>, arm: string): Partial<Limits> {
  const given = [...settings]
    .filter(([key]) => key.startsWith('limits.'))
    .map(([key, value]) => [key.slice('limits.'.length), Number(value)] as const);
  const parsed = limitSettings.partial().safeParse(Object.fromEntries(given));
  if (parsed.success)
    return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  const [issue] = parsed.error.issues;
  throw new ConfigError({
    what: 'not a limit',
    where: `arm ${arm}, limits.${issue?.path.join('.') ?? ''}`,
    got: issue?.message ?? '',
  });
}

/** What the harness itself says to the model around a phase's prompt, so that a change of it is a change of the arm. */
function wordsAround(phase: Phase): string {
  const nonce = '0'.repeat(16);
  const context = {
    ...{ schema: 'harness/context@1' as const, phase: phase.name, issue: 1, base: '0'.repeat(40) },
    ...{ fetchedAt: '2026-01-01T00:00:00Z', nonce, items: [], dropped: [], sha256: '0'.repeat(64) },
  };
  const facts = { repository: 'owner/name', issueNumber: 1, round: 0 };
  const { system, user } = renderPrompt({ ...phase, prompt: '', context: [] }, context, facts);
  return `${system}\n${user}`;
}

function refuseEqual(arms: readonly Arm[]): void {
  for (const [index, arm] of arms.entries()) {
    const twin = arms.slice(0, index).find(({ fingerprint }) => fingerprint === arm.fingerprint);
    if (twin !== undefined)
      throw new ConfigError({
        what: `the arms ${twin.name} and ${arm.name} do not differ`,
        where: '--arm',
        fix: 'An arm changes the phase, the prompt, the model or a limit; more trials of one arm come with --trials',
      });
  }
}
