import { expect, test } from '@jest/globals';
import { withoutFix } from '../../../src/evals/import/fix-marks.ts';

const commit = '81e99e6ef38492c193b23b911390df6d6521b5dd';
const marks = { pull: 57, commits: [commit] };

test.each([
  ['a number', 'Fixed by #57.', 'Fixed by (left out).'],
  ['a number with its repository', 'see acme/shop#57', 'see (left out)'],
  ['other spellings', 'GH-57 or PR 57', '(left out) or (left out)'],
  ['an address', 'https://github.com/acme/shop/pull/57/files#r1 is it', '(left out) is it'],
  ['an address as an issue', '[here](https://github.com/acme/shop/issues/57)', '[here]((left out))'],
  ['a whole commit', `since ${commit}`, 'since (left out)'],
  ['a short commit', 'since 81e99e6', 'since (left out)'],
  ['the address of a commit', `https://github.com/acme/shop/commit/${commit}.`, '(left out).'],
])('what leads to the fix is left out: %s', (_case, text, without) => {
  expect(withoutFix(text, marks)).toBe(without);
});

test.each([
  ['a longer number', '#571 and #5'],
  ['a number of something', '57 rows, line 57'],
  ['another commit', 'since 81e99e7 and 0123456789abcdef'],
  ['another pull request', 'https://github.com/acme/shop/pull/570'],
  ['the beginning of the commit, too short to be one', '81e99e'],
])('everything else stays: %s', (_case, text) => {
  expect(withoutFix(text, marks)).toBe(text);
});
