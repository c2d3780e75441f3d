import type { Change } from '../../src/change/change.ts';
import { collectChange } from '../../src/change/collect.ts';
import { defaultChangePolicy } from '../../src/change/gate.ts';
import { commandRunner } from '../../src/verify/command.ts';
import { commandEnvironment } from '../../src/verify/environment.ts';
import { defaultVerifyPolicy } from '../../src/verify/policy.ts';
import type { VerifyResult } from '../../src/verify/result.ts';
import type { VerifyOptions } from '../../src/verify/verify.ts';
import { verifyChange } from '../../src/verify/verify.ts';
import { RepositoryFixture } from '../change/repository-fixture.ts';

export type Files = Readonly<Record<string, string>>;

/** What an agent writes and removes on a base. */
export interface Edit {
  readonly write: Files;
  readonly remove?: readonly string[];
}

/** The change that this edit makes in a repository, whose work tree is then as before. */
export async function changeBy(fixture: RepositoryFixture, edit: Edit): Promise<Change> {
  fixture.write(edit.write).remove(...(edit.remove ?? []));
  const collected = await collectChange({ git: fixture.git, workspace: fixture.dir, base: fixture.head });
  if (collected.kind === 'none') throw new Error('the edit changes nothing');
  fixture.run('reset', '-q', '--hard');
  fixture.run('clean', '-qfdx');
  return collected.change;
}

export const runner = commandRunner({
  environment: commandEnvironment(process.env, []),
  signal: new AbortController().signal,
  clock: () => performance.now(),
});

/** Verifies an edit of a fresh repository with these files, by the real commands. */
export async function verifyEdit(
  files: Files,
  edit: Edit,
  over: Partial<VerifyOptions> = {},
): Promise<VerifyResult> {
  const fixture = new RepositoryFixture(files);
  try {
    const change = over.change ?? (await changeBy(fixture, edit));
    return await verifyChange({
      git: fixture.git,
      repoDir: fixture.dir,
      base: fixture.head,
      change,
      commands: null,
      changePolicy: defaultChangePolicy,
      policy: defaultVerifyPolicy,
      untested: null,
      run: runner,
      limits: { setupTimeoutMs: 20_000, testTimeoutMs: 20_000 },
      ...over,
    });
  } finally {
    fixture.clean();
  }
}
