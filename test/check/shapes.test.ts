import { describe, expect, test } from '@jest/globals';
import { findingsIn, workflow } from './repository.ts';

/** One job; `extra` are further lines of it (line 10 on). */
const job = (extra: string): string => `on: issues
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - id: s
        run: echo hello
${extra}`;

const second = (needs: string, rest = ''): string => `  b:
    needs: ${needs}
    runs-on: ubuntu-latest
    timeout-minutes: 5
${rest}    steps: [{ run: "true" }]
`;

const callee = `on:
  workflow_call:
    inputs:
      count: { type: number, required: true }
      flag: { type: boolean }
      text: { type: string }
    secrets: { KEY: { required: true } }
    outputs: { out: { value: '\${{ jobs.c.result }}' } }
permissions: {}
jobs:
  c:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps: [{ run: "true" }]
`;
const call = (
  given: string,
  { secrets = '{ KEY: x }', permissions = '{ contents: read }', uses = './.github/workflows/c.yml' } = {},
): string =>
  job(`  b:
    permissions: ${permissions}
    uses: ${uses}
    with: ${given}
    secrets: ${secrets}
`);

/** The defects of `platform.md` §4.2's kinds, each in a small workflow: where it is and what is said. */
const defects: readonly (readonly [string, string, RegExp])[] = [
  [
    'an unknown key of the workflow',
    job('').replace('permissions', 'permisions'),
    /^2 \[workflow-syntax\] Unexpected value 'permisions'/,
  ],
  ['an unknown key of a job', job('    runs_on: x\n'), /^10 \[workflow-syntax\] Unexpected value 'runs_on'/],
  ['an unknown key of a step', job('        runn: x\n'), /^10 \[workflow-syntax\] Unexpected value 'runn'/],
  [
    'no runs-on',
    job('').replace('    runs-on: ubuntu-latest\n', ''),
    /\[workflow-syntax\] Required property is missing: runs-on/,
  ],
  ['no jobs', 'on: push\npermissions: {}\n', /\[workflow-syntax\] Required property is missing: jobs/],
  [
    'a wrong permission name',
    job('    permissions: { content: read }\n'),
    /^10 \[workflow-syntax\] Unexpected value 'content'/,
  ],
  [
    'a wrong permission level',
    job('    permissions: { contents: admin }\n'),
    /^10 \[workflow-syntax\] Unexpected value 'admin'/,
  ],
  ['an unknown event', job('').replace('issues', 'isues'), /^1 \[workflow-syntax\] Unexpected value 'isues'/],
  [
    'an unknown type of an event',
    job('').replace('issues', '{ issues: { types: [open] } }'),
    /^1 \[workflow-syntax\] Unexpected value 'open'/,
  ],
  [
    'a step id given twice',
    job('      - id: s\n        run: x\n'),
    /^10 \[workflow-syntax\] The identifier 's' may not be used more than once/,
  ],
  ['a key given twice', job('    timeout-minutes: 6\n'), /^10 \[workflow-syntax\] .*already defined/],
  ['a step with neither run nor uses', job('      - name: x\n'), /^10 \[workflow-syntax\]/],
  ['needs that name no job', job(second('nobody')), /\[needs\] Job 'b' depends on unknown job 'nobody'/],
  [
    'needs in a circle',
    job(second('c') + second('b').replace('  b:', '  c:')),
    /\[needs\] Job '[bc]' depends on job '[cb]' which creates a cycle/,
  ],
  ['a job that needs itself', job(second('b')), /depends on|dependenc/],
  [
    'secrets in the condition of a job',
    job("    if: secrets.X != ''\n"),
    /^10 \[context\] Unrecognized named-value: 'secrets'/,
  ],
  [
    'an unknown context',
    job('      - run: echo ${{ gitub.sha }}\n'),
    /^10 \[context\] Unrecognized named-value: 'gitub'/,
  ],
  [
    'an unknown function',
    job('      - run: echo ${{ lower(github.sha) }}\n'),
    /^10 \[context\] Unrecognized function: 'lower'/,
  ],
  [
    'a context where it is not offered',
    job('').replace('runs-on: ubuntu-latest', 'runs-on: "${{ steps.s.outputs.x }}"'),
    /^5 \[context\] Unrecognized named-value: 'steps'/,
  ],
  [
    'a misspelt output of a needed job',
    job(`    outputs: { yes: x }\n${second('a', "    if: needs.a.outputs.yess == 'x'\n")}`),
    /^15 \[context\] Context access might be invalid: yess/,
  ],
  [
    'an output of a job that is not needed',
    job(`    outputs: { yes: x }\n${second('[]', "    if: needs.a.outputs.yes == 'x'\n")}`),
    /^15 \[context\] Context access might be invalid: a/,
  ],
  [
    'a misspelt field of the payload',
    job("    if: github.event.issue.titel == 'x'\n"),
    /^10 \[context\] Context access might be invalid: titel/,
  ],
  [
    'an output of a later step',
    job('      - run: echo ${{ steps.later.outputs.x }}\n      - id: later\n        run: x\n'),
    /^10 \[context\] Context access might be invalid: later/,
  ],
  [
    'a reusable workflow without a required input',
    call('{ text: x }'),
    /^12 \[with\] Input count is required, but not provided while calling/,
  ],
  [
    'an input that a reusable workflow does not have',
    call('{ count: 1, cuont: 1 }'),
    /^13 \[with\] Invalid input, cuont is not defined/,
  ],
  [
    'a number for a boolean',
    call('{ count: 1, flag: 1 }'),
    /^13 \[with\] Input flag is of type boolean, but was given 1/,
  ],
  [
    'a text for a number',
    call('{ count: "1" }'),
    /^13 \[with\] Input count is of type number, but was given 1/,
  ],
  [
    'the text of another job for a boolean',
    call('{ count: 1, flag: "${{ needs.a.outputs.x }}" }')
      .replace('  b:', '  b:\n    needs: a')
      .replace('    steps:', '    outputs: { x: "true" }\n    steps:'),
    /^15 \[with-type\] job 'b' gives the input 'flag' a string \(expected a boolean\)\. Wrap the expression in fromJSON/,
  ],
  [
    'a comparison for a number',
    call('{ count: "${{ github.sha == 1 }}" }'),
    /^13 \[with-type\] job 'b' gives the input 'count' a boolean \(expected a number\)/,
  ],
  [
    'an input of text for a number',
    call('{ count: "${{ inputs.n }}" }').replace(
      'issues',
      '{ workflow_dispatch: { inputs: { n: { type: string } } } }',
    ),
    /^13 \[with-type\] job 'b' gives the input 'count' a string/,
  ],
  [
    'a secret that is required',
    call('{ count: 1 }', { secrets: '{}' }),
    /^12 \[secrets\] Secret KEY is required/,
  ],
  [
    'a secret that is not known',
    call('{ count: 1 }', { secrets: '{ KEY: x, KEE: x }' }),
    /^14 \[secrets\] Invalid secret, KEE is not defined/,
  ],
  [
    'more permissions than the caller has',
    call('{ count: 1 }', { permissions: '{}' }),
    /^10 \[permission-containment\] Error calling workflow '\.\/\.github\/workflows\/c\.yml'\. The nested job 'c' is requesting 'contents: read', but is only allowed 'contents: none'\. Grant `contents: read`/,
  ],
  [
    'a called workflow that is not there',
    call('{}', { uses: './.github/workflows/d.yml' }),
    /^12 \[call\] error parsing called workflow '\.\/\.github\/workflows\/d\.yml'/,
  ],
  [
    'a called workflow by a path elsewhere',
    call('{}', { uses: './c.yml' }),
    /^12 \[.*\] Invalid workflow reference '\.\/c\.yml'/,
  ],
  ['a condition that is always true', job('    if: ${{ false }} && true\n'), /^10 \[always-true-if\]/],
  [
    'a script made of an issue title',
    job('      - run: echo "${{ github.event.issue.title }}"\n'),
    /^10 \[untrusted-text\]/,
  ],
  [
    'an action of the repository that is not there',
    job('      - uses: $/nowhere\n'),
    /^10 \[uses\] Unable to resolve action `\$\/nowhere`/,
  ],
  [
    'a step whose uses is none',
    job('      - uses: checkout\n'),
    /^10 \[workflow-syntax\] Expected format \{owner\}/,
  ],
];

