import { z } from 'zod';
import { ConfigError } from '../../errors.ts';

const setting = z.union([
  z.string().transform((group) => ({ group, 'cancel-in-progress': false, queue: 'single' as const })),
  z.strictObject({
    group: z.string(),
    'cancel-in-progress': z.boolean().default(false),
    queue: z.enum(['single', 'max']).default('single'),
  }),
]);

/** A `concurrency:` value after evaluation. */
export interface ConcurrencySetting {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `single`: one may wait, a newer one cancels it. `max`: all wait. */
  readonly queue: 'single' | 'max';
}

export function readConcurrency(value: unknown): ConcurrencySetting {
  const read = setting.safeParse(value);
  if (!read.success) throw new ConfigError({ what: `concurrency: ${z.prettifyError(read.error)}` });
  const { group, queue } = read.data;
  return { group, queue, cancelInProgress: read.data['cancel-in-progress'] };
}

/** Something that holds or waits for a group. */
export interface Member {
  /** Ends it: it is told why. */
  cancel(reason: string): void;
}

export type Turn = { readonly kind: 'granted'; release(): void } | { readonly kind: 'superseded' };

interface Waiting {
  readonly member: Member;
  readonly answer: (turn: Turn) => void;
}

interface Group {
  holder: Member | undefined;
  queue: Waiting[];
}

/**
 * Concurrency groups inside one run. One member holds a group; one waits; a newer one cancels the
 * one that waits, and with `cancel-in-progress` also the holder. Names ignore case.
 */
export class ConcurrencyGroups {
  private readonly groups = new Map<string, Group>();

  /** Resolves when it is the member's turn, or `superseded` when a newer one took its place. */
  async enter(setting: ConcurrencySetting, member: Member): Promise<Turn> {
    const name = setting.group.toLowerCase();
    const group = this.groups.get(name) ?? { holder: undefined, queue: [] };
    this.groups.set(name, group);
    if (group.holder === undefined) return this.grant(group, member);
    if (setting.queue === 'single') {
      for (const older of group.queue.splice(0)) older.answer({ kind: 'superseded' });
    }
    if (setting.cancelInProgress)
      group.holder.cancel(`Canceling since a higher priority waiting request for '${setting.group}' exists`);
    return new Promise((resolve) => group.queue.push({ member, answer: resolve }));
  }

  private grant(group: Group, member: Member): Turn {
    group.holder = member;
    return {
      kind: 'granted',
      release: () => {
        group.holder = undefined;
        const next = group.queue.shift();
        if (next !== undefined) next.answer(this.grant(group, next.member));
      },
    };
  }
}
