import { ledgerFile } from '../ledger.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { Received } from '../receive.ts';
import type { Writer } from './ensure.ts';
import { recordSpend } from './spend.ts';

export interface SpendFacts {
  readonly issue: number;
  /** Whoever started this attempt of the run pays. */
  readonly triggeringActor: string;
  readonly runUrl: string;
}

/**
 * Enters what the handoffs of this run cost, all attempts, under the day's file. A handoff taken over from another run
 * was entered when that run published it. Throws as `recordSpend` does.
 */
export async function enterSpend(
  { issue, triggeringActor: actor, runUrl }: SpendFacts,
  handoffs: readonly Pick<Received, 'name' | 'handoff'>[],
  { clock, ...writer }: Writer & { readonly clock: () => number },
): Promise<void> {
  const here = placeOf(runUrl).id;
  const entries = handoffs.flatMap(({ name, handoff }): readonly (readonly [string, LedgerEntry])[] => {
    const { id, attempt } = placeOf(handoff.facts.run);
    const usd = handoff.facts.usage.usd ?? 0;
    return usd > 0 && id === here ? [[`${id}.${attempt} ${name}`, { actor, issue, usd }]] : [];
  });
  await recordSpend({ ...writer, file: ledgerFile(clock()), entries: Object.fromEntries(entries) });
}

function placeOf(url: string): { readonly id: string; readonly attempt: string } {
  const [, id = url, attempt = '1'] = /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(url) ?? [];
  return { id, attempt };
}
