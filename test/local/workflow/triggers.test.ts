import { describe, expect, test } from '@jest/globals';
import { loadWorkflow } from '../../../src/local/workflow/load.ts';
import { matchTrigger, matchesPatterns } from '../../../src/local/workflow/triggers.ts';

async function reasonFor(on: string, name: string, payload: unknown): Promise<string | undefined> {
  const home = { repository: 'o/r', dir: '/nowhere', ref: 'main', sha: '' };
  const content = `on: ${on}\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`;
  const workflow = await loadWorkflow({ path: 'w.yml', home, content }, { approveEnvironments: false });
  const match = matchTrigger(workflow, { name, payload });
  return match.kind === 'triggered' ? undefined : match.reason;
}

const pull = (base: string, action: string): unknown => ({ action, pull_request: { base: { ref: base } } });
const head = (branch: string): unknown => ({ ref: `refs/heads/${branch}` });

const cases: readonly (readonly [string, string, unknown, boolean])[] = [
  ['[push, issues]', 'issues', { action: 'opened' }, true],
  ['issues', 'issue_comment', { action: 'created' }, false],
  ['{ issues: { types: [opened, labeled] } }', 'issues', { action: 'labeled' }, true],
  ['{ issues: { types: [opened] } }', 'issues', { action: 'closed' }, false],
  ['pull_request', 'pull_request', pull('main', 'synchronize'), true],
  ['pull_request', 'pull_request', pull('main', 'labeled'), false],
  ['{ pull_request: { branches: [main] } }', 'pull_request', pull('dev', 'opened'), false],
  ['{ push: { branches: ["release/**"] } }', 'push', head('release/1/x'), true],
  ['{ push: { branches: ["release/*"] } }', 'push', head('release/1/x'), false],
  ['{ push: { branches-ignore: ["wip/*"] } }', 'push', head('wip/x'), false],
  ['{ push: { branches-ignore: ["wip/*"] } }', 'push', head('main'), true],
  ['{ push: { tags: ["v*"] } }', 'push', head('main'), false],
  ['{ push: { tags: ["v*"] } }', 'push', { ref: 'refs/tags/v1' }, true],
  ['{ push: { branches: [main] } }', 'push', { ref: 'refs/tags/v1' }, false],
  ['workflow_dispatch', 'workflow_dispatch', {}, true],
];

describe('event filters', () => {
  test.each(cases)('on: %s with %s %j', async (on, name, payload, triggered) => {
    const reason = await reasonFor(on, name, payload);
    expect(reason === undefined).toBe(triggered);
  });

  test('a filter on paths is an error, because nothing here knows what changed', async () => {
    await expect(reasonFor('{ push: { paths: ["src/**"] } }', 'push', head('main'))).rejects.toThrow(
      "the event filter 'paths' is not supported",
    );
  });

  test('a later pattern with ! takes names out again', () => {
    expect(matchesPatterns(['releases/**', '!releases/**-alpha'], 'releases/beta/3-alpha')).toBe(false);
    expect(matchesPatterns(['releases/**', '!releases/**-alpha'], 'releases/10')).toBe(true);
    expect(matchesPatterns(['v[12].[0-9]+.[0-9]+'], 'v1.10.1')).toBe(true);
    expect(matchesPatterns(['v[12].[0-9]+.[0-9]+'], 'v3.0.0')).toBe(false);
  });
});
