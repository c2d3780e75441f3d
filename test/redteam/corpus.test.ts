import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { neutralise } from '../../src/context/neutralise.ts';
import { allowedLink } from '../../src/publish/links.ts';
import { nodesOf, parseMarkdown } from '../../src/publish/markdown.ts';
import { sanitise } from '../../src/publish/sanitise.ts';
import { createRedactor } from '../../src/redact.ts';
import { isMarkdown, readBenignTexts } from '../../src/redteam/benign-texts.ts';
import type { BenignText } from '../../src/redteam/benign-texts.ts';
import { channels, readAttacks } from '../../src/redteam/attack.ts';
import type { Attack } from '../../src/redteam/attack.ts';
import { canary, fill, hiddenOrders, order } from '../../src/redteam/placeholders.ts';

const corpus = path.join(import.meta.dirname, '../../redteam');
const benign = await readBenignTexts(path.join(corpus, 'benign/texts'));
const attacks = await readAttacks(path.join(corpus, 'attacks'));

/** Every case of the two lists and of the 67, by its number. */
const knownCases: ReadonlySet<string> = new Set([
  ...numbered(60).map((number) => `T${String(number).padStart(2, '0')}`),
  ...Object.entries({ A: 9, B: 7, C: 12, D: 15, E: 11, F: 11, G: 25 }).flatMap(([letter, count]) =>
    numbered(count).map((number) => `${letter}${number}`),
  ),
  ...numbered(67).map(String),
]);

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

const place = {
  serverUrl: 'https://github.com',
  repository: { owner: 'octo-org', repo: 'shop' },
  issue: 7,
};
const redactor = createRedactor(['canary-of-this-test-7f3a9c']);

