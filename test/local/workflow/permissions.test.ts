import { describe, expect, test } from '@jest/globals';
import { loadCallTree } from '../../../src/local/workflow/reusable.ts';
import {
  type Permissions,
  containmentError,
  defaultPermissions,
  permissionScopes,
  violations,
} from '../../../src/local/workflow/permissions.ts';

const home = { repository: 'o/r', dir: '/nowhere', ref: 'main', sha: '' };

async function effective(workflow: string, job: string): Promise<Permissions | undefined> {
  const content = `on: push\n${workflow}\njobs:\n  a:\n    ${job}\n    runs-on: x\n    steps: [{ run: x }]\n`;
  const tree = await loadCallTree(
    { path: 'w.yml', home, content },
    {
      resolve: () => undefined,
      approveEnvironments: false,
      defaultPermissions: defaultPermissions('restricted'),
    },
  );
  return tree.jobs[0]?.permissions;
}

describe('permissions', () => {
  test('the job wins over the workflow, the workflow over the default of new repositories', async () => {
    expect(await effective('', '')).toEqual({ contents: 'read', packages: 'read' });
    expect(await effective('permissions: { issues: write }', '')).toEqual({ issues: 'write' });
    expect(await effective('permissions: { issues: write }', 'permissions: { contents: read }')).toEqual({
      contents: 'read',
    });
    expect(await effective('permissions: write-all', 'permissions: {}')).toEqual({});
  });

  test('read-all and write-all name every scope, as far as it goes', async () => {
    const read = await effective('permissions: read-all', '');
    const write = await effective('permissions: write-all', '');
    expect(Object.keys(read ?? {})).toHaveLength(permissionScopes.length);
    expect(read).toMatchObject({ contents: 'read', 'id-token': 'none', models: 'read' });
    expect(write).toMatchObject({ contents: 'write', 'id-token': 'write', models: 'read' });
  });

  test('asking for as much as the caller has is contained, one level more is not', () => {
    expect(violations({ contents: 'read', issues: 'none' }, { contents: 'write' })).toEqual([]);
    expect(violations({ contents: 'write' }, { contents: 'read' })).toEqual([
      { scope: 'contents', requested: 'write', allowed: 'read' },
    ]);
    expect(
      containmentError({ ref: 'o/r/x.yml@v1', job: 'j' }, { contents: 'read' }, { contents: 'read' }),
    ).toBeUndefined();
  });
});
