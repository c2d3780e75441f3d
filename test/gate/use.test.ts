import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { passGate } from '../../src/gate.ts';
import type { StartRequest } from '../../src/gate.ts';
import { defaultStartPolicy } from '../../src/gate/policy.ts';
import type { StartPolicy } from '../../src/gate/policy.ts';
import { connect } from '../../src/github.ts';
import type { GitHub } from '../../src/github.ts';
import { ledgerBranch, ledgerFile } from '../../src/ledger.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { recordSpend } from '../../src/publish/spend.ts';
import { readConfig } from '../../src/settings.ts';
import { Fixture, issue42, repository } from '../local/github/fixture.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close();
});

const now = Date.parse('2026-11-22T12:00:00Z');
const minutesAgo = (minutes: number): string =>
  new Date(now - minutes * 60_000).toISOString().replace('.000Z', 'Z');
const ownRun = 900;

const request: StartRequest = {
  repository,
  event: { name: 'issues', payload: { action: 'opened', issue: issue42 } },
  issueNumber: undefined,
  actor: 'wim',
  triggeringActor: 'wim',
  startFor: 'everyone',
  bot: 'github-actions[bot]',
  expected: {},
  runId: ownRun,
  runAttempt: 1,
  workflow: 'harness.yml',
};

interface Seed {
  readonly id: number;
  readonly actor: string;
  readonly at: string;
  readonly conclusion?: string;
  readonly attempt?: number;
  readonly file?: string;
}

const runsBy = (actor: string, count: number, seed: Partial<Seed> = {}): readonly Seed[] =>
  Array.from({ length: count }, (_, index) => ({ id: 100 + index, actor, at: minutesAgo(10), ...seed }));

/** A repository where these runs were; `wim` may write, `rea` may not. */
async function at(runs: readonly Seed[]): Promise<{ server: LocalGitHub; github: GitHub }> {
  const fixture = new Fixture();
  fixtures.push(fixture);
  const server = await fixture.start({
    collaborators: { wim: 'write', ann: 'write', rea: 'read' },
    clock: () => new Date(now),
    workflowRuns: [...runs, { id: ownRun, actor: 'wim', at: minutesAgo(0) }].map((run) => ({
      ...{ id: run.id, name: 'Harness', event: 'issues', headBranch: 'main', jobs: [] },
      path: `.github/workflows/${run.file ?? 'harness.yml'}`,
      conclusion: run.conclusion ?? 'success',
      ...{ createdAt: run.at, actor: run.actor, attempt: run.attempt },
    })),
  });
  return { server, github: clientOf(server, 'read') };
}

function clientOf(server: LocalGitHub, contents: 'read' | 'write'): GitHub {
  const permissions = { contents, actions: 'read', issues: 'read' } as const;
  const { githubToken } = server.grant({ runId: ownRun, runAttempt: 1, jobId: contents, permissions });
  return connect({ token: githubToken, apiUrl: server.apiUrl });
}

async function pass(github: GitHub, changes: Partial<StartRequest> = {}, start: Partial<StartPolicy> = {}) {
  const config = Promise.resolve({ start: { ...defaultStartPolicy, ...start } });
  const log = { warning: () => undefined };
  return passGate({ ...request, ...changes }, { github, config, log, clock: () => now });
}

const limits = (runs: number) => ({ 'runs-per-hour': runs, 'usd-per-day': 10 });

