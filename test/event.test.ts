import { describe, expect, test } from '@jest/globals';
import { issueOf, unfitIssue } from '../src/event.ts';
import type { IssueSnapshot } from '../src/event.ts';

const issue = {
  number: 7,
  title: 'It breaks',
  body: null,
  state: 'open' as const,
  locked: false,
  html_url: 'https://github.com/o/r/issues/7',
  author_association: 'NONE',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  user: { login: 'ann', type: 'User' },
  labels: [],
};

describe('the issue of an event', () => {
  test('is the payload’s own snapshot where there is one', () => {
    expect(issueOf({ name: 'issues', payload: { action: 'opened', issue } }, undefined)).toEqual({
      kind: 'payload',
      issue,
    });
  });

  test('is the number given by hand where the payload has none', () => {
    expect(issueOf({ name: 'workflow_dispatch', payload: { inputs: {} } }, 7)).toEqual({
      kind: 'number',
      number: 7,
    });
    expect(issueOf({ name: 'workflow_dispatch', payload: {} }, undefined)).toEqual({ kind: 'none' });
  });

  test('cannot be another one than the event’s (T43)', () => {
    expect(() => issueOf({ name: 'issues', payload: { issue } }, 8)).toThrow('not the issue of the event');
  });

  test.each(['pull_request_target', 'workflow_run', 'pull_request'])('%s is refused (T08)', (name) => {
    expect(() => issueOf({ name, payload: { issue } }, undefined)).toThrow(`does not start on "${name}"`);
  });

  test('of a payload that is not GitHub’s is refused with the fields that are wrong', () => {
    expect(() => issueOf({ name: 'issues', payload: { issue: { number: 'seven' } } }, undefined)).toThrow(
      /issue\.number/,
    );
  });
});

describe('an issue is unfit', () => {
  test.each<[string, Partial<IssueSnapshot>, string | undefined]>([
    ['open', {}, undefined],
    ['closed', { state: 'closed' }, 'closed'],
    ['locked', { locked: true }, 'locked'],
    ['a pull request', { pull_request: { url: 'x' } }, 'pull request'],
  ])('when it is %s', (_name, change, reason) => {
    const said = unfitIssue({ ...issue, ...change });
    if (reason === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(reason);
  });
});
