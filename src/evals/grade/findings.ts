import { z } from 'zod';
import type { Expected } from '../expected.ts';
import { fieldOf } from './fields.ts';
import { defineGrader, failed, passed } from './grader.ts';
import type { Assessment } from './grader.ts';
import { near, readPlaces } from './places.ts';
import type { NamedPlace } from './places.ts';

type Gold = Expected['findings'][number];

const params = z.strictObject({
  /** Field of the result that lists the findings. */
  field: z.string().min(1).default('findings'),
  /** Lines that a finding may be off. */
  within: z.int().nonnegative().default(3),
  /** How much more recall counts than precision: 1 for the same, 2 for twice. */
  beta: z.number().positive().default(1),
  /** The least score that passes. */
  pass: z.number().gt(0).max(1).default(0.5),
});

/**
 * The findings of a review against the gold ones, by one of their places: same file, lines at most `within` apart, one
 * to one. The score is F-beta of precision and recall. An optional finding that is made neither helps nor hurts; a
 * second finding at the place of one that is matched is a false alarm. No findings where there are none scores 1.
 */
export const findingsGrader = defineGrader({
  params,
  assess: ({ result, expected, output }, { field, within, beta, pass }): Assessment => {
    if (result === null) return failed('there is no result');
    const made = readPlaces(fieldOf(result, field), output.workspace);
    const required = expected.findings.filter(({ optional }) => !optional);
    const optional = expected.findings.filter((gold) => gold.optional);
    const isSame = (one: NamedPlace, gold: Gold): boolean => samePlace(one, gold, within);
    const hits = matchOneToOne(required, made, isSame);
    const rest = made.filter((one) => ![...hits.values()].includes(one));
    const neutral = matchOneToOne(optional, rest, isSame).size;
    const counted = made.length - neutral;
    const score = fBeta({ hits: hits.size, made: counted, gold: required.length }, beta);
    const missed = required.filter((gold) => !hits.has(gold)).map(({ id }) => id);
    const detail = [
      `found ${hits.size} of ${required.length}, ${counted - hits.size} false alarms, F ${score.toFixed(2)}`,
      ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
    ].join('; ');
    return score >= pass ? passed(detail, score) : failed(detail, score);
  },
});

/** Any of its places will do; a whole file as gold is found by any line of it. */
function samePlace(made: NamedPlace, { place, otherPlaces }: Gold, within: number): boolean {
  return [place, ...otherPlaces].some(
    ({ path, lines }) =>
      made.path === path && (lines === undefined || made.lines.some((range) => near(range, lines, within))),
  );
}

interface Counts {
  readonly hits: number;
  readonly made: number;
  readonly gold: number;
}

function fBeta({ hits, made, gold }: Counts, beta: number): number {
  if (made === 0 && gold === 0) return 1;
  const weight = beta * beta;
  return ((1 + weight) * hits) / (weight * gold + made);
}

/** The largest set of pairs in which each gold finding and each made one is used once (augmenting paths). */
function matchOneToOne(
  gold: readonly Gold[],
  made: readonly NamedPlace[],
  isSame: (made: NamedPlace, gold: Gold) => boolean,
): ReadonlyMap<Gold, NamedPlace> {
  const owner = new Map<NamedPlace, Gold>();
  const findPartner = (one: Gold, tried: Set<NamedPlace>): boolean => {
    for (const candidate of made) {
      if (tried.has(candidate) || !isSame(candidate, one)) continue;
      tried.add(candidate);
      const taken = owner.get(candidate);
      if (taken !== undefined && !findPartner(taken, tried)) continue;
      owner.set(candidate, one);
      return true;
    }
    return false;
  };
  for (const one of gold) findPartner(one, new Set());
  return new Map([...owner].map(([place, one]) => [one, place]));
}
