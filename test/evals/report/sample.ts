import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compare } from '../../../src/evals/compare.ts';
import type { Gathered } from '../../../src/evals/report/gather.ts';
import type { Judged } from '../../../src/evals/report/summarise.ts';
import { suiteSchema } from '../../../src/evals/suite.ts';
import type { Trial } from '../../../src/evals/trial.ts';
import { judge } from '../../../src/evals/verdict.ts';
import type { ReportRequest } from '../../../src/evals/report/write.ts';
import { trialLine, trialsOf } from './trials.ts';

/** What cases, models and tools may say to break a page, a comment or a file. */
export const hostile = [
  '</script><script>globalThis.pwned=1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'abc\u202Egnp.exe\u2066 zero\u200bwidth \ud800 nul\u0000',
  '@octocat fixes #1 and GH-2, see https://evil.example/x and www.evil.example',
  '| pipe \\| `tick` ``two`` [link](https://evil.example) ![i](https://evil.example/p.png)',
  ']]> <!-- --> &amp; " \' `' + '`````',
].join('\n');

/** A run of both arms over cases of every kind. */
export function sampleTrials(): Trial[] {
  const both = (id: string, base: string, head: string, fields: Partial<Trial> = {}): Trial[] =>
    trialsOf(id, { base, head }, fields);
  return [
    ...both('vague-report', 'pppppppppp', 'fff', { tier: 'must-pass' }),
    ...both('feature-in-disguise', 'ppppppppfp', 'ffl', { cluster: 'cart' }),
    ...both('huge-log', 'ppppfppppp', 'olf'),
    ...both('duplicate-of-old', 'ffffffffpf', 'ppp'),
    ...both('non-english', 'ppffpfpfff', 'ppp', { tier: 'capability' }),
    ...both('wrong-diagnosis', 'ppppfppfpp', 'ppf'),
    ...both('flaky-one', 'pfpfpfpfpf', 'fpf', { quarantined: true }),
    ...both('rate-limited', 'pppppppppp', 'iii'),
    ...Array.from({ length: 16 }, (_, index) => both(`clear-${index + 1}`, 'pppppppppp', 'ppp')).flat(),
  ];
}

/** Trials whose every text is hostile; `caseId` too, which a schema elsewhere forbids. */
export function hostileTrials(): Trial[] {
  const check = { name: hostile, ok: false, score: 0, detail: hostile };
  const fields = {
    tier: 'must-pass' as const,
    caseId: hostile,
    cluster: hostile,
    phase: hostile,
    verdict: hostile,
    checks: [check],
  };
  return ['base', 'head'].map((arm) =>
    trialLine({ ...fields, arm, outcome: arm === 'base' ? 'pass' : 'limit', reason: hostile }),
  );
}

/** Puts a transcript and a patch beside the trials, and writes their lines to a file in `dir`; returns its path. */
export async function writeResults(
  dir: string,
  trials: readonly Trial[],
  name = 'results.jsonl',
): Promise<string> {
  const lines: Trial[] = [];
  for (const trial of trials) {
    const folder = `trials/${trial.unitId.slice(0, 16)}`;
    await mkdir(path.join(dir, folder), { recursive: true });
    await writeFile(path.join(dir, folder, 'events.jsonl'), transcriptOf(trial));
    await writeFile(path.join(dir, folder, 'change.patch'), `--- a/${trial.caseId}\n+++ b/${trial.caseId}\n`);
    const [patch, transcript] = [`${folder}/change.patch`, `${folder}/events.jsonl`];
    lines.push({ ...trial, artifacts: { output: null, patch, transcript, testLog: null } });
  }
  return writeLines(path.join(dir, name), lines);
}

export async function writeLines(file: string, trials: Iterable<Trial>): Promise<string> {
  const handle = await open(file, 'w');
  try {
    let lines = '';
    for (const trial of trials) {
      lines += `${JSON.stringify(trial)}\n`;
      if (lines.length < 1_000_000) continue;
      await handle.write(lines);
      lines = '';
    }
    await handle.write(lines);
  } finally {
    await handle.close();
  }
  return file;
}

function transcriptOf({ caseId, outcome, arm }: Trial): string {
  const said = `The reporter says that the total of the cart is wrong in ${caseId}.`;
  const events = [
    { type: 'header', schema: 'harness/events@1', phase: 'triage', round: 0, issue: 42, run: 'local' },
    { type: 'start', model: `scripted/${arm}`, tools: ['read'], limits: {}, sandbox: 'bubblewrap' },
    {
      type: 'reply',
      turn: 1,
      text: said,
      toolCalls: [{ id: '1', name: 'read', input: { path: 'src/cart.ts' } }],
      usd: 0.0021,
      wallMs: 1200,
    },
    {
      type: 'tool_result',
      turn: 1,
      callId: '1',
      name: 'read',
      text: 'export function total(items) {\n  return items.reduce((sum, item) => sum + item.price, 0);\n}\n'.repeat(
        20,
      ),
      isError: false,
    },
    { type: 'reply', turn: 2, text: `I decide: ${outcome}.`, toolCalls: [], usd: 0.001, wallMs: 900 },
    { type: 'end', outcome: { kind: 'ran', ending: { kind: 'done' } } },
  ];
  return events.map((event, seq) => `${JSON.stringify({ seq, at: 0, ...event })}\n`).join('');
}

export const suite = suiteSchema.parse({
  schema: 'harness/suite@1',
  name: 'triage',
  phase: 'triage',
  description: 'For tests.',
  cases: ['triage/*'],
});

/** The real comparison and verdict of what was read. */
export function judged({ base, head }: Pick<Gathered, 'base' | 'head'>): Judged {
  const comparison = compare({ base, head, suite });
  return {
    comparison,
    judgement: judge(comparison, suite.gate, { planned: null, missing: 0, baseline: 'comparable' }),
    margin: suite.gate.margin,
    missing: 0,
    baseline: { blessed: '2026-10-20T08:00:00.000Z', ageDays: 12.1 },
  };
}

export function requestFor(results: string, out: string): ReportRequest {
  return {
    suite: 'triage',
    sources: { base: { results, arm: 'base' }, head: { results, arm: 'head' } },
    judge: judged,
    out,
    made: new Date('2026-11-01T12:00:00Z'),
    links: {
      run: 'https://github.com/acme/shop/actions/runs/7',
      cases: 'https://github.com/acme/shop/tree/3f1c/evals/cases',
    },
    history: [0.74, 0.78, 0.77, 0.83, 0.82].map((score, index) => ({
      at: `2026-10-0${index + 1}T08:00:00.000Z`,
      score,
      interval: [score - 0.08, score + 0.07] as const,
      label: `commit ${index}`,
    })),
    exports: ['inspect', 'promptfoo'],
  };
}
