import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { globMatcher } from '../change/glob.ts';
import { contextSchema } from '../context/context.ts';
import type { Context } from '../context/context.ts';
import { ConfigError } from '../errors.ts';
import { caseSchema } from './case.ts';
import type { Case, CaseFile } from './case.ts';
import { expectedSchema } from './expected.ts';
import type { Expected } from './expected.ts';
import { inputSchema } from './input.ts';
import type { CaseInput } from './input.ts';
import { readYamlAs } from '../read-yaml.ts';
import { suiteSchema } from './suite.ts';
import type { Suite } from './suite.ts';

/** Folder of a case that holds recorded replies: no part of what the case asks. */
const recordingsFolder = 'recordings';

/** What a case shows its agent: records of an issue, or a context that a past run froze. */
export type LoadedInput =
  | { readonly kind: 'records'; readonly input: CaseInput; readonly sha256: string }
  | { readonly kind: 'frozen'; readonly context: Context; readonly sha256: string };

/**
 * Reads `suites/<name>.yaml`. Throws `ConfigError` with file, line and key for anything the schema does not
 * know, and with the names there are for one that is missing.
 */
export async function loadSuite(evalsDir: string, name: string): Promise<Suite> {
  const known = await suiteNames(evalsDir);
  if (!known.includes(name))
    throw new ConfigError({
      what: `unknown suite "${name}"`,
      where: path.join(evalsDir, 'suites'),
      expected: known.length === 0 ? 'a file <name>.yaml' : `one of ${known.join(', ')}`,
    });
  const file = path.join(evalsDir, 'suites', `${name}.yaml`);
  const suite = await readYamlAs(suiteSchema, file);
  if (suite.name !== name) throw misnamed(file, 'name', { expected: name, got: suite.name });
  return suite;
}

/** The names of all suites, sorted; none when there is no folder of suites. */
export async function suiteNames(evalsDir: string): Promise<readonly string[]> {
  const files = await namesIn(path.join(evalsDir, 'suites'));
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
}

/**
 * The cases whose folder below `cases/` matches one of the globs (`triage/*`), sorted by that path. Each
 * file is read for the digest; inputs and gold are not parsed. Throws `ConfigError` with file, line and
 * key for a faulty `case.yaml`, and when nothing matches.
 */
export async function loadCases(evalsDir: string, globs: readonly string[]): Promise<readonly Case[]> {
  const shared = sharedDigests(evalsDir);
  const cases: Case[] = [];
  for (const dir of await caseFolders(evalsDir, globs)) cases.push(await loadCase(dir, shared));
  return cases;
}

/** The folders of the cases that match one of the globs, sorted. Throws `ConfigError` when none does. */
export async function caseFolders(evalsDir: string, globs: readonly string[]): Promise<readonly string[]> {
  const root = path.join(evalsDir, 'cases');
  const matches = globMatcher(globs, { ignoreCase: false });
  const folders: string[] = [];
  for (const phase of await namesIn(root))
    for (const id of await namesIn(path.join(root, phase)))
      if (matches(`${phase}/${id}`)) folders.push(path.join(root, phase, id));
  if (folders.length > 0) return folders;
  throw new ConfigError({ what: 'no case matches', where: root, got: globs.join(', ') });
}

/** Digest of a shared workspace, given its name. */
type SharedDigest = (name: string) => Promise<string>;

/** Reads one case from its folder. Throws `ConfigError` with file, line and key. */
export async function loadCase(dir: string, shared: SharedDigest): Promise<Case> {
  const file = path.join(dir, 'case.yaml');
  const settings = await readYamlAs(caseSchema, file);
  checkIdentity(settings, file, dir);
  const { workspace } = settings;
  const own = await folderDigest(dir, [recordingsFolder]);
  if (workspace.kind !== 'shared') return { ...settings, dir, digest: own };
  const digest = await shared(workspace.name).catch((cause: unknown) => {
    throw new ConfigError({ what: `no shared workspace "${workspace.name}"`, where: file }, { cause });
  });
  return { ...settings, dir, digest: sha256(`${own}\n${digest}`) };
}

