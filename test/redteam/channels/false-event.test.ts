import { parse } from 'yaml';
import { afterAll, describe, expect, test } from '@jest/globals';
import { falseEvent, falseIssue, startingOn } from '../../../src/redteam/channels/false-event.ts';
import { RepositoryFixture } from '../../change/repository-fixture.ts';
import { attackBy, stageIn, workflow } from './stage.ts';

const repository = new RepositoryFixture();
afterAll(() => repository.clean());
const { payload: honest } = stageIn(repository).event;
const tip = 'a'.repeat(40);
const attackWith = (event: object) => attackBy('event', { event, skips: 'role' });

describe('a false event', () => {
  test('differs from the honest one in what the attack names, to any depth, and in nothing else', () => {
    const { name, payload } = falseEvent(honest, attackWith({ payload: { sender: { type: 'Bot' } } }), tip);
    expect(name).toBe('issues');
    expect(payload).toMatchObject({ sender: { login: 'ann', type: 'Bot' }, issue: { number: 7 } });
  });

  test('may lack what the honest one has, and may name the tip of the default branch', () => {
    const change = { payload: { issue: null, after: '{{tip}}' } };
    const { payload } = falseEvent(honest, attackWith(change), tip);
    expect(payload).toMatchObject({ after: tip });
    expect(payload).not.toHaveProperty('issue');
    expect(falseIssue(honest, attackWith(change))).toBeNull();
  });

  test('by hand names the issue by its number and has no snapshot of it', () => {
    const { payload, inputs } = falseEvent(honest, attackWith({ name: 'workflow_dispatch' }), tip);
    expect(inputs).toEqual({ issue: '7' });
    expect(payload).not.toHaveProperty('issue');
  });

  test.each(['issues', 'workflow_dispatch', 'workflow_run', 'pull_request_target'])(
    'meets a workflow that starts on %s',
    (name) => {
      const started = parse(startingOn(name, workflow)) as { readonly on: object; readonly jobs: object };
      expect(Object.keys(started.on)).toEqual([name]);
      expect(started.jobs).toEqual({});
    },
  );
});
