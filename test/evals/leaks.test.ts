import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Case } from '../../src/evals/case.ts';
import { refuseOtherReleases } from '../../src/evals/leaks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leaks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const release = {
  kind: 'npm',
  name: 'shop',
  version: '1.0.0',
  integrity: 'sha512-AA==',
  without: [],
} as const;
// Nothing but its workspace and its name is looked at.
const caseOf = (workspace: unknown): Case => ({ id: 'shop-1', workspace }) as Case;

function copyAt(place: string, manifest: string): void {
  const dir = path.join(folder, place, 'node_modules/shop');
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'package.json'), manifest);
}

describe('a workspace of a published release', () => {
  test('may hold copies of that release', async () => {
    copyAt('a', '{"version":"1.0.0"}');
    await expect(refuseOtherReleases(caseOf(release), folder)).resolves.toBeUndefined();
  });

  test.each([
    ['another release', '{"version":"1.0.1"}', '1.0.1 in a/node_modules/shop'],
    ['a manifest that is no JSON', '{"version":', 'a package.json without a version in a/node_modules/shop'],
    ['a manifest without a version', '{}', 'a package.json without a version in a/node_modules/shop'],
  ])('is refused with %s', async (_name, manifest, got) => {
    copyAt('a', manifest);
    await expect(refuseOtherReleases(caseOf(release), folder)).rejects.toThrow(got);
  });

  test('is the only kind that is looked at', async () => {
    copyAt('a', '{"version":"1.0.1"}');
    await expect(refuseOtherReleases(caseOf({ kind: 'empty' }), folder)).resolves.toBeUndefined();
  });
});
