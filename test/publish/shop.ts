import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Change } from '../../src/change/change.ts';
import { trustedGit } from '../../src/git.ts';
import { connect } from '../../src/github.ts';
import type { GitHub, Timing } from '../../src/github.ts';
import { formatHandoff, hashHandoff } from '../../src/handoff.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import type { Writer } from '../../src/publish/ensure.ts';
import { openFaultProxy } from '../fault-proxy.ts';
import type { Fate } from '../fault-proxy.ts';

export const repository = { owner: 'acme', repo: 'shop' };
export const issue = 42;

export interface Shop {
  readonly local: LocalGitHub;
  /** A repository with one issue, over a connection that a test can disturb. */
  readonly writer: Writer;
  /** Commit of the default branch. */
  readonly base: string;
  readonly waitsMs: number[];
  /** `METHOD /path` of every request that reached GitHub and was no read. */
  readonly writes: readonly string[];
  /** Decides the fate of each request from now on. */
  disturb(fate: Fate): void;
  /** A client whose token has these permissions only. */
  clientWith(permissions: Record<string, 'read' | 'write'>): GitHub;
  /** git in the bare repository. */
  git(args: readonly string[], input?: string): Promise<string>;
  /** A commit of a person on top of `parent` with one file, returned but on no branch. */
  commitByPerson(parent: string, file: string): Promise<string>;
  close(): Promise<void>;
}

const git = trustedGit(process.env['PATH'] ?? '');
const person = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
};
const writeAll = { contents: 'write', issues: 'write', 'pull-requests': 'write' } as const;

