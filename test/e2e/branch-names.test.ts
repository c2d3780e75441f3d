import * as path from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { eventOf, issueNumber, makeGreeter, runGreeter } from './greeter.ts';
import { cleanUp, git, Out, temporaryFolder } from './stage.ts';

jest.setTimeout(240_000);
afterAll(cleanUp);

/** Every sign that has broken an action of this kind, and a letter beyond ASCII. */
const branch = 'release/1.x_#+,@(ü)';

test('a default branch with signs in its name is worked on like any other (F4)', async () => {
  const folder = await temporaryFolder();
  const repo = await makeGreeter(path.join(folder, 'repo'));
  await git(repo, 'branch', '--move', 'main', branch);
  const repository = { full_name: 'acme/greeter', default_branch: branch, private: false };
  expect(await runGreeter({ folder, event: { ...eventOf(), repository } })).toMatchObject({ code: 0 });
  const out = new Out(path.join(folder, 'out'));
  expect((await out.github()).pulls).toMatchObject([
    { state: 'open', base: { ref: branch }, head: { ref: `harness/issue-${issueNumber}` } },
  ]);
  expect(await out.git('show', `harness/issue-${issueNumber}:greet.sh`)).toContain('${1:-world}');
  expect(await out.git('rev-parse', branch)).toBe(await git(repo, 'rev-parse', branch));
});
