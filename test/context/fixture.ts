import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Source, ContextDeps, RetrieveRequest } from '../../src/context/source.ts';
import { issueSnapshot } from '../../src/event.ts';
import { trustedGit } from '../../src/git.ts';
import { connect } from '../../src/github.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import { formatHandoff, handoffNameOf, hashHandoff } from '../../src/handoff.ts';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type {
  LocalGitHub,
  LocalGitHubSettings,
  PermissionLevel,
} from '../../src/local/github/local-github.ts';
import type { Received } from '../../src/receive.ts';

export const triggered = '2026-11-01T12:00:00Z';
export const later = '2026-11-01T12:00:01Z';
export const earlier = '2026-11-01T11:00:00Z';
export const path = process.env['PATH'] ?? '';

/** An issue in GitHub's shape. */
export function issueOf(fields: Record<string, unknown> = {}) {
  return {
    number: 42,
    title: 'clamp returns the wrong end',
    body: 'When I call clampRange(5, 1, 3) I get 1.',
    state: 'open',
    html_url: 'https://github.com/acme/shop/issues/42',
    author_association: 'NONE',
    created_at: earlier,
    updated_at: triggered,
    user: { login: 'ann', type: 'User' },
    labels: [],
    ...fields,
  };
}

/** A comment in GitHub's shape, on issue 42. */
export function commentOf(id: number, fields: Record<string, unknown> = {}) {
  return {
    id,
    body: `comment ${id}`,
    html_url: `https://github.com/acme/shop/issues/42#issuecomment-${id}`,
    author_association: 'NONE',
    created_at: earlier,
    updated_at: earlier,
    user: { login: 'bob', type: 'User' },
    ...fields,
  };
}

/** A handoff as the run received it. */
export function received(facts: Partial<HandoffFacts> & { phase: string }, report = 'A report.'): Received {
  const handoff = {
    facts: {
      schema: 'harness/handoff@1' as const,
      round: 0,
      issue: 42,
      outcome: 'done' as const,
      detail: null,
      result: { verdict: 'go' },
      model: null,
      usage: { turns: 1, input: 1, cached: 0, output: 1, usd: null, seconds: 1 },
      base: '0'.repeat(40),
      inputs: { phase: null, context: null, handoffs: {} },
      change: null,
      outsider: true,
      sandbox: 'none' as const,
      run: 'https://github.com/acme/shop/actions/runs/1',
      ...facts,
    },
    report,
  };
  const text = formatHandoff(handoff);
  const name = handoffNameOf(facts.phase, handoff.facts.round);
  return { name, text, sha256: hashHandoff(text), handoff, changeText: undefined, contextText: undefined };
}

/** A folder with a real repository, and on demand a local GitHub over it. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'context-'));
  readonly workspace = join(this.folder, 'work');
  readonly #open: LocalGitHub[] = [];

  constructor() {
    mkdirSync(this.workspace);
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Start', { 'README.md': '# Shop\n' });
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
    return execFileSync('git', [...identity, ...args], { cwd: this.workspace, encoding: 'utf8' }).trim();
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = join(this.workspace, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  link(name: string, target: string): void {
    symlinkSync(target, join(this.workspace, name));
  }

  /** Commits all there is; returns the commit. */
  commit(message: string, files: Readonly<Record<string, string>> = {}): string {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '--quiet', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  request(fields: Partial<Omit<RetrieveRequest, 'issue'>> & { issue?: unknown } = {}): RetrieveRequest {
    return {
      phase: { name: 'diagnose', context: ['issue'] },
      round: 0,
      repository: { owner: 'acme', repo: 'shop' },
      base: this.git('rev-parse', 'HEAD'),
      workspace: this.workspace,
      serverUrl: 'https://github.com',
      handoffs: [],
      ...fields,
      issue: issueSnapshot.parse(fields.issue ?? issueOf()),
    };
  }

  deps(fields: Partial<ContextDeps> = {}): ContextDeps {
    return {
      github: connect({ token: 'none', apiUrl: 'http://127.0.0.1:9', retry: { attempts: 1 } }),
      git: trustedGit(path),
      clock: () => Date.parse(triggered),
      random: () => 0.5,
      ...fields,
    };
  }

  async run(source: Source, fields: Parameters<Project['request']>[0] = {}, deps = this.deps()) {
    return source(this.request(fields), deps);
  }

  /** What a job with these permissions asks GitHub with. */
  async withGitHub(
    settings: Partial<LocalGitHubSettings>,
    permissions: Readonly<Record<string, PermissionLevel>> = {
      contents: 'read',
      issues: 'read',
      actions: 'read',
    },
  ): Promise<ContextDeps> {
    const github = await startLocalGitHub({
      outDir: join(this.folder, `github-${this.#open.length}`),
      repository: { owner: 'acme', repo: 'shop', defaultBranch: 'main', private: false },
      sourceRepo: this.workspace,
      path,
      canCreatePullRequests: true,
      clock: () => new Date(triggered),
      ...settings,
    });
    this.#open.push(github);
    const { githubToken } = github.grant({ runId: 9001, runAttempt: 1, jobId: 'job', permissions });
    return this.deps({
      github: connect({ token: githubToken, apiUrl: github.apiUrl, retry: { attempts: 1 } }),
    });
  }

  async close(): Promise<void> {
    for (const github of this.#open) await github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
