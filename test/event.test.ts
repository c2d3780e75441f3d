import { describe, expect, test } from '@jest/globals';
import { Skip } from '../src/errors.ts';
import { fromFork, issueOf, refuseEvent, unfitIssue } from '../src/event.ts';
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
    const attempt = (): unknown => issueOf({ name, payload: { issue } }, undefined);
    expect(attempt).toThrow(Skip);
    expect(attempt).toThrow(`does not start on "${name}"`);
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

describe('a pull request', () => {
  const from = (head: unknown, base: unknown): unknown => ({
    pull_request: { head: { repo: head }, base: { repo: base } },
  });

  test.each<[string, unknown, boolean]>([
    ['of the repository itself', from({ id: 1, full_name: 'o/r' }, { id: 1, full_name: 'o/r' }), false],
    ['of a fork', from({ id: 2, full_name: 'zoe/r' }, { id: 1, full_name: 'o/r' }), true],
    ['of a fork by the same name', from({ id: 2, full_name: 'o/r' }, { id: 1, full_name: 'o/r' }), true],
    [
      'of a repository that was renamed',
      from({ id: 1, full_name: 'o/new' }, { id: 1, full_name: 'o/r' }),
      false,
    ],
    ['of a fork that is gone', from(null, { id: 1 }), true],
    ['that does not say', { pull_request: {} }, true],
  ])('%s is told by the ids of the repositories (T07)', (_which, payload, fork) => {
    expect(fromFork(payload)).toBe(fork);
  });

  test('is not what other events are about', () => {
    for (const payload of [undefined, {}, { issue }]) expect(fromFork(payload)).toBe(false);
  });
});

test('evals start on a pull request, and on nothing that brings the rights of its base (T08)', () => {
  expect(() => refuseEvent('pull_request')).not.toThrow();
  for (const name of ['pull_request_target', 'workflow_run']) expect(() => refuseEvent(name)).toThrow(Skip);
});
