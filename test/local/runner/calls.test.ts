import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WorkflowError } from '../../../src/local/workflow/problem.ts';
import { Laptop, git, jobOf, results } from './laptop.ts';

let laptop: Laptop;
afterEach(() => laptop.close());

const inner = `on:
  workflow_call:
    inputs:
      count: { type: number, required: true }
      loud: { type: boolean, default: true }
      word: { type: string, default: "\${{ github.event_name }}" }
    secrets: { KEY: { required: true } }
    outputs: { answer: { value: "\${{ jobs.work.outputs.answer }}" } }
permissions: {}
jobs:
  work:
    permissions: { contents: read }
    runs-on: ubuntu-latest
    outputs: { answer: "\${{ steps.s.outputs.answer }}" }
    steps:
      - id: s
        env: { KEY: "\${{ secrets.KEY }}", OTHER: "\${{ secrets.OTHER }}" }
        run: |
          echo "\${{ inputs.count }} \${{ inputs.loud && 'loud' || 'quiet' }} \${{ inputs.word }} [$OUTER] key \${#KEY} other [$OTHER] in \${{ github.workflow }}"
          echo "answer=$(( \${{ inputs.count }} * 2 ))" >> $GITHUB_OUTPUT
`;
const caller = (uses: string, extra = 'secrets: { KEY: "${{ secrets.KEY }}" }'): string => `name: Outer
on: workflow_dispatch
env: { OUTER: not-inherited }
permissions: { contents: read }
jobs:
  call:
    uses: ${uses}
    with: { count: 21, loud: false }
    ${extra}
  after:
    needs: call
    runs-on: ubuntu-latest
    steps: [{ run: 'test "\${{ needs.call.outputs.answer }}" = 42' }]
`;

describe('reusable workflows', () => {
  test('a called workflow gets typed inputs and its own secrets, not the env of its caller, and returns outputs', async () => {
    laptop = await Laptop.open({
      '.github/workflows/outer.yml': caller('./.github/workflows/middle.yml'),
      '.github/workflows/middle.yml': `on:
  workflow_call:
    inputs: { count: { type: number }, loud: { type: boolean } }
    secrets: { KEY: {} }
    outputs: { answer: { value: "\${{ jobs.deep.outputs.answer }}" } }
jobs:
  deep:
    uses: ./.github/workflows/inner.yml
    with: { count: "\${{ inputs.count }}", loud: "\${{ inputs.loud }}" }
    secrets: inherit
`,
      '.github/workflows/inner.yml': inner,
    });
    const report = await laptop.run('.github/workflows/outer.yml', {
      secrets: { KEY: '12345678', OTHER: 'xyz-other' },
    });
    expect(results(report)).toEqual({ 'call.deep.work': 'success', after: 'success' });
    expect(jobOf(report, 'call.deep.work').name).toBe('call / deep / work');
    expect(await laptop.log(report, 'call.deep.work')).toContain(
      '21 quiet workflow_dispatch [] key 8 other [] in Outer',
    );
    expect(jobOf(report, 'call.deep.work').permissions).toEqual({ contents: 'read' });
  });

  test('owner/repo/…@ref is the checkout named for it, and ./ in it is its own repository', async () => {
    laptop = await Laptop.open(
      { 'ci/outer.yml': caller('acme/harness-action/.github/workflows/middle.yml@v1', 'secrets: inherit') },
      {
        '.github/workflows/middle.yml': inner.replace(
          'in ${{ github.workflow }}',
          'of ${{ job.workflow_repository }}',
        ),
      },
    );
    const report = await laptop.run('ci/outer.yml', { secrets: { KEY: '12345678' } });
    expect(report.conclusion).toBe('success');
    expect(await laptop.log(report, 'call.work')).toContain('of acme/harness-action');
  });

  const broken: readonly (readonly [string, string, string])[] = [
    [
      'an unknown input',
      'with: { nope: 1 }',
      'Invalid input, nope is not defined in the referenced workflow.',
    ],
    ['a missing input', 'with: {}', 'Input count is required, but not provided while calling.'],
    [
      'a literal of the wrong type',
      'with: { count: "many" }',
      'Input count is of type number, but was given many.',
    ],
    ['a missing secret', 'with: { count: 1 }', 'Secret KEY is required, but not provided while calling.'],
  ];
  test.each(broken)('%s is an error before any job starts', async (_, given, message) => {
    laptop = await Laptop.open({
      '.github/workflows/outer.yml': `on: workflow_dispatch\njobs:\n  call:\n    uses: ./.github/workflows/inner.yml\n    ${given}\n`,
      '.github/workflows/inner.yml': inner,
    });
    await expect(laptop.run('.github/workflows/outer.yml')).rejects.toThrow(message);
    expect(laptop.events).toEqual([]);
  });

  test('a workflow that calls itself ends at the limit of ten levels', async () => {
    laptop = await Laptop.open({
      '.github/workflows/loop.yml': `on: [workflow_dispatch, workflow_call]\njobs:\n  again: { uses: ./.github/workflows/loop.yml }\n`,
    });
    await expect(laptop.run('.github/workflows/loop.yml')).rejects.toThrow(
      'Nested reusable workflow depth exceeded 9.',
    );
  });
});

