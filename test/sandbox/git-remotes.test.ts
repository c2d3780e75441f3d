import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { exec, git, makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

let workspace: Workspace;
let sandbox: OpenSandbox;
let remote: string;
let asked = 0;
const server = createServer((_request, response) => {
  asked += 1;
  response.end();
});

beforeAll(async () => {
  workspace = makeWorkspace();
  remote = join(workspace.outside, 'remote.git');
  mkdirSync(remote);
  git(remote, 'init', '-q', '--bare', '-b', 'main');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  sandbox = await workspace.open();
});
afterAll(async () => {
  server.close();
  await workspace.remove();
});

const port = (): number => (server.address() as AddressInfo).port;

describe('git in the sandbox', () => {
  test('the remote of this test takes a push from outside, so the next tests can fail', () => {
    execFileSync('git', ['push', '-q', remote, 'HEAD:refs/heads/from-outside'], { cwd: workspace.path });
    expect(git(remote, 'for-each-ref', '--format=%(refname:short)')).toBe('from-outside\n');
  });

  test.each<[string, () => string]>([
    ['a repository beside the workspace', () => `git push ${remote} HEAD:refs/heads/pushed`],
    ['the same as a URL', () => `git push file://${remote} HEAD:refs/heads/pushed`],
    [
      'a program in place of the other end',
      () =>
        `git push --receive-pack='touch ${workspace.outside}/ran; false' ${remote} HEAD:refs/heads/pushed`,
    ],
    [
      'a transport that is a program',
      () => `git -c protocol.ext.allow=always push 'ext::sh -c "touch% ${workspace.outside}/ran"' HEAD`,
    ],
    ['a host by HTTP', () => `git push http://127.0.0.1:${port()}/a.git HEAD:refs/heads/pushed`],
    ['a host by the git protocol', () => `git push git://127.0.0.1:${port()}/a.git HEAD:refs/heads/pushed`],
    [
      'a remote that it adds',
      () => `git remote add other ${remote} && git push other HEAD:refs/heads/pushed`,
    ],
    [
      'a remote that the environment names',
      () => {
        const config = `GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=url.${remote}.pushInsteadOf GIT_CONFIG_VALUE_0=https://x/`;
        return `${config} git push https://x/ HEAD:refs/heads/pushed`;
      },
    ],
  ])('pushes nothing to %s (E9)', async (_name, command) => {
    const { end } = await exec(sandbox, command(), { timeoutMs: 20_000 });
    expect(end).not.toEqual({ kind: 'exit', code: 0 });
    expect(git(remote, 'for-each-ref', '--format=%(refname:short)')).toBe('from-outside\n');
    expect(existsSync(join(workspace.outside, 'ran'))).toBe(false);
    expect(asked).toBe(0);
  });
});
