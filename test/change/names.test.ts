import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/change/change.ts';
import { blobIdOf } from '../../src/change/content.ts';
import { changePolicy, checkChange, refusals } from '../../src/change/gate.ts';
import { RepositoryFixture } from './repository-fixture.ts';

const fixture = new RepositoryFixture();
afterAll(() => fixture.clean());

/** Code points that HFS+ leaves out when it compares names, as git lists them. */
const ignorable = [0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202e, 0x206a, 0x206f, 0xfeff].map((code) =>
  String.fromCodePoint(code),
);
const endings = ['', ' ', '.', '. . ', ':', ':x', '::$INDEX_ALLOCATION', '::$DATA', '\\x', '\\', '~1', 'x'];
/** Names that git protects, and the short names by which NTFS may know them. */
const special = [
  ...['.git', 'git~1', '.gitmodules', 'gitmod~1', 'gitmod~4', 'gi7eba~1', 'gi7eb~12', 'g~123456', '~1000000'],
  ...['.gitattributes', 'gitatt~2', 'gi7d29~3', '.gitignore', 'gitign~1', 'gi250a~1', '.mailmap', 'mailma~1'],
];

describe('a name that real git refuses with core.protectHFS and core.protectNTFS', () => {
  test.each([
    ...[
      '.git',
      '.Git/config',
      'a/.GIT',
      'GIT~1',
      'git~1/hooks/x',
      '.git ',
      '.git.',
      '.git . .',
      '.git::$INDEX_ALLOCATION',
    ],
    ...[
      '.git:x',
      '.g\u200Cit',
      '\uFEFF.git',
      '.gi\u206At',
      '.git\u200D',
      'a/.\u202Egit/x',
      '..',
      '.',
      'a/../b',
      '/a',
      'a//b',
    ],
  ])('%j is refused by both (T46, case 21)', (path) => {
    expect(refusedByGit([path])).toEqual([path]);
    expect(refusedByGate(path)).toBe(true);
  });

  test.each([
    ...[
      '.gitmodules',
      '.GITMODULES',
      'gitmod~1',
      'GITMOD~4',
      'gi7eba~1',
      'GI7EB~12',
      '.gitmodules ',
      '.gitmodules.',
    ],
    ...['.gitmodules::$DATA', '.git\u200Cmodules', '.gitmodules\uFEFF'],
  ])('%j is .gitmodules for git, and protected here (T46)', (name) => {
    expect(linksRefusedByGit([name])).toEqual([name]);
    expect(refusedByGate(name)).toBe(true);
    expect(refusedByGate(`deep/down/${name}`)).toBe(true);
  });

  test('is refused here, however it is spelled, and so is what git only warns of in fsck (T46, T32, case 21)', () => {
    const names = fc.sample(spelling(), { numRuns: 3000, seed: 21 });
    const unique = [...new Set(names)].filter((name) => !name.includes('/'));
    const faulty = new Set([
      ...refusedByGit(unique),
      ...linksRefusedByGit(unique),
      ...warnedOfByFsck(unique),
    ]);
    expect(faulty.size).toBeGreaterThan(300);
    expect(unique.length - faulty.size).toBeGreaterThan(100);
    // git keeps these two from being links only, which nothing here may be.
    const harmless = (name: string): boolean =>
      /^(?:\.gitignore|gitign~\d|gi250a~\d|\.mailmap|mailma~\d|maba30~\d)/i.test(bare(name));
    expect([...faulty].filter((name) => !refusedByGate(name) && !harmless(name))).toEqual([]);
  });

  test('leaves ordinary names alone that only look alike', () => {
    const names = [
      '.gitkeep',
      '.github.md',
      'git',
      'git~',
      'digit~1',
      '.gitlab.md',
      'gitmod',
      'x.git',
      'gi7eba',
    ];
    expect(refusedByGit(names)).toEqual([]);
    expect(names.filter(refusedByGate)).toEqual([]);
  });
});

/** A special name in mixed case, with an ignorable code point somewhere and something after it. */
function spelling(): fc.Arbitrary<string> {
  return fc
    .record({
      name: fc.constantFrom(...special),
      mask: fc.nat(0xffff),
      hidden: fc.option(fc.constantFrom(...ignorable)),
      at: fc.nat(14),
      ending: fc.constantFrom(...endings),
    })
    .map(({ name, mask, hidden, at, ending }) => {
      const cased = Array.from(name, (letter, index) =>
        (mask >> index) & 1 ? letter.toUpperCase() : letter,
      ).join('');
      const place = Math.min(at, cased.length);
      return `${cased.slice(0, place)}${hidden ?? ''}${cased.slice(place)}${ending}`;
    });
}

function bare(name: string): string {
  return ignorable.reduce((text, each) => text.replaceAll(each, ''), name);
}

function refusedByGate(path: string): boolean {
  const bytes = Buffer.from('x\n');
  const content = { blob: blobIdOf(bytes), size: bytes.byteLength, contentBase64: bytes.toString('base64') };
  const change: Change = {
    schema: 'harness/change@1',
    base: '0'.repeat(40),
    tree: '1'.repeat(40),
    files: [{ status: 'added', path, mode: '100644', oldMode: null, ...content }],
  };
  return refusals(checkChange(change, changePolicy.parse({ manifests: 'allow' }))).length > 0;
}

const protections = ['-c', 'core.protectHFS=true', '-c', 'core.protectNTFS=true'];

/** The paths that git will not take into an index as plain files. */
function refusedByGit(paths: readonly string[]): string[] {
  return refusedAs('100644', paths);
}

/** The names that git will not take as symbolic links: what it holds for `.gitmodules`, besides. */
function linksRefusedByGit(paths: readonly string[]): string[] {
  return refusedAs('120000', paths);
}

function refusedAs(mode: string, paths: readonly string[]): string[] {
  const blob = blobIdOf(Buffer.from('sample\n'));
  fixture.run('read-tree', '--empty');
  // One folder each: names must not stand in each other's way.
  const placed = paths.map((path, index) => ({ path, at: `d${index}/${path}` }));
  const lines = placed.map(({ at }) => `${mode} ${blob}\t${at}\0`).join('');
  fixture.feed(lines, ...protections, 'update-index', '-z', '--index-info');
  const taken = new Set(fixture.run('ls-files', '-z').split('\0'));
  return placed.filter(({ at }) => !taken.has(at)).map(({ path }) => path);
}

/** The names for which `git fsck` has a word, as the only entry of a tree, be it a file or a link. */
function warnedOfByFsck(names: readonly string[]): string[] {
  const blob = blobIdOf(Buffer.from('sample\n'));
  const entries = names.flatMap((name) => ['100644', '120000'].map((mode) => ({ name, mode })));
  const trees = entries.map(({ name, mode }) => `${mode} blob ${blob}\t${name}\0`).join('\0');
  const ids = fixture.feed(`${trees}\0`, 'mktree', '-z', '--batch').trim().split('\n');
  const said = fixture.feed('', ...protections, 'fsck', '--no-dangling', '--no-progress');
  const bad = new Set([...said.matchAll(/(?:warning|error) in tree ([0-9a-f]{40})/g)].map(([, id]) => id));
  return entries.filter((_, index) => bad.has(ids[index])).map(({ name }) => name);
}
