import type { Handoff, HandoffFacts } from '../handoff.ts';
import { allowedLink } from './links.ts';
import type { Place } from './links.ts';

/** A handoff to report on, and the commit of the branch that holds it, when one does. */
export interface Step {
  readonly handoff: Handoff;
  readonly commit: string | null;
}

/** The verdict as one plain word; how the run ended when there is none. */
export function verdictOf(facts: HandoffFacts): string {
  const verdict = facts.result?.verdict ?? facts.outcome;
  return /^[a-z][a-z0-9-]{0,40}$/.test(verdict) ? verdict : facts.outcome;
}

/** A text field of the result; empty when it is absent or no text. Untrusted. */
export function textOf(facts: HandoffFacts, key: string): string {
  const value = facts.result?.[key];
  return typeof value === 'string' ? value : '';
}

/** A list of texts of the result, at most `most` of them. Untrusted. */
export function textsOf(facts: HandoffFacts, key: string, most: number): readonly string[] {
  const value = facts.result?.[key];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string').slice(0, most)
    : [];
}

/** A handoff's name for people: `build (round 2)`. */
export function titleOf({ phase, round }: HandoffFacts): string {
  return round === 0 ? phase : `${phase} (round ${round})`;
}

/**
 * What some phases cost together: `$0.0031`; `≈ $0.0031` when the tokens of one of them are estimated; a dash
 * when the price of one is unknown. A phase without a model costs nothing.
 */
export function costOf(phases: readonly HandoffFacts[]): string {
  const paid = phases.filter(({ model }) => model !== null);
  const amounts = paid.map(({ usage }) => usage.usd).filter((amount) => amount !== null);
  if (amounts.length < paid.length) return '–';
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  return `${paid.some(({ usage }) => usage.estimated === true) ? '≈ ' : ''}$${sum.toFixed(4)}`;
}

/** `48 s`, `3 min 20 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A link to the run that a handoff names; its bare word when the address is not this repository's. */
export function runLink(url: string, place: Place): string {
  const address = allowedLink(url, place);
  return address === null ? 'run' : `[run](<${address}>)`;
}

const phasesInOrder = ['triage', 'diagnose', 'root-cause', 'build', 'verify'];

/** The built-in phases that have no handoff yet. */
export function phasesWithout(steps: readonly Step[]): readonly string[] {
  return phasesInOrder.filter((phase) => steps.every(({ handoff }) => handoff.facts.phase !== phase));
}

/** As the phases ran: single ones first, then round by round; phases we do not know after those we do. */
export function inOrder(steps: readonly Step[]): readonly Step[] {
  const rank = ({ handoff: { facts } }: Step): number => {
    const known = phasesInOrder.indexOf(facts.phase);
    return facts.round * 100 + (known === -1 ? phasesInOrder.length : known);
  };
  return [...steps].sort((a, b) => rank(a) - rank(b));
}
