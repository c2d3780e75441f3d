import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { handoffName } from './handoff.ts';
import type { Repository } from './github.ts';

/** The variables of an Actions step, as the runner sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** This process's environment; the one place in the actions that reads it. */
export function processEnvironment(): Environment {
  return process.env;
}

/** What every action needs to know of the run it belongs to. */
export interface StepContext {
  readonly repository: Repository;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Who triggered the run, and who re-ran it; the same person unless it is a re-run. */
  readonly actor: string;
  readonly triggeringActor: string;
  readonly token: string;
  /** Login that this token writes as: whose comments and commits are the harness's own. */
  readonly bot: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runUrl: string;
  readonly workspace: string;
  /** The runner's own temporary folder: ours to write, never shown to a sandbox. */
  readonly tempDir: string;
  /** Search path for programs. */
  readonly path: string;
  /** A GitHub-hosted machine, which may be changed; never true for a self-hosted one. */
  readonly hosted: boolean;
}

/** Expected sha256 per handoff name, from the producing jobs' outputs. */
export type ExpectedHandoffs = Readonly<Record<string, string>>;

/** The text of an input; '' when it is absent or blank. Names are as in action.yml. */
export function input(env: Environment, name: string): string {
  return (env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ?? '').trim();
}

/** An input that must be given. */
export function requiredInput(env: Environment, name: string): string {
  const value = input(env, name);
  if (value === '')
    throw new ConfigError({ what: 'this input is required', where: `input "${name}"`, got: 'nothing' });
  return value;
}

/** An input with a closed list of values. */
export function choice<const T extends string>(
  env: Environment,
  name: string,
  allowed: readonly T[],
  absent: T,
): T {
  const value = input(env, name);
  if (value === '') return absent;
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new ConfigError({
    what: 'unknown value',
    where: `input "${name}"`,
    expected: allowed.join(' or '),
    got: `"${value}"`,
  });
}

/** A number of at least `minimum`; undefined when absent. */
export function numberInput(
  env: Environment,
  name: string,
  rule: { minimum: number; integer: boolean },
): number | undefined {
  const value = input(env, name);
  if (value === '') return undefined;
  const parsed = Number(value);
  if (!Number.isFinite(parsed) || parsed < rule.minimum || (rule.integer && !Number.isInteger(parsed)))
    throw new ConfigError({
      what: 'not a usable number',
      where: `input "${name}"`,
      expected: `${rule.integer ? 'a whole number' : 'a number'} of at least ${rule.minimum}`,
      got: `"${value}"`,
    });
  return parsed;
}

/** Non-empty lines, trimmed; lines that start with # are comments. */
export function lines(env: Environment, name: string): readonly string[] {
  return input(env, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Lines of `key=value`. An empty value is dropped: the job that would have set it did not run. */
export function pairs(env: Environment, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(env, name)) {
    const [, key, value] = /^([A-Za-z0-9_-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined)
      throw new ConfigError({ what: 'not a name=value line', where: `input "${name}"`, got: `"${line}"` });
    if (found.has(key)) throw new ConfigError({ what: `"${key}" is given twice`, where: `input "${name}"` });
    if (value !== '') found.set(key, value);
  }
  return found;
}

/** The `handoffs` input: `name=sha256` lines. */
export function expectedHandoffs(env: Environment): ExpectedHandoffs {
  const entries = [...pairs(env, 'handoffs')].map(([name, sha256]) => {
    if (!handoffName.safeParse(name).success || !/^[0-9a-f]{64}$/.test(sha256))
      throw new ConfigError({
        what: 'not an expected handoff',
        where: 'input "handoffs"',
        expected: 'name=sha256 with 64 hex digits',
        got: `"${name}=${sha256}"`,
        fix: "Pass the producing job's output: triage=${{ needs.triage.outputs.handoff-sha256 }}",
      });
    return [name, sha256] as const;
  });
  return Object.fromEntries(entries);
}

const runnerVariables = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_ACTOR: z.string().min(1),
  GITHUB_API_URL: z.url(),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_RUN_ID: z.string().regex(/^\d+$/),
  GITHUB_WORKSPACE: z.string().min(1),
  RUNNER_TEMP: z.string().min(1),
  PATH: z.string().min(1),
});

/** Reads what the runner says of this step. Throws `ConfigError` outside of GitHub Actions or a runner like it. */
export async function readStepContext(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<StepContext> {
  const parsed = runnerVariables.safeParse(env);
  if (!parsed.success)
    throw new ConfigError({
      what: 'this is not a GitHub Actions step',
      expected: 'the variables that the runner sets',
      got: z.prettifyError(parsed.error),
      fix: 'On a laptop use the harness command instead',
    });
  const vars = parsed.data;
  const [owner = '', repo = ''] = vars.GITHUB_REPOSITORY.split('/');
  const attempt = env['GITHUB_RUN_ATTEMPT'];
  return {
    repository: { owner, repo },
    event: { name: vars.GITHUB_EVENT_NAME, payload: await readJson(vars.GITHUB_EVENT_PATH, readFile) },
    actor: vars.GITHUB_ACTOR,
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] ?? vars.GITHUB_ACTOR,
    token: requiredInput(env, 'github-token'),
    bot: input(env, 'bot-login') || 'github-actions[bot]',
    apiUrl: vars.GITHUB_API_URL,
    serverUrl: vars.GITHUB_SERVER_URL,
    runUrl:
      `${vars.GITHUB_SERVER_URL}/${owner}/${repo}/actions/runs/${vars.GITHUB_RUN_ID}` +
      (attempt === undefined || attempt === '1' ? '' : `/attempts/${attempt}`),
    workspace: vars.GITHUB_WORKSPACE,
    tempDir: vars.RUNNER_TEMP,
    path: vars.PATH,
    hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
  };
}

async function readJson(path: string, readFile: (path: string) => Promise<string>): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path)) as unknown;
  } catch (cause) {
    throw new ConfigError({ what: 'the event file is not readable JSON', where: path }, { cause });
  }
}
