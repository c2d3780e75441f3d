import type { GitHub, Repository } from '../github.ts';
import type { Ledger } from '../ledger.ts';
import { mayWrite } from './account.ts';
import type { Account } from './account.ts';
import type { StartPolicy } from './policy.ts';
import { judgeRate, startsInLastHour } from './rate.ts';
import type { OwnRun } from './rate.ts';
import { judgeSpend, readLedger } from './spend.ts';

interface Asking {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly clock: () => number;
}

/** What the people of this run, and everybody, have used. */
export interface Use {
  readonly starts: ReadonlyMap<string, number>;
  readonly ledger: Ledger;
}

/** Asks GitHub's record of runs and the ledger, side by side. Throws `GitHubError`, and `ConfigError` for a damaged ledger. */
export async function useOf(actors: readonly string[], own: OwnRun, asking: Asking): Promise<Use> {
  const [ledger, ...starts] = await Promise.all([
    readLedger(asking.github, asking.repository, asking),
    ...actors.map(async (actor) => [actor, await startsInLastHour(actor, own, asking)] as const),
  ]);
  return { ledger, starts: new Map(starts) };
}

/** Throws `Skip` when one of these people, or everybody together, has used up what the settings allow. */
export function judgeUse(accounts: readonly Account[], { starts, ledger }: Use, policy: StartPolicy): void {
  judgeSpend(ledger, { limitUsd: policy['usd-per-day'], key: 'start' });
  for (const account of accounts) {
    const { login: actor } = account;
    const kind = account.type === 'User' && mayWrite(account) ? 'writers' : 'others';
    const key = `start.${kind}`;
    judgeRate(actor, starts.get(actor) ?? Number.POSITIVE_INFINITY, {
      limit: policy[kind]['runs-per-hour'],
      key,
    });
    judgeSpend(ledger, { actor, limitUsd: policy[kind]['usd-per-day'], key });
  }
}
