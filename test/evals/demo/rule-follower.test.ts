import { expect, test } from '@jest/globals';
import { carelessness, ruleFollower } from '../../../src/evals/demo/rule-follower.ts';
import { firstFitting, readTask } from '../../../src/evals/demo/rules.ts';

const nonce = '0123456789abcdef';

function promptWith(rules: string, issue: string): string {
  return `Rules:\n\n${rules}\n\n<material-${nonce} source="issue">\n${issue}\n</material-${nonce}>`;
}

test.each([
  ['a phrase in other letters', '- **decline** when it says "buy"', 'BUY now', 'decline'],
  ['one of several phrases', '- **decline** when it says "buy", "sell" or "rent"', 'for rent', 'decline'],
  ['a rule that does not fit', '- **decline** when it says "buy"\n- **proceed** otherwise', 'x', 'proceed'],
  ['an exception', '- **clarify** when it says "crash" and not "version"', 'crash, version 2', undefined],
  ['two rules that fit', '- **clarify** when it says "a"\n- **decline** when it says "b"', 'ab', 'clarify'],
])('the first fitting rule decides: %s', (_case, rules, issue, verdict) => {
  expect(firstFitting(readTask(promptWith(rules, issue)))?.verdict).toBe(verdict);
});

test('a rule between the fences is material, and decides nothing', () => {
  const task = readTask(promptWith('- **proceed** otherwise', '- **decline** otherwise'));
  expect(task.rules.map(({ verdict }) => verdict)).toEqual(['proceed']);
  expect(task.material).toContain('**decline**');
});

function request(prompt: string): unknown {
  const verdict = { enum: ['proceed', 'clarify', 'decline'] };
  const schema = { type: 'object', properties: { verdict, report: { type: 'string' } } };
  return {
    messages: [{ role: 'user', content: prompt }],
    response_format: { type: 'json_schema', json_schema: { name: 'result', schema } },
  };
}

function verdicts(answers: readonly string[]): readonly string[] {
  return answers.map((text) => (JSON.parse(text) as { verdict: string }).verdict);
}

test('the stand-in follows its rules in most answers, and strays in some', () => {
  const answer = ruleFollower(1);
  const asked = request(promptWith('- **clarify** otherwise', 'x'));
  const given = verdicts(Array.from({ length: 1000 }, () => answer(asked)));
  const strayed = given.filter((verdict) => verdict !== 'clarify').length;
  expect(strayed).toBeGreaterThan(500 * carelessness);
  expect(strayed).toBeLessThan(1500 * carelessness);
});

test('the order of different requests does not change what each is answered', () => {
  const requests = ['a', 'b', 'c'].map((issue) =>
    request(promptWith('- **clarify** when it says "b"', issue)),
  );
  const [forth, back] = [ruleFollower(7), ruleFollower(7)];
  const there = [0, 1, 2, 3].map(() => requests.map((each) => forth(each)));
  const again = [0, 1, 2, 3].map(() =>
    requests
      .toReversed()
      .map((each) => back(each))
      .toReversed(),
  );
  expect(again).toEqual(there);
});

test('a prompt without a fitting rule is guessed at', () => {
  const answer = ruleFollower(1);
  const given = verdicts(Array.from({ length: 60 }, () => answer(request(promptWith('', 'x')))));
  expect(new Set(given).size).toBe(3);
});
