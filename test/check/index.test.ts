import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkRepository } from '../../src/check/index.ts';
import { ConfigError } from '../../src/errors.ts';
import { check, findingsIn, linesOf, ownCopy, repository, root, workflow } from './repository.ts';

const shipped = '.github/workflows/issue-to-pr.yml';

/** This project with one text in one file replaced. */
async function changed(file: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const dir = await ownCopy();
  const text = await readFile(path.join(dir, file), 'utf8');
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  await writeFile(path.join(dir, file), after);
  return linesOf(await checkRepository(dir, root));
}

/** The file that users copy, in a repository of theirs. */
async function caller(change: (text: string) => string): Promise<readonly string[]> {
  const text = await readFile(path.join(root, 'examples/issue-to-pr.yml'), 'utf8');
  return findingsIn(change(text));
}

describe('this project', () => {
  test('has no finding in its workflows, actions, phases and examples', async () => {
    const { findings, notes, checked } = await checkRepository(root, root);
    expect({ findings, notes }).toEqual({ findings: [], notes: [] });
    expect(checked).toEqual(
      expect.arrayContaining([
        '.github/workflows/build-round.yml',
        '.github/workflows/ci.yml',
        shipped,
        'action.yml',
        'examples/issue-to-pr.yml',
        'phases/triage.md',
        'publish/action.yml',
      ]),
    );
  });

  test('a publish job without contents: write is named, with what fails', async () => {
    const found = await changed(
      shipped,
      / {6}contents: write # commit the handoffs to harness\/issue-N\n/,
      '',
    );
    expect(found).toEqual([
      expect.stringMatching(
        /^\.github\/workflows\/issue-to-pr\.yml:\d+ \[permission-needed\] job 'record-triage' needs `contents: write` and has `contents: none`: without it the handoffs cannot be committed/,
      ),
    ]);
  });

  test("a phase job that asks for more than its caller has is named with GitHub's own sentence", async () => {
    const found = await changed(
      shipped,
      'issues: read # comments, similar issues',
      'issues: read\n      packages: write',
    );
    expect(found).toEqual([
      expect.stringMatching(
        /^\.github\/workflows\/issue-to-pr\.yml:\d+ \[permission-unneeded\] job 'triage' runs a model and may write \(`packages: write`\)/,
      ),
      "examples/issue-to-pr.yml:18 [permission-containment] Error calling workflow 'org/harness-action/.github/workflows/issue-to-pr.yml@v1'. The nested job 'triage' is requesting 'packages: write', but is only allowed 'packages: none'. Grant `packages: write` in the `permissions` of this calling job, or ask for less in the called one",
    ]);
  });

  test('a misspelt verdict output is found at its line', async () => {
    const found = await changed(
      shipped,
      'needs.triage.outputs.verdict == ',
      'needs.triage.outputs.verdikt == ',
    );
    expect(found).toEqual([
      expect.stringMatching(
        /issue-to-pr\.yml:\d+ \[context\] Context access might be invalid: verdikt\. Nothing defines/,
      ),
    ]);
  });

  test.each([
    [
      "verdict == 'proceed'",
      "verdict == 'procede'",
      /job 'diagnose' compares `needs\.triage\.outputs\.verdict` with 'procede', which is never its value \(expected one of proceed, clarify, decline\)/,
    ],
    [
      "needs.round-1.outputs.verdict == 'failed'",
      "needs.round-1.outputs.verdict == 'fail'",
      /job 'round-2' .*\(expected one of passed, untested, failed\)/,
    ],
    ['["recommend", "needs-human"]', '["recomend", "needs-human"]', /job 'recommend' .* with 'recomend'/],
    [
      "build-verdict == 'blocked'",
      "build-verdict == 'stuck'",
      /job 'recommend' .* with 'stuck', .*built, blocked/,
    ],
  ])('a condition on %s with a word that no phase says is found', async (from, to, expected) => {
    const found = await changed(shipped, from, to);
    expect(found).toEqual([expect.stringMatching(expected)]);
    expect(found[0]).toContain('[unknown-verdict]');
  });

  test('a misspelt input of our own action is found', async () => {
    const found = await changed(shipped, 'start-for:', 'start-fro:');
    expect(found).toEqual([expect.stringMatching(/\[action-input\] Invalid action input 'start-fro'/)]);
  });

  test('a phase that loses its logs is found by its context', async () => {
    const found = await changed(shipped, '      actions: read # logs of failed runs\n', '');
    expect(found).toEqual([
      expect.stringMatching(
        /\[permission-needed\] job 'diagnose' needs `actions: read` .*the logs of failed runs/,
      ),
    ]);
  });

  test('a fault in an action file is found', async () => {
    expect(await changed('verify/action.yml', 'author:', 'autor:')).toEqual([
      expect.stringMatching(/^verify\/action\.yml:3 \[workflow-syntax\] Unexpected value 'autor'/),
    ]);
  });
});

