import { describe, expect, test } from '@jest/globals';
import { checkout, findingsIn, workflow } from './repository.ts';

const ours = 'org/harness-action';
const read = '{ contents: read, issues: read, actions: read }';
/** Enough for a later phase of a run, not for its first. */
const unable = '{ contents: read, issues: read }';
const write = '{ contents: write, issues: write }';

const publish = (mode: string): string => `[{ uses: "${ours}/publish@v1", with: { mode: ${mode} } }]`;
const run = (phase: string, rest = ''): string =>
  `[{ uses: "${ours}@v1", with: { phase: ${phase}, anthropic-api-key: "\${{ secrets.K }}"${rest} } }]`;
const script = (text: string): string => `[{ run: ${JSON.stringify(text)} }]`;

/** The one finding of a workflow in which only one thing is wrong. */
async function only(text: string): Promise<string> {
  const found = await findingsIn(text);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}

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

describe('untrusted-text', () => {
  test.each([
    ['an issue title', '${{ github.event.issue.title }}', 'issues', 'github.event.issue.title'],
    [
      'a comment',
      "x ${{ format('{0}', github.event.comment.body) }}",
      'issue_comment',
      'github.event.comment.body',
    ],
    ['a branch name (T19)', '${{ github.head_ref }}', 'pull_request', 'github.head_ref'],
    [
      'index brackets and other letter case',
      "${{ github['Event'].issue['BODY'] }}",
      'issues',
      'github.event.issue.body',
    ],
    [
      'every commit message',
      "${{ join(github.event.commits.*.message, ' ') }}",
      'push',
      'github.event.commits.*.message',
    ],
    ['the whole payload', '${{ toJSON(github.event) }}', 'issues', 'github.event'],
    [
      'one side of a choice',
      "${{ github.event.issue.number == 1 && github.event.issue.body || 'x' }}",
      'issues',
      'github.event.issue.body',
    ],
  ])('%s in a script is named (T18)', async (_, text, on, origin) => {
    const found = await only(workflow(script(`echo "${text}"`), { on }));
    expect(found).toContain('10 [untrusted-text] `${{ ');
    expect(found).toContain(`puts text that anyone can write (${origin}) into a script`);
  });

  test.each([
    [
      'a question about it',
      "${{ contains(github.event.issue.title, 'x') }} ${{ github.event.issue.title == 'x' }}",
    ],
    [
      'what GitHub made',
      '${{ github.event.issue.number }} ${{ github.sha }} ${{ github.event.issue.user.login }}',
    ],
    ['its name in quotes', "${{ 'github.event.issue.title' }}"],
    ['a variable of the shell', '$TITLE'],
  ])('%s is right', async (_, text) => {
    expect(await findingsIn(workflow(script(text)))).toEqual([]);
  });

  test('the line is that of the expression, in a script of several lines', async () => {
    const steps = '\n      - run: |\n          echo a\n          echo ${{ github.event.issue.title }}\n';
    expect(await only(workflow(steps))).toMatch(/^13 \[untrusted-text\]/);
  });

  test('text that goes through env, or an output of another job, is followed', async () => {
    const byEnv = '[{ run: "echo ${{ env.T }}", env: { T: "${{ github.event.issue.title }}" } }]';
    expect(await only(workflow(byEnv))).toMatch(/\(github\.event\.issue\.title\)/);
    const job = `    outputs: { t: "\${{ github.event.issue.body }}" }\n  b:\n    needs: a\n    runs-on: x\n    timeout-minutes: 1\n    steps: [{ run: "echo \${{ needs.a.outputs.t }}" }]\n`;
    expect(await only(workflow('[{ run: "true" }]', { job }))).toMatch(
      /^16 \[untrusted-text\].*job 'b'.*\(github\.event\.issue\.body\)/,
    );
  });

  test('what a model answered is such text; its verdict is not', async () => {
    const steps = (output: string): string =>
      run('triage')
        .replace('[{', '[{ id: r,')
        .replace(/\]$/, `, { run: "echo \${{ steps.r.outputs.${output} }}" }]`);
    expect(await only(workflow(steps('result'), { permissions: read }))).toMatch(/the answer of a model/);
    expect(await findingsIn(workflow(steps('verdict'), { permissions: read }))).toEqual([]);
  });

  test('the script of github-script is one', async () => {
    const uses = 'actions/github-script@0123456789abcdef0123456789abcdef01234567';
    const steps = `[{ uses: ${uses}, with: { script: "f('\${{ github.event.issue.title }}')" } }]`;
    expect(await only(workflow(steps))).toMatch(/in `script` of job 'a'/);
  });
});

