import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { getOctokit } from '@actions/github';
import { startLocalGitHub } from '../../../src/local/github/local-github.ts';
import type {
  LocalGitHub,
  LocalGitHubSettings,
  PermissionLevel,
} from '../../../src/local/github/local-github.ts';

/** One answer as it went over the wire. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly type: string;
  readonly body: string;
}

export const repository = { owner: 'acme', repo: 'shop' } as const;

export const everything: Readonly<Record<string, PermissionLevel>> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** A folder with a source repository, and a local GitHub on it. */
export class Fixture {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'local-github-'));
  readonly source = path.join(this.folder, 'source');
  readonly out = path.join(this.folder, 'out');
  readonly answered: Answered[] = [];
  readonly #open: LocalGitHub[] = [];
  #jobs = 0;

  constructor() {
    fs.mkdirSync(path.join(this.source, 'src'), { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Add the sum', {
      'README.md': '# Shop\n',
      'src/sum.js': 'export const sum = (a, b) => a - b;\n',
    });
    this.commit('Add a product', { 'src/product.js': 'export const product = (a, b) => a * b;\n' });
    fs.symlinkSync('README.md', path.join(this.source, 'link.md'));
    this.commit('Link the readme', {});
    this.git('tag', '-a', '-m', 'First release', 'v1.0.0');
    this.git('branch', 'topic/base', 'HEAD~1');
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
    return execFileSync('git', [...identity, ...args], { cwd: this.source, encoding: 'utf8' }).trim();
  }

  commit(message: string, files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files))
      fs.writeFileSync(path.join(this.source, name), content);
    this.git('add', '-A');
    this.git('commit', '--quiet', '-m', message);
  }

  async start(settings: Partial<LocalGitHubSettings> = {}): Promise<LocalGitHub> {
    const github = await startLocalGitHub({
      outDir: this.out,
      repository: { ...repository, defaultBranch: 'main', private: false },
      sourceRepo: this.source,
      path: process.env['PATH'] ?? '',
      canCreatePullRequests: true,
      clock: () => new Date(),
      ...settings,
    });
    this.#open.push(github);
    return github;
  }

  /** A client with the token of a fresh job; its answers are kept in `answered`. */
  client(github: LocalGitHub, permissions: Readonly<Record<string, PermissionLevel>> = everything) {
    return this.clientOf(github, github.grant(this.job(permissions)).githubToken);
  }

  clientOf(github: LocalGitHub, token: string) {
    return getOctokit(token, { baseUrl: github.apiUrl, request: { fetch: this.#recordingFetch } }).rest;
  }

  job(permissions: Readonly<Record<string, PermissionLevel>>) {
    this.#jobs += 1;
    return { runId: 9001, runAttempt: 1, jobId: `job-${this.#jobs}`, permissions };
  }

  async close(): Promise<void> {
    for (const github of this.#open) await github.close();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  #recordingFetch = async (input: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    this.answered.push({
      method: init.method ?? 'GET',
      path: new URL(input).pathname,
      status: response.status,
      headers: response.headers,
      type: response.headers.get('content-type') ?? '',
      body: await response.clone().text(),
    });
    return response;
  };
}

/** The status and message with which a call was refused; fails when it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call;
  } catch (error) {
    const { status, response } = error as { status: number; response: { data: { message: string } } };
    return { status, message: response.data.message };
  }
  throw new Error('the call was answered');
}

export const issue42 = {
  number: 42,
  title: 'The sum is wrong',
  body: 'sum(1, 2) gives -1',
  user: { login: 'zoe', type: 'User' },
  labels: [{ name: 'bug', color: 'd73a4a', description: "Something isn't working" }],
  state: 'open',
  created_at: '2026-01-02T03:04:05Z',
  updated_at: '2026-01-02T03:04:05Z',
  html_url: 'https://github.com/acme/shop/issues/42',
};
