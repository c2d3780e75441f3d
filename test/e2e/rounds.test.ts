import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cleanUp, harness, headline, Out, root, temporaryFolder, verdicts } from './stage.ts';
import type { Ended } from './stage.ts';

jest.setTimeout(240_000);

afterAll(cleanUp);

interface Played {
  readonly end: Ended;
  readonly out: Out;
}

/** The demo whose plan is right and whose builds go wrong. */
async function build(scenario: string): Promise<Played> {
  const out = new Out(path.join(await temporaryFolder(), 'out'));
  const file = path.join(root, 'examples/scenarios', `${scenario}.yml`);
  return { out, end: await harness(['demo', '--out', out.dir, '--model', `build=scripted/${file}`]) };
}

describe('a build that code does not see red before and green after', () => {
  const played = new Map<string, Played>();

  beforeAll(async () => {
    const names = ['bad-test', 'hopeless', 'broken-suite'];
    const take = async (): Promise<void> => {
      for (let name = names.shift(); name !== undefined; name = names.shift())
        played.set(name, await build(name));
    };
    await Promise.all([take(), take()]);
  });

  test.each([
    ['bad-test', 'tests-not-red'],
    ['hopeless', 'not-green'],
  ])(
    '%s never reaches a pull request: two rounds, then a recommendation with the evidence',
    async (name, why) => {
      const { end, out } = played.get(name)!;
      expect(end).toMatchObject({ code: 0 });
      expect((await out.github()).pulls).toEqual([]);
      const status = await out.status();
      expect(headline(status)).toBe('No pull request: the change did not pass its checks');
      expect(verdicts(status).slice(3)).toEqual([
        'build (round 1): built, $0.0000',
        'verify (round 1): failed, –',
        'build (round 2): built, $0.0000',
        'verify (round 2): failed, –',
      ]);
      expect(status).toContain('What the checks said in round 2');
      expect(status).toContain(why);
      expect(status).toContain('<summary>');
      expect(await out.labels(17)).toEqual(['bug', 'harness: recommendation']);
      expect(await out.commits(17)).toHaveLength(7);
    },
  );

  test('the second round sees why the first one failed, and mends it: a pull request', async () => {
    const { end, out } = played.get('broken-suite')!;
    expect(end).toMatchObject({ code: 0 });
    const { pulls } = await out.github();
    expect(pulls).toHaveLength(1);
    expect(verdicts(await out.status()).slice(3)).toEqual([
      'build (round 1): built, $0.0000',
      'verify (round 1): failed, –',
      'build (round 2): built, $0.0000',
      'verify (round 2): passed, –',
    ]);
    const names = await out.git('diff', '--name-only', 'main...harness/issue-17');
    expect(names).not.toContain('.harness');
  });
});