describe('runs in an hour', () => {
  test('twenty by one stranger in ten minutes: the sixth is refused (T10)', async () => {
    const by = { actor: 'rea', triggeringActor: 'rea' };
    const { github } = await at(runsBy('rea', 20));
    expect(await pass(github, { ...by, runId: 104 })).toBeDefined();
    const sixth = pass(github, { ...by, runId: 105 });
    await expect(sixth).rejects.toMatchObject({ reason: 'rate' });
    await expect(sixth).rejects.toThrow(/@rea started 6 runs .*start\.others\.runs-per-hour .* allows 5/);
  });

  test('people with write access have a limit of their own, and it is finite (T10)', async () => {
    const { github } = await at(runsBy('wim', 30));
    expect(await pass(github, { runId: 129 })).toBeDefined();
    await expect(pass(github)).rejects.toMatchObject({ reason: 'rate' });
  });

  test.each<[string, readonly Seed[]]>([
    ['of others', runsBy('ann', 5)],
    ['from before the window', runsBy('wim', 5, { at: minutesAgo(61) })],
    ['that came later', runsBy('wim', 5).map((run) => ({ ...run, id: run.id + ownRun }))],
    ['of other workflows', runsBy('wim', 5, { file: 'ci.yml' })],
    ['in which no job ran', runsBy('wim', 5, { conclusion: 'skipped' })],
  ])('%s do not count (T10)', async (_which, runs) => {
    const { github } = await at(runs);
    expect(await pass(github, {}, { writers: limits(1) })).toBeDefined();
  });

  test('every attempt counts, of this run and of others (T10, T11)', async () => {
    const { github } = await at(runsBy('wim', 1, { attempt: 3 }));
    expect(await pass(github, { runAttempt: 2 }, { writers: limits(5) })).toBeDefined();
    await expect(pass(github, { runAttempt: 3 }, { writers: limits(5) })).rejects.toMatchObject({
      reason: 'rate',
    });
  });

  test('whoever re-runs is counted beside whoever started it (T11)', async () => {
    const { github } = await at(runsBy('ann', 3));
    const attempt = pass(github, { triggeringActor: 'ann' }, { writers: limits(3) });
    await expect(attempt).rejects.toThrow('@ann started 4 runs');
  });

  test('hundreds of runs without a job do not hide those with one (T10)', async () => {
    const idle = runsBy('wim', 250, { conclusion: 'skipped', at: minutesAgo(5) });
    const busy = runsBy('wim', 3, { at: minutesAgo(30) }).map((run) => ({ ...run, id: run.id - 50 }));
    const { github } = await at([...busy, ...idle]);
    expect(await pass(github, {}, { writers: limits(4) })).toBeDefined();
    await expect(pass(github, {}, { writers: limits(3) })).rejects.toMatchObject({ reason: 'rate' });
  });

  test('more than GitHub lists is more than any limit (T10)', async () => {
    const full = Array.from({ length: 100 }, (_, id) => ({ id, conclusion: 'skipped', run_attempt: 1 }));
    const { github } = await at([]);
    const listWorkflowRuns = () => Promise.resolve({ data: { workflow_runs: full } });
    const endless = { ...github, actions: { ...github.actions, listWorkflowRuns } } as unknown as GitHub;
    await expect(pass(endless)).rejects.toThrow('more runs than can be counted');
  });

  test('a workflow that GitHub does not know is no start (A5)', async () => {
    const { github } = await at([]);
    await expect(pass(github, { workflow: 'other.yml' })).rejects.toThrow(/counting the runs of @wim failed/);
  });

  test('are counted where the run starts, and not again in its later phases', async () => {
    const { github } = await at(runsBy('wim', 40));
    expect(await pass(github, { expected: { triage: 'a'.repeat(64) } })).toBeDefined();
  });
});

