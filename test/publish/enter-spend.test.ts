import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/github.ts';
import type { GitHub } from '../../src/github.ts';
import { ledgerBranch, parseLedger } from '../../src/ledger.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { enterSpend } from '../../src/publish/enter-spend.ts';
import { recordSpend } from '../../src/publish/spend.ts';
import { readRepositoryFile } from '../../src/settings.ts';
import { handoff } from '../handoff.ts';
import { Fixture, repository } from '../local/github/fixture.ts';

let fixture: Fixture;
let server: LocalGitHub;
let github: GitHub;
beforeEach(async () => {
  fixture = new Fixture();
  server = await fixture.start();
  const job = { runId: 5, runAttempt: 1, jobId: 'publish', permissions: { contents: 'write' } } as const;
  github = connect({ token: server.grant(job).githubToken, apiUrl: server.apiUrl });
});
afterEach(() => fixture.close());

const file = '2026-11-22.json';
const clock = (): number => Date.parse('2026-11-22T23:59:59Z');
const facts = { issue: 42, triggeringActor: 'ann', runUrl: 'https://github.com/acme/shop/actions/runs/5' };

/** A handoff of that run that cost so much. */
const cost = (name: string, usd: number | null, run = facts.runUrl) => {
  const usage = { turns: 1, input: 1, cached: 0, output: 1, usd, seconds: 1 };
  return { name, handoff: handoff({ usage, run }) };
};

async function entries() {
  const text = await readRepositoryFile(github, repository, { path: file, ref: ledgerBranch });
  return text === undefined ? undefined : parseLedger(text, file).entries;
}

const enter = async (handoffs: Parameters<typeof enterSpend>[1]): Promise<void> =>
  enterSpend(facts, handoffs, { github, repository, clock });

describe('what handoffs cost', () => {
  test('is entered under who started the run, once however often it is published', async () => {
    await enter([cost('triage', 0.5)]);
    const commit = await tip();
    await enter([cost('triage', 0.5)]);
    expect(await tip()).toBe(commit);
    await enter([cost('triage', 0.5), cost('build-1', 1.25)]);
    expect(await entries()).toEqual({
      '5.1 triage': { actor: 'ann', issue: 42, usd: 0.5 },
      '5.1 build-1': { actor: 'ann', issue: 42, usd: 1.25 },
    });
  });

  test('of another attempt counts beside it, of another run not at all', async () => {
    await enter([
      cost('triage', 0.5),
      cost('diagnose', 0.25, `${facts.runUrl}/attempts/2`),
      cost('root-cause', 9, 'https://github.com/acme/shop/actions/runs/4'),
    ]);
    expect(Object.keys((await entries()) ?? {})).toEqual(['5.1 triage', '5.2 diagnose']);
  });

  test('is not entered where nothing was paid or nobody knows the price', async () => {
    await enter([cost('triage', 0), cost('diagnose', null)]);
    expect(await entries()).toBeUndefined();
  });

  test('of two runs at once is all there in the end', async () => {
    const one = (run: number) => ({ [`${run}.1 triage`]: { actor: 'ann', issue: run, usd: 1 } });
    const timing = { now: clock, sleep: () => Promise.resolve(), random: () => 0 };
    const retry = { attempts: 50, baseDelayMs: 1, maxDelayMs: 1, requestTimeoutMs: 60_000 };
    await Promise.all(
      [11, 12, 13, 14].map((run) =>
        recordSpend({ github, repository, file, timing, retry, entries: one(run) }),
      ),
    );
    expect(await entries()).toEqual(Object.assign({}, ...[11, 12, 13, 14].map(one)));
    const { data } = await github.repos.listCommits({ ...repository, sha: ledgerBranch });
    expect(data.map(({ parents }) => parents.length)).toEqual([1, 1, 1, 0]);
  });

  test('is not entered in a ledger that is none', async () => {
    await enter([cost('triage', 0.5)]);
    await spoil();
    await expect(enter([cost('diagnose', 0.5)])).rejects.toThrow('not the ledger that this harness writes');
  });
});

async function tip(): Promise<string> {
  return (await github.git.getRef({ ...repository, ref: `heads/${ledgerBranch}` })).data.object.sha;
}

async function spoil(): Promise<void> {
  const parent = await tip();
  const entry = { path: file, mode: '100644', type: 'blob', content: 'spent: nothing' } as const;
  const { data: tree } = await github.git.createTree({ ...repository, tree: [entry] });
  const commit = { message: 'Spoil it', tree: tree.sha, parents: [parent] };
  const { data } = await github.git.createCommit({ ...repository, ...commit });
  await github.git.updateRef({ ...repository, ref: `heads/${ledgerBranch}`, sha: data.sha });
}
