import { describe, expect, test } from '@jest/globals';
import { parseHandoff } from '../../src/handoff.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import type { Ending } from '../../src/publish/ending.ts';
import { renderStatus } from '../../src/publish/status.ts';
import type { Step } from '../../src/publish/verdict.ts';
import { handoffText } from './shop.ts';

const place = { serverUrl: 'https://github.com', repository: { owner: 'acme', repo: 'shop' }, issue: 42 };
const runUrl = 'https://github.com/acme/shop/actions/runs/5';
const step = (facts: Partial<HandoffFacts> = {}, report?: string): Step => ({
  handoff: parseHandoff(handoffText('f'.repeat(40), facts, report), 'test'),
  commit: 'c'.repeat(40),
});
const render = (ending: Ending, steps: readonly Step[]): string =>
  renderStatus({ place, runUrl, steps, ending });

describe('renderStatus', () => {
  test('shows where the issue stands, each phase and the sum', () => {
    const steps = [
      step(),
      step({
        phase: 'diagnose',
        result: { verdict: 'reproduced' },
        usage: { turns: 11, input: 1, cached: 0, output: 1, usd: 0.5, seconds: 200 },
      }),
    ];
    expect(render({ kind: 'working' }, steps)).toBe(
      [
        '<!-- harness:status issue=42 -->',
        '### In progress: diagnose says reproduced',
        [
          '| phase | verdict | turns | time | cost | handoff |',
          '| --- | --- | ---: | ---: | ---: | --- |',
          `| ✅ triage | **proceed** | 2 | 6 s | $0.0031 | [triage.md](https://github.com/acme/shop/blob/${'c'.repeat(40)}/.harness/issue-42/triage.md) · [run](<${runUrl}>) |`,
          `| ✅ diagnose | **reproduced** | 11 | 3 min 20 s | $0.5000 | [diagnose.md](https://github.com/acme/shop/blob/${'c'.repeat(40)}/.harness/issue-42/diagnose.md) · [run](<${runUrl}>) |`,
          '| ⬜ root-cause | | | | | |',
          '| ⬜ build | | | | | |',
          '| ⬜ verify | | | | | |',
          '| total | | 13 | 3 min 26 s | $0.5031 | |',
        ].join('\n'),
        `---\n<sub>Written by the harness from what models answered: check before you rely on it. [this run](${runUrl}) · [branch \`harness/issue-42\`](https://github.com/acme/shop/tree/harness/issue-42)</sub>`,
      ].join('\n\n'),
    );
  });

  test('shows no sum when one price is unknown', () => {
    const unknown = { turns: 1, input: 1, cached: 0, output: 1, usd: null, seconds: 1 };
    expect(render({ kind: 'working' }, [step(), step({ phase: 'diagnose', usage: unknown })])).toContain(
      '| total | | 3 | 7 s | – | |',
    );
  });

  test('says of a cost, and of the sum with it, that it is estimated', () => {
    const guessed = {
      turns: 1,
      input: 1,
      cached: 0,
      output: 1,
      usd: 0.5,
      seconds: 1,
      estimated: true as const,
    };
    const text = render({ kind: 'working' }, [step(), step({ phase: 'diagnose', usage: guessed })]);
    expect(text).toContain('| 2 | 6 s | $0.0031 |');
    expect(text).toContain('| 1 | 1 s | ≈ $0.5000 |');
    expect(text).toContain('| total | | 3 | 7 s | ≈ $0.5031 | |');
  });

  test('links to a run only in the own repository (T41)', () => {
    const text = render({ kind: 'working' }, [step({ run: 'https://evil.example/?q=1' })]);
    expect(text).not.toContain('evil.example');
  });

  test('leaves nothing of a model active (T13, T40, T41)', () => {
    const bad = '@octocat <!-- x --> [a](https://evil.example) fixes #1\n\n</details>\n\n```\nnever closed';
    const result = { verdict: 'clarify', questions: [bad] };
    const text = render({ kind: 'clarify' }, [step({ result }, bad)]);
    expect(text).toContain('`@octocat`');
    expect(text).not.toMatch(/[^`]@octocat|\]\(https:\/\/evil|fixes #1|<\/details>/);
    expect(text).toMatch(/```\nnever closed\n```\n\n1\. /);
  });

  test('a verdict that is no word is not shown', () => {
    const text = render({ kind: 'working' }, [step({ result: { verdict: '| **x** @octocat' } })]);
    expect(text).not.toContain('octocat');
  });

  test('fits into one comment, whatever the reports are (T42)', () => {
    const long = 'A long sentence about it. '.repeat(4000);
    const questions = Array.from({ length: 50 }, () => '@a '.repeat(500));
    const steps = [
      step({ phase: 'root-cause', result: { verdict: 'recommend', recommendation: long, questions } }, long),
      step({ phase: 'verify', round: 1, result: { verdict: 'failed' } }, long),
      step({ result: { verdict: 'clarify', questions } }, long),
    ];
    steps.push(...Array.from({ length: 100 }, () => step({ phase: 'x'.repeat(40) }, '')));
    for (const kind of ['clarify', 'recommend', 'decline', 'working'] as const) {
      const text = render({ kind }, steps);
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(text.endsWith('</sub>')).toBe(true);
    }
  });
});
