/** What the end-to-end tests share: the built command as a process, and reading what it leaves behind. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** This checkout: its `dist/` is what runs. */
export const root = path.resolve(import.meta.dirname, '../..');
export const searchPath = process.env['PATH'] ?? '';

/** Every phase that a model runs. */
export const phases = ['triage', 'diagnose', 'root-cause', 'build'] as const;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Launch {
  readonly args: readonly string[];
  /** Added to a bare environment: no key of whoever runs the tests is in reach. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another checkout of the action than this one. */
  readonly actionRoot?: string;
  readonly cwd?: string;
}

export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves once stderr has shown the text; rejects when the process ends without it. */
  shows(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

/** Starts `harness` as a person would. */
export function start({ args, env, actionRoot = root, cwd = os.tmpdir() }: Launch): Running {
  const child = spawn(process.execPath, [path.join(actionRoot, 'dist/cli/index.js'), ...args], {
    cwd,
    env: { PATH: searchPath, HOME: os.tmpdir(), TMPDIR: ownTemp(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  const waiting = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    for (const look of waiting) look();
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    pid: child.pid ?? -1,
    ended,
    shows: async (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stderr.includes(text)) resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`ended before it showed "${text}":\n${stderr}`)), reject);
      }),
    signal: (name) => void process.kill(child.pid ?? 0, name),
  };
}

/** Runs `harness` to its end. */
export async function harness(args: readonly string[], launch: Omit<Launch, 'args'> = {}): Promise<Ended> {
  return start({ ...launch, args }).ended;
}

/** Options that let every phase play one scenario. */
export function scripted(file: string, names: readonly string[] = phases): string[] {
  return names.flatMap((phase) => ['--model', `${phase}=scripted/${file}`]);
}

const folders: string[] = [];

/** A folder of its own; `cleanUp` removes it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'e2e-')));
  folders.push(folder);
  return folder;
}

/** What a killed run leaves in its temporary folder goes with it. */
function ownTemp(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'e2e-tmp-'));
  folders.push(folder);
  return folder;
}

export async function cleanUp(): Promise<void> {
  await Promise.all(
    folders.splice(0).map((folder) => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 })),
  );
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly state: string;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string };
}

export interface GitHubFile {
  readonly issues: readonly { readonly number: number; readonly labels: readonly { name: string }[] }[];
  readonly comments: readonly Comment[];
  readonly pulls: readonly Pull[];
  readonly unknownRoutes: readonly string[];
}

/** What `--out` holds after a run. */
export class Out {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  async github(): Promise<GitHubFile> {
    return JSON.parse(await this.read('github.json')) as GitHubFile;
  }

  /** Comments of the workflow's own bot. */
  async ownComments(): Promise<readonly Comment[]> {
    const { comments } = await this.github();
    return comments.filter(({ user }) => user.login === 'github-actions[bot]');
  }

  /** The one status comment. */
  async status(): Promise<string> {
    const [comment, ...more] = await this.ownComments();
    if (comment === undefined || more.length > 0) throw new Error(`${more.length + 1} comments, not one`);
    return comment.body;
  }

  async labels(issue: number): Promise<readonly string[]> {
    const { issues } = await this.github();
    return (issues.find(({ number }) => number === issue)?.labels ?? []).map(({ name }) => name).sort();
  }

  async read(file: string): Promise<string> {
    return fs.readFile(path.join(this.dir, file), 'utf8');
  }

  /** The file of a job: `summary`, `log`. */
  async job(run: number, job: string, file: string): Promise<string> {
    return this.read(`runs/${run}/${job}/${file}`);
  }

  async git(...args: string[]): Promise<string> {
    return git(path.join(this.dir, 'repo.git'), ...args);
  }

  /** Subjects of the harness's commits, oldest first. */
  async commits(issue: number): Promise<readonly string[]> {
    const log = await this.git('log', '--reverse', '--format=%s', `main..harness/issue-${issue}`);
    return log.split('\n');
  }

  /** What must be the same however often and with however many interruptions it ran. */
  async state(issue: number): Promise<unknown> {
    const { pulls } = await this.github();
    return {
      comments: (await this.ownComments()).length,
      headline: headline(await this.status()),
      verdicts: verdicts(await this.status()),
      labels: await this.labels(issue),
      pulls: pulls.map(({ number, title, draft, state, head, base }) => [
        number,
        title,
        draft,
        state,
        head.ref,
        base.ref,
      ]),
      commits: await this.commits(issue),
      tree: await this.git('rev-parse', `harness/issue-${issue}^{tree}`),
    };
  }
}

export async function git(cwd: string, ...args: string[]): Promise<string> {
  const env = { PATH: searchPath, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { stdout } = await execute('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.trim();
}

/** The first line of a status comment that people see. */
export function headline(status: string): string {
  return /^### (.*)$/m.exec(status)?.[1] ?? '';
}

/** `triage: proceed, $0.0000` for each phase of a status comment's list. */
export function verdicts(status: string): readonly string[] {
  const rows = [...status.matchAll(/^\| (?:✅|❌) (.+?) \| \*\*(.+?)\*\* \|.*?\|.*?\| (.+?) \|/gm)];
  return rows.map(([, phase = '', verdict = '', cost = '']) => `${phase}: ${verdict}, ${cost}`);
}

/** Ids of the processes that `pid` started, directly or not, and in whose environment all of `variables` stand. */
export async function descendants(pid: number, variables: readonly string[]): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await fs.readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readProc(name, 'stat') : '';
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const below = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === pid || below(parent));
  };
  const found: number[] = [];
  for (const id of [...parents.keys()].filter(below)) {
    const environment = (await readProc(String(id), 'environ')).split('\0');
    if (variables.every((variable) => environment.includes(variable))) found.push(id);
  }
  return found;
}

async function readProc(pid: string, file: string): Promise<string> {
  // A process may end while we look.
  return fs.readFile(path.join('/proc', pid, file), 'utf8').catch(() => '');
}

/** Every file below a folder, as absolute paths. */
export async function filesBelow(dir: string): Promise<readonly string[]> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
