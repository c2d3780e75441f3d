import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Phase } from '../../phase/phase.ts';
import type { GraderSettings } from '../case.ts';
import type { Expected } from '../expected.ts';
import { emptyAnswer } from '../stand-in.ts';
import type { RedGreen } from './red-green.ts';

/** What imports know of the built-in phases. */
interface Known {
  /** The verdict of a run that ends in a fix. */
  readonly verdict: string;
  /** Field that lists places; null for a phase that names none. */
  readonly places: string | null;
}

/** Phases for which a case can be made from an issue and its fix. */
export const importPhases: ReadonlyMap<string, Known> = new Map([
  ['triage', { verdict: 'proceed', places: null }],
  ['diagnose', { verdict: 'reproduced', places: 'suspects' }],
  ['root-cause', { verdict: 'fix', places: 'files' }],
  ['build', { verdict: 'built', places: null }],
]);

/** The part of a result's schema that says what an item of a list is made of. */
const schemaOfPhase = z.object({
  properties: z.record(
    z.string(),
    z.object({ items: z.object({ properties: z.record(z.string(), z.unknown()).optional() }).optional() }),
  ),
});

export interface GoldFacts {
  readonly phase: Phase;
  readonly known: Known;
  readonly places: Expected['places'];
  /** null when the fix has no tests, or the phase none of the code. */
  readonly tests: RedGreen | null;
}

type WrittenGrader = Pick<GraderSettings, 'id' | 'type'> & Partial<GraderSettings>;

/** The graders of an imported case: the strictest that its gold can feed is primary. */
export function gradersFor({ phase, known, tests }: GoldFacts): readonly WrittenGrader[] {
  const verdict: WrittenGrader = { id: 'verdict', type: 'label', params: { field: 'verdict' } };
  const schema: WrittenGrader = { id: 'schema', type: 'schema' };
  const primary = { primary: true } as const;
  if (known.places !== null) {
    const params = { field: known.places, top: phase.name === 'diagnose' ? 3 : 1 };
    return [{ id: 'place', type: 'location', ...primary, params }, verdict, schema];
  }
  if (phase.name !== 'build' || tests === null) return [{ ...verdict, ...primary }, schema];
  const params = { format: tests.format, minutes: 10 };
  return [{ id: 'tests', type: 'tests', ...primary, params }, verdict, schema];
}

/** Stands where a person has to write. */
export const byHand = 'To be written by hand.';

/** The gold, as far as the fix tells it. Draws a canary. */
export function goldFor(facts: GoldFacts): unknown {
  const { phase, known, places, tests } = facts;
  const built = phase.name === 'build' && tests !== null;
  return {
    schema: 'harness/expected@1',
    canary: newCanary(),
    labels: { verdict: [known.verdict] },
    ...(known.places === null ? {} : { places }),
    ...(built ? { tests: testsOf(tests) } : {}),
    reference: { result: referenceFor(facts), ...(phase.name === 'build' ? { change: 'change' } : {}) },
  };
}

/** A word that occurs nowhere else. */
export function newCanary(): string {
  return `harness-canary-${randomBytes(16).toString('hex')}`;
}

function testsOf({ command, failToPass, passToPass }: RedGreen): Expected['tests'] {
  return { files: 'tests', command, failToPass: [...failToPass], passToPass: [...passToPass] };
}

function referenceFor({ phase, known, places }: GoldFacts): unknown {
  const empty = emptyAnswer(phase.result.json, {}) as Readonly<Record<string, unknown>>;
  const files = [...new Set(places.map(({ path }) => path))];
  const named =
    known.places === null ? {} : { [known.places]: files.map((path) => placeIn(phase, known, path)) };
  return { ...empty, verdict: known.verdict, report: byHand, ...named };
}

/** An item of the phase's list of places: its texts are for a person to write. */
function placeIn(phase: Phase, { places }: Known, path: string): unknown {
  const { properties } = schemaOfPhase.parse(phase.result.json);
  const { items } = properties[places ?? ''] ?? {};
  const texts = Object.keys(items?.properties ?? {}).map((name) => [name, byHand]);
  return { ...(Object.fromEntries(texts) as object), path };
}
