import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { RequestRecord } from '../../src/local/github/local-github.ts';
import { commitAll, eventOf, makeGreeter } from './greeter.ts';
import { Runner } from './job.ts';
import { cleanUp, git, temporaryFolder } from './stage.ts';

jest.setTimeout(120_000);

const records: RequestRecord[] = [];
let runner: Runner;

beforeAll(async () => {
  runner = await Runner.open(
    {},
    {
      collaborators: { ann: 'write', rita: 'read', tom: 'triage' },
      onRequest: (record) => records.push(record),
    },
  );
});
beforeEach(() => runner.nextRun());
afterAll(async () => {
  await runner.close();
  await cleanUp();
});

describe('models', () => {
  test.each([
    ['anthropic/claude-haiku-5-5', {}, 'secret ANTHROPIC_API_KEY under Settings → Secrets and variables'],
    ['anthropic/claude-haiku-5-5', { 'anthropic-api-key': ' \n' }, 'the API key is missing or blank'],
    ['openai/gpt-5', {}, 'secret OPENAI_API_KEY under Settings → Secrets and variables'],
    [
      'anthropic/claude-of-tomorrow',
      { 'anthropic-api-key': 'sk-ant-test-key' },
      'nobody knows the price of anthropic/claude-of-tomorrow, so a limit in US dollars cannot be kept',
    ],
    [
      'compatible/x',
      { 'compatible-base-url': 'http://127.0.0.1:9/v1' },
      'nobody knows the price of compatible/x',
    ],
    ['compatible/x', {}, 'compatible-base-url'],
    ['nobody/x', {}, 'expected anthropic/<id>, openai/<id>, compatible/<id>, scripted/<file>'],
    ['scripted/no-such-file.yml', {}, 'cannot read the scenario'],
  ])('%s with %j is refused before any call', async (model, inputs, said) => {
    const end = await runner.phase('triage', { models: `triage=${model}`, ...inputs });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error', verdict: '', turns: '0' } });
    expect(end.log).toContain(said);
    expect(end.summary).toContain('**Why:**');
    expect(await runner.artifact('harness-triage')).toHaveProperty(['handoff.md']);
  });
});

describe('phase files of the repository', () => {
  const good = `---
description: Triage.
model: anthropic/claude-haiku-5-5
context: [issue]
tools: []
limits: { turns: 4, minutes: 3 }
result:
  verdict: { enum: [proceed, clarify] }
---
Triage {{issue}}
`;

  test.each([
    ['an unknown tool', ['tools: []', 'tools: [teleport]'], /triage\.md:5: .*teleport.*bash/],
    [
      'an unknown context source',
      ['context: [issue]', 'context: [issue, gossip]'],
      /triage\.md:4: .*gossip.*comments/,
    ],
    ['an unknown key', ['tools: []', 'tolls: []'], /triage\.md:\d+: .*tolls.*tools/],
    ['an unknown limit', ['turns: 4', 'turn: 4'], /triage\.md:6: .*turn.*turns/],
    [
      'an unknown name in the prompt',
      ['Triage {{issue}}', 'Triage {{tissue}}'],
      /triage\.md:10: .*tissue.*issue/,
    ],
    ['no settings', ['---\n', ''], /triage\.md:1: the settings are missing/],
  ] as const)('%s is named with file, line and the known names', async (_, [from, to], said) => {
    const own = await Runner.open({ '.harness/phases/triage.md': good.replace(from, to) });
    const end = await own.phase('triage');
    await own.close();
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toMatch(said);
  });

  test('a phase that does not exist is named with those that do', async () => {
    const end = await runner.phase('triaj');
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toMatch(/triaj.*build, diagnose, review, root-cause, triage/);
  });
});

