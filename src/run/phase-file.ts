import path from 'node:path';
import { loadPhase } from '../phase/load.ts';
import type { Phase } from '../phase/phase.ts';
import { readDefaultBranchFile } from '../settings.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** The phase to run: the repository's own file on its default branch, else the built-in one. */
export async function readPhase(request: RunRequest, deps: RunDeps): Promise<Phase> {
  return loadPhase(request.phase, {
    builtIn: path.join(deps.actionRoot, 'phases'),
    override: async (name) => {
      const file = `.harness/phases/${name}.md`;
      const text = await readDefaultBranchFile(deps.github, request.repository, file);
      return text === undefined ? undefined : { text, file };
    },
  });
}
