import { z } from 'zod';
import { gateFinding } from '../change/gate.ts';

/**
 * How one run of the tests ended. `no-tests`: the runner says that there are none. `unready`: a setup
 * command failed or hung, so the tests did not start.
 */
export const stageOutcome = z.enum(['pass', 'fail', 'timeout', 'no-tests', 'unready', 'not-run']);
export type StageOutcome = z.infer<typeof stageOutcome>;

export const stageFacts = z.strictObject({
  outcome: stageOutcome,
  /** The command that decided; null when none ran. */
  command: z.string().nullable(),
  /** How that command ended, for people: "exit code 1"; null when none ran. */
  end: z.string().nullable(),
  /** Wall time of the whole stage, setup included. */
  seconds: z.number().nonnegative(),
});
export type StageFacts = Readonly<z.infer<typeof stageFacts>>;

/** A stage with what it printed: the part that tells why it failed, safe to show, at most 8 KB. */
export interface Stage extends StageFacts {
  readonly excerpt: string;
}

export const notRun: Stage = { outcome: 'not-run', command: null, end: null, seconds: 0, excerpt: '' };

/** Why the verdict is what it is. One closed list: handoffs, comments and tests name the same words. */
export const reasonsOf = {
  passed: ['red-then-green', 'base-repaired'],
  untested: ['no-test-fails-first', 'no-test-command'],
  failed: [
    'change-refused',
    'no-test-command',
    'no-tests-detected',
    'setup-failed',
    'base-broken',
    'tests-not-red',
    'not-green',
    'timeout',
  ],
} as const;

export const judgement = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('passed'), reason: z.enum(reasonsOf.passed) }),
  z.strictObject({ verdict: z.literal('untested'), reason: z.enum(reasonsOf.untested) }),
  z.strictObject({ verdict: z.literal('failed'), reason: z.enum(reasonsOf.failed) }),
]);
export type Judgement = Readonly<z.infer<typeof judgement>>;

/** The machine fields of a verification, as its handoff's `result` holds them. */
export const verifyFacts = z.strictObject({
  verdict: z.enum(['passed', 'untested', 'failed']),
  reason: z.string(),
  /** Why the plan says that no test can fail first; null when it does not say so. */
  untested: z.string().nullable(),
  /** The tests on the untouched base, on the base with only the change's tests, and on the whole change. */
  base: stageFacts,
  red: stageFacts,
  green: stageFacts,
  /** What the gate found and what may weaken the tests, for the people who review. */
  findings: z.array(gateFinding),
});
export type VerifyFacts = Readonly<z.infer<typeof verifyFacts>>;

export interface VerifyResult {
  readonly judgement: Judgement;
  readonly untested: string | null;
  readonly base: Stage;
  readonly red: Stage;
  readonly green: Stage;
  readonly findings: VerifyFacts['findings'];
  /** Markdown for people and for the next round: what failed, with the relevant part of the log. */
  readonly report: string;
}

/** The machine fields of `result`, for the front matter of the handoff. The logs stay in the report. */
export function toHandoffResult(result: VerifyResult): VerifyFacts {
  const { judgement, untested, base, red, green, findings } = result;
  return verifyFacts.parse({
    ...judgement,
    untested,
    base: factsOf(base),
    red: factsOf(red),
    green: factsOf(green),
    findings,
  });
}

function factsOf({ outcome, command, end, seconds }: Stage): StageFacts {
  return { outcome, command, end, seconds };
}
