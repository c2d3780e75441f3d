import { openCheckout } from '../change/collect.ts';
import type { Checkout } from '../change/collect.ts';
import type { Config } from '../config.ts';
import type { Model } from '../models/model.ts';
import type { Phase } from '../phase/phase.ts';
import { readConfig } from '../settings.ts';
import { openModel } from './model.ts';
import { readPhase } from './phase-file.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** What is on its way while the gate still asks. Each fails only for whoever awaits it. */
export interface Ahead {
  readonly checkout: Promise<Checkout>;
  readonly config: Promise<Config>;
  readonly phase: Promise<Phase>;
  readonly model: Promise<Model>;
}

/**
 * Starts everything that a run needs whatever its issue says. None of it waits for another, and each waits for
 * something else: git, GitHub, a module. Nothing is spent, written or shown to anybody before the gate has answered.
 */
export function lookAhead(request: RunRequest, deps: RunDeps): Ahead {
  const phase = readPhase(request, deps);
  const ahead: Ahead = {
    phase,
    config: readConfig(deps.github, request.repository),
    checkout: openCheckout({ git: deps.git, workspace: request.workspace }),
    model: phase.then((found) => openModel(found, request, deps)),
  };
  // A run that the gate stops awaits none of them.
  for (const each of Object.values(ahead) as Promise<unknown>[]) each.catch(() => undefined);
  return ahead;
}
