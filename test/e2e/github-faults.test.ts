/** The whole workflow with the real bundles on a GitHub that answers wrongly, late or not at all. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import { runWorkflow } from '../../src/local/runner/index.ts';
import type { RunReport } from '../../src/local/runner/index.ts';
import { openFaultProxy } from '../fault-proxy.ts';
import type { Trouble } from '../fault-proxy.ts';
import { eventOf, issue, issueNumber, makeGreeter, writeScenario } from './greeter.ts';
import { cleanUp, headline, Out, phases, root, searchPath, temporaryFolder } from './stage.ts';

jest.setTimeout(240_000);

/** What goes wrong with the requests that match, and how often; the rest passes. */
interface Fault {
  readonly method: string;
  /** Tested on the decoded path with query. */
  readonly url: RegExp;
  readonly trouble: Trouble;
  readonly times: number;
}

interface FaultyRun {
  readonly report: RunReport;
  readonly out: Out;
  /** How often each fault struck, in their order. */
  readonly struck: readonly number[];
}

/** Runs the caller that users copy; `folder` holds everything and may be used again. */
async function runThrough(folder: string, faults: readonly Fault[] = []): Promise<FaultyRun> {
  const [repoDir, outDir] = [path.join(folder, 'repo'), path.join(folder, 'out')];
  const isNew = await fs.access(repoDir).then(
    () => false,
    () => true,
  );
  if (isNew) await makeGreeter(repoDir);
  const scenario = await writeScenario(path.join(folder, 'scenario.yml'));
  const github = await startLocalGitHub({
    outDir,
    repository: { owner: 'acme', repo: 'greeter', defaultBranch: 'main', private: false },
    sourceRepo: repoDir,
    path: searchPath,
    issues: [issue],
    collaborators: { ann: 'admin' },
    canCreatePullRequests: true,
    clock: () => new Date(),
  });
  const proxy = await openFaultProxy(github.apiUrl);
  const struck = faults.map(() => 0);
  proxy.disturb((method, url) => {
    const at = faults.findIndex(
      (fault, index) => fault.method === method && fault.url.test(url) && (struck[index] ?? 0) < fault.times,
    );
    if (at === -1) return 'none';
    struck[at] = (struck[at] ?? 0) + 1;
    return faults[at]?.trouble ?? 'none';
  });
  try {
    const report = await runWorkflow({
      workflowFile: path.join(root, 'examples/issue-to-pr.yml'),
      repoDir,
      event: { name: 'issues', payload: eventOf() },
      inputs: {},
      secrets: {},
      vars: {},
      actionRoot: root,
      actionInputs: { models: phases.map((phase) => `${phase}=scripted/${scenario}`).join('\n') },
      remotes: { 'org/harness-action': root },
      outDir,
      github: { ...github, apiUrl: proxy.url, resultsUrl: `${proxy.url}/` },
      maxParallel: 2,
      nodePath: process.execPath,
      path: searchPath,
      reporter: { report: () => undefined },
      signal: new AbortController().signal,
      clock: () => new Date(),
      runId: isNew ? 1 : 2,
      runAttempt: 1,
      actor: 'ann',
    });
    return { report, out: new Out(outDir), struck };
  } finally {
    await proxy.close();
    await github.close();
  }
}

/** What the failed jobs say, by job. */
function failures({ jobs }: RunReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    jobs
      .filter(({ result }) => result === 'failure')
      .map(({ id, annotations }) => [id, annotations.map(({ message }) => message).join('\n')]),
  );
}

let undisturbed: unknown;

beforeAll(async () => {
  const { report, out } = await runThrough(await temporaryFolder());
  expect(failures(report)).toEqual({});
  undisturbed = await out.state(issueNumber);
});
afterAll(cleanUp);

const comments = /\/issues\/7\/comments$/;
const branch = /\/git\/refs\/heads\/harness\/issue-7$/;

describe('what passes by itself changes nothing: one comment, one pull request, no commit twice', () => {
  test.each<readonly [string, readonly Fault[]]>([
    [
      'writing fails for a moment',
      [
        { method: 'POST', url: comments, trouble: { status: 500 }, times: 2 },
        { method: 'PATCH', url: branch, trouble: { status: 409, message: 'Conflict' }, times: 1 },
        { method: 'POST', url: /\/pulls$/, trouble: { status: 502 }, times: 1 },
        {
          method: 'POST',
          url: /\/issues\/7\/labels$/,
          trouble: { status: 429, headers: { 'retry-after': '1' }, message: 'Too many requests' },
          times: 1,
        },
      ],
    ],
    [
      'connections are cut: in an upload, while reading, and after GitHub did what was asked',
      [
        { method: 'PUT', url: /^\/_files\/artifacts\//, trouble: 'cut-before', times: 1 },
        { method: 'GET', url: /\/issues\/7\/comments\?/, trouble: 'cut-before', times: 1 },
        { method: 'POST', url: /\/git\/commits$/, trouble: 'cut-after', times: 1 },
        { method: 'POST', url: comments, trouble: 'cut-after', times: 1 },
        { method: 'POST', url: /\/pulls$/, trouble: 'cut-after', times: 1 },
      ],
    ],
  ])('%s', async (_case, faults) => {
    const { report, out, struck } = await runThrough(await temporaryFolder(), faults);
    expect(failures(report)).toEqual({});
    expect(struck).toEqual(faults.map(({ times }) => times));
    expect(await out.state(issueNumber)).toEqual(undisturbed);
  });
});

describe('what does not pass by itself is said, with what to do', () => {
  test('GitHub Actions may not open pull requests; once it may, running again ends well', async () => {
    const folder = await temporaryFolder();
    const message = 'GitHub Actions is not permitted to create or approve pull requests.';
    const { report, out } = await runThrough(folder, [
      { method: 'POST', url: /\/pulls$/, trouble: { status: 403, message }, times: Infinity },
    ]);
    const advice = 'Turn on "Allow GitHub Actions to create and approve pull requests"';
    expect(Object.values(failures(report))).toEqual([expect.stringContaining(advice)]);
    expect((await out.github()).pulls).toEqual([]);
    const status = await out.status();
    expect(headline(status)).toMatch(/^Stopped/);
    expect(status).toContain('The pull request could not be opened');
    expect(status).toContain('Allow GitHub Actions to create and approve pull requests');

    expect(failures((await runThrough(folder)).report)).toEqual({});
    expect(await out.state(issueNumber)).toEqual(undisturbed);
  });

  test('the token is not good for writing to the branch', async () => {
    const { report, out } = await runThrough(await temporaryFolder(), [
      {
        method: 'POST',
        url: /\/git\/blobs$/,
        trouble: { status: 401, message: 'Bad credentials' },
        times: Infinity,
      },
    ]);
    const said = Object.values(failures(report));
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) expect(each).toContain('401: Bad credentials');
    for (const each of said) expect(each).toContain('The token is missing, wrong or expired');
    expect((await out.github()).pulls).toEqual([]);
  });
});
