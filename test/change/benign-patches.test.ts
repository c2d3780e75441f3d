import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { changeSchema } from '../../src/change/change.ts';
import { checkChange, defaultChangePolicy, refusals } from '../../src/change/gate.ts';
import { openRepository } from '../../src/change/repository.ts';
import { withScratch } from '../../src/change/scratch.ts';
import { findTestSettings, findWeakenedTests, testMatcher } from '../../src/change/tests.ts';
import { readChangedFiles } from '../../src/change/tree-diff.ts';
import { RepositoryFixture } from './repository-fixture.ts';

/** A patch as whole files: a path that only `before` has is deleted. */
const patch = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  description: z.string().min(1),
  before: z.record(z.string(), z.string()),
  after: z.record(z.string(), z.string()),
});

const folder = path.join(import.meta.dirname, '../../redteam/benign/patches');
const patches = readdirSync(folder).flatMap((name) =>
  z.array(patch).parse(parse(readFileSync(path.join(folder, name), 'utf8'))),
);

describe('benign patches', () => {
  let repository: RepositoryFixture;
  beforeAll(() => {
    repository = new RepositoryFixture();
  });
  afterAll(() => repository.clean());

  function commitOf(files: Readonly<Record<string, string>>): string {
    repository.run('rm', '-r', '-f', '-q', '--ignore-unmatch', '.');
    repository.write(files);
    return repository.commit();
  }

  test('are at least 40, each with its own id', () => {
    expect(patches.length).toBeGreaterThanOrEqual(40);
    expect(new Set(patches.map(({ id }) => id)).size).toBe(patches.length);
  });

  test.each(patches)('$id passes the gate and shows no weakened test (T46, T52, F4)', async (one) => {
    const base = commitOf(one.before);
    const tree = repository.run('rev-parse', `${commitOf(one.after)}^{tree}`).trim();
    const opened = await openRepository(repository.git, repository.dir);
    const files = await withScratch({ repository: opened, objects: 'shared' }, (scratch) =>
      readChangedFiles(scratch, base, tree),
    );
    const change = changeSchema.parse({ schema: 'harness/change@1', base, tree, files });
    const old = new Map(Object.entries(one.before));
    expect(refusals(checkChange(change, defaultChangePolicy, Object.keys(one.before)))).toEqual([]);
    expect(findWeakenedTests(change, old, testMatcher())).toEqual([]);
    expect(findTestSettings(change, old)).toEqual([]);
  });
});
