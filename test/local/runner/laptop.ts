import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type LocalGitHub, startLocalGitHub } from '../../../src/local/github/local-github.ts';
import {
  type JobReport,
  type RunEvent,
  type RunReport,
  type RunSettings,
  runWorkflow,
} from '../../../src/local/runner/index.ts';

/** A repository, a local GitHub and a place to run workflows, in one temporary folder. */
export class Laptop {
  readonly root: string;
  readonly repoDir: string;
  readonly actionRoot: string;
  readonly outDir: string;
  readonly github: LocalGitHub;
  readonly events: RunEvent[] = [];
  private runs = 0;

  private constructor(root: string, github: LocalGitHub) {
    this.root = root;
    this.repoDir = path.join(root, 'repo');
    this.actionRoot = path.join(root, 'harness');
    this.outDir = path.join(root, 'out');
    this.github = github;
  }

  /** `files` go into the repository, `harness` into our own checkout. */
  static async open(
    files: Readonly<Record<string, string>>,
    harness: Readonly<Record<string, string>> = {},
    options: { readonly private?: boolean; readonly commits?: number } = {},
  ): Promise<Laptop> {
    const root = await mkdtemp(path.join(os.tmpdir(), 'harness-laptop-'));
    const repoDir = path.join(root, 'repo');
    await write(repoDir, { 'README.md': 'A repository.\n', ...files });
    await write(path.join(root, 'harness'), { LICENSE: 'MIT\n', ...harness });
    git(repoDir, 'init', '-q', '-b', 'main');
    git(repoDir, 'add', '-A');
    for (let count = 1; count <= (options.commits ?? 1); count += 1)
      git(repoDir, 'commit', '-q', '--allow-empty', '-m', `commit ${count}`);
    const github = await startLocalGitHub({
      outDir: path.join(root, 'out'),
      repository: { owner: 'octo', repo: 'sample', defaultBranch: 'main', private: options.private ?? false },
      sourceRepo: repoDir,
      path: process.env['PATH'] ?? '',
      canCreatePullRequests: true,
      clock: () => new Date(),
    });
    return new Laptop(root, github);
  }

  async run(workflowFile: string, overrides: Partial<RunSettings> = {}): Promise<RunReport> {
    this.runs += 1;
    return runWorkflow({
      workflowFile,
      repoDir: this.repoDir,
      event: { name: 'workflow_dispatch', payload: {} },
      inputs: {},
      secrets: {},
      vars: {},
      actionRoot: this.actionRoot,
      remotes: { 'acme/harness-action': this.actionRoot },
      outDir: this.outDir,
      github: this.github,
      maxParallel: 2,
      nodePath: process.execPath,
      path: process.env['PATH'] ?? '',
      reporter: { report: (event) => void this.events.push(event) },
      signal: new AbortController().signal,
      clock: () => new Date(),
      runId: this.runs,
      runAttempt: 1,
      actor: 'mona',
      grace: { interruptMs: 300, terminateMs: 200 },
      ...overrides,
    });
  }

  async log(report: RunReport, job: string): Promise<string> {
    return readFile(path.join(report.dir, job, 'log.txt'), 'utf8');
  }

  async close(): Promise<void> {
    await this.github.close();
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Opens a laptop with one workflow, runs it and closes; for tests that only look at the report. */
export async function runOne(
  workflow: string,
  overrides: Partial<RunSettings> = {},
): Promise<{ readonly report: RunReport; readonly logs: ReadonlyMap<string, string> }> {
  const laptop = await Laptop.open({ '.github/workflows/w.yml': workflow });
  try {
    const report = await laptop.run('.github/workflows/w.yml', overrides);
    const started = report.jobs.filter((job) => job.startedAt !== undefined);
    const logs = await Promise.all(
      started.map(async (job) => [job.id, await laptop.log(report, job.id)] as const),
    );
    return { report, logs: new Map(logs) };
  } finally {
    await laptop.close();
  }
}

/** Job ids to results. */
export function results(report: RunReport): Readonly<Record<string, string>> {
  return Object.fromEntries(report.jobs.map((job) => [job.id, job.result]));
}

export function jobOf(report: RunReport, id: string): JobReport {
  const job = report.jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`no job ${id} in ${report.jobs.map((one) => one.id).join(', ')}`);
  return job;
}

/** A workflow that a person starts, with these jobs. */
export function dispatched(jobs: string): string {
  return `on: workflow_dispatch\n${jobs}`;
}

async function write(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), content);
  }
}

export function git(dir: string, ...args: string[]): string {
  const identity = {
    GIT_AUTHOR_NAME: 't',
    GIT_AUTHOR_EMAIL: 't@t',
    GIT_COMMITTER_NAME: 't',
    GIT_COMMITTER_EMAIL: 't@t',
  };
  return execFileSync('git', args, {
    cwd: dir,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...identity },
  });
}
