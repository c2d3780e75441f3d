import { describe, expect, test } from '@jest/globals';
import { loadWorkflow } from '../../../src/local/workflow/load.ts';
import { WorkflowError } from '../../../src/local/workflow/problem.ts';
import type { Workflow } from '../../../src/local/workflow/workflow.ts';

const home = { repository: 'octo/sample', dir: '/nowhere', ref: 'main', sha: '0'.repeat(40) };

async function load(content: string, approveEnvironments = false): Promise<Workflow> {
  return loadWorkflow({ path: 'w.yml', home, content }, { approveEnvironments });
}

async function problemsOf(content: string): Promise<readonly string[]> {
  const error = await load(content).catch((thrown: unknown) => thrown);
  if (!(error instanceof WorkflowError)) throw new Error(`no WorkflowError: ${String(error)}`);
  return error.problems.map((one) => `${one.file}:${one.line}:${one.column}: ${one.message}`);
}

const step = 'steps: [{ run: "true" }]';
const job = (extra: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    ${extra}\n    ${step}\n`;

const unsupported: readonly (readonly [string, string, string])[] = [
  ['a container', job('container: node:24'), "w.yml:5:5: 'container' is not supported by the laptop runner"],
  [
    'services',
    job('services: { db: { image: x } }'),
    "w.yml:5:5: 'services' is not supported by the laptop runner",
  ],
  [
    'a snapshot',
    job('snapshot: { image-name: x }'),
    "w.yml:5:5: 'snapshot' is not supported by the laptop runner",
  ],
  [
    'cancel-timeout-minutes',
    job('cancel-timeout-minutes: 1'),
    "w.yml:5:5: 'cancel-timeout-minutes' is not supported by the laptop runner",
  ],
  [
    'an environment that waits for a person',
    job('environment: production'),
    "w.yml:5:5: 'environment' waits for a person's approval, which a local run cannot ask for",
  ],
  [
    'a background step',
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: x, background: true }]\n',
    "w.yml:5:23: Unexpected value 'background'",
  ],
];

const invalid: readonly (readonly [string, string, RegExp])[] = [
  ['bad YAML', 'on: [push\njobs: {}\n', /^w\.yml:\d+:\d+: /],
  ['an unknown key', job('runs: x'), /^w\.yml:5:5: Unexpected value 'runs'/],
  [
    'an unknown job in needs',
    job('needs: nobody'),
    /unknown job 'nobody'|at least one job with no dependencies/,
  ],
  [
    'a circle of needs',
    `on: push\njobs:\n  z: { runs-on: x, ${step} }\n  a: { needs: b, runs-on: x, ${step} }\n  b: { needs: a, runs-on: x, ${step} }\n`,
    /w\.yml:[45]:\d+: Job '[ab]' depends on job '[ab]' which creates a cycle/,
  ],
  [
    'a context that is not allowed there',
    job("if: secrets.KEY == 'x'"),
    /^w\.yml:5:9: Unrecognized named-value: 'secrets'/,
  ],
  [
    'a permission that does not exist',
    job('permissions: { content: read }'),
    /^w\.yml:5:20: Unexpected value 'content'/,
  ],
  [
    'an id used twice',
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ id: i, run: x }, { id: i, run: x }]\n',
    /w\.yml:5:\d+: .*'i' .*(more than once|used)/,
  ],
];

describe('loading a workflow', () => {
  test.each(unsupported)('%s is an error with its place, never ignored', async (_, content, problem) => {
    expect(await problemsOf(content)).toEqual([problem]);
  });

  test.each(invalid)('%s is an error with its place', async (_, content, problem) => {
    expect((await problemsOf(content)).join('\n')).toMatch(problem);
  });

  test('an environment is accepted when the caller says so', async () => {
    const workflow = await load(job('environment: production'), true);
    expect(workflow.jobs[0]).toMatchObject({ kind: 'steps', id: 'a' });
  });

  test('conditions get success() in front unless they hold a status function', async () => {
    const workflow = await load(`on: push
jobs:
  a: { runs-on: x, ${step} }
  b: { if: github.ref == 'x', runs-on: x, ${step} }
  c: { if: "contains('failure()', 'x')", runs-on: x, ${step} }
  d: { if: "\${{ !cancelled() && true }}", runs-on: x, ${step} }
`);
    expect(workflow.jobs.map((one) => one.condition)).toEqual([
      'success()',
      "success() && (github.ref == 'x')",
      "success() && (contains('failure()', 'x'))",
      '!cancelled() && true',
    ]);
  });

  test('the message of an invalid workflow is in the form of GitHub', async () => {
    await expect(load(job('runs: x'))).rejects.toThrow(
      "The workflow is not valid. w.yml (Line: 5, Col: 5): Unexpected value 'runs'",
    );
  });
});
