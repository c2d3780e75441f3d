import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { commitAll, issueNumber, makeGreeter, runGreeter } from './greeter.ts';
import { Runner } from './job.ts';
import { cleanUp, git, headline, Out, temporaryFolder } from './stage.ts';

jest.setTimeout(240_000);

afterAll(cleanUp);

/** A repository with these files, and where a run of it leaves its traces. */
async function place(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  const repo = path.join(folder, 'repo');
  await makeGreeter(repo, files);
  return { folder, repo, out: new Out(path.join(folder, 'out')) };
}

interface Job {
  readonly name: string;
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The jobs of a run that did something, and why it was skipped. */
async function jobsOf(
  out: Out,
  run: number,
): Promise<{ ran: readonly string[]; skipped: string | undefined }> {
  const { jobs } = JSON.parse(await out.read(`runs/${run}/run.json`)) as { jobs: readonly Job[] };
  const ran = jobs.filter(({ result }) => result !== 'skipped').map(({ name }) => name);
  const skipped = jobs.map(({ outputs }) => outputs['skipped']).find((reason) => (reason ?? '') !== '');
  return { ran, skipped };
}

/** What a run that was not started has left: nothing on the issue, nothing in git. */
async function expectNothingDone(out: Out, run: number, reason: string): Promise<void> {
  expect(await jobsOf(out, run)).toEqual({ ran: ['issue-to-pr / triage'], skipped: reason });
  expect(await out.job(run, 'issue-to-pr.triage', 'summary.md')).toContain(`Skipped (${reason})`);
  expect(await out.job(run, 'issue-to-pr.triage', 'log.txt')).toContain('Skipped: ');
}

describe('a whole run that the gate stops', () => {
  test('while HARNESS_PAUSED is set asks nobody for anything', async () => {
    const { folder, out } = await place({});
    const paused = await runGreeter({ folder, args: ['--var', 'HARNESS_PAUSED=yes'] });
    expect(paused.code).toBe(0);
    await expectNothingDone(out, 1, 'paused');
    expect(await out.ownComments()).toEqual([]);
    expect(await out.git('branch', '--format=%(refname:short)')).toBe('main');
    const resumed = await runGreeter({ folder, args: ['--var', 'HARNESS_PAUSED=false'] });
    expect(resumed.code).toBe(0);
    expect((await out.github()).pulls).toHaveLength(1);
  });

  test('because its person started too many is counted by the record of runs (T10)', async () => {
    const config = 'start: { writers: { runs-per-hour: 1 } }\n';
    const { folder, out } = await place({ '.harness/config.yml': config });
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    const first = await out.state(issueNumber);
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    await expectNothingDone(out, 2, 'rate');
    expect(await out.job(2, 'issue-to-pr.triage', 'log.txt')).toContain('@ann started 2 runs');
    expect(await out.state(issueNumber)).toEqual(first);
  });

  test('because the money of the day is used up reads it from the ledger', async () => {
    const { folder, repo, out } = await place({ '.harness/config.yml': 'start: { usd-per-day: 20 }\n' });
    const entries = { '77.1 build-1': { actor: 'zoe', issue: 3, usd: 20.5 } };
    await git(repo, 'checkout', '--quiet', '--orphan', 'harness/spend');
    await git(repo, 'rm', '-rfq', '.');
    const file = `${new Date().toISOString().slice(0, 10)}.json`;
    await fs.writeFile(path.join(repo, file), JSON.stringify({ schema: 'harness/spend@1', entries }));
    await commitAll(repo, 'Enter what runs cost');
    await git(repo, 'checkout', '--quiet', 'main');
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    await expectNothingDone(out, 1, 'spend');
    expect(await out.job(1, 'issue-to-pr.triage', 'log.txt')).toContain('the runs of today cost $20.50');
    expect(await out.ownComments()).toEqual([]);
  });
});

describe('a run that is paused while it is under way', () => {
  test('writes its status, and neither records nor proposes anything', async () => {
    const runner = await Runner.open();
    const triage = await runner.phase('triage');
    const handoffs = `triage=${triage.outputs['handoff-sha256'] ?? ''}`;
    const publish = async (mode: string) =>
      runner.step({ bundle: 'publish', inputs: { mode, handoffs, paused: 'yes' } });
    expect(await runner.phase('diagnose', { handoffs, paused: 'yes' })).toMatchObject({
      outputs: { outcome: 'skipped', 'skip-reason': 'paused' },
    });
    expect(await publish('record')).toMatchObject({
      code: 0,
      outputs: { outcome: 'skipped', 'skip-reason': 'paused' },
    });
    for (const mode of ['pull-request', 'stop']) expect(await publish(mode)).toMatchObject({ code: 0 });
    const { comments, pulls } = runner.github.snapshot();
    expect(comments).toHaveLength(1);
    const body = String(comments[0]?.['body']);
    expect([headline(body), pulls]).toEqual(['Stopped after triage', []]);
    expect(body).toContain('the variable HARNESS_PAUSED');
    const branches = await git(runner.github.repositoryPath, 'branch', '--format=%(refname:short)');
    expect(branches).toBe('main');
    await runner.close();
  });

  test.each(['run', 'verify', 'evaluate', 'publish-evals'] as const)(
    'does not start %s, whatever its other inputs are',
    async (bundle) => {
      const runner = await Runner.open();
      const end = await runner.step({ bundle, inputs: { paused: '1' } });
      expect(end).toMatchObject({ code: 0, outputs: { outcome: 'skipped', 'skip-reason': 'paused' } });
      expect(end.summary).toContain('HARNESS_PAUSED');
      await runner.close();
    },
  );
});

test('a second run on an issue waits for the first, whatever starts it (T12, G24)', async () => {
  const workflow = await fs.readFile(
    path.join(import.meta.dirname, '../../.github/workflows/issue-to-pr.yml'),
    'utf8',
  );
  expect(workflow).toMatch(
    /^concurrency:\n(?: +#.*\n)* +group: harness-issue-\$\{\{ inputs\.issue \|\| github\.event\.issue\.number \}\}\n +cancel-in-progress: false$/m,
  );
});

test('what another run left in the temporary folder is no part of this one (C8, G18)', async () => {
  const runner = await Runner.open();
  const workspace = path.join(runner.folder, 'kept');
  await git(runner.folder, 'clone', '--quiet', `file://${runner.repo}`, workspace);
  const stale = path.join(runner.folder, 'job-1/temp/harness-triage');
  await fs.mkdir(stale, { recursive: true });
  await fs.writeFile(path.join(stale, 'change.json'), '{"stale":true}');
  const end = await runner.phase('triage', {}, { workspace });
  expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done' } });
  expect(Object.keys((await runner.artifact('harness-triage')) ?? {}).sort()).toEqual([
    'context.json',
    'events.jsonl',
    'handoff.md',
  ]);
  await runner.close();
});
