import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { defaultChangePolicy } from '../../src/change/gate.ts';
import { testMatcher } from '../../src/change/tests.ts';
import { findPatchAlarms, readBenignPatches } from '../../src/redteam/benign-patches.ts';
import { RepositoryFixture } from '../change/repository-fixture.ts';

const patches = await readBenignPatches(path.join(import.meta.dirname, '../../redteam/benign/patches'));
const rules = { policy: defaultChangePolicy, isTest: testMatcher() };

describe('benign patches', () => {
  let repository: RepositoryFixture;
  beforeAll(() => {
    repository = new RepositoryFixture();
  });
  afterAll(() => repository.clean());

  const alarmsOf = async (patch: (typeof patches)[number], policy = rules.policy) =>
    findPatchAlarms(patch, { ...rules, policy }, { git: repository.git, repoDir: repository.dir });

  test('are at least 40, each with its own id', () => {
    expect(patches.length).toBeGreaterThanOrEqual(40);
    expect(new Set(patches.map(({ id }) => id)).size).toBe(patches.length);
  });

  test.each(patches)('$id passes the gate and shows no weakened test (T46, T52, F4)', async (one) => {
    expect(await alarmsOf(one)).toEqual([]);
  });

  test('one that a policy of its own refuses is a false alarm (T46)', async () => {
    const strict = { ...defaultChangePolicy, protect: ['docs/**'] };
    const [guide] = patches.filter(({ id }) => id === 'code-space-name');
    if (guide === undefined) throw new Error('the patch is gone');
    expect(await alarmsOf(guide, strict)).toMatchObject([{ rule: 'protected-path', severity: 'refuse' }]);
  });

  test('one that weakens a test is a false alarm (T52)', async () => {
    const file = 'test/sum.test.js';
    const weakened = {
      ...{ id: 'weakened', description: 'Takes an assertion away.' },
      before: { [file]: "test('sums', () => {\n  expect(sum(1, 2)).toBe(3);\n});\n" },
      after: { [file]: "test('sums', () => {\n  sum(1, 2);\n});\n" },
    };
    expect((await alarmsOf(weakened)).map(({ rule }) => rule)).toContain('assertions-removed');
  });
});
