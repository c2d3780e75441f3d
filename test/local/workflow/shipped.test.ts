import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultPermissions } from '../../../src/local/workflow/permissions.ts';
import {
  type CallTree,
  type TreeOptions,
  loadCallTree,
  readWorkflowFile,
} from '../../../src/local/workflow/reusable.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const home = { repository: 'org/harness-action', dir: root, ref: 'v1', sha: 'f'.repeat(40) };
const options: TreeOptions = {
  resolve: (repository, ref) => (repository === 'org/harness-action' ? { ...home, ref } : undefined),
  approveEnvironments: false,
  defaultPermissions: defaultPermissions('restricted'),
};

/** The file a user copies, with one change. */
async function caller(change: (text: string) => string): Promise<CallTree> {
  const file = await readWorkflowFile(home, 'examples/issue-to-pr.yml');
  return loadCallTree({ ...file, content: change(file.content) }, options);
}

describe('the shipped workflows', () => {
  test('the file that users copy loads with everything it calls', async () => {
    const tree = await caller((text) => text);
    expect(tree.jobs[0]?.callee?.workflow.file.path).toBe('.github/workflows/issue-to-pr.yml');
  });

  test('a caller that grants less than a publish job needs is refused before any job starts', async () => {
    await expect(caller((text) => text.replace('contents: write', 'contents: read'))).rejects.toThrow(
      /Error calling workflow 'org\/harness-action\/\.github\/workflows\/issue-to-pr\.yml@v1'\. The nested job '[a-z0-9-]+' is requesting 'contents: write', but is only allowed 'contents: read'\./,
    );
  });
});
