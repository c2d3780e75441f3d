import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startLocalGitHub } from '../src/local/github/local-github.ts';
import type { LocalGitHub } from '../src/local/github/local-github.ts';
import { sampleLines } from './script.ts';
import type { RequestTimes } from './script.ts';

export const owner = 'octo';
export const repo = 'bench';
export const phase = 'bench';
export const apiKey = 'bench-key-that-opens-nothing';
export const model = 'claude-haiku-5-5';

/** When GitHub answered one request. */
export interface GitHubRequest {
  readonly at: number;
  readonly what: string;
  readonly durationMs: number;
}

/** Everything around the processes that are measured: a repository, a GitHub, a model, all on this machine. */
export interface Stage {
  readonly folder: string;
  /** The checkout of the harness under measurement. */
  readonly actionRoot: string;
  readonly workspace: string;
  readonly modelUrl: string;
  readonly searchPath: string;
  readonly github: LocalGitHub;
  /** Requests to GitHub since the last call. */
  takeRequests(): readonly GitHubRequest[];
  times(run: string): Promise<readonly RequestTimes[]>;
  close(): Promise<void>;
}

/** Opens the stage in a temporary folder and starts the model in a process of its own. */
export async function openStage(actionRoot: string, searchPath: string): Promise<Stage> {
  // Not the system's own link to the folder: the sandbox shows real paths.
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'harness-bench-')));
  const workspace = path.join(folder, 'work', repo);
  await layRepository(workspace, searchPath);
  const requests: GitHubRequest[] = [];
  const github = await startLocalGitHub({
    outDir: path.join(folder, 'github'),
    repository: { owner, repo, defaultBranch: 'main', private: false },
    sourceRepo: workspace,
    path: searchPath,
    issues: [issue],
    collaborators: { ann: 'admin' },
    canCreatePullRequests: true,
    clock: () => new Date(),
    onRequest: ({ method, path: route, durationMs }) =>
      void requests.push({ at: now(), what: `${method} ${route}`, durationMs }),
  });
  const server = startModel();
  const modelUrl = await firstLine(server);
  return {
    ...{ folder, actionRoot, workspace, modelUrl, searchPath, github },
    takeRequests: () => requests.splice(0),
    times: async (run) => (await (await fetch(`${modelUrl}/times/${run}`)).json()) as RequestTimes[],
    close: async () => {
      server.kill();
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Milliseconds since 1970 with the resolution of the process's own clock. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

function startModel(): ChildProcess {
  const file = path.join(import.meta.dirname, 'model-server.ts');
  return spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the model has no output');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return line;
}

const issue = {
  number: 1,
  title: 'The sample is hard to read',
  body: 'I tried to follow `src/sample.txt` and lost the thread half-way. Which part should I begin with?',
  state: 'open',
  html_url: `http://github.localhost/${owner}/${repo}/issues/1`,
  author_association: 'OWNER',
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
  user: { login: 'ann', type: 'User' },
  labels: [],
};

export const event = {
  action: 'opened',
  issue,
  sender: { login: 'ann', type: 'User' },
  repository: { full_name: `${owner}/${repo}`, default_branch: 'main', private: false },
};

/** A phase of the repository's own: what every arm plays. */
export const phaseFile = `---
description: Look at the sample in many small steps.
model: anthropic/${model}
context: [issue]
tools: [bash]
limits: { turns: 400, minutes: 30 }
result:
  verdict: { enum: [done, stuck], description: done when the question is answered. }
---

You look at one file of {{repository}} in small steps and then answer.

{{issue}}
`;

const sampleText = Array.from(
  { length: sampleLines },
  (_, line) => `${String(line).padStart(4, '0')} the quick brown fox jumps over the lazy dog, once more\n`,
).join('');

async function layRepository(workspace: string, searchPath: string): Promise<void> {
  const files = {
    'README.md': '# Bench\n',
    [`.harness/phases/${phase}.md`]: phaseFile,
    'src/sample.txt': sampleText,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message', 'Start'],
  ])
    execFileSync('git', args, { cwd: workspace, env: { PATH: searchPath } });
}
