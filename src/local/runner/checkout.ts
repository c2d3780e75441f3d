import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../../errors.ts';
import type { Git } from '../../git.ts';

export interface CheckoutRequest {
  /** `with:` of the step. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly repository: { readonly fullName: string; readonly bareDir: string; readonly serverUrl: string };
  /** What `ref` means when the step does not say: the run's own. */
  readonly defaultRef: { readonly ref: string; readonly sha: string };
  readonly access: {
    /** Whether the job's token may read the repository at all. */
    readonly read: boolean;
    /** Whether it may push. */
    readonly write: boolean;
  };
  readonly git: Git;
  readonly log: (line: string) => void;
}

/** Inputs of `actions/checkout` that are accepted only with the value that changes nothing here. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  submodules: ['false'],
  lfs: ['false'],
  'set-safe-directory': ['true', 'false'],
  'show-progress': ['true', 'false'],
  'fetch-tags': ['false'],
  clean: ['true', 'false'],
};
const honoured = ['repository', 'ref', 'token', 'fetch-depth', 'path', 'persist-credentials'];

/**
 * Stands in for `actions/checkout`: fetches from the local GitHub's bare repository, really shallow
 * unless `fetch-depth: 0`. Only a job that may write contents and persists credentials gets a
 * remote it can push to. Returns the outputs `ref` and `commit`. Throws `ConfigError` for an input
 * that is not honoured and `GitError` for a ref that does not exist.
 */
export async function checkout(request: CheckoutRequest): Promise<Readonly<Record<string, string>>> {
  const { inputs, repository, git } = request;
  refuseUnknown(inputs, repository.fullName);
  if (!request.access.read)
    throw new ConfigError({
      what: `remote: Repository not found. fatal: repository '${repository.serverUrl}/${repository.fullName}/' not found`,
      fix: "The job's token has no 'contents: read'.",
    });
  const dir = insideWorkspace(request.workspace, inputs['path'] ?? '');
  const depth = depthOf(inputs['fetch-depth']);
  const wanted = wantedRef(inputs['ref'] ?? '', request.defaultRef);
  await mkdir(dir, { recursive: true });
  const run = async (...args: string[]): Promise<string> =>
    (await git(['-c', 'protocol.file.allow=always', ...args], { cwd: dir })).stdout.toString().trim();
  await run('init', '--quiet', '--initial-branch=main');
  await run('remote', 'add', 'origin', `file://${repository.bareDir}`);
  if (!request.access.write || inputs['persist-credentials'] === 'false')
    await run('remote', 'set-url', '--push', 'origin', `${repository.serverUrl}/${repository.fullName}`);
  request.log(`Fetching ${wanted.fetch}${depth === 0 ? '' : ` (depth ${depth})`}`);
  if (depth === 0)
    await run(
      'fetch',
      '--quiet',
      'origin',
      '+refs/heads/*:refs/remotes/origin/*',
      '+refs/tags/*:refs/tags/*',
    );
  // A shallow clone given as repository stays one: without the option git fetches nothing and says nothing.
  const shallow = depth === 0 ? ['--no-tags', '--update-shallow'] : ['--no-tags', `--depth=${depth}`];
  await run('fetch', '--quiet', ...shallow, 'origin', wanted.fetch);
  await switchTo(run, wanted);
  const commit = await run('rev-parse', 'HEAD');
  request.log(`Checked out ${commit}`);
  return { ref: wanted.name, commit };
}

interface WantedRef {
  readonly name: string;
  /** What `git fetch` is asked for. */
  readonly fetch: string;
  /** The local branch to be on; undefined for a detached head. */
  readonly branch: string | undefined;
}

function wantedRef(ref: string, fallback: CheckoutRequest['defaultRef']): WantedRef {
  if (ref === '') {
    const branch = /^refs\/heads\/(.+)$/.exec(fallback.ref)?.[1];
    return { name: fallback.ref, fetch: fallback.sha, branch };
  }
  if (/^[0-9a-f]{40}$/i.test(ref)) return { name: ref, fetch: ref, branch: undefined };
  if (ref.startsWith('refs/') && !ref.startsWith('refs/heads/'))
    return { name: ref, fetch: ref, branch: undefined };
  const branch = ref.replace(/^refs\/heads\//, '');
  return { name: ref, fetch: ref, branch };
}

async function switchTo(run: (...args: string[]) => Promise<string>, wanted: WantedRef): Promise<void> {
  const commit = await run('rev-parse', 'FETCH_HEAD^{commit}');
  const isTag =
    wanted.branch !== undefined &&
    (await run('ls-remote', '--heads', 'origin', `refs/heads/${wanted.branch}`)) === '';
  if (wanted.branch === undefined || isTag) {
    await run('checkout', '--quiet', '--detach', commit);
    return;
  }
  await run('update-ref', `refs/remotes/origin/${wanted.branch}`, commit);
  await run('checkout', '--quiet', '-B', wanted.branch, commit);
}

function refuseUnknown(inputs: Readonly<Record<string, string>>, fullName: string): void {
  for (const [name, value] of Object.entries(inputs)) {
    if (value === '' || honoured.includes(name)) continue;
    if (!(fixed[name]?.includes(value) ?? false))
      throw new ConfigError({
        what: `the input '${name}: ${value}' of actions/checkout is not supported by the laptop runner`,
      });
  }
  const asked = inputs['repository'] ?? fullName;
  if (asked.toLowerCase() !== fullName.toLowerCase())
    throw new ConfigError({
      what: 'actions/checkout knows one repository here',
      expected: fullName,
      got: asked,
    });
}

function depthOf(text: string | undefined): number {
  const depth = text === undefined || text === '' ? 1 : Number(text);
  if (!Number.isInteger(depth) || depth < 0)
    throw new ConfigError({
      what: "the input 'fetch-depth' of actions/checkout is no number",
      got: text ?? '',
    });
  return depth;
}

function insideWorkspace(workspace: string, folder: string): string {
  const dir = path.resolve(workspace, folder);
  if (dir !== workspace && !dir.startsWith(workspace + path.sep))
    throw new ConfigError({ what: `Repository path '${dir}' is not under '${workspace}'` });
  return dir;
}
