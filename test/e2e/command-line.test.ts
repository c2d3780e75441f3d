import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { eventOf, makeGreeter, runGreeter, writeScenario } from './greeter.ts';
import { cleanUp, git, harness, Out, root, temporaryFolder } from './stage.ts';

jest.setTimeout(120_000);

let folder: string;
let repo: string;
let event: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  repo = await makeGreeter(path.join(folder, 'repo'));
  event = path.join(folder, 'event.json');
  await fs.writeFile(event, JSON.stringify(eventOf()));
});
afterAll(cleanUp);

describe('usage errors', () => {
  const caller = path.join(root, 'examples/issue-to-pr.yml');

  test.each([
    ['an unknown command', () => ['dmeo'], 'unknown command "dmeo"'],
    ['an unknown demo', () => ['demo', '--issue', 'fixx'], 'one of fix, clarify, recommend, decline'],
    ['an unknown option', () => ['demo', '--isue', 'fix'], 'Usage: harness demo'],
    ['an argument too many', () => ['demo', 'fix'], 'unexpected argument "fix"'],
    ['no workflow', () => ['run'], 'expected exactly one workflow file'],
    [
      'no such workflow',
      () => ['run', 'nope.yml', '--repo', repo, '--event', event],
      'workflow file not found',
    ],
    ['no such repository', () => ['run', caller, '--repo', path.join(folder, 'nope')], 'no such folder'],
    [
      'a folder that is no repository',
      () => ['run', caller, '--repo', path.dirname(caller)],
      'not a git repository',
    ],
    [
      'an event that is no JSON',
      () => ['run', caller, '--repo', repo, '--event', caller],
      'not a readable event',
    ],
    [
      'a model for an unknown phase',
      () => ['run', caller, '--repo', repo, '--event', event, '--model', 'triag=scripted/x'],
      'unknown phase "triag" (expected one of build, diagnose, review, root-cause, triage)',
    ],
    ['an unknown input', () => ['demo', '--set', 'max-us=1'], 'unknown input "max-us"'],
    ['a model without its phase', () => ['demo', '--model', 'scripted'], '--model takes NAME=VALUE'],
    [
      'a secret that is not set',
      () => ['run', caller, '--secret', 'NO_SUCH_KEY'],
      'the secret NO_SUCH_KEY is not set',
    ],
    ['a phase without an event', () => ['phase', 'triage', '--repo', repo], '--event is required'],
    ['an unknown phase', () => ['phase', 'triag', '--repo', repo, '--event', event], 'unknown phase "triag"'],
  ])('%s ends with exit code 2 and one message', async (_, args, said) => {
    const end = await harness(args(), { cwd: folder });
    expect([end.code, end.stdout]).toEqual([2, '']);
    expect(end.stderr).toContain(said);
    expect(end.stderr).not.toMatch(/^\s+at /m);
  });

  test('an event whose issue is not an issue is one message, not a stack', async () => {
    const odd = path.join(folder, 'odd.json');
    await fs.writeFile(odd, JSON.stringify(eventOf({ number: 'seven' })));
    const end = await harness([
      'run',
      caller,
      '--repo',
      repo,
      '--event',
      odd,
      '--out',
      path.join(folder, 'odd'),
    ]);
    expect(end.code).toBe(2);
    expect(end.stderr).toContain('not a GitHub event payload');
    expect(end.stderr).not.toMatch(/^\s+at /m);
  });

  test('no command at all is answered with the list of commands', async () => {
    const end = await harness([]);
    expect(end.code).toBe(2);
    expect(end.stdout).toContain('harness COMMAND …');
  });

  test('--help tells how each command is used', async () => {
    for (const command of ['demo', 'run', 'phase', 'check']) {
      const end = await harness([command, '--help']);
      expect(end).toMatchObject({ code: 0, stderr: '' });
      expect(end.stdout).toContain(`harness ${command}`);
    }
  });
});

