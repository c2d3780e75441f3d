import { Skip } from '../errors.ts';
import type { GitHub, Repository } from '../github.ts';
import { emptyLedger, ledgerBranch, ledgerFile, parseLedger, spentBy } from '../ledger.ts';
import type { Ledger } from '../ledger.ts';
import { readRepositoryFile } from '../settings.ts';

/** What runs have cost today, as far as they were published. Throws `GitHubError`, and `ConfigError` for a damaged ledger. */
export async function readLedger(
  github: GitHub,
  repository: Repository,
  { clock }: { readonly clock: () => number },
): Promise<Ledger> {
  const path = ledgerFile(clock());
  const text = await readRepositoryFile(github, repository, { path, ref: ledgerBranch });
  return text === undefined ? emptyLedger : parseLedger(text, path);
}

/** Throws `Skip` when the day's money is used up: all of it, or when `actor` is given this person's. */
export function judgeSpend(
  ledger: Ledger,
  { actor, limitUsd, key }: { readonly actor?: string; readonly limitUsd: number; readonly key: string },
): void {
  const spent = spentBy(ledger, actor);
  if (limitUsd > 0 && spent < limitUsd) return;
  const whose = actor === undefined ? 'the runs of today' : `the runs that @${actor} started today`;
  throw new Skip(
    'spend',
    `${whose} cost $${spent.toFixed(2)}; ${key}.usd-per-day of .harness/config.yml allows $${limitUsd.toFixed(2)}, and the day ends at midnight UTC`,
  );
}
