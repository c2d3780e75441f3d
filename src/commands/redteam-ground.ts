import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { buildSample, loadDemo } from '../local/demo/index.ts';
import type { Demo } from '../local/demo/index.ts';
import { parseScenario } from '../models/scenario.ts';
import type { Scenario } from '../models/scenario.ts';
import type { Machine } from './machine.ts';

/** Everything the runs of one `harness redteam` have in common. */
export interface Ground {
  /** The sample issue of runs that end in triage. */
  readonly question: Demo;
  /** The sample issue of runs that go further. */
  readonly bug: Demo;
  /** What an honest model says on the way to a pull request for `bug`. */
  readonly fix: Scenario;
  readonly repoDir: string;
  readonly workflowFile: string;
  readonly remotes: Readonly<Record<string, string>>;
  /** Holds the scenarios, which hold the secret: never below `outDir`. */
  readonly temp: string;
  readonly outDir: string;
  readonly machine: Machine;
}

/** Where the attacks are played. Throws `ConfigError` for a folder without a workflow that calls ours. */
export async function openGround(
  positionals: readonly string[],
  temp: string,
  outDir: string,
  machine: Machine,
): Promise<Ground> {
  if (positionals.length > 1)
    throw new ConfigError({
      what: `unexpected argument "${positionals[1] ?? ''}"`,
      fix: 'harness redteam takes one folder',
    });
  const question = await loadDemo('decline', machine.actionRoot);
  const bug = await loadDemo('fix', machine.actionRoot);
  const fix = parseScenario(await readFile(bug.scenarioFile, 'utf8'), bug.scenarioFile);
  const common = { question, bug, fix, temp, outDir, machine };
  const named = path.resolve(machine.cwd, positionals[0] ?? '.');
  const own = await callingWorkflow(named, machine.actionRoot);
  if (own === null && positionals.length > 0)
    throw new ConfigError({
      what: 'no workflow calls issue-to-pr.yml',
      where: path.join(named, '.github', 'workflows'),
      fix: 'Copy examples/issue-to-pr.yml there, or leave DIR out to try the shipped harness',
    });
  if (own !== null) return { ...common, repoDir: named, ...own };
  const repoDir = path.join(temp, 'sample');
  const git = trustedGit(machine.env['PATH'] ?? '');
  await buildSample({ historyFile: question.historyFile, target: repoDir, git });
  const workflowFile = path.join(repoDir, '.github/workflows/harness.yml');
  return { ...common, repoDir, workflowFile, remotes: {} };
}

/** The workflow of a repository that calls ours, and which repository it takes for ours. */
async function callingWorkflow(
  dir: string,
  actionRoot: string,
): Promise<{ readonly workflowFile: string; readonly remotes: Ground['remotes'] } | null> {
  const folder = path.join(dir, '.github', 'workflows');
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const workflowFile = path.join(folder, file);
    const found = /uses:\s*([^\s/]+\/[^\s/]+)\/\.github\/workflows\/issue-to-pr\.yml@/.exec(
      await readFile(workflowFile, 'utf8'),
    );
    if (found?.[1] !== undefined) return { workflowFile, remotes: { [found[1]]: actionRoot } };
  }
  return null;
}
