import { createHash } from 'node:crypto';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Git } from '../git.ts';
import type { Case } from './case.ts';
import { sharedWorkspace } from './load.ts';
import type { Releases } from './releases.ts';

/** A folder for an agent, and the one commit it is at. */
export interface Workspace {
  readonly dir: string;
  /** 40 hex digits; the same for the same files, wherever and whenever it is made. */
  readonly base: string;
}

export interface WorkspaceDeps {
  readonly git: Git;
  readonly evalsDir: string;
  readonly releases: Releases;
}

/** Fixed, so that equal files give an equal commit: its id is part of what the model is shown. */
const author = { name: 'Harness', email: 'harness@example.com', date: '1700000000 +0000' };
const message = 'The state under test';

/**
 * Makes the workspace of a case in the new folder `dir`: the case's files, and a repository with one
 * synthetic commit of them, without history, remotes, tags or reflog, so that nothing in it tells how the
 * story went on. Throws `ConfigError` when the case names files or a release that are not there.
 */
export async function makeWorkspace(each: Case, dir: string, deps: WorkspaceDeps): Promise<Workspace> {
  await mkdir(dir, { recursive: true });
  await fill(each, dir, deps);
  return { dir, base: await commitAll(dir, deps.git) };
}

/**
 * The workspace of a case whose workspace is empty, for a phase that has no tool to look at it: the
 * folder alone. Its base is the commit that `makeWorkspace` would have made, without starting git.
 */
export async function emptyFolder(dir: string): Promise<Workspace> {
  await mkdir(dir, { recursive: true });
  const emptyTree = objectId('tree', '');
  const who = `${author.name} <${author.email}> ${author.date}`;
  return {
    dir,
    base: objectId('commit', `tree ${emptyTree}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`),
  };
}

function objectId(kind: string, content: string): string {
  return createHash('sha1')
    .update(`${kind} ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
}

async function fill(each: Case, dir: string, deps: WorkspaceDeps): Promise<void> {
  const { workspace } = each;
  switch (workspace.kind) {
    case 'empty':
      return;
    case 'folder':
      return copyInto(path.join(each.dir, workspace.path), dir, each);
    case 'shared':
      await copyInto(sharedWorkspace(deps.evalsDir, workspace.name), dir, each);
      if (workspace.overlay !== undefined) await copyInto(path.join(each.dir, workspace.overlay), dir, each);
      return;
    case 'npm':
      await deps.releases.unpack(workspace, dir);
      for (const name of workspace.without) await rm(path.join(dir, name), { recursive: true, force: true });
  }
}

async function copyInto(from: string, dir: string, each: Case): Promise<void> {
  await cp(from, dir, { recursive: true, verbatimSymlinks: true }).catch((cause: unknown) => {
    throw new ConfigError(
      { what: 'the files of the workspace are missing', where: path.join(each.dir, 'case.yaml'), got: from },
      { cause },
    );
  });
}

async function commitAll(dir: string, git: Git): Promise<string> {
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: author.date,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: author.date,
  };
  const run = async (...args: string[]): Promise<string> => {
    const { stdout } = await git(['-c', 'core.logAllRefUpdates=false', ...args], { cwd: dir, env });
    return stdout.toString().trim();
  };
  await run('init', '--quiet', '--template=', '--initial-branch=main');
  // Forced: a file that the case's own .gitignore names is still a file of the case.
  await run('add', '--all', '--force', '.');
  const commit = await run('commit-tree', '-m', message, await run('write-tree'));
  await run('update-ref', 'HEAD', commit);
  return commit;
}
