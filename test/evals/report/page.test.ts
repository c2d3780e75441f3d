import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeReport } from '../../../src/evals/report/write.ts';
import type { Chromium, Tab } from './chromium.ts';
import { startChromium } from './chromium.ts';
import { hostileTrials, requestFor, sampleTrials, writeLines, writeResults } from './sample.ts';
import { trialsOf } from './trials.ts';

let dir: string;
let chromium: Chromium;
let tab: Tab;

const page = (): string => path.join(dir, 'report', 'report.html');

/** Waits in the page until the expression is true. */
async function until(expression: string): Promise<void> {
  await tab.evaluate(
    `new Promise((resolve) => { const look = () => (${expression}) ? resolve(true) : setTimeout(look, 10); look(); })`,
  );
}

const textOf = async (selector: string): Promise<string> =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

const shownCases = async (): Promise<string[]> =>
  tab.evaluate(`[...document.querySelectorAll('#rows .case-id')].map((cell) => cell.textContent)`);

const selectedCase = async (): Promise<string> => textOf('#rows tr.selected .case-id');

async function chooseOption(name: string, value: string): Promise<void> {
  await tab.evaluate(
    `{ const field = document.querySelector('select[data-filter=${name}]'); field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); }`,
  );
}

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'harness-page-'));
  const results = await writeResults(dir, sampleTrials());
  await writeReport(requestFor(results, path.join(dir, 'report')));
  chromium = await startChromium();
  tab = chromium.tab;
}, 60_000);

afterAll(async () => {
  await chromium.close();
  await rm(dir, { recursive: true });
});

beforeEach(async () => {
  await tab.look({ width: 1280, height: 900 });
  await tab.open(page());
});

