import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GitHubError } from '../src/github-error.ts';
import { connect, explainGitHubError } from '../src/github.ts';
import type { GitHub } from '../src/github.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
const hangUp: Answer = (request) => void request.socket.destroy();
const breakInside: Answer = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"half":');
  setTimeout(() => request.socket.destroy(), 5);
};
const silentForEver: Answer = () => undefined;

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

/** A server that gives the answers in order, the last one again and again; and a client that waits in no time. */
async function scripted(answers: readonly Answer[], random = 0.5) {
  const requests: string[] = [];
  const waitsMs: number[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    request.resume();
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const github: GitHub = connect({
    token: 'ghs_test',
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    retry: { requestTimeoutMs: 300 },
    timing: {
      now: () => Date.parse('2026-11-22T12:00:00Z'),
      sleep: async (ms) => void waitsMs.push(ms),
      random: () => random,
    },
  });
  return { github, requests, waitsMs };
}

const repository = { owner: 'o', repo: 'r' };
const read = (github: GitHub) => github.git.getRef({ ...repository, ref: 'heads/main' });
const fine = json(200, { ref: 'refs/heads/main', object: { sha: 'a'.repeat(40), type: 'commit' } });

describe('a request that may be repeated', () => {
  const troubles: readonly (readonly [string, Answer])[] = [
    ['502', json(502, { message: 'Bad gateway' })],
    ['503 as HTML', (_q, r) => r.writeHead(503, { 'content-type': 'text/html' }).end('<h1>sorry</h1>')],
    ['a cut connection', hangUp],
    ['a cut inside the body', breakInside],
    ['no answer in time', silentForEver],
    ['429', json(429, { message: 'Too many requests' })],
    ['a secondary rate limit', json(403, { message: 'You have exceeded a secondary rate limit.' })],
  ];
  test.each(troubles)('is repeated after %s (T54, G7)', async (_name, trouble) => {
    const { github, requests } = await scripted([trouble, trouble, fine]);
    expect((await read(github)).data.object.sha).toBe('a'.repeat(40));
    expect(requests).toHaveLength(3);
  });

  test('waits longer each time, and gives up after five tries', async () => {
    const { github, requests, waitsMs } = await scripted([json(500, { message: 'no' })]);
    await expect(read(github)).rejects.toMatchObject({ status: 500 });
    expect(requests).toHaveLength(5);
    expect(waitsMs).toEqual([1000, 2000, 4000, 8000]);
  });

  test('waits as long as Retry-After says', async () => {
    const { github, waitsMs } = await scripted([json(429, {}, { 'retry-after': '7' }), fine]);
    await read(github);
    expect(waitsMs).toEqual([7000]);
  });

  test('waits until the rate limit resets', async () => {
    const reset = String(Date.parse('2026-11-22T12:00:30Z') / 1000);
    const limit = json(
      403,
      { message: 'API rate limit exceeded' },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    );
    const { github, waitsMs } = await scripted([limit, fine]);
    await read(github);
    expect(waitsMs).toEqual([30_000]);
  });

  test('does not wait an hour: a longer wait than allowed is a failure', async () => {
    const { github, requests } = await scripted([json(429, {}, { 'retry-after': '3600' }), fine]);
    await expect(read(github)).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409, 422])('is not repeated after %i (G7)', async (status) => {
    const { github, requests, waitsMs } = await scripted([json(status, { message: 'no' })]);
    await expect(read(github)).rejects.toMatchObject({ status });
    expect(requests).toHaveLength(1);
    expect(waitsMs).toEqual([]);
  });

  test('may be a POST that creates a blob, since equal content is the same blob', async () => {
    const { github, requests } = await scripted([hangUp, json(201, { sha: 'b'.repeat(40) })]);
    await github.git.createBlob({ ...repository, content: 'x' });
    expect(requests).toHaveLength(2);
  });
});

test('a POST that creates a comment is sent once, whatever happens (T45)', async () => {
  for (const trouble of [hangUp, json(502, {}), json(429, {})]) {
    const { github, requests } = await scripted([trouble]);
    await expect(
      github.issues.createComment({ ...repository, issue_number: 1, body: 'x' }),
    ).rejects.toThrow();
    expect(requests).toHaveLength(1);
  }
});

describe('a final failure', () => {
  const worded = async (answer: Answer, doing: string): Promise<Error> => {
    const { github } = await scripted([answer]);
    const error = await read(github).catch((thrown: unknown) => thrown);
    return explainGitHubError(error, doing);
  };

  test('names the permission that GitHub asks for', async () => {
    const refusal = json(
      403,
      { message: 'Resource not accessible by integration' },
      { 'x-accepted-github-permissions': 'contents=write,pull_requests=write; issues=write' },
    );
    const error = await worded(refusal, 'writing the branch');
    expect(error).toMatchObject({ code: 'permission', status: 403 });
    expect(error.message).toBe(
      'GitHub: writing the branch failed (got 403: Resource not accessible by integration). Give the job `contents: write, pull-requests: write` or `issues: write` under `permissions:`, in the calling workflow too.',
    );
  });

  test('names the setting for pull requests by Actions', async () => {
    const error = await worded(
      json(403, { message: 'GitHub Actions is not permitted to create or approve pull requests.' }),
      'opening the pull request',
    );
    expect(error.message).toContain('"Allow GitHub Actions to create and approve pull requests"');
    expect(error.message).toContain('Settings → Actions → General');
  });

  test('says that a token is expired', async () => {
    const error = await worded(json(401, { message: 'Bad credentials' }), 'reading the branch');
    expect(error).toMatchObject({ code: 'authentication' });
    expect(error.message).toContain('missing, wrong or expired');
  });

  test('says that there was no answer', async () => {
    const error = await worded(hangUp, 'reading the branch');
    expect(error).toMatchObject({ code: 'connection' });
    expect(error.message).toMatch(/reading the branch failed \(got no answer: .+\)\. Check the network/);
  });

  test('shows no token, even if GitHub or a proxy echoes one (T28)', async () => {
    const token = `ghs_${'a1B2'.repeat(12)}`;
    const error = await worded(json(422, { message: `bad header: token ${token}` }), 'read');
    expect(error.message).not.toContain(token);
    expect(error.message).toContain('***');
  });

  test('that is not an answer of GitHub stays what it is', () => {
    const bug = new TypeError('x is not a function');
    expect(explainGitHubError(bug, 'read')).toBe(bug);
    const once = new GitHubError('said', { code: 'github', status: 422 });
    expect(explainGitHubError(once, 'again')).toBe(once);
  });
});