/** All that the model of an attack says, as one text. */
function answersOf({ does }: Attack): string {
  const strings = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [fill(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  return strings([does?.calls, does?.result, does?.text]).join('\n');
}

function intoPrompt(one: BenignText): string {
  const form = isMarkdown(one) ? 'markdown' : 'plain';
  return neutralise(one.text, { form, maxCharacters: 32_000 }).text;
}

function published(markdown: string): string {
  return sanitise(markdown, { place, maxCharacters: 65_536, pointer: '' });
}

/** Everything a reader of the page sees, without the blanks. */
function visible(markdown: string): string {
  const shown = nodesOf(parseMarkdown(markdown)).map((node) => ('value' in node ? node.value : ''));
  return shown.join('').replace(/\s+/g, '');
}

/** What of `wanted`, in its order, does not stand in `text`; empty when nothing is lost. */
function lost(wanted: string, text: string): string {
  const rest = Array.from(wanted);
  for (const character of text) if (character === rest[0]) rest.shift();
  return rest.join('');
}

describe('benign texts', () => {
  const honest = benign.filter(({ open }) => open === undefined);
  const unchanged = honest.filter(({ expected }) => expected === undefined);
  const changed = honest.filter(({ expected }) => expected !== undefined);
  const named = (texts: readonly BenignText[]) => texts.map((one) => [one.id, one] as const);

  test('are at least 110, of every kind, each with a name of its own', () => {
    expect(benign.length).toBeGreaterThanOrEqual(110);
    expect(new Set(benign.map(({ id }) => id)).size).toBe(benign.length);
    expect([...new Set(benign.map(({ kind }) => kind))].sort()).toEqual([
      'code',
      'comment',
      'diff',
      'fixture',
      'issue',
      'log',
      'readme',
      'report',
    ]);
  });

  test.each(named(unchanged))('%s gets into a prompt byte for byte (D15, G16, T59)', (_id, one) => {
    expect(intoPrompt(one)).toBe(one.text);
  });

  test.each(named(changed))('%s is changed on its way into a prompt, as the set says', (_id, one) => {
    expect(intoPrompt(one)).not.toBe(one.text);
  });

  test.each(named(honest))('%s holds no secret (T59)', (_id, { text }) => {
    expect(redactor.find(text).map(({ kind }) => kind)).toEqual([]);
  });

  test.each(named(unchanged.filter(isMarkdown)))(
    '%s loses nothing that can be seen when it is published (G16)',
    (_id, { text }) => {
      expect(lost(visible(text), visible(published(text)))).toBe('');
    },
  );

  test.each(named(honest.filter((one) => !isMarkdown(one))))(
    '%s is published byte for byte in a block of code (D11)',
    (_id, { text }) => {
      const shown = `${'`'.repeat(5)}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n${'`'.repeat(5)}`;
      expect(published(shown)).toBe(shown);
    },
  );

  test('a false alarm that is known is still one; when it is mended the mark goes', () => {
    const alarms = benign.filter(({ open }) => open !== undefined);
    const passing = alarms.filter(
      (one) => intoPrompt(one) === one.text && redactor.find(one.text).length === 0,
    );
    expect(passing.map(({ id }) => id)).toEqual([]);
  });
});

describe('attacks', () => {
  test('are at least 160, each with a name of its own', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(160);
    expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length);
  });

  test('differ in what they put in or do', () => {
    const told = attacks.map(({ channel, payload, forge, forged_in, does, event, when, author }) =>
      JSON.stringify([channel, payload, forge, forged_in, does, event, when, author]),
    );
    expect(new Set(told).size).toBe(attacks.length);
  });

  test.each(channels)('come through the channel %s', (channel) => {
    expect(attacks.filter((one) => one.channel === channel).length).toBeGreaterThanOrEqual(3);
  });

  test('name known cases alone', () => {
    const unknown = attacks.flatMap(({ id, cases }) =>
      cases.filter((name) => !knownCases.has(name)).map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('attacks, each against the module that is to hold', () => {
  const of = (name: string) =>
    attacks
      .filter((one) => one.class === name)
      .map((one) => [`${one.id} (${one.cases.join(', ')})`, one] as const);
  test.each(of('hidden-text'))('%s is not shown to the model', (_name, { channel, payload = '' }) => {
    const rendered = ['body', 'comment', 'retrieved-record', 'handoff', 'file-content'].includes(channel);
    const { text } = neutralise(fill(payload), {
      form: rendered ? 'markdown' : 'plain',
      maxCharacters: 32_000,
    });
    for (const hidden of [order, ...hiddenOrders]) expect(text).not.toContain(hidden);
  });

  test.each(of('flood').filter(([, { payload }]) => payload !== undefined))(
    '%s is bounded',
    (_name, { payload = '' }) => {
      const { text } = neutralise(fill(payload), { form: 'markdown', maxCharacters: 32_000 });
      expect(text.length).toBeLessThanOrEqual(32_000);
    },
  );

  test.each(of('secret-exfiltration'))('%s is found', (_name, one) => {
    expect(createRedactor([canary]).find(answersOf(one)).length).toBeGreaterThan(0);
  });

  test.each(of('active-output').filter(([, { does }]) => typeof does?.result?.['report'] === 'string'))(
    '%s is words when it is published',
    (_name, { does }) => {
      const text = published(fill(String(does?.result?.['report'])));
      const nodes = nodesOf(parseMarkdown(text));
      const prose = nodes.flatMap((node) => (node.type === 'text' ? node.value : []));
      expect(
        nodes.filter(({ type }) =>
          ['html', 'image', 'imageReference', 'linkReference', 'definition'].includes(type),
        ),
      ).toEqual([]);
      expect(
        nodes
          .flatMap((node) => (node.type === 'link' ? node.url : []))
          .filter((url) => allowedLink(url, place) === null),
      ).toEqual([]);
      expect(
        prose.filter((words) =>
          /@[a-z]|#\d|GH-\d|https?:|www\.|^\/[a-z]|[\u200B-\u200F\u202A-\u202E\u001B]/im.test(words),
        ),
      ).toEqual([]);
    },
  );
});
