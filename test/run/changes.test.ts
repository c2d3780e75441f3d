import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collectChange } from '../../src/change/collect.ts';
import type { ContextSourceName, Phase } from '../../src/phase/phase.ts';
import { layShownChange } from '../../src/run/changes.ts';
import type { Ground } from '../../src/run/ground.ts';
import type { RunDeps, RunRequest } from '../../src/run/request.ts';
import type { ToolName } from '../../src/tools/tool.ts';
import { RepositoryFixture } from '../change/repository-fixture.ts';
import { received } from '../context/fixture.ts';

let repository: RepositoryFixture;
beforeEach(() => {
  repository = new RepositoryFixture({ 'a.txt': 'before\n' });
});
afterEach(() => repository.clean());

/** What `a.txt` holds when a phase with these settings starts after a build that wrote "after". */
async function fileSeenBy(
  context: readonly ContextSourceName[],
  tools: readonly ToolName[],
): Promise<string> {
  const { git, dir: workspace, head: base } = repository;
  repository.write({ 'a.txt': 'after\n' });
  const collected = await collectChange({ git, workspace, base });
  if (collected.kind === 'none') throw new Error('nothing was changed');
  repository.run('checkout', '-q', '-f', 'HEAD');
  const build = { ...received({ phase: 'build' }), changeText: JSON.stringify(collected.change) };
  await layShownChange(
    { context, tools } as Phase,
    { draft: { base, earlier: [build] } } as unknown as Ground,
    { workspace } as RunRequest,
    { git } as RunDeps,
  );
  return readFileSync(path.join(workspace, 'a.txt'), 'utf8');
}

describe('the files that a phase reads', () => {
  test('are as the change leaves them for a phase that is shown the change', async () => {
    expect(await fileSeenBy(['issue', 'change'], ['read', 'grep'])).toBe('after\n');
  });

  test.each([
    ['is not shown the change', ['issue', 'plan'], ['read']],
    ['may edit', ['change'], ['read', 'edit']],
    ['may run commands', ['change'], ['bash']],
  ] as const)('are those of the base for a phase that %s', async (_name, context, tools) => {
    expect(await fileSeenBy(context, tools)).toBe('before\n');
  });
});