describe('the file that users copy', () => {
  test('has no finding in a repository of theirs', async () => {
    expect(await caller((text) => text)).toEqual([]);
  });

  test('a caller that grants too little is told everything it must grant, once', async () => {
    const found = await caller((text) =>
      text.replace('contents: write', 'contents: read').replace('actions: read', 'actions: none'),
    );
    expect(found).toEqual([
      expect.stringMatching(
        /^18 \[permission-containment\] Error calling workflow 'org\/harness-action\/\.github\/workflows\/issue-to-pr\.yml@v1'\. The nested job 'triage' is requesting 'actions: read', but is only allowed 'actions: none'\. \(The same holds for \d+ more of its jobs\.\) Grant `actions: read`, `contents: write` in/,
      ),
    ]);
  });

  test('an input that the called workflow does not have is found once', async () => {
    const found = await caller((text) => text.replace('issue: ${{', 'isue: ${{'));
    expect(found).toEqual([
      expect.stringMatching(
        /^27 \[with\] Invalid input, isue is not defined in the referenced workflow\. See the/,
      ),
    ]);
  });
});

describe('what is no finding', () => {
  test('syntax that only the laptop runner does not honour', async () => {
    const file = workflow('[{ run: "true" }]', {
      job: `
    container: node:24
    services: { redis: { image: redis } }
    environment: production
  b:
    uses: $/.github/workflows/called.yml
`,
    });
    const called =
      'on: workflow_call\npermissions: {}\njobs: { c: { runs-on: x, timeout-minutes: 1, steps: [{ run: "true" }] } }\n';
    const { findings, notes } = await check({
      '.github/workflows/w.yml': file,
      '.github/workflows/called.yml': called,
    });
    expect({ findings, notes }).toEqual({ findings: [], notes: [] });
  });

  test('an expression where the loader wants a mapping: a note says what was not checked', async () => {
    const text = workflow('[{ run: "true" }]').replace(
      'permissions: {}',
      'permissions: {}\nenv: ${{ fromJSON(1) }}',
    );
    const { findings, notes } = await check({ '.github/workflows/w.yml': text });
    expect(findings).toEqual([]);
    expect(linesOf({ findings: notes })).toEqual([
      expect.stringMatching(/^4 \[unchecked\] .* not supported here; .*was not checked$/),
    ]);
  });

  test('a call of a workflow that is not on this machine is a note', async () => {
    const pinned = 'acme/ci/.github/workflows/x.yml@0123456789abcdef0123456789abcdef01234567';
    const text = `on: push
permissions: {}
jobs:
  a:
    uses: ${pinned}
    with: { anything: 1 }
  b:
    needs: a
    runs-on: x
    timeout-minutes: 1
    steps: [{ run: 'echo \${{ needs.a.outputs.anything }}' }]
`;
    const { findings, notes } = await check({ '.github/workflows/w.yml': text });
    expect(findings).toEqual([]);
    expect(notes).toEqual([
      {
        file: '.github/workflows/w.yml',
        line: 5,
        rule: 'unchecked',
        message: `'${pinned}' is not on this machine: its inputs and permissions were not checked`,
      },
    ]);
  });

  test('secrets, variables and environment that no file defines', async () => {
    expect(
      await findingsIn(workflow('[{ run: "echo ${{ secrets.A }} ${{ vars.B }} ${{ env.C }}" }]')),
    ).toEqual([]);
  });
});

