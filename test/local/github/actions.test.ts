import { afterEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import type { LocalGitHub } from '../../../src/local/github/local-github.ts';
import { Fixture, refusalOf, repository } from './fixture.ts';

const fixtures: Fixture[] = [];
afterEach(async () => {
  for (const fixture of fixtures.splice(0)) await fixture.close();
});

const failedRun = {
  name: 'CI',
  path: '.github/workflows/ci.yml',
  event: 'push',
  headBranch: 'main',
  conclusion: 'failure',
  createdAt: '2026-01-01T00:00:00Z',
  jobs: [{ name: 'test', conclusion: 'failure', log: 'AssertionError: 3 !== -1\n' }],
};

async function ready(settings: Parameters<Fixture['start']>[0] = {}) {
  const fixture = new Fixture();
  fixtures.push(fixture);
  return { fixture, github: await fixture.start({ workflowRuns: [failedRun], ...settings }) };
}

/** Runs the real artifact client as a step would: a process of its own with the runner's environment. */
async function step(
  { fixture, github }: { fixture: Fixture; github: LocalGitHub },
  runtimeToken: string,
  script: string,
): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const program = `import { DefaultArtifactClient } from '@actions/artifact';
process.chdir(${JSON.stringify(fixture.folder)});
const client = new DefaultArtifactClient();
${script}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      GITHUB_WORKSPACE: fixture.folder,
    },
  });
  return stdout.split('\n').find((line) => line.startsWith('result ')) ?? stdout;
}

describe('workflow runs', () => {
  test('failed runs are found by branch and status, with jobs and logs', async () => {
    const { fixture, github } = await ready();
    const client = fixture.client(github, { actions: 'read' });
    const { data } = await client.actions.listWorkflowRunsForRepo({
      ...repository,
      branch: 'main',
      status: 'failure',
    });
    expect(data.workflow_runs).toMatchObject([{ name: 'CI', conclusion: 'failure', run_attempt: 1 }]);
    const run_id = data.workflow_runs[0]!.id;
    const { data: jobs } = await client.actions.listJobsForWorkflowRun({ ...repository, run_id });
    const { data: log } = await client.actions.downloadJobLogsForWorkflowRun({
      ...repository,
      job_id: jobs.jobs[0]!.id,
    });
    expect(log).toBe('AssertionError: 3 !== -1\n');
    const none = { ...repository, branch: 'main', status: 'success' as const };
    expect((await client.actions.listWorkflowRunsForRepo(none)).data.total_count).toBe(0);
  });

  test('a link to a log is good for ten minutes and cannot be changed', async () => {
    let now = new Date();
    const { fixture, github } = await ready({ clock: () => now });
    const client = fixture.client(github, { actions: 'read' });
    const { data: jobs } = await client.actions.listWorkflowRunsForRepo(repository);
    const { data } = await client.actions.listJobsForWorkflowRun({
      ...repository,
      run_id: jobs.workflow_runs.find(({ name }) => name === 'CI')!.id,
    });
    await client.actions.downloadJobLogsForWorkflowRun({
      ...repository,
      job_id: data.jobs[0]!.id,
      request: { redirect: 'manual' },
    });
    const link = fixture.answered.at(-1)!.headers.get('location') ?? '';
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link.replace('sig=', 'sig=x'))).status).toBe(403);
    now = new Date(now.getTime() + 11 * 60_000);
    expect((await fetch(link)).status).toBe(403);
  });

  test('the run itself is there as it was recorded, and can be completed', async () => {
    const { fixture, github } = await ready({ workflowRuns: [] });
    const client = fixture.client(github, { actions: 'read' });
    const byId = { ...repository, run_id: 9001 };
    expect((await client.actions.getWorkflowRun(byId)).data).toMatchObject({ status: 'in_progress' });
    const run = {
      ...{ id: 9001, attempt: 1, name: 'Issue to pull request', path: '.github/workflows/issue-to-pr.yml' },
      ...{ event: 'issues', headBranch: 'main', headSha: fixture.git('rev-parse', 'main') },
    };
    github.recordRun({ ...run, status: 'completed', conclusion: 'success' });
    expect((await client.actions.getWorkflowRun(byId)).data).toMatchObject({
      name: 'Issue to pull request',
      status: 'completed',
      conclusion: 'success',
      head_sha: run.headSha,
    });
    expect(github.snapshot().workflow_runs).toHaveLength(1);
  });

  test('are listed of one workflow, by who started them and when', async () => {
    const run = (id: number, actor: string, minute: string) => ({
      ...failedRun,
      ...{ id, actor, createdAt: `2026-01-01T00:${minute}:00Z`, path: '.github/workflows/harness.yml' },
    });
    const { fixture, github } = await ready({
      workflowRuns: [failedRun, run(5, 'ann', '05'), run(6, 'ann', '10'), run(7, 'zoe', '20')],
    });
    const client = fixture.client(github, { actions: 'read' });
    const of = { ...repository, workflow_id: 'harness.yml' };
    const idsOf = async (asked: Record<string, string>): Promise<readonly number[]> => {
      const { data } = await client.actions.listWorkflowRuns({ ...of, ...asked });
      return data.workflow_runs.map(({ id }) => id);
    };
    expect(await idsOf({})).toEqual([7, 6, 5]);
    expect(await idsOf({ actor: 'ann' })).toEqual([6, 5]);
    expect(await idsOf({ actor: 'ann', created: '>=2026-01-01T00:10:00Z' })).toEqual([6]);
    expect(await idsOf({ created: '<2026-01-01T00:10:00Z' })).toEqual([5]);
    expect(await refusalOf(idsOf({ created: 'lately' }))).toMatchObject({ status: 422 });
    expect(await refusalOf(idsOf({ workflow_id: 'other.yml' }))).toMatchObject({ status: 404 });
    const blind = fixture.client(github, { contents: 'read' });
    expect(await refusalOf(blind.actions.listWorkflowRuns(of))).toMatchObject({ status: 403 });
  });

  test('a second start does not plant a run twice', async () => {
    const { fixture } = await ready();
    const again = await fixture.start({ workflowRuns: [failedRun] });
    expect(again.snapshot().workflow_runs).toHaveLength(1);
  });
});

describe('artifacts', () => {
  test('the real client uploads in one job and downloads in the next, of whatever size', async () => {
    const at = await ready();
    const { fixture, github } = at;
    const big = Buffer.alloc(10 * 1024 * 1024);
    for (let index = 0; index < big.length; index += 4) big.writeUInt32LE((index * 2654435761) >>> 0, index);
    fs.mkdirSync(path.join(fixture.folder, 'files', 'deep'), { recursive: true });
    fs.writeFileSync(path.join(fixture.folder, 'files', 'deep', 'handoff.md'), '# Handoff ä\n');
    fs.writeFileSync(path.join(fixture.folder, 'files', 'big.bin'), big);
    const first = fixture.job({});
    const uploaded = await step(
      at,
      github.grant(first).runtimeToken,
      `const { id, size } = await client.uploadArtifact('handoff', ['files/deep/handoff.md', 'files/big.bin'], 'files', { compressionLevel: 0 });
       console.log('result', id, size);`,
    );
    github.revoke(first.jobId);
    const [, id, size] = uploaded.split(' ');
    const kept = github.artifactFile(9001, 'handoff') ?? '';
    expect(path.relative(fixture.out, kept)).toBe(path.join('artifacts', '9001', '1', 'handoff.zip'));
    expect(fs.statSync(kept).size).toBe(Number(size));
    const second = github.grant({ ...fixture.job({}), runAttempt: 2 });
    const got = await step(
      at,
      second.runtimeToken,
      `const { artifact } = await client.getArtifact('handoff');
       const { downloadPath, digestMismatch } = await client.downloadArtifact(artifact.id, { path: 'got', expectedHash: artifact.digest });
       console.log('result', artifact.id, digestMismatch);`,
    );
    expect(got).toBe(`result ${id} false`);
    expect(fs.readFileSync(path.join(fixture.folder, 'got', 'deep', 'handoff.md'), 'utf8')).toBe(
      '# Handoff ä\n',
    );
    expect(fs.readFileSync(path.join(fixture.folder, 'got', 'big.bin')).equals(big)).toBe(true);
  });

  test('a name is taken once in an attempt, and free again in the next', async () => {
    const at = await ready();
    const { fixture, github } = at;
    fs.writeFileSync(path.join(fixture.folder, 'a.txt'), 'a');
    const upload = `
      const say = async (name) => client.uploadArtifact(name, ['a.txt'], '.').then(() => 'ok', (error) => error.message);
      console.log('result', JSON.stringify([await say('same'), await say('same')]));`;
    const taken =
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: ' +
      'an artifact with this name already exists on the workflow run';
    const first = await step(at, github.grant(fixture.job({})).runtimeToken, upload);
    expect(JSON.parse(first.slice('result '.length))).toEqual(['ok', taken]);
    const retry = github.grant({ ...fixture.job({}), runAttempt: 2 }).runtimeToken;
    const second = await step(at, retry, upload);
    expect(JSON.parse(second.slice('result '.length))).toEqual(['ok', taken]);
    const client = fixture.client(github, { actions: 'read' });
    const { data } = await client.actions.listWorkflowRunArtifacts({ ...repository, run_id: 9001 });
    expect(data.artifacts.map(({ name }) => name)).toEqual(['same', 'same']);
    expect(github.artifactFile(9001, 'same')).toMatch(/9001\/2\/same\.zip$/);
    expect(github.artifactFile(9002, 'same')).toBeUndefined();
  });

  test('an upload that a killed job left half done is forgotten by the next start', async () => {
    const { fixture, github } = await ready();
    const create = async (at: LocalGitHub) => {
      const response = await fetch(
        `${at.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${at.grant(fixture.job({})).runtimeToken}` },
          body: JSON.stringify({ workflowRunBackendId: '9001', workflowJobRunBackendId: 'j', name: 'half' }),
        },
      );
      return { status: response.status, ...((await response.json()) as { signed_upload_url: string }) };
    };
    const { signed_upload_url: url } = await create(github);
    const killed = new AbortController();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from('half of it')),
      pull: () => new Promise((resolve) => setTimeout(resolve, 20)).then(() => killed.abort()),
    });
    await expect(
      fetch(url, { method: 'PUT', body, duplex: 'half', signal: killed.signal }),
    ).rejects.toThrow();
    expect((await create(github)).status).toBe(409);
    await github.close();
    expect((await create(await fixture.start())).status).toBe(200);
    expect(fs.readdirSync(path.join(fixture.out, 'artifacts'))).toEqual([]);
  });

  test('the service answers nobody without a runtime token of that run', async () => {
    const { fixture, github } = await ready();
    const call = async (token: string, run: string, name = 'x') => {
      const response = await fetch(
        `${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          body: JSON.stringify({ workflowRunBackendId: run, workflowJobRunBackendId: 'j', name }),
        },
      );
      return [response.status, ((await response.json()) as { code?: string }).code];
    };
    const job = fixture.job({ contents: 'write', actions: 'write' });
    const { githubToken, runtimeToken } = github.grant(job);
    expect(await call(githubToken, '9001')).toEqual([401, 'unauthenticated']);
    expect(await call(runtimeToken, '9002')).toEqual([403, 'permission_denied']);
    expect(await call(runtimeToken, '9001', '../x')).toEqual([400, 'invalid_argument']);
    expect(await call(runtimeToken, '9001')).toEqual([200, undefined]);
    github.revoke(job.jobId);
    expect(await call(runtimeToken, '9001', 'y')).toEqual([401, 'unauthenticated']);
  });

  test('an upload that does not match what was announced is not finished', async () => {
    const { fixture, github } = await ready();
    const { runtimeToken } = github.grant(fixture.job({}));
    const call = async (method: string, body: object) => {
      const response = await fetch(
        `${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/${method}`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${runtimeToken}` },
          body: JSON.stringify({
            workflowRunBackendId: '9001',
            workflowJobRunBackendId: 'j',
            name: 'n',
            ...body,
          }),
        },
      );
      return (await response.json()) as { signed_upload_url: string; ok?: boolean; code?: string };
    };
    const { signed_upload_url: url } = await call('CreateArtifact', {});
    await fetch(url, { method: 'PUT', body: 'hello' });
    expect(await call('FinalizeArtifact', { size: '6' })).toMatchObject({ code: 'invalid_argument' });
    expect(await call('FinalizeArtifact', { size: '5', hash: 'sha256:00' })).toMatchObject({
      code: 'invalid_argument',
    });
    expect(await call('ListArtifacts', {})).toEqual({ artifacts: [] });
    expect(await call('FinalizeArtifact', { size: '5' })).toMatchObject({ ok: true });
    expect((await fetch(url, { method: 'PUT', body: 'other' })).status).toBe(409);
    expect(await (await fetch(url)).text()).toBe('hello');
  });

  test('an artifact of an earlier run is downloaded with actions: read, and not without', async () => {
    const at = await ready();
    const { fixture, github } = at;
    fs.writeFileSync(path.join(fixture.folder, 'a.txt'), 'kept');
    await step(
      at,
      github.grant(fixture.job({})).runtimeToken,
      `await client.uploadArtifact('kept', ['a.txt'], '.');`,
    );
    const next = await fixture.start();
    const { githubToken, runtimeToken } = next.grant({ ...fixture.job({ actions: 'read' }), runId: 9002 });
    const got = await step(
      { fixture, github: next },
      runtimeToken,
      `const findBy = { token: ${JSON.stringify(githubToken)}, workflowRunId: 9001, repositoryOwner: 'acme', repositoryName: 'shop' };
       const { artifact } = await client.getArtifact('kept', { findBy });
       await client.downloadArtifact(artifact.id, { path: 'earlier', findBy });
       console.log('result', artifact.name);`,
    );
    expect(got).toBe('result kept');
    expect(fs.readFileSync(path.join(fixture.folder, 'earlier', 'a.txt'), 'utf8')).toBe('kept');
    const blind = fixture.client(next, { contents: 'read' });
    const call = blind.actions.listWorkflowRunArtifacts({ ...repository, run_id: 9001 });
    expect(await refusalOf(call)).toMatchObject({ status: 403 });
  });
});
