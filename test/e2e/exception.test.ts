import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseHandoff } from '../../src/handoff.ts';
import { jsonOf } from '../../src/json.ts';
import { unzip } from '../../src/redteam/unzip.ts';
import { goodTurns, issueNumber, makeGreeter, runGreeter, writeScenario } from './greeter.ts';
import { cleanUp, headline, Out, temporaryFolder } from './stage.ts';
import type { Ended } from './stage.ts';

jest.setTimeout(240_000);
afterAll(cleanUp);

describe('a build that throws after it has changed something (G6)', () => {
  let ended: Ended;
  let out: Out;
  const artifact = (): ReadonlyMap<string, Buffer> => {
    const folder = path.join(out.dir, 'runs/1/issue-to-pr.round-1.build/artifacts');
    return unzip(readFileSync(path.join(folder, 'harness-build-1.zip')));
  };

  beforeAll(async () => {
    const folder = await temporaryFolder();
    out = new Out(path.join(folder, 'out'));
    await makeGreeter(path.join(folder, 'repo'));
    const [first = {}, second = {}] = goodTurns['build'] ?? [];
    const throws = { ...second, expect: ['words that no request holds'] };
    await writeScenario(path.join(folder, 'scenario.yml'), { build: [first, throws] });
    ended = await runGreeter({ folder });
  });

  test('ends the run as failed, with the reason in the log', async () => {
    expect(ended.code).toBe(1);
    expect(await out.job(1, 'issue-to-pr.round-1.build', 'log.txt')).toContain(
      'build ended as error: turn 2 expects',
    );
  });

  test('leaves the transcript up to there and a handoff that says how it ended', () => {
    const events = artifact().get('events.jsonl')?.toString().trim().split('\n').map(jsonOf);
    expect(events).toContainEqual(expect.objectContaining({ type: 'tool_result' }));
    expect(events?.at(-1)).toMatchObject({ type: 'end', outcome: { ending: { kind: 'error' } } });
    const handoff = parseHandoff(artifact().get('handoff.md')?.toString() ?? '', 'handoff.md');
    expect(handoff.facts).toMatchObject({ phase: 'build', outcome: 'error', usage: { turns: 1 } });
  });

  test('leaves what it had changed', () => {
    const change = jsonOf(artifact().get('change.json')?.toString() ?? '');
    expect(change).toMatchObject({ files: [{ path: 'test/greet.sh', status: 'modified' }] });
  });

  test('is told on the issue, keeps the earlier handoffs and opens no pull request', async () => {
    expect(headline(await out.status())).toBe('Stopped at build (round 1): error');
    expect(await out.status()).toContain('turn 2 expects');
    expect(await out.labels(issueNumber)).toContain('harness: stopped');
    expect(await out.commits(issueNumber)).toContain('harness: root-cause → fix');
    expect((await out.github()).pulls).toEqual([]);
  });
});
