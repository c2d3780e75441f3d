import { mkdtempSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { diskBudget, reservedDiskBytes } from '../../src/sandbox/disk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the budget of the disk', () => {
  test('is what was asked for where there is room, and counts from now on (case 35)', async () => {
    const { maxBytes, taken } = await diskBudget([folder], 1000);
    expect(maxBytes).toBe(1000);
    expect(Math.abs(taken())).toBeLessThan(1024 ** 3);
  });

  test('never reaches into what the harness needs for itself (case 35)', async () => {
    const { bavail, bsize } = await statfs(folder);
    const { maxBytes } = await diskBudget([folder], Number.MAX_SAFE_INTEGER);
    expect(maxBytes).toBeLessThanOrEqual(bavail * bsize - reservedDiskBytes + 1024 ** 3);
  });

  test('counts two folders of one file system once (case 35)', async () => {
    const one = await diskBudget([folder], Number.MAX_SAFE_INTEGER);
    const two = await diskBudget([folder, tmpdir()], Number.MAX_SAFE_INTEGER);
    expect(two.maxBytes).toBeLessThan(1.5 * one.maxBytes);
  });

  test('of a folder that is not there is an error of the system', async () => {
    await expect(diskBudget([path.join(folder, 'none')], 1)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
