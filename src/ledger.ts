import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { jsonOf } from './json.ts';

/** Where the publishing jobs write down what runs cost: a branch of its own, one file a day. No phase job can write it. */
export const ledgerBranch = 'harness/spend';

/** File of a day (UTC), for example `2026-11-22.json`. */
export function ledgerFile(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 10)}.json`;
}

export const ledgerSchema = z.strictObject({
  schema: z.literal('harness/spend@1'),
  /** By run, attempt and handoff, so that no handoff counts twice: `1234.1 triage`. */
  entries: z.record(
    z.string(),
    z.strictObject({ actor: z.string(), issue: z.int().positive(), usd: z.number().nonnegative() }),
  ),
});
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;
export type LedgerEntry = Ledger['entries'][string];

export const emptyLedger: Ledger = { schema: 'harness/spend@1', entries: {} };

/** Throws `ConfigError` when the text is not a ledger: then nobody can tell what was spent. */
export function parseLedger(text: string, file: string): Ledger {
  const parsed = ledgerSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not the ledger that this harness writes',
    where: `${file} on the branch ${ledgerBranch}`,
    got: z.prettifyError(parsed.error),
    fix: 'Remove the file to start the day anew, or the whole branch',
  });
}

/** US dollars of the day: of one login, whatever its letter case, or of all. */
export function spentBy({ entries }: Ledger, login?: string): number {
  const counted = Object.values(entries).filter(
    ({ actor }) => login === undefined || actor.toLowerCase() === login.toLowerCase(),
  );
  return counted.reduce((sum, { usd }) => sum + usd, 0);
}
