import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { trustedGit } from '../../../src/git.ts';
import { hashHandoff, maxHandoffBytes } from '../../../src/handoff.ts';
import { receiveHandoffs } from '../../../src/receive.ts';
import { readAttacks } from '../../../src/redteam/attack.ts';
import { forgedArtifact, forgeOnBranch } from '../../../src/redteam/channels/forge.ts';
import { forgedText, forgeryNames } from '../../../src/redteam/channels/forged-text.ts';
import { order } from '../../../src/redteam/placeholders.ts';
import { unzip } from '../../../src/redteam/unzip.ts';
import { zip } from '../../../src/redteam/zip.ts';
import { readBranch } from '../../../src/resume.ts';
import { buildHandoff, handoffText, issue, openShop, shopChange } from '../../publish/shop.ts';
import type { Shop } from '../../publish/shop.ts';
import { call, triage } from '../../publish/call.ts';

const git = trustedGit(process.env['PATH'] ?? '');
const folder = await mkdtemp(path.join(tmpdir(), 'harness-forge-'));
afterAll(async () => rm(folder, { recursive: true, force: true }));

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

test('every forgery of the corpus is known (T22)', async () => {
  const attacks = await readAttacks(path.join(import.meta.dirname, '../../../redteam/attacks'));
  const named = attacks.flatMap(({ forge }) => forge ?? []);
  expect([...new Set(named)].filter((name) => ![...forgeryNames, 'change-altered'].includes(name))).toEqual(
    [],
  );
});

async function expectRefused(forgery: string, reason: string): Promise<void> {
  await call(shop, 'record', [triage(shop)]);
  await forgeOnBranch(forgery, { repoDir: shop.local.repositoryPath, issue, phase: 'triage' }, git);
  expect(await readBranch({ ...shop.writer, issue })).toMatchObject({
    handoffs: [{ kind: 'broken', name: 'triage', reason: expect.stringContaining(reason) }],
  });
}

describe('on the branch', () => {
  test.each([
    ['append-space', 'changed after the harness wrote it'],
    ['change-verdict', 'changed after the harness wrote it'],
    ['duplicate-keys', 'expected valid YAML'],
    ['unknown-key', 'expected the fields of harness/handoff@1'],
    ['aliases', 'expected YAML without aliases'],
    ['crlf', 'not a handoff this harness wrote'],
    ['oversized', 'too large'],
    ['other-phase', 'it is the handoff of another phase'],
    ['orphan', 'it was made from another root-cause than the one on the branch'],
    ['symlink', 'expected mode 100644, got 120000'],
    ['mode', 'expected mode 100644, got 100755'],
    ['person-commit', 'no commit of the harness wrote it last'],
  ])('%s is refused (T22, T60)', async (forgery, reason) => expectRefused(forgery, reason));

  test('another issue is refused (T22, T43)', async () =>
    expectRefused('other-issue', `it is about issue #${issue + 1}`));

  test('another base is told to whoever compares it (T49)', async () => {
    await call(shop, 'record', [triage(shop)]);
    await forgeOnBranch('other-base', { repoDir: shop.local.repositoryPath, issue, phase: 'triage' }, git);
    const found = await readBranch({ ...shop.writer, issue });
    expect(found).toMatchObject({
      handoffs: [{ kind: 'usable', handoff: { facts: { base: 'b'.repeat(40) } } }],
    });
  });

  test('needs a handoff to forge', async () => {
    const at = { repoDir: shop.local.repositoryPath, issue, phase: 'triage' };
    await expect(forgeOnBranch('mode', at, git)).rejects.toThrow('has no .harness/issue-42/triage.md');
  });
});

describe('in the artifact', () => {
  /** Receives the handoff of a zip as the next job does. */
  async function receive(name: string, artifact: Buffer, sha256: string): Promise<unknown> {
    const artifacts = {
      upload: async () => undefined,
      download: async (wanted: readonly { readonly dir: string }[]) => {
        for (const { dir } of wanted) {
          await mkdir(dir, { recursive: true });
          for (const [file, content] of unzip(artifact)) await writeFile(path.join(dir, file), content);
        }
      },
    };
    const dir = await mkdtemp(path.join(folder, 'receive-'));
    return receiveHandoffs({ expected: { [name]: sha256 }, issue, dir }, artifacts);
  }

  test.each(forgeryNames.filter((name) => !['mode', 'person-commit'].includes(name)))(
    '%s is refused (T22)',
    async (forgery) => {
      const text = handoffText(shop.base);
      const honest = zip(new Map([['handoff.md', { content: Buffer.from(text) }]]));
      await expect(receive('triage', honest, hashHandoff(text))).resolves.toHaveLength(1);
      await expect(receive('triage', forgedArtifact(forgery, honest), hashHandoff(text))).rejects.toThrow(
        /not the handoff its job declared|not a file this harness wrote/,
      );
    },
  );

  test('an altered change is refused beside an honest handoff (T48)', async () => {
    const { text, changeText } = buildHandoff(await shopChange(shop));
    const files = new Map([
      ['handoff.md', { content: Buffer.from(text) }],
      ['change.json', { content: Buffer.from(changeText) }],
    ]);
    await expect(receive('build-1', zip(files), hashHandoff(text))).resolves.toHaveLength(1);
    await expect(
      receive('build-1', forgedArtifact('change-altered', zip(files)), hashHandoff(text)),
    ).rejects.toThrow('change.json is not the change the handoff declares');
  });

  test('a symbolic link is one for the program that unpacks it (T32)', async () => {
    const text = handoffText(shop.base);
    const forged = forgedArtifact('symlink', zip(new Map([['handoff.md', { content: Buffer.from(text) }]])));
    expect(forged.readUInt32LE(forged.indexOf('504b0102', 0, 'hex') + 38) >>> 16).toBe(0o120777);
    expect(unzip(forged).get('handoff.md')?.toString()).toBe('/proc/self/environ');
  });
});

test('a forged text holds the order where it can be read, and stays within what a disk can hold', () => {
  const text = handoffText('a'.repeat(40));
  const silent = ['append-space', 'symlink'];
  for (const name of forgeryNames) {
    const forged = forgedText(name, text);
    expect([name, forged.includes(order)]).toEqual([name, !silent.includes(name)]);
    expect(createHash('sha256').update(forged).digest('hex')).not.toBe(hashHandoff(text));
    expect(forged.length).toBeLessThan(2 * maxHandoffBytes);
  }
});
