import { describe, expect, test } from '@jest/globals';
import { fromData, toData } from '../../../src/local/workflow/data.ts';
import { evaluateExpression } from '../../../src/local/workflow/expressions.ts';
import { type Result, combineResults, jobStatus, stepStatus } from '../../../src/local/workflow/status.ts';

const github = {
  event_name: 'push',
  ref: 'refs/heads/main',
  event: { issue: { title: 'It fails', labels: [{ name: 'bug' }, { name: 'Help Wanted' }] } },
};
const contexts = {
  github: toData(github),
  inputs: toData({ flag: false, count: 3 }),
  env: toData({ time: '3', go: 'true' }),
  steps: toData({ s: { outputs: { n: '10' } } }),
  vars: toData({
    fruits: [
      { name: 'apple', quantity: 1 },
      { name: 'orange', quantity: 2 },
      { name: 'pear', quantity: 1 },
    ],
    vegetables: { scallions: { ediblePortions: ['roots', 'stalks'] }, beets: { ediblePortions: ['roots'] } },
  }),
};

/** Expected values: GitHub's "Evaluate expressions in workflows and actions" and "Contexts reference". */
const table: readonly (readonly [string, unknown])[] = [
  // literals
  ['null', null],
  ['false', false],
  ['711', 711],
  ['-9.2', -9.2],
  ['0xff', 255],
  ['-2.99e-2', -0.0299],
  ["'It''s open source!'", "It's open source!"],
  // truthiness: false, 0, -0, '' and null are falsy
  ["false || 0 || -0 || '' || null || 'last'", 'last'],
  ["'0' && 'truthy'", 'truthy'],
  ["fromJSON('[]') && 'arrays are truthy'", 'arrays are truthy'],
  ['!null', true],
  ["!'x'", false],
  // operators
  ['(1 == 2 || 3 > 2) && !false', true],
  ['2 <= 2', true],
  ['1 >= 2', false],
  ["'a' != 'b'", true],
  // loose equality: other types become numbers
  ["'Hello' == 'hELLO'", true],
  ['null == 0', true],
  ["'' == 0", true],
  ['true == 1', true],
  ["true == '1'", true],
  ["'1e1' == 10", true],
  ["'abc' == 0", false],
  ["'abc' < 1 || 'abc' >= 1", false],
  ["null == ''", true],
  ["fromJSON('[1]') == fromJSON('[1]')", false],
  ['github.event == github.event', true],
  // outputs are texts
  ["steps.s.outputs.n > '9'", false],
  ['fromJSON(steps.s.outputs.n) > 9', true],
  // properties
  ["github['event_name']", 'push'],
  ['GITHUB.Event_Name', 'push'],
  ['github.event.issue.labels[1].name', 'Help Wanted'],
  ['github.nothing', null],
  ['github.nothing.at.all', null],
  ["format('[{0}]', github.nothing)", '[]'],
  ['inputs.flag', false],
  ["inputs.flag == 'false'", false],
  // contains
  ["contains('Hello world', 'llo')", true],
  ["contains('Hello world', 'WORLD')", true],
  ["contains(github.event.issue.labels.*.name, 'bug')", true],
  ["contains(github.event.issue.labels.*.name, 'help wanted')", true],
  ["contains(github.event.issue.labels.*.name, 'help')", false],
  ['contains(fromJSON(\'["push", "pull_request"]\'), github.event_name)', true],
  ["contains(123, '2')", true],
  // startsWith, endsWith
  ["startsWith('Hello world', 'he')", true],
  ["endsWith('Hello world', 'LD')", true],
  ["startsWith(github.ref, 'refs/tags/')", false],
  // format
  ["format('Hello {0} {1} {2}', 'Mona', 'the', 'Octocat')", 'Hello Mona the Octocat'],
  ["format('{{Hello {0} {1} {2}!}}', 'Mona', 'the', 'Octocat')", '{Hello Mona the Octocat!}'],
  // join
  ["join(github.event.issue.labels.*.name, ', ')", 'bug, Help Wanted'],
  ["join(fromJSON('[1,true,null]'))", '1,true,'],
  ["join('alone')", 'alone'],
  // toJSON, fromJSON
  ['toJSON(fromJSON(\'{"status":"success"}\'))', '{\n  "status": "success"\n}'],
  ['fromJSON(\'[1,{"a":null}]\')', [1, { a: null }]],
  ['fromJSON(env.go)', true],
  ['fromJSON(env.time)', 3],
  // case
  ["case(github.ref == 'refs/heads/main', 'production', 'development')", 'production'],
  ["case(false, 'a', github.ref == 'x', 'b', 'unknown')", 'unknown'],
  // object filters
  ['vars.fruits.*.name', ['apple', 'orange', 'pear']],
  ['vars.vegetables.*.ediblePortions', [['roots', 'stalks'], ['roots']]],
  ['vars.fruits.*.missing', []],
];

