import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { commitAll, issueNumber, runGreeter, startGreeter } from './greeter.ts';
import type { Ended } from './stage.ts';
import { cleanUp, git, headline, Out, temporaryFolder } from './stage.ts';

jest.setTimeout(240_000);

afterAll(cleanUp);

const branch = `harness/issue-${issueNumber}`;
const greetScript = '# Prints a greeting for the name given.\ngreet() {\n  echo "Hello $1"\n}\n';

interface Played {
  readonly folder: string;
  readonly out: Out;
  readonly end: Ended;
}

/** A whole run while which somebody pushes this file to the default branch, once the build has begun. */
async function runWhilePushed(file: string, text: string): Promise<Played> {
  const folder = await temporaryFolder();
  const out = new Out(path.join(folder, 'out'));
  const running = await startGreeter({ folder });
  await running.shows('build: started');
  await push(out, file, text);
  return { folder, out, end: await running.ended };
}

async function push(out: Out, file: string, text: string): Promise<void> {
  const clone = path.join(await temporaryFolder(), 'clone');
  await git(out.dir, 'clone', '--quiet', path.join(out.dir, 'repo.git'), clone);
  await fs.writeFile(path.join(clone, file), text);
  await commitAll(clone, 'By hand');
  await git(clone, 'push', '--quiet', 'origin', 'main');
}

describe('a whole run during which the default branch moves (T49)', () => {
  test('by another file: the change goes on its newest commit, as a draft that says what was checked', async () => {
    const { out, end } = await runWhilePushed('NEWS.md', 'News\n');
    expect(end).toMatchObject({ code: 0 });
    const { pulls } = await out.github();
    expect(pulls).toMatchObject([{ draft: true, body: expect.stringContaining('has moved on by 1 commit') }]);
    expect(headline(await out.status())).toMatch(
      /is a draft: its checks ran before the default branch moved on$/,
    );
    expect(await out.git('diff', '--name-only', `main...${branch}`)).toBe('greet.sh\ntest/greet.sh');
    expect(await out.git('diff', '--name-only', 'main', branch)).toBe('greet.sh\ntest/greet.sh');
  });

  test('by a file of the change: no pull request, the handoffs stay, and the next run starts from there', async () => {
    const { folder, out, end } = await runWhilePushed('greet.sh', `${greetScript}# The end.\n`);
    expect(end).toMatchObject({ code: 1 });
    expect((await out.github()).pulls).toEqual([]);
    expect(await out.status()).toContain('"greet.sh" was changed on the default branch too');
    expect(await out.labels(issueNumber)).toContain('harness: stopped');
    expect(await out.commits(issueNumber)).toHaveLength(5);

    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    expect((await out.github()).pulls).toMatchObject([{ draft: false }]);
    expect(await out.git('diff', '--name-only', 'main', branch)).toBe('greet.sh\ntest/greet.sh');
    expect(await out.git('show', `${branch}:greet.sh`)).toContain('# The end.');
  });
});
