import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ContextItem } from '../../src/context/context.ts';
import { issue } from '../../src/context/issue.ts';
import { neutralise } from '../../src/context/neutralise.ts';
import { makeItem } from '../../src/context/source.ts';
import type { ContextDeps, RetrieveRequest } from '../../src/context/source.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { renderPrompt } from '../../src/prompt.ts';
import { readAttacks } from '../../src/redteam/attack.ts';
import type { Attack } from '../../src/redteam/attack.ts';
import { fill, order } from '../../src/redteam/placeholders.ts';

const attacks = (await readAttacks(path.join(import.meta.dirname, '../../redteam/attacks'))).filter(
  ({ payload, channel }) => payload !== undefined && channel !== 'tool-output',
);
const nonce = '0123456789abcdef';
const written = '2026-11-01T12:00:00.000Z';
const phase = parsePhase({
  name: 'look',
  file: 'phases/look.md',
  text: [
    '---',
    'description: Look.',
    'model: anthropic/claude-haiku-5-5',
    'context: [issue]',
    'tools: []',
    'limits: { turns: 2, minutes: 1 }',
    'result: { verdict: { enum: [go] } }',
    '---',
    '{{issue}}',
  ].join('\n'),
});

/** The item of a payload, made as its source makes it. */
async function itemOf(one: Attack): Promise<ContextItem> {
  const text = fill(one.payload ?? '');
  if (['title', 'body', 'label'].includes(one.channel)) return issueWith(one.channel, text);
  const named = ['file-name', 'branch-name', 'commit-message'].includes(one.channel);
  const rendered = ['comment', 'retrieved-record', 'handoff', 'file-content'].includes(one.channel);
  return makeItem({
    source: 'issue',
    title: named ? text : 'an item',
    origin: named ? text : 'here',
    author: 'somebody',
    standing: 'outsider',
    writtenAt: written,
    content: neutralise(text, { form: rendered ? 'markdown' : 'plain', maxCharacters: 8000 }),
  });
}

async function issueWith(channel: string, text: string): Promise<ContextItem> {
  const snapshot = {
    number: 42,
    title: channel === 'title' ? text : 'Import stops',
    body: channel === 'body' ? text : 'The import stops.',
    state: 'open',
    locked: false,
    html_url: 'https://github.com/acme/shop/issues/42',
    author_association: 'NONE',
    created_at: written,
    updated_at: written,
    user: { login: 'somebody', type: 'User' },
    labels: channel === 'label' ? [text] : [],
  } as const;
  // The issue's source looks at nothing but the snapshot.
  const request = { issue: snapshot } as unknown as RetrieveRequest;
  const { items } = await issue(request, {} as ContextDeps);
  const [item] = items;
  if (item === undefined) throw new Error('no item');
  return item;
}

async function promptOf(one: Attack): Promise<{ readonly system: string; readonly user: string }> {
  const context = {
    schema: 'harness/context@1' as const,
    phase: 'look',
    issue: 42,
    base: 'b'.repeat(40),
    fetchedAt: written,
    nonce,
    items: [await itemOf(one)],
    dropped: [],
    sha256: '0'.repeat(64),
  };
  return renderPrompt(phase, context, { repository: 'acme/shop', issueNumber: 42, round: 0 });
}

describe('a payload in the prompt', () => {
  test.each(attacks.map((one) => [`${one.id} (${one.cases.join(', ')})`, one] as const))(
    '%s stays between the marks',
    async (_name, one) => {
      const { system, user } = await promptOf(one);
      const lines = user.split('\n').slice(1);
      const opens = lines.flatMap((line, at) => (line.startsWith(`<material-${nonce} `) ? [at] : []));
      const closes = lines.flatMap((line, at) => (line === `</material-${nonce}>` ? [at] : []));
      expect([opens.length, closes.length]).toEqual([1, 1]);
      const [open = 0] = opens;
      const [close = 0] = closes;
      expect([lines.slice(0, open), lines.slice(close + 1)].flat().join('')).toBe('');
      expect(lines[open]?.match(/ standing="/g)).toHaveLength(1);
      expect(system).not.toContain(order);
    },
  );

  test.each(
    attacks
      .filter(({ channel }) => ['title', 'label'].includes(channel))
      .map((one) => [`${one.id} (${one.cases.join(', ')})`, one] as const),
  )('%s stays on its own line', async (_name, one) => {
    const { text } = await itemOf(one);
    expect(text).toMatch(
      one.channel === 'title'
        ? /^Title: [^\n]*\n\nThe import/
        : /^Title: [^\n]*\nLabels: [^\n]*\n\nThe import/,
    );
    expect(text).not.toMatch(/[\u0085\u2028\u2029\u001B]/);
  });
});