describe('expressions', () => {
  test.each(table)('%s', (expression, expected) => {
    expect(fromData(evaluateExpression(expression, { contexts }))).toEqual(expected);
  });

  const errors: readonly (readonly [string, RegExp])[] = [
    ['1 + 1', /Unexpected symbol|unexpected/i],
    ["fromJSON('nope')", /JSON|token/i],
    ['unknown.thing', /Unrecognized named-value/],
    ['nothing()', /Unrecognized function/],
    ['"double"', /Unexpected symbol|unexpected/i],
    ["hashFiles('x')", /hashFiles is not supported by the laptop runner/],
    ['success()', /conditions only/],
  ];
  test.each(errors)('%s is an error', (expression, message) => {
    expect(() => evaluateExpression(expression, { contexts })).toThrow(message);
  });

  test('a context that is absent reads as empty, not as an error', () => {
    expect(fromData(evaluateExpression("format('{0}', matrix.os)", { contexts: {} }))).toBe('');
  });
});

/** "jobs.<job_id>.needs" and "Status check functions": results of all ancestors, and whether the run was cancelled. */
const jobTable: readonly (readonly [string, readonly Result[], boolean, boolean])[] = [
  ['success()', [], false, true],
  ['success()', ['success', 'success'], false, true],
  ['success()', ['success', 'failure'], false, false],
  ['success()', ['success', 'skipped'], false, false],
  ['success()', ['success', 'cancelled'], false, false],
  ['success()', ['success'], true, false],
  ['failure()', [], false, false],
  ['failure()', ['failure', 'skipped'], false, true],
  ['failure()', ['cancelled'], false, false],
  ['failure()', ['skipped'], false, false],
  ['always()', ['failure'], true, true],
  ['cancelled()', ['success'], true, true],
  ['cancelled()', ['cancelled'], false, false],
  ['!cancelled()', ['failure', 'skipped'], false, true],
  ['!cancelled()', ['success'], true, false],
  ['success() || failure()', ['skipped'], false, false],
];

describe('status functions', () => {
  test.each(jobTable)(
    'of a job: %s after %p, run cancelled: %p',
    (expression, ancestors, cancelled, expected) => {
      const results = new Map(ancestors.map((result, index) => [`job${index}`, result]));
      const scope = { contexts: {}, status: jobStatus(results, cancelled) };
      expect(fromData(evaluateExpression(expression, scope))).toBe(expected);
    },
  );

  test('of a step: they speak of the job so far', () => {
    const answers = (['success', 'failure', 'cancelled'] as const).map((job) =>
      ['success()', 'failure()', 'cancelled()', 'always()'].map((name) =>
        fromData(evaluateExpression(name, { contexts: {}, status: stepStatus(job) })),
      ),
    );
    expect(answers).toEqual([
      [true, false, false, true],
      [false, true, false, true],
      [false, false, true, true],
    ]);
  });

  test('several results become one: a failure first, then a cancel, all skipped is skipped', () => {
    expect(combineResults(['success', 'cancelled', 'failure'])).toBe('failure');
    expect(combineResults(['success', 'cancelled'])).toBe('cancelled');
    expect(combineResults(['skipped', 'success'])).toBe('success');
    expect(combineResults(['skipped', 'skipped'])).toBe('skipped');
  });
});
