import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { fromFork, refuseEvent } from '../event.ts';
import type { EvaluateRequest } from './request.ts';

const defaultBranchPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

/** Whether the run is for a pull request from another repository, whose code strangers may write. */
export function isFromFork({ event }: Pick<EvaluateRequest, 'event'>): boolean {
  return fromFork(event.payload);
}

/**
 * Refuses what may not be run where it was started. Throws `Skip` for an event on which nothing starts (T08), and `ConfigError`: a fork's code beside a model key could
 * spend or steal it, and what a branch measured is not the state of the default branch.
 */
export function refuseMisplaced(request: EvaluateRequest): void {
  refuseEvent(request.event.name);
  if (isFromFork(request) && !request.replay)
    throw new ConfigError({
      what: 'a pull request from a fork is evaluated by replay only: no model key may be in reach of its code',
      where: 'input "replay"',
      expected: 'true',
      got: 'false',
      fix: 'Set replay for forks, or run the evals from a branch of this repository after reading the change',
    });
  if (request.runMode === 'bless' && request.ref !== defaultRefOf(request))
    throw new ConfigError({
      what: 'only the default branch can be blessed',
      where: 'input "run-mode"',
      expected: defaultRefOf(request) ?? 'an event that names the default branch',
      got: request.ref,
      fix: 'Merge first, then run the workflow by hand on the default branch',
    });
}

function defaultRefOf({ event }: EvaluateRequest): string | undefined {
  const parsed = defaultBranchPayload.safeParse(event.payload);
  return parsed.success ? `refs/heads/${parsed.data.repository.default_branch}` : undefined;
}
