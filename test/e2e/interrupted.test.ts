import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { goodTurns, issueNumber, makeGreeter, runGreeter, startGreeter, writeScenario } from './greeter.ts';
import type { Turns } from './greeter.ts';
import { cleanUp, descendants, filesBelow, headline, Out, temporaryFolder } from './stage.ts';
import type { Running } from './stage.ts';

jest.setTimeout(240_000);

/** Longer than any wait here: a phase that hangs in its first turn until it is ended. */
const foreverMs = 600_000;

function hanging(phase: string): Record<string, Turns> {
  const [first = {}, ...rest] = goodTurns[phase] ?? [];
  return { [phase]: [{ ...first, delay_ms: foreverMs }, ...rest] };
}

/** Waits until the job of that phase is in its first turn. */
async function inTurn(running: Running, phase: string): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [pid] = await descendants(running.pid, [`INPUT_PHASE=${phase}`]);
    if (pid !== undefined) {
      // The process is there; reading its inputs and the context takes it a moment.
      await sleep(1500);
      return pid;
    }
    await sleep(50);
  }
  throw new Error(`${phase} did not start`);
}

let undisturbed: unknown;

beforeAll(async () => {
  const folder = await temporaryFolder();
  expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
  undisturbed = await new Out(path.join(folder, 'out')).state(issueNumber);
});

afterAll(cleanUp);

describe('a run that was interrupted ends in the same final state when it runs again (T57)', () => {
  test('SIGKILL of a phase job in mid-turn', async () => {
    const folder = await temporaryFolder();
    const out = new Out(path.join(folder, 'out'));
    await makeGreeter(path.join(folder, 'repo'));
    await writeScenario(path.join(folder, 'scenario.yml'), hanging('root-cause'));
    const running = await startGreeter({ folder });
    process.kill(await inTurn(running, 'root-cause'), 'SIGKILL');
    const end = await running.ended;
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('root-cause failed: The process was ended by SIGKILL.');
    expect((await out.github()).pulls).toEqual([]);
    expect(headline(await out.status())).toBe('Stopped after diagnose');
    expect(await out.labels(issueNumber)).toContain('harness: stopped');

    await writeScenario(path.join(folder, 'scenario.yml'));
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    expect(await out.state(issueNumber)).toEqual(undisturbed);
    for (const phase of ['triage', 'diagnose'])
      expect(await out.job(2, `issue-to-pr.${phase}`, 'summary.md')).toContain('Taken over from');
    expect(await out.job(2, 'issue-to-pr.root-cause', 'summary.md')).not.toContain('Taken over from');
  });

  test('SIGKILL of a publish job', async () => {
    const folder = await temporaryFolder();
    const out = new Out(path.join(folder, 'out'));
    const running = await startGreeter({ folder });
    await running.shows('record-root-cause: started');
    for (let tries = 0; tries < 200; tries += 1) {
      const [pid] = await descendants(running.pid, ['INPUT_MODE=record']);
      if (pid !== undefined) {
        process.kill(pid, 'SIGKILL');
        break;
      }
      await sleep(20);
    }
    expect((await running.ended).code).toBe(1);
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    expect(await out.state(issueNumber)).toEqual(undisturbed);
  });

  test('Ctrl-C of the runner: it ends with exit code 1, keeps what there is and leaves no process', async () => {
    const folder = await temporaryFolder();
    const out = new Out(path.join(folder, 'out'));
    await makeGreeter(path.join(folder, 'repo'));
    await writeScenario(path.join(folder, 'scenario.yml'), hanging('build'));
    const running = await startGreeter({ folder });
    await inTurn(running, 'build');
    const jobs = await descendants(running.pid, []);
    running.signal('SIGINT');
    const end = await running.ended;
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('cancelled');
    expect((await out.github()).pulls).toEqual([]);
    expect(await out.commits(issueNumber)).toContain('harness: triage → proceed');
    expect(await filesBelow(path.join(out.dir, 'runs/1/issue-to-pr.round-1.build'))).not.toEqual([]);
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.filter(isAlive)).toEqual([]);

    await writeScenario(path.join(folder, 'scenario.yml'));
    expect(await runGreeter({ folder })).toMatchObject({ code: 0 });
    expect(await out.state(issueNumber)).toEqual(undisturbed);
  });

  test('SIGKILL of the whole runner at a random moment', async () => {
    const folder = await temporaryFolder();
    const out = new Out(path.join(folder, 'out'));
    const running = await startGreeter({ folder });
    await running.shows('triage: started');
    const waitMs = Math.round(Math.random() * 6000);
    await sleep(waitMs);
    const jobs = await descendants(running.pid, []);
    running.signal('SIGKILL');
    await running.ended;
    for (const job of jobs.filter(isAlive)) process.kill(job, 'SIGKILL');
    expect([waitMs, await runGreeter({ folder })]).toMatchObject([waitMs, { code: 0 }]);
    expect([waitMs, await out.state(issueNumber)]).toEqual([waitMs, undisturbed]);
  });
});

/** One that has ended and that nobody has waited for is not alive. */
function isAlive(pid: number): boolean {
  const stat = path.join('/proc', String(pid), 'stat');
  return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'utf8'));
}