describe('unpinned', () => {
  test.each([
    'actions/checkout@v7',
    'actions/checkout@main',
    'a/b/c@0123456',
    'docker://node:24',
    `${ours}@main`,
    `${ours}/publish@feature/x`,
  ])('%s is named', async (uses) => {
    const found = await findingsIn(workflow(`[{ uses: "${uses}" }]`, { permissions: write }));
    expect(found).toContainEqual(
      expect.stringMatching(/^10 \[unpinned\] '.*' is not pinned \(expected .*\)/),
    );
  });

  test.each([checkout, './tool', `docker://node@sha256:${'0'.repeat(64)}`])('%s is pinned', async (uses) => {
    expect(await findingsIn(workflow(`[{ uses: "${uses}" }]`))).toEqual([]);
  });

  test.each(['v1', 'v1.2.3'])('our own release %s is pinned', async (tag) => {
    expect(
      await findingsIn(workflow(run('triage').replace('@v1', `@${tag}`), { permissions: read })),
    ).toEqual([]);
  });

  test('so is a called workflow by its commit only', async () => {
    const job = '  b:\n    uses: acme/ci/.github/workflows/x.yml@v3\n';
    expect(await only(workflow('[{ run: "true" }]', { job }))).toMatch(/^12 \[unpinned\] 'acme/);
  });
});

describe('the other rules', () => {
  const good = workflow(script('true'));

  test('a workflow without a fault has no finding', async () => {
    expect(await findingsIn(good)).toEqual([]);
  });

  test('no permissions at the top is named', async () => {
    expect(await only(good.replace('permissions: {}\n', '\n'))).toMatch(
      /^1 \[permissions-missing\] .*Add `permissions: \{\}`/,
    );
  });

  test('no timeout is named', async () => {
    expect(await only(good.replace('    timeout-minutes: 5\n', ''))).toMatch(
      /^6 \[timeout-missing\] job 'a' has no `timeout-minutes`/,
    );
  });

  test('secrets: inherit is named', async () => {
    const job =
      '  b:\n    permissions: { contents: read }\n    uses: ./.github/workflows/c.yml\n    secrets: inherit\n';
    const called = good.replace('[issues]', '[workflow_call]');
    const found = await findingsIn(workflow(script('true'), { job }), { '.github/workflows/c.yml': called });
    expect(found).toEqual([expect.stringMatching(/^11 \[secrets-inherit\] job 'b' passes every secret/)]);
  });

  test.each(['pull_request_target', 'workflow_run'])('the harness under %s is named (T08)', async (on) => {
    const events = on === 'workflow_run' ? '{ workflow_run: { workflows: [CI] } }' : `[${on}]`;
    const text = workflow(run('triage'), { permissions: read }).replace('[issues]', events);
    expect(await only(text)).toMatch(/^6 \[refused-event\] job 'a' uses the harness/);
    expect(await findingsIn(good.replace('[issues]', events))).toEqual([]);
  });

  test('the harness in a called workflow counts (T08)', async () => {
    const called = workflow(run('triage'), { on: 'workflow_call', permissions: read });
    const job = `  b:\n    permissions: ${read}\n    uses: ./.github/workflows/c.yml\n`;
    const found = await findingsIn(workflow(script('true'), { on: 'pull_request_target', job }), {
      '.github/workflows/c.yml': called,
    });
    expect(found).toEqual([expect.stringMatching(/^11 \[refused-event\] job 'b'/)]);
  });

  test('a condition with text beside its expression is named', async () => {
    const text = good.replace('runs-on', 'if: ${{ github.ref }} && true\n    runs-on');
    expect(await only(text)).toMatch(/^7 \[always-true-if\] this condition is always true/);
  });

  test('a phase that does not exist is named, with those that do', async () => {
    expect(await only(workflow(run('traige'), { permissions: read }))).toMatch(
      /^10 \[unknown-phase\] job 'a' runs the unknown phase 'traige' \(expected one of build, diagnose, review, root-cause, triage\)/,
    );
  });
});
