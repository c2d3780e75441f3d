import { z } from 'zod';
import { totalTokens } from '../../usage.ts';
import type { Case } from '../case.ts';
import type { TrialOutput } from '../output.ts';
import { defineGrader, failed, passed, undecided } from './grader.ts';
import type { Assessment } from './grader.ts';

/** Each is the most that a run may use; absent: the case's own limit, if it has one. */
const params = z.strictObject({
  turns: z.int().positive().optional(),
  tokens: z.int().positive().optional(),
  usd: z.number().positive().optional(),
  minutes: z.number().positive().optional(),
  toolCalls: z.int().nonnegative().optional(),
  toolErrors: z.int().nonnegative().optional(),
});
type Budget = z.infer<typeof params>;

const names = Object.keys(params.shape) as (keyof Budget)[];

/** The run kept within its budget. Undecided when money is limited and nobody knows the price. */
export const budgetGrader = defineGrader({
  params,
  assess: ({ case: { limits }, output }, given): Assessment => {
    const budget = budgetOf(limits, given);
    const used = usedBy(output);
    const limited = names.filter((name) => budget[name] !== undefined);
    const over = limited.filter((name) => (used[name] ?? 0) > (budget[name] ?? Infinity));
    const say = (name: keyof Budget): string => `${name} ${used[name] ?? 'unknown'} of ${budget[name] ?? 0}`;
    if (over.length > 0) return failed(`over budget: ${over.map(say).join(', ')}`);
    const unknown = limited.filter((name) => used[name] === null);
    if (unknown.length > 0) return undecided('nobody knows the price of the model');
    if (output.ending.kind === 'limit') return failed(output.ending.message);
    return passed(limited.length === 0 ? 'within the limits of the phase' : limited.map(say).join(', '));
  },
});

function budgetOf(limits: Case['limits'], given: Budget): Budget {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...limits, ...Object.fromEntries(stated) };
}

function usedBy({ spent, toolErrors }: TrialOutput): Readonly<Record<keyof Budget, number | null>> {
  const { turns, usage, usd, wallMs, toolCalls } = spent;
  return { turns, tokens: totalTokens(usage), usd, minutes: wallMs / 60_000, toolCalls, toolErrors };
}
