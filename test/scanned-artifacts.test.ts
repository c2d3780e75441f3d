import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Artifacts } from '../src/artifacts.ts';
import { createRedactor } from '../src/redact.ts';
import { scannedArtifacts } from '../src/scanned-artifacts.ts';

const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';
const token = `ghp_${'a1B2'.repeat(10)}`;

let dir: string;
let uploaded: string[];
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scanned-'));
  uploaded = [];
});
afterEach(async () => rm(dir, { recursive: true }));

async function upload(name: string, content: string | Buffer): Promise<void> {
  const file = path.join(dir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  const artifacts: Artifacts = {
    upload: async (_artifact, _dir, files) => void uploaded.push(...files),
    download: async () => undefined,
  };
  const scanned = scannedArtifacts({
    artifacts,
    redactor: createRedactor([secret]),
    shapesIn: ['change.json'],
  });
  await scanned.upload('harness-triage', dir, [file]);
}

const change = (content: string): string =>
  JSON.stringify({ files: [{ path: 'a', contentBase64: Buffer.from(content).toString('base64') }] });
const twice = (content: string | Buffer): string =>
  gzipSync(gzipSync(Buffer.from(content)).toString('base64')).toString('base64');

describe('an artifact', () => {
  test.each([
    ['a text', 'events.jsonl', `{"text":"${secret}"}`],
    ['a text of unknown kind', 'a.bin', Buffer.concat([Buffer.from([0, 255, 128]), Buffer.from(secret)])],
    ['base64', 'change.json', change(`const key = '${secret}';`)],
    ['letters with zero-width spaces', 'report.md', Array.from(secret).join('\u200b')],
    ['a gzip stream', 'trials.jsonl.gz', gzipSync(`${'x'.repeat(100)}${secret}`)],
    [
      'a gzip stream in a page',
      'report.html',
      `<script>${gzipSync(`[${'12,'.repeat(99)}"${secret}"]`).toString('base64')}</script>`,
    ],
    ['a gzip stream in base64 in a gzip stream', 'a', twice(`${'x'.repeat(100)}${secret}`)],
    ['a git object', '.git/objects/ab/cdef', deflateSync(`blob 40\0${secret}`)],
    ['its own name', `notes/${secret.replaceAll('/', '')}.txt`, 'nothing'],
    ['a key of another in a change', 'change.json', change(`const key = '${token}';${' '.repeat(80)}`)],
  ])(
    'with a secret in %s is not uploaded, and the value is not echoed (T27)',
    async (_name, file, content) => {
      const error: unknown = await upload(file, content).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'SecretBlocked' });
      expect(String(error)).not.toContain(secret.slice(0, 9));
      expect(uploaded).toEqual([]);
    },
  );

  test('that cannot be opened is not uploaded (T27)', async () => {
    const zip = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(100)]);
    await expect(upload('a.zip', zip)).rejects.toThrow(/a\.zip of the artifact \(closed-archive\)/);
  });

  test.each([
    ['what an issue already says', 'context.json', `{"text":"my key is ${token}"}`],
    ['a file that begins like a git object', 'x.txt', 'x\u0001 marks the spot'],
    [
      'an image in base64',
      'report.md',
      `![](data:image/png;base64,${Buffer.alloc(3000, 'png').toString('base64')})`,
    ],
    [
      'a change that speaks of secrets',
      'change.json',
      change('const key = process.env.ANTHROPIC_API_KEY; // sk-ant-…'),
    ],
  ])('with %s is uploaded', async (_name, file, content) => {
    await upload(file, content);
    expect(uploaded).toEqual([path.join(dir, file)]);
  });
});
