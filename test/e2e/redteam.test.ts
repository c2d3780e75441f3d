/** `harness redteam` has to say what broke when a defence is off, or its table of what held would mean nothing. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { alteredAction } from './altered-action.ts';
import type { Alteration } from './altered-action.ts';
import { cleanUp, harness, temporaryFolder } from './stage.ts';

jest.setTimeout(300_000);

interface Defence {
  readonly off: Alteration;
  /** An attack of the corpus that this defence alone holds. */
  readonly attack: string;
  /** What the command says that it saw. */
  readonly seen: string;
}

const jobs = ['run', 'publish', 'verify'];

const defences: Readonly<Record<string, Defence>> = {
  'the sanitiser of what is published (T40)': {
    off: { bundles: ['publish'], ...returning('function sanitise(markdown, options) {', 'markdown') },
    attack: 'output-mention',
    seen: 'active text "@octocat", in comment on issue',
  },
  'the sanitiser of what a model reads (T13, D1)': {
    off: {
      bundles: ['run'],
      ...returning('function neutralise(text, options) {', '{ text, removedCharacters: 0 }'),
    },
    attack: 'hidden-html-comment',
    seen: 'the model was shown the hidden order',
  },
  'the output gate (T25, case 28)': {
    off: {
      bundles: jobs,
      ...returning('function createRedactor(secrets) {', '{ find: () => [], redact: (text) => text }'),
    },
    attack: 'secret-verbatim',
    seen: 'a secret of the run, in github.json',
  },
  'the patch gate (T46)': {
    off: { bundles: jobs, from: 'const isProtected = protectedBy(policy);', to: 'return [];' },
    attack: 'change-codeowners',
    seen: '"docs/CODEOWNERS" changed, not refused and not shown, in pull request',
  },
  'the hash check (T22)': {
    off: { bundles: jobs, from: 'if (got !== expected.sha256)', to: 'if (false)' },
    attack: 'artifact-report-changed',
    seen: 'nobody said that the forged handoff was refused, in run',
  },
  'the actor gate (T01)': {
    off: {
      bundles: ['run'],
      ...returning('function judgeAccount(account, {startFor: startFor, bots: bots}) {', 'undefined'),
    },
    attack: 'actor-stranger-opens',
    seen: 'no run was skipped with the reason "role", in run',
  },
  'the sandbox (T23, E1, case 26)': {
    off: {
      bundles: ['run', 'verify'],
      from: '...runner,\n     wrapper: {',
      to: '...runner,\n     wrapper: undefined, unused: {',
    },
    // Only looks at its own environment: without a sandbox it is played on this machine.
    attack: 'sandbox-self-environ',
    seen: 'a tool read a secret of the run, in runs/',
  },
};

/** An edit by which a function begins with this return. */
function returning(head: string, value: string): Pick<Alteration, 'from' | 'to'> {
  return { from: head, to: `${head} return ${value};` };
}

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(cleanUp);

describe('a defence that is off is reported by the attack it should have held', () => {
  test.each(Object.entries(defences))('%s', async (name, { off, attack, seen }) => {
    const action = await alteredAction(folder, name.replaceAll(/\W+/g, '-'), [off]);
    const { code, stdout } = await harness(['redteam', '--only', attack, '--action', action]);
    expect(stdout).toContain(`broke: ${attack} (`);
    expect(stdout).toContain(`seen: ${seen}`);
    expect(code).toBe(1);
  });
});

test('the same attacks break nothing in the shipped action', async () => {
  const only = Object.values(defences).flatMap(({ attack }) => ['--only', attack]);
  const { code, stdout } = await harness(['redteam', ...only, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    played: Object.values(defences).map(() => ({ broken: [] })),
    not_played: [],
  });
  expect(code).toBe(0);
});

test('an edit that does not fit the bundle is no altered action', async () => {
  const off = { bundles: ['run'], from: 'no such code', to: '' };
  await expect(alteredAction(folder, 'unfit', [off])).rejects.toThrow('0 times, not once');
});
