import { describe, expect, test } from '@jest/globals';
import { type RunEvent, progressReporter } from '../../../src/local/runner/progress.ts';

const events: readonly RunEvent[] = [
  { kind: 'run-started', title: 'Issue to PR', dir: '/out/runs/1' },
  { kind: 'job-waiting', job: 'triage' },
  { kind: 'job-waiting', job: 'build' },
  { kind: 'job-started', job: 'triage' },
  { kind: 'line', job: 'triage', text: '\u001b[31mreading\u001b[2J the issue' },
  { kind: 'annotation', job: 'triage', annotation: { level: 'error', message: 'no key\nset it' } },
  { kind: 'job-finished', job: 'triage', result: 'failure', durationMs: 1234 },
  { kind: 'job-finished', job: 'build', result: 'skipped', durationMs: 0 },
  { kind: 'run-finished', conclusion: 'failure' },
];

function shown(isTTY: boolean): readonly string[] {
  const written: string[] = [];
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  const reporter = progressReporter(stream, () => new Date(0));
  for (const event of events) reporter.report(event);
  return written;
}

describe('progress', () => {
  test('without a terminal it is one plain line per change', () => {
    expect(shown(false).join('')).toBe(
      [
        'Issue to PR (/out/runs/1)',
        'triage: started',
        'triage: error: no key',
        'triage: failure after 1.2 s',
        'build: skipped after 0.0 s',
        'run: failure',
        '',
      ].join('\n'),
    );
  });

  test('on a terminal it is a table redrawn in place, without the control characters of a step', () => {
    const written = shown(true);
    expect(written.at(-2)).toBe('\u001b[2A\u001b[2K✗ triage    1.2 s  reading the issue\n\u001b[2K- build\n');
    expect(written.join('')).not.toContain('\u001b[2J');
  });
});
