import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { unzip } from '../../src/redteam/unzip.ts';
import { zip } from '../../src/redteam/zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map([
  ['handoff.md', { content: Buffer.from('# Triage\n') }],
  ['leer/ü.txt', { content: Buffer.alloc(0) }],
  ['link', { content: Buffer.from('/etc/passwd'), mode: 0o120777 }],
]);

describe('a zip of ours', () => {
  test('is read by a program that is not ours, with names, bytes and modes', () => {
    const file = path.join(folder, 'a.zip');
    writeFileSync(file, zip(files));
    const script = `import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([[one.filename, archive.read(one).decode(), oct(one.external_attr >> 16)] for one in archive.infolist()]))`;
    expect(JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }))).toEqual([
      ['handoff.md', '# Triage\n', '0o100644'],
      ['leer/ü.txt', '', '0o100644'],
      ['link', '/etc/passwd', '0o120777'],
    ]);
  });

  test('is read back, and has the same bytes for the same files', () => {
    const read = [...unzip(zip(files))].map(([name, bytes]) => [name, bytes.toString()]);
    expect(read).toEqual([...files].map(([name, { content }]) => [name, content.toString()]));
    expect(zip(files).equals(zip(files))).toBe(true);
  });

  test('that is cut or no zip is a RangeError', () => {
    expect(() => unzip(zip(files).subarray(0, 40))).toThrow(RangeError);
    expect(() => unzip(Buffer.from('no zip'))).toThrow(RangeError);
  });
});
