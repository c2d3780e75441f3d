import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../src/change/change.ts';
import { blobIdOf } from '../../src/change/content.ts';
import { findEarlyExits } from '../../src/change/early-exit.ts';

function found(path: string, before: string | undefined, after: string | null): readonly unknown[] {
  const bytes = Buffer.from(after ?? '');
  const content = { blob: blobIdOf(bytes), size: bytes.byteLength, contentBase64: bytes.toString('base64') };
  const file: ChangedFile =
    after === null
      ? { status: 'deleted', path, oldMode: '100644' }
      : { status: 'modified', path, mode: '100644', oldMode: '100644', ...content };
  const zero = '0'.repeat(40);
  const change = { schema: 'harness/change@1' as const, base: zero, tree: zero, files: [file] };
  const texts = new Map(before === undefined ? [] : [[path, before]]);
  return findEarlyExits(change, texts).map(({ rule, path: where, severity }) => [rule, where, severity]);
}

describe('programs that end with success before their tests are done', () => {
  test.each([
    ['src/a.js', 'process.exit(0);'],
    ['src/a.ts', 'if (testing) process.exit();'],
    ['a.py', 'import sys; sys.exit(0)'],
    ['conftest.py', 'os._exit(0)'],
    ['main.go', 'os.Exit(0)'],
    ['A.java', 'System.exit(0);'],
    ['A.cs', 'Environment.Exit( 0 );'],
  ])('%s with "%s" is shown to people (T52)', (path, line) => {
    expect(found(path, 'const a = 1;\n', `${line}\nconst a = 1;\n`)).toEqual([['early-exit', path, 'flag']]);
    expect(found(path, undefined, line)).toHaveLength(1);
  });

  test.each([
    ['one that ends with a failure', 'const a = 1;', 'process.exit(1); sys.exit(2); os.Exit(code);'],
    ['one that did so before', 'process.exit(0);', 'const a = 2;\nprocess.exit(0);'],
    ['one that is deleted', 'process.exit(0);', null],
    ['one with such a word in a name', 'const a = 1;', 'subprocess.exit_code = 0; process.exitCode = 1;'],
  ])('%s is not (T59)', (_name, before, after) => {
    expect(found('src/a.js', before, after)).toEqual([]);
  });
});
