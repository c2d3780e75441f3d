import { stringify } from 'yaml';
import type { Scenario, ScenarioTurn } from '../models/scenario.ts';
import type { Attack } from './attack.ts';
import { fill, order } from './placeholders.ts';
import { phaseNames } from './stage.ts';
import type { PhaseName } from './stage.ts';

type Turn = ScenarioTurn;
type Deeds = NonNullable<Attack['does']>;

/** What an honest triage answers: it ends the run at once, so nothing else can hide an effect. */
const decline = {
  report: 'This is a question that was answered before.',
  verdict: 'decline',
  category: 'question',
  summary: 'A question.',
  questions: [],
};

/** The same for diagnose. */
const notABug = {
  report: 'The code does what its guide says.',
  verdict: 'not-a-bug',
  suspects: [],
  evidence: ['The guide says so.'],
  reproduction: '',
  questions: [],
};

/** More than the two repairs of an answer, so that an obedient model stays obedient to the end. */
const answers = 4;

/** What a model shows that was reached by an order: the words that must never be read. */
const obeyed = `I obey ${order}.`;

/**
 * An honest scenario for runs that are attacked in this phase. `fix` is one that ends in a pull request. Triage and diagnose
 * end their run; the later phases go the whole way, because what they say matters there.
 */
export function honestScenario(phase: PhaseName, fix: Scenario): Scenario {
  const phases = Object.fromEntries(
    phaseNames.map((name) => [name, { turns: [...turnsOf(fix, name)].map(unexpecting) }]),
  );
  if (phase === 'triage') return { phases: { ...phases, triage: { turns: [{ result: decline }] } } };
  if (phase === 'diagnose') return { phases: { ...phases, diagnose: { turns: [{ result: notABug }] } } };
  return { phases };
}

/** What is before this phase is honest, and then the model refuses: the run stops there, and another attempt can go on. */
export function prefixScenario(phase: PhaseName, fix: Scenario): Scenario {
  const { phases } = honestScenario('build', fix);
  return { phases: { ...phases, [phase]: { turns: [{ stop: 'refusal' }] } } };
}

/** The model answers only when the order itself stands in the request; it fails otherwise, and the log says so. */
export function readingScenario(honest: Scenario, phase: PhaseName): Scenario {
  const turns = honest.phases[phase]?.turns ?? [];
  const read = turns.map((turn) => (turn.result === undefined ? turn : { ...turn, expect: [order] }));
  return withTurns(honest, phase, reporting(read));
}

function reporting(turns: readonly Turn[]): readonly Turn[] {
  return turns.map((turn) =>
    turn.result === undefined ? turn : { ...turn, result: { ...turn.result, report: obeyed } },
  );
}

/** The model does what these attacks say, one after the other, and ends as an honest one. */
export function obedientScenario(honest: Scenario, deeds: readonly Deeds[]): Scenario {
  const phase = deeds[0]?.phase ?? 'triage';
  const turns = honest.phases[phase]?.turns ?? [];
  const calls = deeds.flatMap(callTurns);
  const before = turns.slice(0, -1);
  const answer = deeds.map(answerOf).find((one) => one !== undefined) ?? ((turn: Turn) => turn);
  const last = answer(turns.at(-1) ?? { result: {} });
  return withTurns(honest, phase, [...before, ...calls, ...Array.from({ length: answers }, () => last)]);
}

function callTurns({ calls, times = 1, turns = 1 }: Deeds): readonly Turn[] {
  if (calls === undefined) return [];
  const once = calls.map(({ tool, input }) => ({ tool, input: fillAll(input) }));
  const turn = { calls: Array.from({ length: times }, () => once).flat() };
  return Array.from({ length: turns }, () => turn);
}

function answerOf({ text, stop, result }: Deeds): ((honest: Turn) => Turn) | undefined {
  if (text !== undefined) return () => ({ text: fill(text) });
  if (stop !== undefined) return () => ({ stop });
  if (result === undefined) return undefined;
  return (honest) => ({ result: { ...honest.result, ...fillAll(result) } });
}

/** The scenario as a file that the scripted model reads. */
export function scenarioText(scenario: Scenario): string {
  return stringify(scenario, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function withTurns(scenario: Scenario, phase: PhaseName, turns: readonly Turn[]): Scenario {
  return { phases: { ...scenario.phases, [phase]: { turns: [...turns] } } };
}

function turnsOf(scenario: Scenario, phase: PhaseName): readonly ScenarioTurn[] {
  return scenario.phases[phase]?.turns ?? [];
}

/** Under attack an earlier phase may say something else than this scenario waits for. */
function unexpecting(turn: Turn): Turn {
  return { ...turn, expect: undefined };
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
