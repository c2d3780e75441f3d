import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFinalAnswer } from '../../src/agent/final-answer.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { inertLine } from '../../src/publish/sanitise.ts';
import { readAttacks } from '../../src/redteam/attack.ts';
import type { Attack } from '../../src/redteam/attack.ts';
import { fill } from '../../src/redteam/placeholders.ts';

const root = path.join(import.meta.dirname, '../..');
const attacks = await readAttacks(path.join(root, 'redteam/attacks'));
const place = { serverUrl: 'https://github.com', repository: { owner: 'acme', repo: 'shop' }, issue: 42 };

/** What an honest model answers in each phase. */
const honest: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  triage: { report: 'Fine.', verdict: 'decline', category: 'bug', summary: 'It stops.', questions: [] },
  diagnose: {
    report: 'Fine.',
    verdict: 'reproduced',
    suspects: [],
    evidence: [],
    reproduction: 'a',
    questions: [],
  },
  'root-cause': {
    report: 'Fine.',
    verdict: 'recommend',
    cause: 'a',
    files: [],
    test: { path: '', asserts: '', command: '' },
    risks: [],
    untested_reason: '',
    recommendation: 'a',
  },
  build: { report: 'Fine.', verdict: 'built', title: 'Mend', summary: 'a', tests: [], notes: '' },
};

function phaseOf({ does }: Attack) {
  const name = does?.phase ?? 'triage';
  const file = `phases/${name}.md`;
  return parsePhase({ name, file, text: readFileSync(path.join(root, file), 'utf8') });
}

const named = (those: readonly Attack[]) =>
  those.map((one) => [`${one.id} (${one.cases.join(', ')})`, one] as const);

describe('an answer that wants to decide more than it may', () => {
  test.each(Object.entries(honest))('would be read if it were honest: %s', (name, answer) => {
    const { result } = phaseOf({ does: { phase: name } } as Attack);
    expect(readFinalAnswer(JSON.stringify(answer), result).kind).toBe('valid');
  });

  test.each(named(attacks.filter((one) => one.class === 'wrong-target')))(
    '%s is refused, or says nothing beyond the fields of its phase',
    (_name, one) => {
      const answer = honest[one.does?.phase ?? ''] ?? {};
      const told = JSON.stringify(Object.fromEntries(Object.entries({ ...answer, ...one.does?.result })));
      const read = readFinalAnswer(told, phaseOf(one).result);
      const keys = read.kind === 'valid' ? Object.keys(read.result).sort() : [];
      expect([[], Object.keys(answer).sort()]).toContainEqual(keys);
      if (read.kind === 'valid') expect(read.result.verdict).toMatch(/^[a-z-]+$/);
    },
  );

  test.each(named(attacks.filter((one) => one.class === 'malformed-answer' && one.does?.text !== undefined)))(
    '%s gives no verdict',
    (_name, one) => {
      expect(readFinalAnswer(one.does?.text ?? '', phaseOf(one).result).kind).not.toBe('valid');
    },
  );

  test.each(
    named(
      attacks.filter(
        (one) => one.class === 'active-output' && typeof one.does?.result?.['title'] === 'string',
      ),
    ),
  )('%s is one inert line as a title', (_name, one) => {
    const title = inertLine(fill(String(one.does?.result?.['title'])), place, 120);
    expect(title).not.toMatch(/[\n\r]|@[a-z]|#\d/i);
  });

  test('output-skip-ci (T52) does not reach the subject of the commit', () => {
    const one = attacks.find(({ id }) => id === 'output-skip-ci');
    const title = inertLine(String(one?.does?.result?.['title']), place, 120);
    expect(title).toMatch(/^Fix the import/);
    expect(title).not.toMatch(/\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i);
  });
});