describe('the page', () => {
  test('says the verdict first, then draws the interval with a zero line', async () => {
    expect(await textOf('.verdict .word')).toMatch(/^(?:No evidence|Worse)/);
    expect(await tab.evaluate(`document.querySelectorAll('.chart .interval, .chart .zero').length`)).toBe(2);
    expect(await textOf('#history')).toBe('History');
  });

  test('asks for nothing but itself and complains of nothing', async () => {
    await tab.press('Enter');
    await until(`document.querySelector('.transcript li')`);
    expect(
      tab.requests.filter((address) => !/^(?:about:blank|file:.*\/report\.html(?:#.*)?)$/.test(address)),
    ).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  test('refuses a script that is not its own', async () => {
    await tab.evaluate(
      `{ const script = document.createElement('script'); script.textContent = 'globalThis.pwned = 1'; document.body.append(script); }`,
    );
    expect(await tab.evaluate(`typeof globalThis.pwned`)).toBe('undefined');
    expect(tab.complaints.join()).toContain('Content Security Policy');
    (tab.complaints as string[]).length = 0;
  });

  test('names every field, button and table for those who do not see them', async () => {
    const nameless = await tab.evaluate<
      string[]
    >(`[...document.querySelectorAll('button, input, select, [role=grid], [role=img], section')]
      .filter((each) => !(each.getAttribute('aria-label') || each.getAttribute('aria-labelledby') || each.textContent.trim() || each.closest('label')))
      .map((each) => each.outerHTML)`);
    expect(nameless).toEqual([]);
    expect(await tab.evaluate(`document.querySelector('#cases').getAttribute('aria-rowcount')`)).toBe('25');
  });
});

describe('the table of cases', () => {
  test('lists broken cases first', async () => {
    expect((await shownCases()).slice(0, 5)).toEqual([
      'feature-in-disguise',
      'huge-log',
      'vague-report',
      'duplicate-of-old',
      'non-english',
    ]);
  });

  test('is filtered by text, state, tier and outcome', async () => {
    await tab.press('/');
    await tab.type('dup old');
    expect(await shownCases()).toEqual(['duplicate-of-old']);
    expect(await textOf('#count')).toBe('1 of 24 cases');
    await tab.press('Escape');
    await tab.press('Escape');
    expect(await shownCases()).toHaveLength(24);
    await chooseOption('state', 'fixed');
    expect(await shownCases()).toEqual(['duplicate-of-old', 'non-english']);
    await chooseOption('tier', 'capability');
    expect(await shownCases()).toEqual(['non-english']);
    await chooseOption('state', '');
    await chooseOption('tier', '');
    await chooseOption('outcome', 'infra');
    expect(await shownCases()).toEqual(['rate-limited']);
  });

  test('is sorted by a click on a heading, and back by a second one', async () => {
    const click = `document.querySelector('th[data-sort=case] button').click()`;
    await tab.evaluate(click);
    expect((await shownCases())[0]).toBe('clear-1');
    await tab.evaluate(click);
    expect((await shownCases())[0]).toBe('wrong-diagnosis');
    expect(await tab.evaluate(`document.querySelector('th[data-sort=case]').ariaSort`)).toBe('descending');
  });

  test('is walked by keyboard: j, k, Enter, arrows, Escape', async () => {
    await tab.press('j');
    await tab.press('j');
    expect(await selectedCase()).toBe('vague-report');
    await tab.press('k');
    expect(await selectedCase()).toBe('huge-log');
    await tab.press('Enter');
    expect(await textOf('#case-title')).toBe('huge-log');
    expect(await tab.evaluate(`location.hash`)).toBe('#case=huge-log');
    await tab.press('ArrowRight');
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll('.trials [aria-pressed=true]')].map((b) => b.ariaLabel)`,
      ),
    ).toEqual(['base, trial 2: pass', 'head, trial 2: limit']);
    await tab.press('j');
    expect(await textOf('#case-title')).toBe('vague-report');
    await tab.press('Escape');
    expect(await tab.evaluate(`document.querySelector('#case-view').hidden`)).toBe(true);
    expect(await tab.evaluate(`document.activeElement.id`)).toBe('cases');
  });

  test('has a list of keys behind the question mark', async () => {
    await tab.press('?');
    expect(await tab.evaluate(`document.querySelector('#help').open`)).toBe(true);
    await tab.press('Escape');
    expect(await tab.evaluate(`document.querySelector('#help').open`)).toBe(false);
  });
});

describe('a case', () => {
  test('shows trials, checks and transcripts of base and head side by side', async () => {
    await tab.open(page(), '#case=vague-report');
    await until(`document.querySelectorAll('.arm-column .transcript').length === 2`);
    const columns = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('.arm-column')].map((column) => column.innerText)`,
    );
    expect(columns[0]).toContain('10/10 passed');
    expect(columns[0]).toContain('Model scripted/base');
    expect(columns[1]).toContain('0/3 passed');
    expect(columns[1]).toContain('verdict decline, expected proceed');
    expect(columns[1]).toContain('I decide: fail.');
    const lefts = await tab.evaluate<number[]>(
      `[...document.querySelectorAll('.arm-column')].map((column) => column.getBoundingClientRect().left)`,
    );
    expect(lefts[1]).toBeGreaterThan(lefts[0] ?? Infinity);
  });

  test('links to its files beside the results', async () => {
    await tab.open(page(), '#case=vague-report');
    const address = await tab.evaluate<string>(`document.querySelector('.files a').href`);
    expect(await readFile(new URL(address), 'utf8')).toContain('vague-report');
  });
});

describe('the look', () => {
  const ground = `getComputedStyle(document.body).backgroundColor`;

  test('is dark when the system asks for it, and turns by t', async () => {
    const light = await tab.evaluate(ground);
    await tab.look({ width: 1280, height: 900, dark: true });
    const dark = await tab.evaluate(ground);
    expect(dark).not.toBe(light);
    await tab.press('t');
    expect(await tab.evaluate(ground)).toBe(light);
    await tab.press('t');
    expect(await tab.evaluate(ground)).toBe(dark);
  });

  test('fits a phone without scrolling sideways', async () => {
    await tab.look({ width: 400, height: 800 });
    expect(await tab.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
    await tab.open(page(), '#case=vague-report');
    expect(await tab.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
  });

  test.each([[false], [true]])('has enough contrast for text (dark: %p)', async (dark) => {
    await tab.look({ width: 1280, height: 900, dark });
    const least = await tab.evaluate<number>(`(() => {
      const channel = (value) => { const share = value / 255; return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; };
      const light = (color) => { const [r, g, b] = color.match(/[\\d.]+/g).map(Number); return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
      const groundOf = (element) => { for (let at = element; at; at = at.parentElement) { const color = getComputedStyle(at).backgroundColor; if (!/, 0\\)$/.test(color)) return color; } return 'rgb(255, 255, 255)'; };
      const texts = [...document.querySelectorAll('body *')].filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) && !each.closest('svg, noscript, script, style'));
      return Math.min(...texts.map((each) => { const [one, other] = [light(getComputedStyle(each).color), light(groundOf(each))].sort((a, b) => b - a); return (one + 0.05) / (other + 0.05); }));
    })()`);
    expect(least).toBeGreaterThanOrEqual(4.5);
  });

  test('on paper shows every row and no tools', async () => {
    await tab.look({ width: 800, height: 1000, print: true });
    await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await shownCases()).toHaveLength(24);
    expect(await tab.evaluate(`document.querySelector('.tools').checkVisibility()`)).toBe(false);
  });
});

describe('hostile texts', () => {
  test('are shown and never run, in the page and in junit.xml', async () => {
    const results = await writeResults(dir, hostileTrials(), 'hostile.jsonl');
    await writeReport(requestFor(results, path.join(dir, 'hostile')));
    await tab.open(path.join(dir, 'hostile', 'report.html'));
    await tab.press('Enter');
    await until(`document.querySelectorAll('.transcript').length === 2`);
    expect(await tab.evaluate(`typeof globalThis.pwned`)).toBe('undefined');
    expect(await textOf('#case-view .checks .detail')).toContain(
      '</script><script>globalThis.pwned=1</script>',
    );
    expect(await textOf('.reason')).toMatch(/^.*⟨U\+202E⟩gnp\.exe/ms);
    expect(await tab.evaluate(`document.body.innerText`)).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069\u200b]|\u001b/,
    );
    expect(await tab.evaluate(`document.querySelectorAll('img, a[href*="evil"]').length`)).toBe(0);
    expect(tab.complaints).toEqual([]);
    const xml = await readFile(path.join(dir, 'hostile', 'junit.xml'), 'utf8');
    const parsed = `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml')`;
    expect(await tab.evaluate(`${parsed}.querySelector('parsererror')?.textContent ?? null`)).toBeNull();
    expect(await tab.evaluate(`${parsed}.querySelectorAll('testcase > failure').length`)).toBe(1);
  }, 60_000);
});

describe('100,000 trials', () => {
  test('open, are filtered and opened to the trial, with few rows in the document', async () => {
    const many = function* (): Generator<ReturnType<typeof trialsOf>[number]> {
      for (let index = 0; index < 5000; index += 1)
        yield* trialsOf(`case-${index}`, {
          base: 'pppppppppp',
          head: index % 50 === 0 ? 'ffffffffff' : 'pppppppppf',
        });
    };
    const results = await writeLines(path.join(dir, 'many.jsonl'), many());
    await writeReport({ ...requestFor(results, path.join(dir, 'many')), exports: [] });
    await tab.open(path.join(dir, 'many', 'report.html'));
    expect(await textOf('#count')).toBe('5,000 of 5,000 cases');
    expect(await tab.evaluate(`document.querySelectorAll('#rows tr').length`)).toBeLessThan(100);
    await tab.evaluate(`document.querySelector('#scroller').scrollTop = 1e9`);
    await until(`document.querySelector('#rows tr:nth-last-child(2)').ariaRowIndex === '5001'`);
    await tab.press('/');
    await tab.type('case-4950');
    expect(await shownCases()).toEqual(['case-4950']);
    await tab.press('Enter');
    expect(await tab.evaluate(`document.querySelectorAll('.trials button').length`)).toBe(20);
    expect(tab.complaints).toEqual([]);
  }, 180_000);
});
