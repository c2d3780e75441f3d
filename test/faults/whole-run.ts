import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { issueNumber, makeGreeter } from '../e2e/greeter.ts';
import { headline, Out } from '../e2e/stage.ts';
import { attempt } from './attempt.ts';
import type { Attempt } from './attempt.ts';
import { chance } from './chance.ts';
import { githubFate } from './github-fate.ts';
import { brokenAfter, isFailure } from './invariants.ts';
import { openKiller, survivorsOf } from './killer.ts';
import { openFaultyModel } from './model.ts';
import type { FaultyModel } from './model.ts';

/** What became of one disturbed run, and of the runs after it that went on from there. */
export interface WholeRun {
  readonly seed: number;
  /** Of the disturbed attempt: how the workflow ended. */
  readonly conclusion: string;
  /** Attempts until the run was done, the disturbed one included. */
  readonly attempts: number;
  readonly killed: readonly string[];
  /** Invariants that did not hold. Empty is what everybody hopes for. */
  readonly broken: readonly string[];
}

/** Seeds decide what kind of trouble a run meets: quiet lines break seldom, bad ones often. */
const rates = [0, 0.02, 0.05, 0.1] as const;
/** Requests of a whole run that nothing disturbs: about 230. */
const lastRequest = 230;
const killsAtMost = 3;
/** Of all runs, those that somebody cancels. */
const cancelled = 0.1;

/** The state in which an undisturbed run of the same issue ends. */
export async function undisturbedState(folder: string): Promise<unknown> {
  await makeGreeter(path.join(folder, 'repo'));
  const model = await openFaultyModel(0, 0);
  try {
    const { report } = await quietAttempt(folder, model, 1);
    if (report.conclusion !== 'success') throw new Error(`the undisturbed run ended as ${report.conclusion}`);
    return await finalState(new Out(path.join(folder, 'out')));
  } finally {
    await model.close();
  }
}

/**
 * One whole run under the faults of a seed, then runs that nothing disturbs until one succeeds. The event is delivered once
 * more at the end: it must change nothing. `folder` is made and removed, unless something broke.
 */
export async function wholeRun(seed: number, folder: string, expected: unknown): Promise<WholeRun> {
  await makeGreeter(path.join(folder, 'repo'));
  const out = new Out(path.join(folder, 'out'));
  const model = await openFaultyModel(seed, rateOf(seed, 'model'));
  try {
    const { first, killed } = await disturbedAttempt(seed, folder, model);
    const broken = [...(await brokenAfter(out, first, model)), ...(await leftBehind(folder))];
    const told = await untoldStop(first, out);
    model.calm();
    const attempts = first.report.conclusion === 'success' ? 1 : 1 + (await goOn(folder, model, broken));
    await quietAttempt(folder, model, attempts + 1);
    const state = await finalState(out);
    const differs = isDeepStrictEqual(state, expected) ? [] : [`ended otherwise: ${JSON.stringify(state)}`];
    const all = [...broken, ...told, ...differs];
    if (all.length === 0) await fs.rm(folder, { recursive: true, force: true });
    return { seed, conclusion: first.report.conclusion, attempts, killed, broken: all };
  } finally {
    await model.close();
  }
}

/**
 * What is the same however often and with however many interruptions it ran; of what failed, only the branch tells. What
 * a broken reply cost stays in the comment, rightly: `brokenAfter` looks at the money.
 */
async function finalState(out: Out): Promise<unknown> {
  const state = (await out.state(issueNumber)) as Record<'commits' | 'verdicts', readonly string[]>;
  return {
    ...state,
    commits: state.commits.filter((subject) => !isFailure(subject)),
    verdicts: state.verdicts.map((verdict) => verdict.replace(/, \$[\d.]+$/, '')),
  };
}

function rateOf(seed: number, about: string): number {
  return rates[Math.floor(chance(seed, 'rate', about) * rates.length)] ?? 0;
}

async function disturbedAttempt(
  seed: number,
  folder: string,
  model: FaultyModel,
): Promise<{ readonly first: Attempt; readonly killed: readonly string[] }> {
  const kills = Math.floor(chance(seed, 'kills') * (killsAtMost + 1));
  const killer = openKiller({ seed, folder, kills, lastRequest });
  const cancel = new AbortController();
  const cancelAt =
    chance(seed, 'cancel') < cancelled ? Math.floor(chance(seed, 'cancel at') * lastRequest) : -1;
  let requests = 0;
  const first = await attempt({
    folder,
    modelUrl: model.url,
    runId: 1,
    fate: githubFate(seed, rateOf(seed, 'github')),
    signal: cancel.signal,
    onRequest: () => {
      requests += 1;
      killer.tick();
      if (requests === cancelAt) cancel.abort();
    },
  });
  return { first, killed: killer.killed };
}

async function quietAttempt(folder: string, model: FaultyModel, runId: number): Promise<Attempt> {
  const { signal } = new AbortController();
  return attempt({
    folder,
    modelUrl: model.url,
    runId,
    fate: () => 'none',
    onRequest: () => undefined,
    signal,
  });
}

/** Runs again as a person would. One run without trouble must do. */
async function goOn(folder: string, model: FaultyModel, broken: string[]): Promise<number> {
  const next = await quietAttempt(folder, model, 2);
  broken.push(...(await brokenAfter(new Out(path.join(folder, 'out')), next, model)));
  if (next.report.conclusion !== 'success') broken.push(`the next run ended as ${next.report.conclusion}`);
  return 1;
}

/** Where there is a status comment, a run that failed does not say that it is done. */
async function untoldStop({ report }: Attempt, out: Out): Promise<readonly string[]> {
  if (report.conclusion === 'success') return [];
  const status = await out.status().catch(() => '');
  return /pull request/i.test(headline(status)) && (await out.github()).pulls.length === 0
    ? [`it says "${headline(status)}" and there is no pull request`]
    : [];
}

async function leftBehind(folder: string): Promise<string[]> {
  return (await survivorsOf(folder)).map((command) => `still running: ${command}`);
}
