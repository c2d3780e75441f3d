import path from 'node:path';
import type { Attack } from '../../../src/redteam/attack.ts';
import type { Stage } from '../../../src/redteam/stage.ts';
import type { RepositoryFixture } from '../../change/repository-fixture.ts';

/** An attack of which only the channel and what is given matter. */
export function attackBy(channel: Attack['channel'], changes: Partial<Attack> = {}): Attack {
  return {
    ...{ id: 'an-attack', class: 'hidden-text', cases: ['D1'], defence: 'input-sanitiser' },
    ...{ why: 'For this test.', channel },
    ...changes,
  };
}

/** An honest stage in the fixture's repository, whose workflow starts on issues. */
export function stageIn(repository: RepositoryFixture): Stage {
  const issue = {
    ...{ number: 7, title: 'Import stops', body: 'It stops.' },
    ...{ created_at: '2026-11-01T10:00:00Z', updated_at: '2026-11-01T11:00:00Z' },
  };
  return {
    event: {
      name: 'issues',
      payload: {
        ...{ action: 'opened', issue, sender: { login: 'ann', type: 'User' } },
        repository: { default_branch: 'main', full_name: 'octo/shop' },
      },
    },
    workflowFile: path.join(repository.dir, '.github/workflows/harness.yml'),
    seeds: {},
    repoDir: repository.dir,
    scenario: { phases: {} },
    phase: 'triage',
  };
}

/** `.github/workflows/harness.yml` of that stage. */
export const workflow = 'on:\n  issues: { types: [opened] }\njobs: {}\n';
