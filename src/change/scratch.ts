import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Repository } from './repository.ts';

/**
 * A throw-away git folder beside a repository: it reads the repository's objects and nothing else of
 * it. No setting, hook, filter or index of the repository can take part in what git does here
 * (models-and-sandbox cases 22 and 23), because this folder's own configuration is the only one.
 */
export interface Scratch {
  /** Temporary folder of this scratch; gone afterwards. */
  readonly dir: string;
  /** Runs git on the scratch index, in the work tree when there is one. Resolves to stdout. */
  run(args: readonly string[], input?: Uint8Array | string): Promise<Buffer>;
}

export interface ScratchOptions {
  readonly repository: Repository;
  /** Folder of files to compare with; without it, git sees no files. */
  readonly workTree?: string | undefined;
  /**
   * Where new objects go: `private` leaves the repository untouched, `shared` adds them to it, so that
   * a tree made here can be used later.
   */
  readonly objects: 'private' | 'shared';
}

/**
 * Filters run programs named by configuration; none is set here, and this attribute keeps it so
 * whatever `.gitattributes` says. Line endings stay git's own business: a file that `eol=crlf` checks
 * out must not look changed.
 */
const attributes = '* -filter\n';

/** Calls `use` with a scratch, and removes it whatever happens. Side effect: a temporary folder. */
export async function withScratch<T>(
  options: ScratchOptions,
  use: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(tmpdir(), 'harness-scratch-'));
  try {
    return await use(await makeScratch(dir, options));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function makeScratch(dir: string, options: ScratchOptions): Promise<Scratch> {
  const { repository, workTree } = options;
  const gitDir = path.join(dir, 'git');
  await layGitFolder(gitDir);
  await isolateGitFolder(gitDir, repository);
  const env = {
    GIT_DIR: gitDir,
    GIT_INDEX_FILE: path.join(dir, 'index'),
    ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    ...(options.objects === 'shared' ? { GIT_OBJECT_DIRECTORY: repository.objectsDir } : {}),
  };
  return {
    dir,
    run: async (args, input) => {
      const bytes = typeof input === 'string' ? Buffer.from(input) : input;
      const { stdout } = await repository.git(args, { cwd: workTree ?? dir, env, input: bytes });
      return stdout;
    },
  };
}

/** The least that git takes for a repository (gitrepository-layout(5)); `git init` would be one more process. */
async function layGitFolder(gitDir: string): Promise<void> {
  for (const name of ['objects', 'refs']) await mkdir(path.join(gitDir, name), { recursive: true });
  await writeFile(path.join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  await writeFile(path.join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
}

/**
 * Lets a fresh git folder read the objects of `repository`, honour its private ignore list and run no
 * filter. Side effect: writes `info/` and `objects/info/alternates` below `gitDir`.
 */
export async function isolateGitFolder(gitDir: string, repository: Repository): Promise<void> {
  const info = path.join(gitDir, 'info');
  await mkdir(info, { recursive: true });
  await mkdir(path.join(gitDir, 'objects', 'info'), { recursive: true });
  await writeFile(path.join(info, 'attributes'), attributes);
  await appendFile(path.join(gitDir, 'objects', 'info', 'alternates'), `${repository.objectsDir}\n`);
  const exclude = path.join(repository.commonDir, 'info', 'exclude');
  if (existsSync(exclude)) await copyFile(exclude, path.join(info, 'exclude'));
}
