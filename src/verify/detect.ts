import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';

/** How a repository is made ready and tested; each command is one line for `bash -c`. */
export interface Commands {
  readonly setup: readonly string[];
  readonly test: string;
  /** Exit code by which the runner says that there are no tests at all, if it has one. */
  readonly noTestsExitCode?: number | undefined;
}

export type Detected =
  | { readonly kind: 'found'; readonly commands: Commands; readonly because: string }
  | { readonly kind: 'none'; readonly message: string };

interface Folder {
  readonly dir: string;
  readonly names: ReadonlySet<string>;
}

/**
 * How the repository in `dir` is tested, by the conventions of npm, pytest, go, cargo and make, in this
 * order. Reads files and runs nothing. Throws `ConfigError` for a `package.json` that is none.
 */
export async function detectCommands(dir: string): Promise<Detected> {
  const folder = { dir, names: new Set(await readdir(dir)) };
  for (const detect of [detectNode, detectPython, detectGo, detectCargo, detectMake]) {
    const found = await detect(folder);
    if (found !== null) return { kind: 'found', ...found };
  }
  const message =
    'A repository without tests: no test script in package.json, no pytest, go or cargo project, no test target in a Makefile. ' +
    'Set the test command as input of the workflow.';
  return { kind: 'none', message };
}

type Found = { readonly commands: Commands; readonly because: string } | null;

const manifest = z.looseObject({
  scripts: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.unknown()).optional(),
  devDependencies: z.record(z.string(), z.unknown()).optional(),
  optionalDependencies: z.record(z.string(), z.unknown()).optional(),
  workspaces: z.unknown().optional(),
});

/** What `npm init` writes; it fails by design and tests nothing. */
const placeholder = /no test specified/;

async function detectNode({ dir, names }: Folder): Promise<Found> {
  if (!names.has('package.json')) return null;
  const facts = await readManifest(path.join(dir, 'package.json'));
  const script = facts.scripts?.['test'];
  if (script === undefined || script.trim() === '' || placeholder.test(script)) return null;
  const commands = { setup: needsInstall(facts) ? [installCommand(names)] : [], test: 'npm test' };
  return { commands, because: 'package.json has a test script' };
}

/** Scripts that an installation runs even without a package to install. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];

function needsInstall(facts: z.infer<typeof manifest>): boolean {
  const packages = { ...facts.dependencies, ...facts.devDependencies, ...facts.optionalDependencies };
  const scripts = installScripts.some((name) => facts.scripts?.[name] !== undefined);
  return Object.keys(packages).length > 0 || scripts || facts.workspaces !== undefined;
}

function installCommand(names: ReadonlySet<string>): string {
  if (names.has('package-lock.json') || names.has('npm-shrinkwrap.json')) return 'npm ci';
  if (names.has('pnpm-lock.yaml')) return 'pnpm install --frozen-lockfile';
  if (names.has('yarn.lock')) return 'yarn install --immutable || yarn install --frozen-lockfile';
  if (names.has('bun.lock') || names.has('bun.lockb')) return 'bun install --frozen-lockfile';
  return 'npm install';
}

async function readManifest(file: string): Promise<z.infer<typeof manifest>> {
  try {
    return manifest.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const fix = 'Mend the file, or set the test command as input of the workflow.';
    throw new ConfigError({ what: 'not a package manifest', where: path.basename(file), fix }, { cause });
  }
}

async function detectPython({ names }: Folder): Promise<Found> {
  const signs = ['pytest.ini', 'pyproject.toml', 'setup.py', 'setup.cfg', 'tox.ini', 'conftest.py'];
  const sign = signs.find((name) => names.has(name));
  if (sign === undefined) return null;
  const setup = ['requirements.txt', 'requirements-dev.txt']
    .filter((name) => names.has(name))
    .map((name) => `python3 -m pip install -r ${name}`);
  // 5: pytest collected no tests, from its documentation of exit codes.
  return { commands: { setup, test: 'pytest', noTestsExitCode: 5 }, because: `there is a ${sign}` };
}

async function detectGo({ names }: Folder): Promise<Found> {
  if (!names.has('go.mod')) return null;
  return { commands: { setup: [], test: 'go test ./...' }, because: 'there is a go.mod' };
}

async function detectCargo({ names }: Folder): Promise<Found> {
  if (!names.has('Cargo.toml')) return null;
  return { commands: { setup: [], test: 'cargo test' }, because: 'there is a Cargo.toml' };
}

async function detectMake({ dir, names }: Folder): Promise<Found> {
  const name = ['GNUmakefile', 'makefile', 'Makefile'].find((each) => names.has(each));
  if (name === undefined) return null;
  const text = await readFile(path.join(dir, name), 'utf8');
  if (!/^test\s*:(?!=)/m.test(text)) return null;
  return { commands: { setup: [], test: 'make test' }, because: `the ${name} has a test target` };
}
