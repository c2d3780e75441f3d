/** What is promised of the committed recordings: they replay from `dist/` without a network, always to the same lines. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { cleanUp, temporaryFolder, withoutTimes } from '../evals/folders.ts';
import { root } from '../evals/stage.ts';

afterAll(cleanUp);

/** Replays the suite in a process whose only network is a loopback of its own; its lines, times aside. */
async function replay(suite: string): Promise<string> {
  const out = await temporaryFolder();
  const harness = [process.execPath, 'dist/cli/index.js', 'eval', 'run', '--suite', suite];
  const { status, stderr } = spawnSync(
    'bwrap',
    ['--dev-bind', '/', '/', '--unshare-net', '--die-with-parent', ...harness, '--replay', '--out', out],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return withoutTimes(await fs.readFile(path.join(out, 'results.jsonl'), 'utf8'));
}

test('harness eval run --suite triage --replay gives the same bytes twice, without a network', async () => {
  const first = await replay('triage');
  expect(first.split('\n').length).toBeGreaterThan(100);
  expect(await replay('triage')).toBe(first);
}, 120_000);
