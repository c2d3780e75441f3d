import { describe, expect, test } from '@jest/globals';
import { dispatchInputs } from '../../../src/local/workflow/inputs.ts';
import { loadWorkflow } from '../../../src/local/workflow/load.ts';

const content = `on:
  workflow_dispatch:
    inputs:
      issue: { type: number, required: true }
      dry: { type: boolean }
      size: { type: choice, options: [small, large], default: small }
      note: {}
jobs: { a: { runs-on: x, steps: [{ run: x }] } }
`;

async function typed(given: Readonly<Record<string, string>>): Promise<unknown> {
  const home = { repository: 'o/r', dir: '/nowhere', ref: 'main', sha: '' };
  const workflow = await loadWorkflow({ path: 'w.yml', home, content }, { approveEnvironments: false });
  return dispatchInputs('w.yml', workflow.dispatchInputs, given);
}

describe('inputs of a manual run', () => {
  test('they are typed, with defaults and empty values', async () => {
    expect(await typed({ issue: '42' })).toEqual({ issue: 42, dry: false, size: 'small', note: '' });
    expect(await typed({ ISSUE: '7', dry: 'true', size: 'large', note: 'x' })).toEqual({
      issue: 7,
      dry: true,
      size: 'large',
      note: 'x',
    });
  });

  const refused: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [
      {},
      "w.yml (Line: 4, Col: 7): Required input 'issue' not provided. Give it a value: --input issue=VALUE",
    ],
    [
      { issue: 'many' },
      "w.yml (Line: 4, Col: 7): input 'issue' is not a number (expected a number, got many)",
    ],
    [
      { issue: '1', dry: 'yes' },
      "w.yml (Line: 5, Col: 7): input 'dry' is not a boolean (expected true or false, got yes)",
    ],
    [
      { issue: '1', size: 'huge' },
      "w.yml (Line: 6, Col: 7): Provided value 'huge' for input 'size' not in the list of allowed values (expected small, large)",
    ],
    [
      { issue: '1', nope: 'x' },
      'w.yml: Unexpected inputs provided: ["nope"] (expected issue, dry, size, note)',
    ],
  ];
  test.each(refused)('%j is refused: %s', async (given, message) => {
    await expect(typed(given)).rejects.toThrow(message);
  });
});
