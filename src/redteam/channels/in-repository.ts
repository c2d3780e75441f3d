import path from 'node:path';
import { z } from 'zod';
import type { Git } from '../../git.ts';
import type { Attack } from '../attack.ts';
import type { Stage } from '../stage.ts';
import { commitsOf } from './commits.ts';
import { factsOf } from './place.ts';
import { commitTo, copyRepository, readFrom } from './repository.ts';

/** A stage in a copy of its repository, the workflow included. */
export async function inCopy(
  stage: Stage,
  { git, temp }: { readonly git: Git; readonly temp: string },
): Promise<Stage> {
  const repoDir = path.join(temp, 'repository');
  await copyRepository(stage.repoDir, repoDir, git);
  const workflow = path.relative(stage.repoDir, stage.workflowFile);
  // A workflow of ours lies elsewhere, and stays there.
  if (workflow.startsWith('..')) return { ...stage, begins: { kind: 'own' }, repoDir };
  return { ...stage, begins: { kind: 'own' }, repoDir, workflowFile: path.join(repoDir, workflow) };
}

/**
 * Plants a payload in commits: their message, a file, the name of one, or the name of a branch. Throws `GitError` for a
 * name that git refuses.
 */
export async function plantInRepository(
  attack: Attack,
  stage: Stage,
  tools: { readonly git: Git; readonly temp: string },
): Promise<Stage> {
  const { issue, branch } = factsOf(stage);
  const copy = await inCopy(stage, tools);
  const suspect = suspectOf(stage);
  const content = await readFrom(copy.repoDir, { branch, file: suspect }, tools.git);
  const target = { branch, issue: issue.number, suspect: { path: suspect, content: content ?? '' } };
  for (const commit of commitsOf(attack, target)) await commitTo(copy.repoDir, commit, tools.git);
  return copy;
}

const withSuspects = z.object({ suspects: z.array(z.object({ path: z.string() })).min(1) });

/** The file that diagnose will name, so that root-cause is shown its history. */
function suspectOf({ scenario }: Stage): string {
  const results = scenario.phases['diagnose']?.turns.map(({ result }) => withSuspects.safeParse(result).data);
  return results?.find((result) => result !== undefined)?.suspects[0]?.path ?? 'README.md';
}
