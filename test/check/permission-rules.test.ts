import { describe, expect, test } from '@jest/globals';
import { findingsIn, workflow } from './repository.ts';
import { ours, read, unable, write, publish, run, only } from './steps.ts';

describe('permission-needed', () => {
  test.each([
    [
      'a phase without the issue',
      run('triage'),
      '{ contents: read, actions: read }',
      /job 'a' needs `issues: read` and has `issues: none`: without it the issue/,
    ],
    ['a phase without the code', run('triage'), '{ issues: read, actions: read }', /needs `contents: read`/],
    [
      'the phase in which a run starts',
      run('triage'),
      unable,
      /needs `actions: read` and has .*: how many runs this person started/,
    ],
    ['a phase with ci-logs', run('diagnose'), unable, /needs `actions: read` and has .*`ci-logs`/],
    [
      'a record',
      publish('record'),
      '{ contents: write, issues: read }',
      /needs `issues: write` and has `issues: read`: without it the status comment/,
    ],
    [
      'a pull request',
      publish('pull-request'),
      write,
      /needs `pull-requests: write` .* no pull request can be opened/,
    ],
    [
      'a verification',
      `[{ uses: "${ours}/verify@v1", with: { handoffs: x } }]`,
      '{}',
      /needs `contents: read`/,
    ],
    [
      'a report of evals',
      `[{ uses: "${ours}/evaluate@v1", with: { mode: report, suite: x } }]`,
      '{}',
      /needs `contents: read` .* the baseline on the branch eval-data/,
    ],
    [
      'what publishes evals',
      `[{ uses: "${ours}/publish-evals@v1", with: { suite: x, publication: x, publication-sha256: x } }]`,
      read,
      /needs `checks: write`/,
    ],
  ])('%s is named by job, permission and what fails', async (_, steps, permissions, expected) => {
    const found = await only(workflow(steps, { permissions }));
    expect(found).toMatch(/^6 \[permission-needed\] /);
    expect(found).toMatch(expected);
  });

  test.each([
    ['a phase', run('triage'), read],
    ['a phase with ci-logs', run('diagnose'), read],
    ['a later phase', run('build', ', handoffs: x'), unable],
    ['a record', publish('record'), write],
    ['a pull request', publish('pull-request'), '{ contents: write, issues: write, pull-requests: write }'],
    [
      'a publish with the token of an app',
      `[{ uses: "${ours}/publish@v1", with: { mode: record, github-token: "\${{ secrets.APP }}" } }]`,
      '{}',
    ],
  ])('%s with what it needs is right', async (_, steps, permissions) => {
    expect(await findingsIn(workflow(steps, { permissions }))).toEqual([]);
  });

  test('the context of a phase of the repository itself counts', async () => {
    const phase =
      '---\ndescription: D\nmodel: anthropic/claude-haiku-5-5\ncontext: [ci-logs]\ntools: []\nlimits: { turns: 1, minutes: 1 }\nresult:\n  verdict: { enum: [a, b] }\n---\n{{ci-logs}}\n';
    const found = await findingsIn(workflow(run('triage', ', handoffs: x'), { permissions: unable }), {
      '.harness/phases/triage.md': phase,
    });
    expect(found).toEqual([expect.stringMatching(/needs `actions: read`/)]);
  });

  test('a job that names none has those of its workflow, else of its caller, else the default', async () => {
    const called = (permissions: string): string =>
      `on: workflow_call\n${permissions}jobs:\n  c:\n    runs-on: x\n    timeout-minutes: 1\n    steps: ${publish('record')}\n`;
    const caller = workflow('[{ run: "true" }]', {
      job: '  b:\n    permissions: { contents: write }\n    uses: ./.github/workflows/c.yml\n',
    });
    const inherited = await findingsIn(caller, { '.github/workflows/c.yml': called('') });
    expect(inherited).toEqual([
      expect.stringMatching(/c\.yml:1 \[permissions-missing\]/),
      expect.stringMatching(
        /c\.yml:3 \[permission-needed\] job 'c' called from \.github\/workflows\/w\.yml needs `issues: write`/,
      ),
    ]);
    const own = await findingsIn(caller, {
      '.github/workflows/c.yml': called('permissions: { contents: write }\n'),
    });
    expect(own).toEqual([
      expect.stringMatching(/c\.yml:4 \[permission-needed\] job 'c' needs `issues: write`/),
    ]);
    const byDefault = await findingsIn(`on: issues\n${called('').replace('on: workflow_call\n', '')}`);
    expect(byDefault).toEqual(
      expect.arrayContaining([expect.stringMatching(/needs `contents: write` and has `contents: read`/)]),
    );
  });
});

describe('permission-unneeded', () => {
  test('a job that runs a model and may write is named (promise 1)', async () => {
    const found = await only(
      workflow(run('triage'), { permissions: '{ contents: read, issues: write, actions: read }' }),
    );
    expect(found).toMatch(
      /^6 \[permission-unneeded\] job 'a' runs a model and may write \(`issues: write`\)/,
    );
  });

  test("so is one that runs the repository's own code", async () => {
    const steps = `[{ uses: "${ours}/verify@v1", with: { handoffs: x } }]`;
    expect(await only(workflow(steps, { permissions: '{ contents: write }' }))).toMatch(
      /^6 \[permission-unneeded\] job 'a' runs the repository's own code and may write/,
    );
  });

  test('so is one that runs evals', async () => {
    const steps = `[{ uses: "${ours}/evaluate@v1", with: { mode: run, suite: x } }]`;
    expect(await only(workflow(steps, { permissions: '{ contents: write }' }))).toMatch(
      /^6 \[permission-unneeded\] job 'a' runs a model and may write/,
    );
  });

  test.each([
    [
      'an input of what publishes evals',
      `[{ uses: "${ours}/publish-evals@v1", with: { suite: x, publication: x, publication-sha256: x, openai-api-key: x } }]`,
    ],
    ['an input', `[{ uses: "${ours}/publish@v1", with: { mode: record, openai-api-key: x } }]`],
    [
      'a variable of the step',
      `[{ uses: "${ours}/publish@v1", with: { mode: record }, env: { OPENAI_API_KEY: x } }]`,
    ],
    [
      'a secret under another name',
      `[{ uses: "${ours}/publish@v1", with: { mode: record }, env: { X: "\${{ secrets.ANTHROPIC_API_KEY }}" } }]`,
    ],
  ])('a job that writes and gets a model key by %s is named (promise 1)', async (_, steps) => {
    const found = await findingsIn(workflow(steps, { permissions: write }));
    expect(found).toContainEqual(
      expect.stringMatching(/^10 \[permission-unneeded\] job 'a' writes to GitHub and gets a model key/),
    );
  });
});
