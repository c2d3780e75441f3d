import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { npmReleases, npmSettingsOf } from '../../src/evals/releases.ts';
import { hostRunner } from '../../src/sandbox/index.ts';
import { cleanUp, temporaryFolder, writeFiles } from './folders.ts';
import { searchPath } from './stage.ts';

let dir: string;
let tarball: Buffer;
let asked: string[];
let registry: Server;
let url: string;

/** A registry on loopback with one release of one package; npm itself asks it. */
beforeEach(async () => {
  dir = await temporaryFolder();
  await writeFiles(dir, {
    'package/package.json': JSON.stringify({ name: 'shop', version: '1.0.0' }),
    'package/index.js': 'module.exports = 1;\n',
    'package/CHANGELOG.md': 'what the next release mends\n',
  });
  execFileSync('tar', ['-czf', path.join(dir, 'shop.tgz'), '-C', dir, 'package']);
  tarball = await fs.readFile(path.join(dir, 'shop.tgz'));
  asked = [];
  registry = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/shop') {
      const dist = { tarball: `${url}/shop.tgz`, integrity: integrityOf(tarball) };
      const release = { name: 'shop', version: '1.0.0', dist };
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ name: 'shop', 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': release } }),
      );
    } else if (request.url === '/shop.tgz') response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => void registry.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await new Promise((resolve) => registry.close(resolve));
});
afterAll(cleanUp);

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

async function unpack(release: { version?: string; integrity?: string } = {}, name = 'out'): Promise<string> {
  const releases = npmReleases({
    cacheDir: path.join(dir, 'cache'),
    run: hostRunner(searchPath),
    npmSettings: { npm_config_registry: url, npm_config_cache: path.join(dir, 'npm') },
  });
  const out = path.join(dir, name);
  await fs.mkdir(out);
  await releases.unpack({ name: 'shop', version: '1.0.0', integrity: integrityOf(tarball), ...release }, out);
  return out;
}

test('a release comes from the registry that npm is configured for, and is unpacked without its top folder', async () => {
  const out = await unpack();
  expect((await fs.readdir(out)).sort()).toEqual(['CHANGELOG.md', 'index.js', 'package.json']);
  expect(asked).toContain('/shop.tgz');
});

test('it is downloaded once', async () => {
  await unpack({}, 'one');
  asked.length = 0;
  await unpack({}, 'two');
  expect(asked).toEqual([]);
});

test('a damaged file of the cache is downloaded again', async () => {
  await unpack({}, 'one');
  const [kept] = await fs.readdir(path.join(dir, 'cache'));
  await fs.writeFile(path.join(dir, 'cache', kept!), 'damaged');
  expect(await fs.readdir(await unpack({}, 'two'))).toContain('index.js');
});

test('bytes that do not hash to the integrity of the case are refused', async () => {
  const integrity = integrityOf(Buffer.from('another release'));
  await expect(unpack({ integrity })).rejects.toThrow(
    'shop@1.0.0 is not the release the case was written for',
  );
});

test('a release that is not there is named', async () => {
  await expect(unpack({ version: '9.9.9' })).rejects.toThrow('shop@9.9.9: the release cannot be downloaded');
});

test('npm is told what the environment configures, and nothing else of it', () => {
  const settings = { NPM_CONFIG_REGISTRY: 'a', npm_config_cache: 'b' };
  const network = { https_proxy: 'c', NO_PROXY: 'd', NODE_EXTRA_CA_CERTS: 'e', SSL_CERT_FILE: 'f' };
  expect(npmSettingsOf({ ...settings, ...network, SECRET: 'g', PATH: 'h' })).toEqual({
    ...settings,
    ...network,
  });
});
