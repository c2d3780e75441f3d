import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change, ChangedFile } from '../../src/change/change.ts';
import { blobIdOf } from '../../src/change/content.ts';
import {
  changePolicy,
  ChangeRefused,
  checkChange,
  defaultChangePolicy,
  describeFindings,
} from '../../src/change/gate.ts';

function added(path: string, text: string | Buffer = 'x\n', over: Partial<ChangedFile> = {}): ChangedFile {
  const bytes = Buffer.from(text);
  const content = { blob: blobIdOf(bytes), size: bytes.byteLength, contentBase64: bytes.toString('base64') };
  return { status: 'added', path, mode: '100644', oldMode: null, ...content, ...over } as ChangedFile;
}

function changeOf(...files: ChangedFile[]): Change {
  return { schema: 'harness/change@1', base: '0'.repeat(40), tree: '1'.repeat(40), files };
}

function verdicts(change: Change, policy = defaultChangePolicy, basePaths?: string[]): string[] {
  return checkChange(change, policy, basePaths).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('the gate on a change', () => {
  test('an ordinary change passes without a finding', () => {
    expect(verdicts(changeOf(added('src/a.js'), added('test/ä b.test.js'), added('.gitignore')))).toEqual([]);
  });

  test.each([
    '.github/workflows/ci.yml',
    '.GitHub/workflows/ci.yml',
    '.github',
    '.harness/phases/build.md',
    'docs/CODEOWNERS',
    '.gitmodules',
    'src/.gitattributes',
    'AGENTS.md',
    'pkg/claude.md',
    '.cursor/rules/a.mdc',
    '.mcp.json',
    'a/.claude/settings.json',
    '.husky/pre-commit',
    '.npmrc',
    'Jenkinsfile',
    'action.yml',
    'tools/setup/Action.YAML',
    '.github/copilot-instructions.md',
    'CODEOWNERS',
    '.github/CODEOWNERS',
    '.envrc',
    '.clinerules/a.md',
    'opencode.json',
  ])('%s is protected (T46, C1, case 21)', (path) => {
    expect(verdicts(changeOf(added(path)))).toContain('refuse protected-path');
    const deleted: ChangedFile = { status: 'deleted', path, oldMode: '100644' };
    expect(verdicts(changeOf(deleted))).toContain('refuse protected-path');
  });

  test('the configuration adds to the protected paths and takes from them, and never frees .git', () => {
    const policy = changePolicy.parse({ protect: ['infra/**'], unprotect: ['AGENTS.md', '**/.git/**'] });
    expect(verdicts(changeOf(added('infra/a.tf')), policy)).toEqual(['refuse protected-path']);
    expect(verdicts(changeOf(added('AGENTS.md')), policy)).toEqual([]);
    expect(verdicts(changeOf(added('.git/config')), policy)).toEqual(['refuse odd-path']);
    expect(changePolicy.safeParse({ protects: [] }).success).toBe(false);
  });

  test.each([
    '../a',
    'a/../b',
    '/etc/passwd',
    'C:/a',
    'a//b',
    'a/./b',
    'a\\b',
    'two\nlines',
    'bell\u0007',
    'a\u0085b',
    'trailing ',
    'trailing./a',
    '.git/hooks/pre-commit',
    'sub/.GIT/config',
    '.git /config',
    '.g\u200Bit/config',
    '.git::$INDEX_ALLOCATION/config',
    'git~1/config',
    'invisible\u202Etxt.js',
    'lone\uD800',
    '-rf',
    'src/--output=x',
    'NUL',
    'src/aux.js',
    'com1 .txt',
    'n'.repeat(256),
    `${'folder/'.repeat(600)}a`,
  ])('the path %j is refused (T32, T46, F7, C9, case 21)', (path) => {
    expect(verdicts(changeOf(added(path)))).toContain('refuse odd-path');
  });

  test.each(['src/console.js', 'null', 'auxiliary/a', 'com10', 'a-b', 'docs/@scope/a+b,c#d_e.md'])(
    'the path %j passes (F4)',
    (path) => expect(verdicts(changeOf(added(path)))).toEqual([]),
  );

  test('a name of 255 bytes passes', () => {
    expect(verdicts(changeOf(added('n'.repeat(255))))).toEqual([]);
  });

  test('symbolic links and submodules are refused, a changed executable bit is flagged (T47, case 24)', () => {
    expect(verdicts(changeOf(added('a', '/etc', { mode: '120000' })))).toContain('refuse symlink');
    expect(verdicts(changeOf(added('a', '', { mode: '160000' })))).toContain('refuse submodule');
    expect(verdicts(changeOf({ status: 'deleted', path: 'a', oldMode: '160000' }))).toEqual([
      'refuse submodule',
    ]);
    expect(verdicts(changeOf(added('a.sh', 'x', { mode: '100755' })))).toEqual(['flag executable']);
    const gone = added('a.sh', 'x', { status: 'modified', oldMode: '100755' });
    expect(verdicts(changeOf(gone))).toEqual(['flag executable']);
  });

  test('binary files are flagged and LFS pointers refused (T47)', () => {
    expect(verdicts(changeOf(added('a.png', Buffer.from([1, 0, 2]))))).toEqual(['flag binary']);
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    expect(verdicts(changeOf(added('a.bin', pointer)))).toEqual(['refuse lfs-pointer']);
  });

  test('text that hides or reorders itself is flagged', () => {
    expect(verdicts(changeOf(added('a.js', 'if (a \u202E) {}')))).toEqual(['flag deceptive-text']);
  });

  test('a manifest is flagged; a lockfile is flagged beside one and refused alone (T46)', () => {
    const lock = added('package-lock.json');
    expect(verdicts(changeOf(added('package.json'), lock))).toEqual(['flag manifest', 'flag lockfile']);
    expect(verdicts(changeOf(added('packages/a/package.json'), lock))).toContain('flag lockfile');
    expect(verdicts(changeOf(lock))).toEqual(['refuse lockfile']);
    const allowed = changePolicy.parse({ lockfiles: 'allow' });
    expect(verdicts(changeOf(lock), allowed)).toEqual([]);
  });

  test('too many files or bytes are refused (T47, case 24)', () => {
    const many = Array.from({ length: 101 }, (_, n) => added(`f${n}`));
    expect(verdicts(changeOf(...many))).toEqual(['refuse max-files']);
    expect(verdicts(changeOf(...many.slice(1)))).toEqual([]);
    const half = 'x'.repeat(512_000);
    expect(verdicts(changeOf(added('a', half), added('b', half)))).toEqual([]);
    expect(verdicts(changeOf(added('a', half), added('b', half), added('c', half)))).toEqual([
      'refuse max-bytes',
    ]);
  });

  test('one file that is too large is refused, text or binary; the policy says how large (T47)', () => {
    const large = changeOf(added('a', 'x'.repeat(512_001)));
    expect(verdicts(large)).toEqual(['refuse max-file-bytes']);
    expect(verdicts(large, changePolicy.parse({ 'max-file-bytes': 512_001 }))).toEqual([]);
    const binary = changeOf(added('logo.png', Buffer.alloc(9)));
    expect(verdicts(binary)).toEqual(['flag binary']);
    expect(verdicts(binary, changePolicy.parse({ 'max-file-bytes': 8 }))).toEqual(['refuse max-file-bytes']);
  });

  test('no file at all, or the same file twice, is refused (T53)', () => {
    expect(verdicts(changeOf())).toEqual(['refuse empty-change']);
    expect(verdicts(changeOf(added('a'), added('a')))).toContain('refuse duplicate-path');
  });

  test('names that meet on another file system are refused, in the change and with the base (T32)', () => {
    expect(verdicts(changeOf(added('a.js'), added('A.js')))).toEqual(['refuse twin-path']);
    expect(verdicts(changeOf(added('caf\u00E9'), added('cafe\u0301')))).toEqual(['refuse twin-path']);
    expect(verdicts(changeOf(added('Src/a.js')), defaultChangePolicy, ['src/b.js'])).toEqual([
      'refuse twin-path',
    ]);
    const renamed = changeOf({ status: 'deleted', path: 'A.js', oldMode: '100644' }, added('a.js'));
    expect(verdicts(renamed, defaultChangePolicy, ['A.js'])).toEqual([]);
    expect(verdicts(changeOf(added('b.js')), defaultChangePolicy, ['X.js', 'x.js'])).toEqual([]);
  });

  test('content that is not what was declared is refused (T48)', () => {
    expect(verdicts(changeOf(added('a', 'x', { blob: '2'.repeat(40) })))).toEqual(['refuse content']);
    expect(verdicts(changeOf(added('a', 'x', { size: 2 })))).toEqual(['refuse content']);
    expect(verdicts(changeOf(added('a', 'x', { contentBase64: 'eB==' })))).toEqual(['refuse content']);
  });

  test('a message quotes what a terminal or a browser would obey', () => {
    const findings = checkChange(changeOf(added('\u009B2J\u202E\n::error::')), defaultChangePolicy);
    expect(describeFindings(findings)).toContain('"\\u{9b}2J\\u{202e}\\n::error::"');
  });

  test('whatever a path holds, the gate answers and prints no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const findings = checkChange(changeOf(added(path)), defaultChangePolicy);
        expect(new ChangeRefused(findings).message).not.toMatch(/\p{C}/u);
        expect(describeFindings(findings)).not.toMatch(/\n/);
      }),
    );
  });
});
