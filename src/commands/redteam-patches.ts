import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describeFindings } from '../change/gate.ts';
import { testMatcher } from '../change/tests.ts';
import { configFile, defaultConfig, parseConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { trustedGit } from '../git.ts';
import type { Git } from '../git.ts';
import { findPatchAlarms } from '../redteam/benign-patches.ts';
import type { BenignPatch } from '../redteam/benign-patches.ts';
import { factsOf } from '../redteam/channels/place.ts';
import { readFrom } from '../redteam/channels/repository.ts';
import type { FalseAlarm } from './redteam-benign.ts';
import type { Ground } from './redteam-ground.ts';

/** `patches` counts those that were tried: fewer than were given after Ctrl-C. */
export interface PatchesTried {
  readonly patches: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

/**
 * Puts ordinary patches through the patch gate of this version, under the policy of the repository. Throws `ConfigError` for
 * a configuration that nobody can read.
 */
export async function tryPatches(ground: Ground, all: readonly BenignPatch[]): Promise<PatchesTried> {
  const { machine, temp } = ground;
  const git = trustedGit(machine.env['PATH'] ?? '');
  const config = await configOf(ground, git);
  const rules = { policy: config.change, isTest: testMatcher(config['test-files']) };
  const repoDir = path.join(temp, 'benign-patches');
  await mkdir(repoDir);
  await git(['init', '--quiet', '--template='], { cwd: repoDir });
  const falseAlarms: FalseAlarm[] = [];
  let patches = 0;
  for (const patch of all) {
    if (machine.signal.aborted) break;
    const findings = await findPatchAlarms(patch, rules, { git, repoDir });
    patches += 1;
    if (findings.length > 0)
      falseAlarms.push({ id: patch.id, seen: `the patch gate says: ${describeFindings(findings)}` });
  }
  return { patches, falseAlarms };
}

/** The configuration of the default branch, which is where a run reads it. */
async function configOf({ repoDir, bug }: Ground, git: Git): Promise<Config> {
  const { branch } = factsOf(bug);
  const text = await readFrom(repoDir, { branch, file: configFile }, git);
  return text === undefined ? defaultConfig : parseConfig(text);
}