describe('harness phase', () => {
  test('--preview prints the exact messages and calls nothing', async () => {
    const standIn = await startAnthropicStandIn([]);
    const preview = ['phase', 'triage', '--repo', repo, '--event', event, '--preview'];
    const cwd = await temporaryFolder();
    const end = await harness([...preview, '--set', `anthropic-base-url=${standIn.url}`], { cwd });
    await standIn.close();
    expect(end).toMatchObject({ code: 0 });
    for (const part of ['=== model ===', '=== system ===', '=== user ===', '=== tools ===', '=== result ==='])
      expect(end.stdout).toContain(part);
    expect(end.stdout).toContain('You triage one issue of acme/greeter');
    expect(end.stdout).toContain("`greet ''` should say Hello world.");
    expect(standIn.requests).toEqual([]);
    expect(await fs.readdir(cwd)).toEqual([]);
  });

  test('--preview --json is what a run sends, word for word', async () => {
    const args = ['phase', 'triage', '--repo', repo, '--event', event];
    const preview = await harness([...args, '--preview', '--json']);
    const shown = JSON.parse(preview.stdout) as Record<string, unknown>;
    expect(Object.keys(shown)).toEqual(
      expect.arrayContaining(['model', 'limits', 'system', 'user', 'tools', 'resultSchema', 'dropped']),
    );
    expect(shown['tools']).toEqual([]);
    const answer = { report: 'R', verdict: 'decline', category: 'other', summary: 'S', questions: [] };
    const standIn = await startAnthropicStandIn([{ text: JSON.stringify(answer) }]);
    const out = path.join(folder, 'alone');
    const end = await harness(
      [
        ...args,
        ...[
          '--set',
          `anthropic-base-url=${standIn.url}`,
          '--secret',
          'ANTHROPIC_API_KEY',
          '--out',
          out,
          '--json',
        ],
      ],
      { env: { ANTHROPIC_API_KEY: 'sk-ant-any' } },
    );
    await standIn.close();
    expect(end).toMatchObject({ code: 0 });
    expect(JSON.parse(end.stdout)).toMatchObject({ outcome: 'done', result: { verdict: 'decline' }, out });
    const { system, messages } = standIn.requests[0]!.body as unknown as Sent;
    expect(system.map(({ text }) => text)).toEqual([shown['system']]);
    expect(messages.map(({ content }) => content.map(({ text }) => sameMark(text)))).toEqual([
      [sameMark(shown['user'] as string)],
    ]);
    expect((await fs.readdir(out)).sort()).toEqual(['context.json', 'events.jsonl', 'handoff.md']);
  });

  test('plays one phase on the handoffs that it is given, and leaves the repository as it is', async () => {
    const scenario = await writeScenario(path.join(folder, 'alone.yml'));
    const run = async (name: string, ...more: string[]): Promise<void> => {
      const given = ['--repo', repo, '--event', event, '--model', `scripted/${scenario}`];
      const end = await harness([
        'phase',
        name,
        ...given,
        '--out',
        path.join(folder, 'steps', name),
        ...more,
      ]);
      expect([name, end.code, end.stderr]).toEqual([name, 0, '']);
    };
    const handoffs = (...names: string[]): string[] =>
      names.flatMap((name) => ['--handoff', path.join(folder, 'steps', name)]);
    await run('triage');
    await run('diagnose', ...handoffs('triage'));
    await run('root-cause', ...handoffs('triage', 'diagnose'));
    await run('build', '--round', '1', ...handoffs('triage', 'diagnose', 'root-cause'));
    const patch = await fs.readFile(path.join(folder, 'steps/build/change.patch'), 'utf8');
    expect(patch).toContain('+  echo "Hello ${1:-world}"');
    expect(await git(repo, 'status', '--porcelain')).toBe('');
  });

  test('that fails ends with exit code 1 and says why', async () => {
    const scenario = await writeScenario(path.join(folder, 'refusing.yml'), {
      triage: [{ stop: 'refusal' }],
    });
    const end = await harness([
      ...['phase', 'triage', '--repo', repo, '--event', event, '--model', `scripted/${scenario}`],
      ...['--out', path.join(folder, 'refused')],
    ]);
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('triage → refused');
  });
});

interface Sent {
  readonly system: readonly { readonly text: string }[];
  readonly messages: readonly { readonly content: readonly { readonly text: string }[] }[];
}

/** The fences' mark is drawn anew for each request. */
function sameMark(text: string): string {
  return text.replace(/material-[0-9a-f]{16}/g, 'material-MARK');
}

test('a run that has nothing to do says why on stdout, and writes nothing', async () => {
  const place = await temporaryFolder();
  const end = await runGreeter({ folder: place, event: eventOf({ state: 'closed' }) });
  expect(end.code).toBe(0);
  expect(end.stdout).toContain('Skipped: issue #7 is closed');
  const { comments, pulls } = await new Out(path.join(place, 'out')).github();
  expect([comments, pulls]).toEqual([[], []]);
});
