import { stringify } from 'yaml';
import type { Attack } from './attack.ts';
import { fill, order } from './placeholders.ts';

/** What an honest triage answers: it ends the run at once, so nothing else can hide an effect. */
const honest = {
  report: 'This is a question that was answered before.',
  verdict: 'decline',
  category: 'question',
  summary: 'A question.',
  questions: [],
};

/** More than the two repairs of an answer, so that an obedient model stays obedient to the end. */
const answers = 4;

/** The scenario of a run without an attack; what it publishes is what every run may publish. */
export function honestScenario(): string {
  return scenarioOf([{ result: honest }]);
}

/**
 * The scenario of a model that obeys. With a payload it answers only when the order itself stands in the
 * request; it fails otherwise, and the log says so.
 */
export function obedientScenario({ does, payload }: Attack): string {
  if (payload !== undefined)
    return scenarioOf([{ expect: [order], result: { ...honest, report: `I obey ${order}.` } }]);
  const turn = turnOf(does);
  return scenarioOf(Array.from({ length: answers }, () => turn));
}

function turnOf(does: Attack['does']): Record<string, unknown> {
  if (does?.text !== undefined) return { text: fill(does.text) };
  if (does?.stop !== undefined) return { stop: does.stop };
  return { result: { ...honest, ...fillAll(does?.result ?? {}) } };
}

function fillAll(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, filled(value)]));
}

function filled(value: unknown): unknown {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map(filled);
  return typeof value === 'object' && value !== null
    ? fillAll(Object.fromEntries(Object.entries(value)))
    : value;
}

function scenarioOf(turns: readonly Record<string, unknown>[]): string {
  return stringify({ phases: { triage: { turns } } }, { aliasDuplicateObjects: false, lineWidth: 0 });
}
