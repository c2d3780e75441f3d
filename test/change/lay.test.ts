import { chmodSync, existsSync, lstatSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/change/change.ts';
import { collectChange } from '../../src/change/collect.ts';
import { layChange } from '../../src/change/lay.ts';
import { RepositoryFixture } from './repository-fixture.ts';

const fixtures: RepositoryFixture[] = [];
afterEach(() => fixtures.splice(0).forEach((fixture) => fixture.clean()));

/** A repository with these files, clean, and the change that `edit` made in it. */
async function changed(
  files: Readonly<Record<string, string>>,
  edit: (fixture: RepositoryFixture) => unknown,
): Promise<{ fixture: RepositoryFixture; change: Change; at: (name: string) => string }> {
  const fixture = new RepositoryFixture(files);
  fixtures.push(fixture);
  edit(fixture);
  const collected = await collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head });
  if (collected.kind === 'none') throw new Error('no change was collected');
  fixture.run('checkout', '-q', '-f', 'HEAD');
  fixture.run('clean', '-qfdx');
  return { fixture, change: collected.change, at: (name) => path.join(fixture.dir, name) };
}

const lay = ({ fixture, change }: { fixture: RepositoryFixture; change: Change }): Promise<void> =>
  layChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head, change });

describe('laying a change over a checkout', () => {
  test('leaves the files as the change leads to them: edited, added, removed, executable, linked', async () => {
    const files = {
      'a.txt': 'a\n',
      'gone/b.txt': 'b\n',
      'run.sh': 'true\n',
      'folder.txt': 'f\n',
      kept: 'k\n',
    };
    const made = await changed(files, (fixture) => {
      fixture
        .remove('gone', 'folder.txt')
        .write({ 'a.txt': 'aa\n', 'new/c.txt': 'c\n', 'folder.txt/in': 'i\n' });
      chmodSync(path.join(fixture.dir, 'run.sh'), 0o755);
      symlinkSync('/etc/passwd', path.join(fixture.dir, 'link'));
    });
    await lay(made);
    const { at } = made;
    const read = ['a.txt', 'new/c.txt', 'folder.txt/in', 'kept'].map((name) =>
      readFileSync(at(name), 'utf8'),
    );
    expect(read).toEqual(['aa\n', 'c\n', 'i\n', 'k\n']);
    expect(existsSync(at('gone/b.txt'))).toBe(false);
    expect(lstatSync(at('run.sh')).mode & 0o111).not.toBe(0);
    expect(readlinkSync(at('link'))).toBe('/etc/passwd');
    const again = await collectChange({
      git: made.fixture.git,
      workspace: made.fixture.dir,
      base: made.fixture.head,
    });
    expect(again).toEqual({ kind: 'change', change: made.change });
  });

  test('touches neither index nor objects of the repository, and runs no filter or hook of it', async () => {
    const made = await changed({ 'a.txt': 'a\n' }, (fixture) =>
      fixture.write({ 'a.txt': 'b\n', '.gitattributes': '* filter=planted\n' }),
    );
    const { fixture } = made;
    fixture.run('config', 'filter.planted.smudge', fixture.plant('smudge.sh'));
    fixture.run('config', 'core.fsmonitor', fixture.plant('monitor.sh'));
    const objects = (): string => fixture.run('count-objects', '-v');
    const [before, staged] = [objects(), fixture.run('-c', 'core.fsmonitor=', 'ls-files', '--stage')];
    await lay(made);
    expect(readFileSync(made.at('a.txt'), 'utf8')).toBe('b\n');
    expect(objects()).toBe(before);
    expect(fixture.run('-c', 'core.fsmonitor=', 'ls-files', '--stage')).toBe(staged);
    expect(existsSync(fixture.marker)).toBe(false);
  });

  test('refuses a checkout of another commit, and names both', async () => {
    const made = await changed({ 'a.txt': 'a\n' }, (fixture) => fixture.write({ 'a.txt': 'b\n' }));
    const { change, fixture } = made;
    fixture.write({ 'a.txt': 'c\n' }).commit();
    await expect(lay(made)).rejects.toThrow(`expected ${change.base}, got ${fixture.head}`);
    expect(readFileSync(made.at('a.txt'), 'utf8')).toBe('c\n');
  });
});
