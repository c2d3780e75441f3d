import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { artifactName } from '../artifacts.ts';
import { assertCleanWorkspace } from '../change/collect.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import type { IssueSnapshot } from '../event.ts';
import { GitError } from '../git.ts';
import { receiveHandoffs } from '../receive.ts';
import { readConfig } from '../settings.ts';
import { nothingSpent } from './draft.ts';
import type { Draft } from './draft.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** What every later stage stands on. */
export interface Ground {
  readonly draft: Draft;
  readonly config: Config;
  /** Our own folder for this phase's files; becomes the artifact. */
  readonly dir: string;
}

/**
 * Finds out where the run stands: the repository's configuration, the commit that is checked out,
 * and the handoffs of earlier phases. Throws `ConfigError` when the workspace is no clean checkout.
 */
export async function layGround(issue: IssueSnapshot, request: RunRequest, deps: RunDeps): Promise<Ground> {
  const dir = path.join(request.tempDir, artifactName(request.name));
  await mkdir(dir, { recursive: true });
  const [base, config, earlier] = await Promise.all([
    cleanCheckout(request.workspace, deps),
    readConfig(deps.github, request.repository),
    receiveHandoffs(
      { expected: request.expected, issue: issue.number, dir: `${dir}-inputs` },
      deps.artifacts,
    ),
  ]);
  const startedAt = deps.clock();
  return {
    config,
    dir,
    draft: { issue, base, earlier, startedAt, sandbox: 'none', spent: nothingSpent, change: null },
  };
}

/** The commit that is checked out, when nothing else is in the workspace. */
async function cleanCheckout(workspace: string, deps: RunDeps): Promise<string> {
  const base = await headCommit(workspace, deps);
  await assertCleanWorkspace({ git: deps.git, workspace });
  return base;
}

async function headCommit(workspace: string, { git }: RunDeps): Promise<string> {
  try {
    const { stdout } = await git(['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: workspace });
    return stdout.toString().trim();
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause;
    throw new ConfigError(
      {
        what: 'the workspace is not a checkout of the repository',
        where: workspace,
        fix: 'Put actions/checkout before this step',
      },
      { cause },
    );
  }
}
