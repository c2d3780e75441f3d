import { mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collectChange } from '../../src/change/collect.ts';
import type { Change } from '../../src/change/change.ts';
import { RepositoryFixture } from './repository-fixture.ts';

let fixture: RepositoryFixture;
beforeEach(() => {
  fixture = new RepositoryFixture();
});
afterEach(() => fixture.clean());

async function collect(): Promise<Change> {
  const collected = await collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head });
  if (collected.kind === 'none') throw new Error('no change was collected');
  return collected.change;
}

describe('a file name that is no UTF-8', () => {
  test('is refused with its bytes escaped; one that is UTF-8 stays text (T32)', async () => {
    fixture.write({ 'caf\u00E9': 'x\n', 'odd\uFFFD': 'x\n' });
    const folder = Buffer.from(`${fixture.dir}/caf\xe9\\b`, 'latin1');
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/f')]), 'x');
    const refused = collect();
    await expect(refused).rejects.toThrow('the change is refused: The name "caf\\xe9\\x5cb/f" is not UTF-8.');
    await expect(refused).rejects.toMatchObject({
      name: 'ChangeRefused',
      findings: [{ rule: 'name-not-utf8', severity: 'refuse' }],
    });
  });

  test('that is tracked is refused when it changes and kept when it does not (T32)', async () => {
    const odd = Buffer.from(`${fixture.dir}/\xff`, 'latin1');
    writeFileSync(odd, 'x');
    fixture.commit();
    fixture.write({ 'new.txt': 'x\n' });
    expect((await collect()).files.map((file) => file.path)).toEqual(['new.txt']);
    writeFileSync(odd, 'y');
    await expect(collect()).rejects.toThrow('The name "\\xff" is not UTF-8.');
  });
});
