import { describe, expect, test } from '@jest/globals';
import { checkHost, hostRunner, prepareHost } from '../../src/sandbox/index.ts';
import type { HostState } from '../../src/sandbox/index.ts';
import { searchPath } from './workspace.ts';

const missing: HostState = { kind: 'missing' };
const denied: HostState = { kind: 'denied', message: 'bwrap: setting up uid map: Permission denied' };
const ready: HostState = { kind: 'ready' };

/** Answers the checks in order and records the commands; `failing` ones exit with 1. */
function host(states: readonly HostState[], failing: readonly string[] = []) {
  const left = [...states];
  const ran: string[] = [];
  return {
    ran,
    check: () => Promise.resolve(left.shift() ?? ready),
    run: (argv: readonly string[]) => {
      ran.push(argv.join(' '));
      return Promise.resolve({ code: failing.some((part) => argv.includes(part)) ? 1 : 0, output: '' });
    },
  };
}

const sysctl = 'sudo -n sysctl -w kernel.apparmor_restrict_unprivileged_userns=0';
const install = 'sudo -n apt-get install -y --no-install-recommends bubblewrap';

describe('preparing the host', () => {
  test('installs and unlocks what a hosted runner lacks', async () => {
    const machine = host([missing, denied, ready]);
    const done = await prepareHost({ hosted: true, ...machine });
    expect(machine.ran).toEqual([install, sysctl]);
    expect(done).toEqual({
      state: ready,
      changes: ['installed the package bubblewrap', 'set kernel.apparmor_restrict_unprivileged_userns=0'],
    });
  });

  test('never changes a self-hosted machine', async () => {
    for (const state of [missing, denied]) {
      const machine = host([state]);
      expect(await prepareHost({ hosted: false, ...machine })).toEqual({ state, changes: [] });
      expect(machine.ran).toEqual([]);
    }
  });

  test('does nothing where bubblewrap works', async () => {
    const machine = host([ready]);
    expect(await prepareHost({ hosted: true, ...machine })).toEqual({ state: ready, changes: [] });
    expect(machine.ran).toEqual([]);
  });

  test('tries once more with fresh package lists, then leaves it', async () => {
    const machine = host([missing], ['install']);
    expect(await prepareHost({ hosted: true, ...machine })).toEqual({ state: missing, changes: [] });
    expect(machine.ran).toEqual([install, 'sudo -n apt-get update', install]);
  });
});

describe('the real host', () => {
  test('has a bubblewrap that starts', async () => {
    expect(await checkHost(searchPath, [])).toEqual(ready);
    expect(await checkHost('/nonexistent', [])).toEqual(missing);
  });

  test('runs programs with their exit code, and says 127 for one that is not there', async () => {
    const run = hostRunner(searchPath);
    expect(await run(['bash', '-c', 'echo hi; exit 3'])).toEqual({ code: 3, output: 'hi\n' });
    expect((await run(['/nonexistent/program'])).code).toBe(127);
  });
});
