import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { GitError, trustedGit } from '../../git.ts';
import type { Git, GitOptions } from '../../git.ts';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly sha: string;
  readonly type: ObjectType;
  readonly content: Buffer;
}

export interface Ref {
  /** Full name: `refs/heads/main`. */
  readonly name: string;
  readonly sha: string;
  readonly type: ObjectType;
}

/** git starts the other end without our settings, and it would refuse a folder that another user owns. */
const uploadPack = "git -c 'safe.directory=*' upload-pack";

const objectId = /^[0-9a-f]{40}$/;

/** A bare repository, reached by git plumbing only. */
export class BareRepository {
  readonly folder: string;
  readonly #git: Git;

  constructor(folder: string, git: Git) {
    this.folder = folder;
    this.#git = git;
  }

  /** Standard output of a git command in this repository. Throws `GitError` on any exit code but 0. */
  async run(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): Promise<Buffer> {
    return (await this.exit(args, options)).stdout;
  }

  /** The same with the exit code, for commands whose exit codes are answers (`okCodes`). */
  exit(args: readonly string[], options: Omit<GitOptions, 'cwd'> = {}): ReturnType<Git> {
    return this.#git(args, { ...options, cwd: this.folder });
  }

  /** Objects in the order asked for; undefined where there is none. A name is anything git can resolve. */
  async objects(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    if (names.length === 0) return [];
    const input = Buffer.from(names.map((name) => `${safeName(name)}\n`).join(''));
    const output = await this.run(['cat-file', '--batch'], { input });
    const objects: (GitObject | undefined)[] = [];
    let offset = 0;
    while (objects.length < names.length) {
      const lineEnd = output.indexOf(10, offset);
      const head = /^([0-9a-f]{40}) (commit|tree|blob|tag) (\d+)$/.exec(
        output.toString('utf8', offset, lineEnd),
      );
      offset = lineEnd + 1;
      if (head === null) {
        objects.push(undefined);
        continue;
      }
      const [, sha = '', type, size] = head;
      const content = output.subarray(offset, offset + Number(size));
      objects.push({ sha, type: type as ObjectType, content });
      offset += Number(size) + 1;
    }
    return objects;
  }

  async object(name: string): Promise<GitObject | undefined> {
    return (await this.objects([name]))[0];
  }

  /** Types of the objects with these ids; undefined for an id that is not there or not an id. */
  async typesOf(shas: readonly string[]): Promise<readonly (ObjectType | undefined)[]> {
    if (shas.length === 0) return [];
    const input = Buffer.from(shas.map((sha) => `${objectId.test(sha) ? sha : safeName(' ')}\n`).join(''));
    const lines = (await this.run(['cat-file', '--batch-check'], { input })).toString().split('\n');
    return shas.map(
      (_, index) =>
        /^[0-9a-f]{40} (commit|tree|blob|tag) /.exec(lines[index] ?? '')?.[1] as ObjectType | undefined,
    );
  }

  async typeOf(sha: string): Promise<ObjectType | undefined> {
    return (await this.typesOf([sha]))[0];
  }

  /** Commit that a branch, a tag, a full ref or an id names, tried in that order; undefined if none. */
  async commitOf(name: string): Promise<string | undefined> {
    const names = [`refs/heads/${name}`, `refs/tags/${name}`];
    if (/^(?:refs\/)?(?:heads|tags)\//.test(name)) names.push(`refs/${name.replace(/^refs\//, '')}`);
    if (/^[0-9a-f]{4,40}$/.test(name)) names.push(name);
    const input = Buffer.from(names.map((each) => `${safeName(each)}^{commit}\n`).join(''));
    const output = await this.run(['cat-file', '--batch-check'], { input });
    return /^([0-9a-f]{40}) commit /m.exec(output.toString())?.[1];
  }

  /** Refs below `prefix` (`refs/heads/`), in git's order; all refs without it. */
  async refs(prefix = 'refs/'): Promise<readonly Ref[]> {
    const output = await this.run(['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)']);
    return output
      .toString()
      .split('\n')
      .map((line) => /^([0-9a-f]{40}) (\w+) (.+)$/.exec(line))
      .filter((found) => found !== null)
      .map(([, sha = '', type, name = '']) => ({ sha, type: type as ObjectType, name }))
      .filter(({ name }) => name.startsWith(prefix));
  }

  async ref(name: string): Promise<Ref | undefined> {
    return (await this.refs(name)).find((ref) => ref.name === name);
  }
}

/**
 * Opens `folder`, cloned from `source` when it is not there. The clone has heads and tags, no remote,
 * no hook, and `defaultBranch` as its HEAD. Throws `ConfigError` when that cannot be.
 */
export async function openRepository(
  folder: string,
  seed: { readonly source: string; readonly defaultBranch: string; readonly path: string },
): Promise<BareRepository> {
  const git = trustedGit(seed.path);
  const repository = new BareRepository(folder, git);
  if (!(await isFolder(folder))) await clone(folder, seed, git);
  const head = await repository.commitOf(seed.defaultBranch);
  if (head === undefined)
    throw new ConfigError({
      what: 'the repository has no commit on its default branch',
      where: seed.source,
      expected: `a branch named ${seed.defaultBranch}`,
      fix: 'Commit something there, or name the branch that is the default',
    });
  await repository.run(['symbolic-ref', 'HEAD', `refs/heads/${seed.defaultBranch}`]);
  return repository;
}

async function clone(folder: string, seed: { readonly source: string }, git: Git): Promise<void> {
  const fresh = `${folder}.new`;
  await fs.rm(fresh, { recursive: true, force: true });
  await fs.mkdir(path.dirname(folder), { recursive: true });
  const source = path.resolve(seed.source);
  const cwd = path.dirname(folder);
  const allowLocal = ['-c', 'protocol.file.allow=always'];
  try {
    const clone = ['clone', '--quiet', '--bare', '--template=', '--upload-pack', uploadPack];
    await git([...allowLocal, ...clone, '--', source, fresh], { cwd });
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    const got = cause.stderr.trim().split('\n').at(-1) ?? 'an error of git';
    throw new ConfigError({ what: 'cannot copy the repository', where: seed.source, got }, { cause });
  }
  await git(['remote', 'remove', 'origin'], { cwd: fresh });
  await fs.rename(fresh, folder);
}

async function isFolder(folder: string): Promise<boolean> {
  const stats = await fs.stat(folder).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}

/** A name that is one line for `cat-file --batch`; a name that cannot be one names nothing. */
function safeName(name: string): string {
  return /[\s\0]/.test(name) ? '0'.repeat(39) : name;
}
