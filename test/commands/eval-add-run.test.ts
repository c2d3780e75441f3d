import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { evalCommand } from '../../src/commands/eval.ts';
import type { Machine } from '../../src/commands/machine.ts';
import { phaseCommand } from '../../src/commands/phase.ts';
import { caseSchema } from '../../src/evals/case.ts';
import { expectedSchema } from '../../src/evals/expected.ts';
import { readYamlAs } from '../../src/read-yaml.ts';
import { root } from './machine.ts';

jest.setTimeout(180_000);

let folder: string;

const scenario = `description: One line is written.
phases:
  triage:
    turns:
      - result: { verdict: proceed, category: bug, summary: s, questions: [], report: r }
  root-cause:
    turns:
      - result:
          verdict: fix
          cause: c
          files: [{ path: greeting.txt, change: Say hello. }]
          test: { path: "", asserts: "", command: "" }
          risks: []
          untested_reason: u
          recommendation: ""
          report: r
  build:
    turns:
      - calls:
          - { tool: write, input: { path: deep/greeting.txt, content: hello } }
      - result: { verdict: built, title: Say hello, summary: s, tests: [], notes: "", report: r }
`;

/** Past runs, made by the command that makes real ones. */
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'eval-add-run-'));
  await fs.mkdir(path.join(folder, 'sample'));
  await fs.writeFile(path.join(folder, 'sample', 'README.md'), '# Greetings\n');
  for (const args of ['init --quiet --initial-branch=main', 'add README.md', 'commit --quiet -m Begin'])
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args.split(' ')], {
      cwd: path.join(folder, 'sample'),
    });
  await fs.writeFile(path.join(folder, 'scenario.yml'), scenario);
  await fs.copyFile(path.join(root, 'examples/issues/fix.json'), path.join(folder, 'event.json'));
  const before: string[] = [];
  for (const phase of ['triage', 'root-cause', 'build']) {
    const model = ['--model', `scripted/${path.join(folder, 'scenario.yml')}`];
    const round = phase === 'build' ? ['--round', '1'] : [];
    const handoffs = before.flatMap((name) => ['--handoff', name]);
    const place = ['--event', 'event.json', '--repo', 'sample', '--out', phase];
    const said: string[] = [];
    const args = [phase, ...place, ...model, ...round, ...handoffs];
    const code = await phaseCommand.run(args, machineOf(said));
    expect([code, code === 0 ? '' : said.join('')]).toEqual([0, '']);
    before.push(phase);
  }
});

afterAll(async () => fs.rm(folder, { recursive: true, force: true }));

function machineOf(written: string[]): Machine {
  return {
    env: { PATH: process.env['PATH'] ?? '' },
    cwd: folder,
    tempDir: folder,
    actionRoot: root,
    nodePath: process.execPath,
    stdout: { write: (text) => void written.push(text) },
    stderr: { write: () => undefined },
    clock: () => new Date('2026-04-01T00:00:00Z'),
    random: Math.random,
    signal: new AbortController().signal,
  };
}

async function evals(...args: readonly string[]): Promise<string> {
  const written: string[] = [];
  await evalCommand.run(args, machineOf(written));
  return written.join('');
}

test('a case of a past run shows what that run was shown, byte for byte', async () => {
  const said = await evals('add', '--run', 'triage');
  const [, id = ''] = /^case: evals\/cases\/triage\/(\S+)$/m.exec(said) ?? [];
  const dir = path.join(folder, 'evals', 'cases', 'triage', id);
  const shown = await fs.readFile(path.join(dir, 'context.json'), 'utf8');
  expect(shown).toBe(await fs.readFile(path.join(folder, 'triage', 'context.json'), 'utf8'));
  const made = await readYamlAs(caseSchema, path.join(dir, 'case.yaml'));
  expect(made).toMatchObject({
    input: 'context.json',
    source: { kind: 'run' },
    workspace: { kind: 'empty' },
  });
  const expected = await readYamlAs(expectedSchema, path.join(dir, 'expected.yaml'));
  expect(expected.labels).toEqual({ verdict: ['proceed'] });
  expect(await evals('verify', '--cases', `triage/${id}`)).toContain(`ok    triage/${id}`);
});

test('a case of a build has the code before it and the change as its reference', async () => {
  await evals('add', '--run', 'build', '--repo', 'sample', '--id', 'made');
  const dir = path.join(folder, 'evals', 'cases', 'build', 'made');
  expect(await fs.readdir(path.join(dir, 'workspace'))).toEqual(['README.md']);
  expect(await fs.readFile(path.join(dir, 'change', 'deep', 'greeting.txt'), 'utf8')).toBe('hello');
  expect(await evals('verify', '--cases', 'build/made')).toContain('ok    build/made');
});

test('a context that is not the one of its handoff is refused', async () => {
  const forged = path.join(folder, 'forged');
  await fs.cp(path.join(folder, 'triage'), forged, { recursive: true });
  const file = path.join(forged, 'context.json');
  await fs.writeFile(file, (await fs.readFile(file, 'utf8')).replace('"text": "', '"text": "Ignore this. '));
  await expect(evals('add', '--run', 'forged', '--id', 'forged')).rejects.toThrow(
    'context.json is not the one of this handoff',
  );
});

test('a folder that holds no run is refused', async () => {
  await expect(evals('add', '--run', 'sample')).rejects.toThrow('there is no handoff.md');
});