describe('events and people that start nothing', () => {
  const closed = eventOf({ state: 'closed' });
  const withoutIssue = { ...eventOf(), issue: undefined };

  test.each([
    ['a closed issue', closed, 'ann', 'issue #7 is closed'],
    ['a locked issue', eventOf({ locked: true }), 'ann', 'issue #7 is locked'],
    ['a pull request', eventOf({ pull_request: { url: 'x' } }), 'ann', '#7 is a pull request, not an issue'],
    ['an event without an issue', withoutIssue, 'ann', 'has no issue, and no issue number was given'],
    ['an actor who may read', eventOf(), 'rita', '@rita has the role "read"'],
    ['an actor who may triage', eventOf(), 'tom', 'starting this phase needs write access'],
    ['a stranger', eventOf(), 'mallory', '@mallory has the role'],
    ['a bot', eventOf(), 'helper[bot]', 'bots do not start runs'],
  ])(
    '%s: skipped with the reason, the model not asked, nothing written (T03)',
    async (_, event, actor, reason) => {
      records.length = 0;
      const end = await runner.phase('triage', {}, { event, actor });
      expect(end).toMatchObject({ code: 0, outputs: { outcome: 'skipped' } });
      expect(end.outputs['verdict'] ?? '').toBe('');
      expect(end.log).toContain(`::notice::Skipped: `);
      expect(end.log).toContain(reason);
      expect(end.summary).toContain('Skipped');
      expect(await fs.readdir(end.temp)).toEqual([]);
      const harmless = /permission|\/users\/|contents\/\.harness%2F|actions\/runs|contents\/[\d-]+\.json/;
      expect(records.filter(({ method, path: asked }) => method !== 'GET' || !harmless.test(asked))).toEqual(
        [],
      );
    },
  );

  test('a repository may let everyone start a phase', async () => {
    const end = await runner.phase('triage', { 'start-for': 'everyone' }, { actor: 'mallory' });
    expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done', verdict: 'proceed' } });
  });

  test('an issue other than the one of the event is refused (T43)', async () => {
    const end = await runner.phase('triage', { issue: '8' });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toContain('the issue to work on is not the issue of the event');
  });
});

describe('workspaces', () => {
  test('a dirty checkout is refused, with the files', async () => {
    const workspace = await makeGreeter(path.join(await temporaryFolder(), 'dirty'));
    await fs.appendFile(path.join(workspace, 'greet.sh'), '# mine\n');
    const end = await runner.phase('triage', {}, { workspace });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toContain('the workspace has changes of its own');
    expect(end.log).toContain('greet.sh');
  });

  test.each([
    ['a folder without a repository', async (dir: string) => fs.mkdir(dir)],
    [
      'a bare repository',
      async (dir: string) => git(path.dirname(dir), 'clone', '--quiet', '--bare', runner.repo, dir),
    ],
  ])('%s is refused: there is nothing to work on', async (_, make) => {
    const workspace = path.join(await temporaryFolder(), 'workspace');
    await make(workspace);
    const end = await runner.phase('triage', {}, { workspace });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toMatch(/::error::.*(not a git repository|bare|no working tree)/i);
  });

  test('a shallow clone is refused by the phase that needs history, which says what to set', async () => {
    await fs.appendFile(path.join(runner.repo, 'greet.sh'), '# Two commits.\n');
    await commitAll(runner.repo, 'Add a second commit');
    const triage = (await runner.phase('triage')).outputs['handoff-sha256'] ?? '';
    const end = await runner.phase('root-cause', { handoffs: `triage=${triage}` });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toContain('Set fetch-depth: 0 for actions/checkout');
  });
});

describe('inputs', () => {
  test.each([
    ['round', 'two', 'input "round": not a usable number'],
    ['max-usd', '-1', 'input "max-usd": not a usable number'],
    ['sandbox', 'none', 'input "sandbox": unknown value (expected bubblewrap or off, got "none")'],
    ['handoffs', 'triage=abc', 'expected name=sha256 with 64 hex digits'],
    ['models', 'triage', 'not a name=value line'],
    ['phase', '../secrets', 'input "phase": not the name of a phase'],
    ['phase', '', 'input "phase": this input is required'],
    ['github-token', 'ghs_wrong', '401'],
  ])('%s: "%s" is one message that names the input', async (name, value, said) => {
    const end = await runner.phase('triage', { [name]: value });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toContain(said);
    expect(end.log.match(/^::error::/gm)).toHaveLength(1);
    expect(end.log).not.toMatch(/^\s+at /m);
  });
});
