import { betaQuantile } from './statistics/distributions.ts';
import type { Count } from './statistics/hypergeometric.ts';
import type { Random } from './statistics/random.ts';
import { seededRandom } from './statistics/random.ts';
import { stratifiedP } from './statistics/stratified.ts';

/** Trials of each case in either arm. */
export interface TrialsPerArm {
  readonly base: number;
  readonly head: number;
}

export interface PowerRequest {
  /** One entry per case: what its past trials showed, `trials: 0` where there are none. */
  readonly cases: readonly Count[];
  readonly trials: readonly TrialsPerArm[];
  /** Drops of the suite's pass rate, such as 0.1 for ten points. 0 gives the rate of false alarms. */
  readonly effects: readonly number[];
  readonly alpha: number;
  /** Per cell; the standard error of a cell is at most 0.5 over its root. */
  readonly simulations?: number;
}

export interface PowerCell extends TrialsPerArm {
  readonly effect: number;
  /** Share of simulated comparisons with p < alpha; null when the pass rate cannot drop that far. */
  readonly power: number | null;
}

/** Difficulty of a case nothing is known of: mean 0.59, one in six below 0.1, one in three above 0.9. */
const mix = { a: 0.5, b: 0.35 };
/** Steps in which a case's chance to pass is drawn. */
const steps = 400;
const defaultSimulations = 500;

/**
 * How often the exact stratified test would notice a drop, for the suite at hand. By simulation, with a fixed
 * seed: each simulated comparison draws a chance to pass for every case (from the mix above, updated by the case's
 * past trials), lowers all of them by the same step on the logit scale, so that the mean falls by the effect, and
 * draws the trials of both arms. 500 comparisons of 100 cases with ten trials take about half a second.
 *
 * @returns a cell per effect and number of trials, in the order of the request
 */
export function powerTable(request: PowerRequest): readonly PowerCell[] {
  const { cases, trials, effects, alpha, simulations = defaultSimulations } = request;
  const chances = chancesOf(cases);
  return effects.flatMap((effect) => {
    const odds = oddsFor(chances, effect);
    return trials.map((perArm) => ({
      ...perArm,
      effect,
      power: odds === null ? null : detected({ chances, odds, perArm, alpha, simulations }) / simulations,
    }));
  });
}

/** Equally likely chances to pass, for each case. */
type Chances = readonly (readonly number[])[];

function chancesOf(cases: readonly Count[]): Chances {
  const known = new Map<string, readonly number[]>();
  return cases.map(({ passed, trials }) => {
    const key = `${passed}/${trials}`;
    const chances =
      known.get(key) ??
      Array.from({ length: steps }, (_, step) =>
        betaQuantile((step + 0.5) / steps, mix.a + passed, mix.b + trials - passed),
      );
    known.set(key, chances);
    return chances;
  });
}

/** A chance after its odds were multiplied. */
function shifted(chance: number, odds: number): number {
  return (chance * odds) / (1 - chance + chance * odds);
}

/** The factor on all odds that lowers the mean chance by `effect`; null when the mean is not that high. */
function oddsFor(chances: Chances, effect: number): number | null {
  if (effect === 0) return 1;
  const all = chances.flat();
  const mean = (odds: number): number =>
    all.reduce((sum, chance) => sum + shifted(chance, odds), 0) / all.length;
  const target = mean(1) - effect;
  if (!(target > 0)) return null;
  let [low, high] = [-40, 0];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (mean(Math.exp(middle)) < target) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}

/** Simulated comparisons that come out significant. */
function detected({
  chances,
  odds,
  perArm,
  alpha,
  simulations,
}: {
  readonly chances: Chances;
  readonly odds: number;
  readonly perArm: TrialsPerArm;
  readonly alpha: number;
  readonly simulations: number;
}): number {
  const random = seededRandom(1);
  let significant = 0;
  for (let simulation = 0; simulation < simulations; simulation++) {
    const pairs = chances.map((steps) => {
      const chance = steps[Math.floor(random() * steps.length)] ?? 0;
      return {
        base: draw(perArm.base, chance, random),
        head: draw(perArm.head, shifted(chance, odds), random),
      };
    });
    if (stratifiedP(pairs) < alpha) significant += 1;
  }
  return significant;
}

function draw(trials: number, chance: number, random: Random): Count {
  let passed = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < chance) passed += 1;
  return { passed, trials };
}
