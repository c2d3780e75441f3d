import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import { readBenignTexts } from '../../src/redteam/benign-texts.ts';

describe('a folder of benign texts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'benign-texts-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['no YAML', '- { id: a'],
    ['a kind that is not known', '- { id: one-text, kind: poem, text: a text of ten letters }'],
    ['no list', 'id: one-text'],
  ])('with a file of %s is refused, and the file is named', async (_case, text) => {
    const file = path.join(folder, 'texts.yml');
    writeFileSync(file, text);
    const refused = readBenignTexts(folder);
    await expect(refused).rejects.toBeInstanceOf(ConfigError);
    await expect(refused).rejects.toThrow(file);
  });
});