describe('whatever a file holds becomes a finding', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    .concat(Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`))
    .join('\n');

  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ['nothing', '', /\[workflow-syntax\]/],
    [
      'bytes that are no text',
      Uint8Array.from({ length: 512 }, (_, i) => i % 256),
      /\[unreadable\] .*not UTF-8 text/,
    ],
    ['a NUL', 'on: push\0', /\[unreadable\] .*not UTF-8 text/],
    ['600 KB', `# ${'x'.repeat(600 * 1024)}`, /\[unreadable\] .*614402 bytes \(expected at most 512000\)/],
    ['aliases that multiply', bomb, /\[unreadable\] .*more than 100000 values/],
    ['nesting without end', `a: ${'['.repeat(20_000)}`, /\[(unreadable|workflow-syntax)\]/],
    ['an alias of itself', 'a: &a\n  b: *a\n', /\[unreadable\] .*nested deeper/],
    ['a list', '- a\n', /\[workflow-syntax\] A sequence was not expected/],
    ['YAML that is none', 'on: [push\njobs: {}\n', /\[workflow-syntax\]/],
    [
      'an expression that is not closed',
      workflow('[{ run: "${{ github" }]'),
      /\[workflow-syntax\] The expression is not closed/,
    ],
    [
      'control characters',
      'on: push\n"\\e[31mjobs\\u0007": 1\n',
      /\[workflow-syntax\] Unexpected value ' \[31mjobs '/,
    ],
  ])('%s', async (_, content, expected) => {
    const found = linesOf(await check({ '.github/workflows/w.yml': content }));
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
    expect(found.join('')).not.toMatch(/\p{Cc}/u);
  });

  test('a link, also to a device that never ends', async () => {
    const dir = await repository({
      '.harness/config.yml': '',
      '.github/workflows/w.yml': workflow('[{ run: "true" }]', {
        job: '  b: { uses: ./.github/workflows/x.yml }\n',
      }),
    });
    await symlink('/dev/zero', path.join(dir, '.github/workflows/x.yml'));
    expect(linesOf(await checkRepository(dir, root))).toEqual([
      expect.stringMatching(
        /^11 \[call\] error parsing called workflow '\.\/\.github\/workflows\/x\.yml'\. Check that the file/,
      ),
      expect.stringMatching(
        /\.github\/workflows\/x\.yml: \[unreadable\] the file cannot be read: it is not a plain file/,
      ),
    ]);
  });
});

test('a folder that is not there, or holds nothing to check, is a complaint', async () => {
  await expect(checkRepository('/nowhere/at/all', root)).rejects.toThrow(ConfigError);
  await expect(check({ 'README.md': '' })).rejects.toThrow(
    /nothing to check \(expected \.github\/workflows\/\*\.yml/,
  );
});

test('findings stand in the order of files and lines', async () => {
  const bad = (line: number): string =>
    `${'\n'.repeat(line)}on: push\njobs: { a: { runs-on: x, steps: [{ uses: a/b@v1 }] } }\n`;
  const { findings } = await check({ '.github/workflows/b.yml': bad(0), '.github/workflows/a.yaml': bad(3) });
  expect(findings.map(({ file, line, rule }) => `${path.basename(file)}:${line} ${rule}`)).toEqual([
    'a.yaml:1 permissions-missing',
    'a.yaml:5 unpinned',
    'a.yaml:5 timeout-missing',
    'b.yml:1 permissions-missing',
    'b.yml:2 unpinned',
    'b.yml:2 timeout-missing',
  ]);
});