/** Starts a GitHub on loopback with one repository and one issue, and a proxy in front of it. */
export async function openShop(
  options: { canCreatePullRequests?: boolean; comments?: readonly Comment[] } = {},
): Promise<Shop> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'shop-'));
  const source = path.join(folder, 'source');
  await fs.mkdir(source);
  const inSource = async (args: readonly string[]): Promise<string> =>
    (await git(args, { cwd: source, env: person })).stdout.toString().trim();
  await inSource(['init', '-q', '-b', 'main']);
  await fs.writeFile(path.join(source, 'sum.js'), 'export const sum = (a, b) => a - b;\n');
  await fs.writeFile(path.join(source, 'old.js'), 'export const old = 1;\n');
  await inSource(['add', '.']);
  await inSource(['commit', '-qm', 'Begin']);
  const base = await inSource(['rev-parse', 'HEAD']);
  const local = await startLocalGitHub({
    outDir: path.join(folder, 'out'),
    repository: { ...repository, defaultBranch: 'main', private: false },
    sourceRepo: source,
    path: process.env['PATH'] ?? '',
    issues: [issueShape()],
    comments: (options.comments ?? []).map((comment, index) => ({
      issue,
      comment: commentShape(comment, index),
    })),
    canCreatePullRequests: options.canCreatePullRequests ?? true,
    clock: () => new Date(),
  });
  const waitsMs: number[] = [];
  const proxy = await openFaultProxy(local.apiUrl);
  let jobs = 0;
  const timing: Timing = {
    now: () => Date.now(),
    sleep: async (ms) => void waitsMs.push(ms),
    random: () => 0.5,
  };
  const clientWith = (permissions: Record<string, 'read' | 'write'>): GitHub => {
    const { githubToken } = local.grant({
      runId: 1,
      runAttempt: 1,
      jobId: `job-${(jobs += 1)}`,
      permissions,
    });
    return connect({ token: githubToken, apiUrl: proxy.url, timing });
  };
  const inBare = async (args: readonly string[], input?: string): Promise<string> => {
    const bytes = input === undefined ? {} : { input: Buffer.from(input) };
    return (await git(args, { cwd: local.repositoryPath, env: person, ...bytes })).stdout.toString().trim();
  };
  return {
    local,
    writer: { github: clientWith(writeAll), repository, timing },
    base,
    waitsMs,
    writes: proxy.writes,
    disturb: proxy.disturb,
    clientWith,
    git: inBare,
    commitByPerson: async (parent, file) => {
      const blob = await inBare(['hash-object', '-w', '--stdin'], 'by hand\n');
      const listing = await inBare(['ls-tree', parent]);
      const tree = await inBare(['mktree'], `${listing}\n100644 blob ${blob}\t${file}\n`);
      return inBare(['commit-tree', tree, '-p', parent, '-m', 'By hand']);
    },
    close: async () => {
      await proxy.close();
      await local.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

function issueShape() {
  return {
    number: issue,
    title: 'sum subtracts',
    body: 'sum(1, 2) is -1',
    state: 'open',
    user: { login: 'ann', id: 7, type: 'User' },
    labels: [],
    created_at: '2026-11-22T10:00:00Z',
    updated_at: '2026-11-22T10:00:00Z',
  };
}

interface Comment {
  readonly body: string;
  readonly login: string;
  /** When it was written, ISO 8601. */
  readonly at?: string;
}

function commentShape({ body, login, at = '2026-11-22T10:00:00Z' }: Comment, index: number) {
  return {
    id: 5_000_000 + index,
    body,
    user: { login, id: 7, type: 'User' },
    created_at: at,
    updated_at: at,
  };
}

/** A handoff's document; by default of a finished triage. */
export function handoffText(base: string, facts: Partial<HandoffFacts> = {}, report = 'The report.'): string {
  return formatHandoff({
    facts: {
      schema: 'harness/handoff@1',
      phase: 'triage',
      round: 0,
      issue,
      outcome: 'done',
      detail: null,
      result: { verdict: 'proceed', category: 'bug', summary: 'sum subtracts', questions: [] },
      model: 'anthropic/claude-haiku-4-5',
      usage: { turns: 2, input: 1830, cached: 1200, output: 214, usd: 0.0031, seconds: 6.2 },
      base,
      inputs: { phase: 'a'.repeat(64), context: 'b'.repeat(64), handoffs: {} },
      change: null,
      outsider: true,
      sandbox: 'none',
      run: 'https://github.com/acme/shop/actions/runs/5',
      ...facts,
    },
    report,
  });
}

/** A change of the shop: `sum.js` mended, a test added, `old.js` deleted. */
export async function shopChange(shop: Shop, base = shop.base): Promise<Change> {
  const files: readonly (readonly [string, string, boolean])[] = [
    ['sum.js', 'export const sum = (a, b) => a + b;\n', true],
    ['sum.test.js', 'import { sum } from "./sum.js";\nif (sum(1, 2) !== 3) throw new Error();\n', false],
  ];
  const listing = (await shop.git(['ls-tree', base]))
    .split('\n')
    .filter((line) => !/\t(?:sum\.js|old\.js)$/.test(line));
  const changed: Change['files'] = [];
  for (const [name, content, existed] of files) {
    const blob = await shop.git(['hash-object', '-w', '--stdin'], content);
    listing.push(`100644 blob ${blob}\t${name}`);
    changed.push({
      status: existed ? 'modified' : 'added',
      path: name,
      mode: '100644',
      oldMode: existed ? '100644' : null,
      blob,
      size: Buffer.byteLength(content),
      contentBase64: Buffer.from(content).toString('base64'),
    });
  }
  const tree = await shop.git(['mktree'], `${listing.join('\n')}\n`);
  changed.push({ status: 'deleted', path: 'old.js', oldMode: '100644' });
  return { schema: 'harness/change@1', base, tree, files: changed };
}

/** The build that made a change: its handoff and its change.json. */
export function buildHandoff(change: Change, facts: Partial<HandoffFacts> = {}) {
  const changeText = JSON.stringify(change);
  const text = handoffText(change.base, {
    phase: 'build',
    round: 1,
    result: { verdict: 'built', title: 'Add instead of subtract', summary: 'sum used the wrong sign.' },
    change: { sha256: hashHandoff(changeText), tree: change.tree },
    sandbox: 'bubblewrap',
    ...facts,
  });
  return { text, changeText };
}

/** The verification of a build, as its handoff. */
export function verifyHandoff(
  change: Change,
  buildText: string,
  verdict: 'passed' | 'untested' | 'failed' = 'passed',
): string {
  const stage = { outcome: 'pass', command: 'npm test', end: 'exit code 0', seconds: 2 };
  return handoffText(
    change.base,
    {
      phase: 'verify',
      round: 1,
      model: null,
      result: {
        verdict,
        reason: verdict === 'passed' ? 'red-then-green' : 'not-green',
        untested: verdict === 'untested' ? 'Only documentation changes.' : null,
        base: stage,
        red: { ...stage, outcome: 'fail', end: 'exit code 1' },
        green: stage,
        findings: [],
      },
      usage: { turns: 0, input: 0, cached: 0, output: 0, usd: 0, seconds: 8 },
      inputs: { phase: null, context: null, handoffs: { 'build-1': hashHandoff(buildText) } },
    },
    'not ok 1 - sum adds',
  );
}
