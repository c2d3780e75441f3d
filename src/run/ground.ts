import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { artifactName } from '../artifacts.ts';
import type { Checkout } from '../change/collect.ts';
import type { Config } from '../config.ts';
import type { IssueSnapshot } from '../event.ts';
import { receiveHandoffs } from '../receive.ts';
import { nothingSpent } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Ahead } from './look-ahead.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** What every later stage stands on. */
export interface Ground {
  readonly draft: Draft;
  readonly config: Config;
  /** As it was before anybody worked in it; absent: looked at when a change is collected. */
  readonly repository?: Checkout['repository'] | undefined;
  /** Our own folder for this phase's files; becomes the artifact. */
  readonly dir: string;
}

/**
 * Finds out where the run stands: the repository's configuration, the commit that is checked out,
 * and the handoffs of earlier phases. Throws `ConfigError` when the workspace is no clean checkout.
 */
export async function layGround(
  issue: IssueSnapshot,
  ahead: Ahead,
  request: RunRequest,
  deps: RunDeps,
): Promise<Ground> {
  const dir = path.join(request.tempDir, artifactName(request.name));
  // What an earlier run left on a machine that is used again is no part of this one (C8, G18).
  await Promise.all([dir, `${dir}-inputs`].map((each) => rm(each, { recursive: true, force: true })));
  await mkdir(dir, { recursive: true });
  const [{ repository, base }, config, earlier] = await Promise.all([
    ahead.checkout,
    ahead.config,
    receiveHandoffs(
      { expected: request.expected, issue: issue.number, dir: `${dir}-inputs` },
      deps.artifacts,
    ),
  ]);
  const startedAt = deps.clock();
  return {
    config,
    repository,
    dir,
    draft: { issue, base, earlier, startedAt, sandbox: 'none', spent: nothingSpent, change: null },
  };
}