describe('money of a day', () => {
  const spent = async (server: LocalGitHub, entries: Readonly<Record<string, [string, number]>>, day = now) =>
    recordSpend({
      github: clientOf(server, 'write'),
      repository,
      file: ledgerFile(day),
      entries: Object.fromEntries(
        Object.entries(entries).map(([key, [actor, usd]]) => [key, { actor, usd, issue: 42 }]),
      ),
    });

  test('is counted by person, whatever the letter case, and all together', async () => {
    const { server, github } = await at([]);
    await spent(server, { '1.1 triage': ['Wim', 6], '1.1 diagnose': ['wim', 3], '2.1 triage': ['ann', 5] });
    const start = { writers: { 'runs-per-hour': 30, 'usd-per-day': 10 } };
    expect(await pass(github, {}, start)).toBeDefined();
    await spent(server, { '3.1 build-1': ['wim', 1] });
    const refused = pass(github, {}, start);
    await expect(refused).rejects.toMatchObject({ reason: 'spend' });
    await expect(refused).rejects.toThrow(/@wim started today cost \$10\.00; start\.writers\.usd-per-day/);
    expect(await pass(github, { actor: 'ann', triggeringActor: 'ann' }, start)).toBeDefined();
    const together = pass(github, { actor: 'ann', triggeringActor: 'ann' }, { ...start, 'usd-per-day': 15 });
    await expect(together).rejects.toThrow(/the runs of today cost \$15\.00; start\.usd-per-day/);
  });

  test('strangers have a small limit of their own (A6)', async () => {
    const { server, github } = await at([]);
    await spent(server, { '1.1 triage': ['rea', 2] });
    const attempt = pass(github, { actor: 'rea', triggeringActor: 'rea' });
    await expect(attempt).rejects.toThrow('start.others.usd-per-day');
  });

  test('starts anew on the next day', async () => {
    const { server, github } = await at([]);
    await spent(server, { '1.1 triage': ['wim', 1000] }, now - 24 * 3600_000);
    expect(await pass(github)).toBeDefined();
  });

  test('nothing may start where the limit is 0', async () => {
    const { github } = await at([]);
    await expect(pass(github, {}, { 'usd-per-day': 0 })).rejects.toMatchObject({ reason: 'spend' });
  });

  test('a ledger that is none closes the gate and says what to do (A5)', async () => {
    const { server, github } = await at([]);
    const writer = clientOf(server, 'write');
    await spent(server, { '1.1 triage': ['wim', 1] });
    const { data: file } = await writer.repos.getContent({
      ...repository,
      path: ledgerFile(now),
      ref: ledgerBranch,
    });
    expect(file).toMatchObject({ type: 'file' });
    const broken = Buffer.from('{}').toString('base64');
    const repos = {
      ...github.repos,
      getContent: () => Promise.resolve({ data: { type: 'file', content: broken } }),
    };
    await expect(pass({ ...github, repos } as unknown as GitHub)).rejects.toThrow(
      /not the ledger that this harness writes[^]*start the day anew/,
    );
  });
});

test('role, runs, ledger and settings are all asked before any of them is answered', async () => {
  const { server } = await at([]);
  const token = server.grant({
    ...{ runId: ownRun, runAttempt: 1, jobId: 'held' },
    permissions: { contents: 'read', actions: 'read', issues: 'read' },
  }).githubToken;
  const held: (() => void)[] = [];
  const seen: string[] = [];
  // Answers nothing until four requests wait: whoever asks one after the other waits for ever.
  const proxy = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    const asked = incoming.url ?? '';
    seen.push(/permission|workflows\/harness\.yml\/runs|config\.yml|\d\.json/.exec(asked)?.[0] ?? asked);
    held.push(() => void forward(asked, incoming, response));
    if (held.length === 4) for (const release of held) release();
  });
  const forward = async (asked: string, incoming: IncomingMessage, response: ServerResponse) => {
    const answer = await fetch(`${server.apiUrl}${asked}`, {
      headers: { authorization: incoming.headers.authorization ?? '' },
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  };
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as { port: number };
  const github = connect({ token, apiUrl: `http://127.0.0.1:${port}` });
  const config = readConfig(github, repository);
  const log = { warning: () => undefined };
  try {
    const start = { ...request, startFor: 'writers' as const };
    expect(await passGate(start, { github, config, log, clock: () => now })).toMatchObject({ number: 42 });
    expect(seen.sort()).toEqual(['2.json', 'config.yml', 'permission', 'workflows/harness.yml/runs']);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