describe('what is wrong with a small workflow is found at its line', () => {
  test.each(defects)('%s', async (_, text, expected) => {
    const found = await findingsIn(text, { '.github/workflows/c.yml': callee });
    expect(found).toContainEqual(expect.stringMatching(expected));
    expect(new Set(found).size).toBe(found.length);
  });
});

const valid: readonly (readonly [string, string])[] = [
  ['case()', job('      - run: echo ${{ case(github.sha == github.ref, 1, 2) }}\n')],
  ['concurrency with a queue', job('    concurrency: { group: x, queue: max }\n')],
  ['anchors', job('      - &again\n        run: x\n      - *again\n')],
  ['an action of the repository by $/', job('      - uses: $/tool\n        with: { x: 1 }\n')],
  ['a call with all it needs', call('{ count: 1, flag: true, text: x }')],
  [
    'a call with expressions',
    call('{ count: "${{ fromJSON(1) }}", flag: "${{ github.sha == 1 }}", text: 5 }'),
  ],
  [
    'an input passed on to one of its type',
    call('{ count: "${{ inputs.n }}" }').replace(
      'issues',
      '{ workflow_call: { inputs: { n: { type: number } } } }',
    ),
  ],
  [
    'an output of a call',
    call('{ count: 1 }') + second('b', "    if: needs.b.outputs.out == 'x'\n").replace('  b:', '  d:'),
  ],
  [
    'a matrix made by another job',
    job(
      second('a', '    strategy: { matrix: "${{ fromJSON(needs.a.outputs.m) }}" }\n').replace(
        '"true"',
        '"echo ${{ matrix.any }}"',
      ),
    ).replace('    steps:', '    outputs: { m: "[]" }\n    steps:'),
  ],
  ['new permission names', job('    permissions: { models: read, attestations: write, id-token: write }\n')],
  [
    'a filter of events',
    workflow('[{ run: "true" }]').replace(
      '[issues]',
      '{ push: { branches: [main], paths: ["**.ts"] }, schedule: [{ cron: "17 3 * * *" }] }',
    ),
  ],
];

describe('what is valid on GitHub has no finding', () => {
  test.each(valid)('%s', async (_, text) => {
    const tool =
      'name: T\ndescription: D\ninputs: { x: { description: X } }\nruns: { using: node24, main: x.js }\n';
    expect(await findingsIn(text, { '.github/workflows/c.yml': callee, 'tool/action.yml': tool })).toEqual(
      [],
    );
  });
});
