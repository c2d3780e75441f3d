/** What the tests of the committed cases share: a case's workspace, its reference laid over it, and its grade. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/evals/case.ts';
import type { Expected } from '../../src/evals/expected.ts';
import type { Graded, RunCommand } from '../../src/evals/grade/index.ts';
import { grade } from '../../src/evals/grade/index.ts';
import { sandboxCommand } from '../../src/evals/grade/sandbox-command.ts';
import { npmReleases, npmSettingsOf } from '../../src/evals/releases.ts';
import type { Workspace } from '../../src/evals/workspace.ts';
import { makeWorkspace } from '../../src/evals/workspace.ts';
import { trustedGit } from '../../src/git.ts';
import { loadPhase } from '../../src/phase/load.ts';
import type { Result } from '../../src/phase/phase.ts';
import { hostRunner } from '../../src/sandbox/index.ts';
import { temporaryFolder } from './folders.ts';
import { outputWith } from './grade/fixture.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
export const evalsDir = path.join(repository, 'evals');

const searchPath = process.env['PATH'] ?? '';
const git = trustedGit(searchPath);
const releases = npmReleases({
  cacheDir: path.join(repository, 'build/eval-releases'),
  run: hostRunner(searchPath),
  npmSettings: npmSettingsOf(process.env),
});

/** The workspace of a case in a new folder, as an agent would find it. */
export async function workspaceOf(each: Case): Promise<Workspace> {
  const dir = path.join(await temporaryFolder(), 'workspace');
  return makeWorkspace(each, dir, { git, evalsDir, releases });
}

/** Lays the reference change over a workspace: the case's own files, or those of the release with the fix. */
export async function layReference(each: Case, { reference }: Expected, { dir }: Workspace): Promise<void> {
  if (reference.change !== undefined)
    await fs.cp(path.join(each.dir, reference.change), dir, { recursive: true });
  if (reference.release === undefined || each.workspace.kind !== 'npm') return;
  const { version, integrity, files } = reference.release;
  const fixed = await temporaryFolder();
  await releases.unpack({ name: each.workspace.name, version, integrity }, fixed);
  for (const file of files) await fs.cp(path.join(fixed, file), path.join(dir, file));
}

/** Grades a workspace as if an agent had left it with this result. `node` is the folder of the Node to test with. */
export async function gradeLeft(
  each: Case,
  expected: Expected,
  left: { readonly workspace: Workspace; readonly result: unknown; readonly node?: string },
): Promise<Graded> {
  const { workspace, node } = left;
  const phase = await loadPhase(each.phase, {
    builtIn: path.join(repository, 'phases'),
    override: async () => undefined,
  });
  const result = left.result as Result;
  const output = {
    ...outputWith({ ending: { kind: 'done', result } }),
    workspace: workspace.dir,
    base: workspace.base,
    changedPaths: await changedPaths(workspace),
  };
  return grade(each, expected, output, {
    metric: 'pass',
    resultSchema: phase.result,
    runCommand: sandboxed(each, node),
    judge: null,
    tempDir: await temporaryFolder(),
    signal: new AbortController().signal,
  });
}

function sandboxed(each: Case, node: string | undefined): RunCommand {
  return sandboxCommand({
    git,
    searchPath: node === undefined ? searchPath : `${node}:${searchPath}`,
    hidden: [each.dir],
    mode: 'bubblewrap',
    clock: () => performance.now(),
  });
}

async function changedPaths({ dir }: Workspace): Promise<readonly string[]> {
  const { stdout } = await git(['status', '--porcelain', '-z', '--untracked-files=all'], { cwd: dir });
  const entries = stdout.toString().split('\0');
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3))
    .sort();
}
