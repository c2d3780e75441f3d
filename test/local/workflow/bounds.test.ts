import { describe, expect, test } from '@jest/globals';
import { boundsProblem } from '../../../src/local/workflow/bounds.ts';

const aliases = (levels: number): string =>
  ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`))
    .join('\n');

describe("GitHub's bounds of a workflow file", () => {
  test('an ordinary file with an alias is within them', () => {
    expect(boundsProblem('on: push\njobs: { a: &a { x: 1 }, b: *a }\n')).toBeUndefined();
  });

  test.each([
    ['aliases that multiply', aliases(9), /more than 100000 values/],
    ['an alias of itself', 'a: &a\n  b: *a\n', /nested deeper than GitHub's 50 levels/],
    ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}`, /nested deeper/],
    [
      'too many bytes',
      `# ${'x'.repeat(600 * 1024)}`,
      /The file has 614402 bytes; GitHub reads at most 512000/,
    ],
  ])('%s is refused at once', (_, content, message) => {
    expect(boundsProblem(content)).toMatch(message);
  });
});
