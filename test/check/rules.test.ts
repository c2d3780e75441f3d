import { describe, expect, test } from '@jest/globals';
import { checkout, findingsIn, workflow } from './repository.ts';
import { ours, read, write, run, script, only } from './steps.ts';

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

  test.each(['[pull_request_target]', '{ workflow_run: { workflows: [CI] } }'])(
    'the harness under %s is named (T08)',
    async (events) => {
      const text = workflow(run('triage'), { permissions: read }).replace('[issues]', events);
      expect(await only(text)).toMatch(/^6 \[refused-event\] job 'a' uses the harness/);
      expect(await findingsIn(good.replace('[issues]', events))).toEqual([]);
    },
  );

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