describe('permissions', () => {
  const callee = (permissions: string, jobPermissions: string): string => `on: workflow_call
permissions: ${permissions}
jobs:
  publish:
    permissions: ${jobPermissions}
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`;
  const containment: readonly (readonly [string, readonly [string, string, string], string])[] = [
    [
      'a job that asks for more than its caller has',
      ['{ issues: read }', '{}', '{ contents: write, issues: read }'],
      "The nested job 'publish' is requesting 'contents: write', but is only allowed 'contents: none'.",
    ],
    [
      'a workflow that asks for more than its caller has',
      ['{ contents: read }', '{ contents: write }', '{}'],
      "The workflow is requesting 'contents: write', but is only allowed 'contents: read'.",
    ],
    [
      'several scopes, in the order of GitHub',
      ['{}', '{}', '{ pull-requests: write, contents: read }'],
      "The nested job 'publish' is requesting 'contents: read, pull-requests: write', but is only allowed 'contents: none, pull-requests: none'.",
    ],
  ];
  test.each(containment)('%s makes the whole run invalid', async (_, [own, workflow, job], message) => {
    laptop = await Laptop.open({
      '.github/workflows/outer.yml': `on: workflow_dispatch
permissions: ${own}
jobs:
  first: { runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  call: { uses: ./.github/workflows/inner.yml }
`,
      '.github/workflows/inner.yml': callee(workflow, job),
    });
    const error = await laptop.run('.github/workflows/outer.yml').catch((thrown: unknown) => thrown);
    const sha = git(laptop.repoDir, 'rev-parse', 'HEAD').trim();
    expect(error).toBeInstanceOf(WorkflowError);
    expect((error as WorkflowError).message).toBe(
      `The workflow is not valid. .github/workflows/outer.yml (Line: 5, Col: 3): Error calling workflow 'octo/sample/.github/workflows/inner.yml@${sha}'. ${message}`,
    );
    expect(laptop.events).toEqual([]);
  });

  test('the local GitHub refuses what the permissions of a job do not name, and everything after the job', async () => {
    laptop = await Laptop.open({
      '.github/workflows/w.yml': `on: workflow_dispatch
permissions: {}
jobs:
  reader:
    permissions: { contents: read, issues: read }
    runs-on: ubuntu-latest
    steps:
      - env: { T: "\${{ github.token }}" }
        run: |
          ask() { curl -s -o /dev/null -w '%{http_code}' -H "authorization: Bearer $T" "$@"; }
          echo "read $(ask "$GITHUB_API_URL/repos/octo/sample/issues")"
          echo "write $(ask -X POST -d '{"title":"t"}' "$GITHUB_API_URL/repos/octo/sample/issues")"
          printf %s "$T" > "$KEEP"
`,
    });
    const keep = path.join(laptop.root, 'token');
    const report = await laptop.run('.github/workflows/w.yml', { env: { KEEP: keep } });
    const log = await laptop.log(report, 'reader');
    expect(log).toMatch(/Z read 200/);
    expect(log).toMatch(/Z write 403/);
    const authorization = `Bearer ${readFileSync(keep, 'utf8')}`;
    const later = await fetch(`${laptop.github.apiUrl}/repos/octo/sample/issues`, {
      headers: { authorization },
    });
    expect(later.status).toBe(401);
  });
});

describe('checkout', () => {
  const workflow = (inputs: string, permissions = '{ contents: read }'): string => `on: workflow_dispatch
permissions: ${permissions}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: ${inputs}
      - run: |
          find . -name README.md -not -path './.git/*'
          cd "$(dirname "$(find . -name README.md | head -1)")"
          echo "commits $(git rev-list --count HEAD) branch $(git branch --show-current)"
          git -c user.name=a -c user.email=a@a commit -q --allow-empty -m x
          git push -q origin HEAD:refs/heads/pushed 2>/dev/null && echo pushed || echo refused
`;
  test('it is shallow by default, whole with fetch-depth 0, and without contents: write cannot push', async () => {
    laptop = await Laptop.open(
      {
        '.github/workflows/shallow.yml': workflow('{}'),
        '.github/workflows/full.yml': workflow(
          '{ fetch-depth: 0, path: sub, ref: main }',
          '{ contents: write }',
        ),
        '.github/workflows/closed.yml': workflow('{ persist-credentials: false }', '{ contents: write }'),
      },
      {},
      { commits: 3 },
    );
    const shallow = await laptop.run('.github/workflows/shallow.yml');
    expect(await laptop.log(shallow, 'job')).toMatch(/Z commits 1 branch main\n.*Z refused/);
    const full = await laptop.run('.github/workflows/full.yml');
    expect(await laptop.log(full, 'job')).toMatch(
      /Z \.\/sub\/README\.md\n.*Z commits 3 branch main\n.*Z pushed/,
    );
    const closed = await laptop.run('.github/workflows/closed.yml');
    expect(await laptop.log(closed, 'job')).toMatch(/Z refused/);
  });

  test('an input that is not honoured is an error, and a private repository needs contents: read', async () => {
    laptop = await Laptop.open(
      {
        '.github/workflows/lfs.yml': workflow('{ lfs: true }'),
        '.github/workflows/none.yml': workflow('{}', '{}'),
      },
      {},
      { private: true },
    );
    const lfs = await laptop.run('.github/workflows/lfs.yml');
    expect(jobOf(lfs, 'job').annotations[0]?.message).toContain(
      "the input 'lfs: true' of actions/checkout is not supported",
    );
    const none = await laptop.run('.github/workflows/none.yml');
    expect(jobOf(none, 'job').annotations[0]?.message).toContain('remote: Repository not found');
  });
});
