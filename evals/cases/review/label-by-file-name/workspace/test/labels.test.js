import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { desk, parcel } from './desk.js';

test('shows the labels of a batch', async (t) => {
  const labelDir = await mkdtemp(path.join(tmpdir(), 'labels-'));
  t.after(() => rm(labelDir, { recursive: true }));
  await writeFile(path.join(labelDir, 'batch-2026-11-12.pdf'), '%PDF');
  const { ask } = await desk([], { labelDir });
  assert.equal((await ask('GET', '/labels/batches/2026-11-12')).body.toString(), '%PDF');
  assert.equal((await ask('GET', '/labels/batches/batch-2026-11-12.pdf')).body.toString(), '%PDF');
  assert.equal((await ask('GET', '/labels/batches/2026-11-13')).status, 404);
});

test('shows the label of a parcel', async (t) => {
  const labelDir = await mkdtemp(path.join(tmpdir(), 'labels-'));
  t.after(() => rm(labelDir, { recursive: true }));
  await writeFile(path.join(labelDir, 'p1.pdf'), '%PDF');
  const { ask } = await desk([parcel('p1'), parcel('p2')], { labelDir });
  assert.equal((await ask('GET', '/labels/p1')).body.toString(), '%PDF');
  assert.equal((await ask('GET', '/labels/p2')).status, 404);
});
