import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Artifacts } from '../src/artifacts.ts';
import { ConfigError } from '../src/errors.ts';
import { formatHandoff, hashHandoff } from '../src/handoff.ts';
import { receiveHandoffs } from '../src/receive.ts';
import { handoff } from './handoff.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'receive-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Artifacts that hold these files; every other name is missing. */
function artifactsOf(contents: Readonly<Record<string, Readonly<Record<string, string>>>>): Artifacts {
  return {
    upload: () => Promise.resolve(),
    download: async (wanted) => {
      for (const { name, dir: target } of wanted) {
        const files = contents[name];
        if (files === undefined) throw new ConfigError({ what: `this run has no artifact "${name}"` });
        await mkdir(target, { recursive: true });
        for (const [file, text] of Object.entries(files)) await writeFile(path.join(target, file), text);
      }
    },
  };
}

const text = formatHandoff(handoff());
const change = '{"schema":"harness/change@1"}';
const changeFacts = { sha256: createHash('sha256').update(change).digest('hex'), tree: 'd'.repeat(40) };
const build = formatHandoff(handoff({ phase: 'build', round: 1, change: changeFacts }));

function receive(expected: Record<string, string>, artifacts: Artifacts) {
  return receiveHandoffs({ expected, issue: 42, dir }, artifacts);
}

describe('a handoff of this run', () => {
  test('is received when it is the one its job declared', async () => {
    const artifacts = artifactsOf({ 'harness-triage': { 'handoff.md': text, 'context.json': '{}' } });
    const [received] = await receive({ triage: hashHandoff(text) }, artifacts);
    expect(received).toMatchObject({
      name: 'triage',
      text,
      contextText: '{}',
      changeText: undefined,
      handoff: handoff(),
    });
  });

  test('brings the change it declares', async () => {
    const artifacts = artifactsOf({ 'harness-build-1': { 'handoff.md': build, 'change.json': change } });
    const [received] = await receive({ 'build-1': hashHandoff(build) }, artifacts);
    expect(received?.changeText).toBe(change);
  });

  test('is refused when a byte differs from what was declared (T22)', async () => {
    const artifacts = artifactsOf({ 'harness-triage': { 'handoff.md': `${text} ` } });
    await expect(receive({ triage: hashHandoff(text) }, artifacts)).rejects.toThrow(
      'not the handoff its job declared',
    );
  });

  test('is refused when its change was replaced (T48)', async () => {
    const artifacts = artifactsOf({
      'harness-build-1': { 'handoff.md': build, 'change.json': `${change} ` },
    });
    await expect(receive({ 'build-1': hashHandoff(build) }, artifacts)).rejects.toThrow(
      'change.json is not the change',
    );
  });

  test('is refused when its change is missing', async () => {
    const artifacts = artifactsOf({ 'harness-build-1': { 'handoff.md': build } });
    await expect(receive({ 'build-1': hashHandoff(build) }, artifacts)).rejects.toThrow('no change.json');
  });

  test.each([
    ['another issue', handoff({ issue: 7 })],
    ['another phase', handoff({ phase: 'diagnose' })],
    ['another round', handoff({ round: 2 })],
  ])('about %s is refused (T43)', async (_name, foreign) => {
    const foreignText = formatHandoff(foreign);
    const artifacts = artifactsOf({ 'harness-triage': { 'handoff.md': foreignText } });
    await expect(receive({ triage: hashHandoff(foreignText) }, artifacts)).rejects.toThrow(
      'belongs elsewhere',
    );
  });

  test('that no job uploaded is named', async () => {
    await expect(receive({ triage: hashHandoff(text) }, artifactsOf({}))).rejects.toThrow(
      'no artifact "harness-triage"',
    );
  });

  test('that is a link to another file is refused', async () => {
    const secret = path.join(dir, 'secret');
    await writeFile(secret, text);
    const artifacts: Artifacts = {
      upload: () => Promise.resolve(),
      download: async (wanted) => {
        for (const { dir: target } of wanted) {
          await mkdir(target, { recursive: true });
          await symlink(secret, path.join(target, 'handoff.md'));
        }
      },
    };
    await expect(receive({ triage: hashHandoff(text) }, artifacts)).rejects.toThrow(ConfigError);
  });
});