function checkIdentity(settings: CaseFile, file: string, dir: string): void {
  const id = path.basename(dir);
  const phase = path.basename(path.dirname(dir));
  if (settings.id !== id) throw misnamed(file, 'id', { expected: id, got: settings.id });
  if (settings.phase !== phase) throw misnamed(file, 'phase', { expected: phase, got: settings.phase });
  const primary = settings.graders.filter((grader) => grader.primary).length;
  if (primary !== 1)
    throw new ConfigError({
      what: 'a case has exactly one primary grader',
      where: `${file}: graders`,
      got: String(primary),
    });
  const ids = settings.graders.map((grader) => grader.id);
  const again = ids.find((name, index) => ids.indexOf(name) !== index);
  if (again !== undefined) throw new ConfigError({ what: `two graders are called "${again}"`, where: file });
  refuseSubjectInSetup(settings, file);
}

/** The fixed release of the very package under test would be the answer (evals: anti-leak). */
function refuseSubjectInSetup({ workspace, setup }: CaseFile, file: string): void {
  if (workspace.kind !== 'npm') return;
  const named = setup.find((command) => command.split(/[\s'"@=:]+/).includes(workspace.name));
  if (named !== undefined)
    throw new ConfigError({
      what: 'a setup command names the package under test',
      where: `${file}: setup`,
      got: JSON.stringify(named),
      fix: 'Any release of it but the one in the workspace may hold the fix; leave it out',
    });
}

function misnamed(file: string, key: string, facts: { expected: string; got: string }): ConfigError {
  return new ConfigError({
    what: `"${key}" is not what its path says`,
    where: file,
    expected: `"${facts.expected}"`,
    got: `"${facts.got}"`,
  });
}

const contextFile = z.string().transform((text, issues) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    issues.addIssue('not JSON');
    return z.NEVER;
  }
});

/** What the agent will be shown. Throws `ConfigError` with file, line and key. */
export async function loadInput(each: Case): Promise<LoadedInput> {
  const file = path.join(each.dir, each.input);
  const text = await readText(file);
  if (!file.endsWith('.json'))
    return { kind: 'records', input: await readYamlAs(inputSchema, file), sha256: sha256(text) };
  const parsed = contextFile.pipe(contextSchema).safeParse(text);
  if (!parsed.success)
    throw new ConfigError({
      what: 'not a context this harness froze',
      where: file,
      got: z.prettifyError(parsed.error),
    });
  return { kind: 'frozen', context: parsed.data, sha256: sha256(text) };
}

/** The gold of a case. Call it only when the trial's agent has ended. Throws `ConfigError` with file, line and key. */
export async function loadExpected(each: Case): Promise<Expected> {
  return readYamlAs(expectedSchema, path.join(each.dir, each.expected));
}

/** sha256, hex, over the paths and bytes of all files below a folder; names at its top in `without` are left out. */
export async function folderDigest(dir: string, without: readonly string[] = []): Promise<string> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .filter((name) => !without.includes(name.split(path.sep)[0] ?? ''))
    .sort();
  const hash = createHash('sha256');
  for (const name of files) {
    const bytes = await readFile(path.join(dir, name));
    hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Digests of shared workspaces, each read once. */
export function sharedDigests(evalsDir: string): SharedDigest {
  const known = new Map<string, Promise<string>>();
  return async (name) => {
    const digest = known.get(name) ?? folderDigest(sharedWorkspace(evalsDir, name));
    known.set(name, digest);
    return digest;
  };
}

/** The folder of a workspace that several cases share. */
export function sharedWorkspace(evalsDir: string, name: string): string {
  return path.join(evalsDir, 'workspaces', name);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError({ what: 'the file is missing', where: file }, { cause });
  });
}

/** Names in a folder, sorted; none when there is no such folder. */
async function namesIn(dir: string): Promise<readonly string[]> {
  const names = await readdir(dir).catch((thrown: unknown) => {
    if (
      thrown instanceof Error &&
      'code' in thrown &&
      (thrown.code === 'ENOENT' || thrown.code === 'ENOTDIR')
    )
      return [];
    throw thrown;
  });
  return names.sort();
}
