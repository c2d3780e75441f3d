import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from '../../git.ts';
import type { Attack } from '../attack.ts';
import type { Stage } from '../stage.ts';
import { forgedArtifact, forgeOnBranch } from './forge.ts';
import { factsOf } from './place.ts';

/** The handoff that is forged: the phase under attack stands on it. */
export const forgedPhase = 'triage';

/** Forges the handoff on the branch of the issue, where a new run would find it and take it over. */
export function forgeRecorded({ forge = '' }: Attack, stage: Stage, git: Git): Stage {
  const { issue } = factsOf(stage);
  const tamper = async (outDir: string): Promise<void> =>
    forgeOnBranch(
      forge,
      { repoDir: path.join(outDir, 'repo.git'), issue: issue.number, phase: forgedPhase },
      git,
    );
  return { ...stage, begins: { kind: 'tampered', tamper, as: 'run' } };
}

/** Forges the handoff in the artifact, where the next job of the same run finds it. */
export function forgeUploaded({ forge = '' }: Attack, stage: Stage): Stage {
  const tamper = async (outDir: string): Promise<void> => {
    const files = glob(path.join(outDir, 'artifacts', '*', '*', `harness-${forgedPhase}.zip`));
    for await (const file of files) await writeFile(file, forgedArtifact(forge, await readFile(file)));
  };
  return { ...stage, begins: { kind: 'tampered', tamper, as: 'attempt' } };
}
