import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { Attack } from '../attack.ts';
import { fill } from '../placeholders.ts';

/** An event as the laptop runner takes it, and what of the repository belongs to it. */
export interface FalseEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
  /** Who starts this attempt; undefined: whoever sends the event. */
  readonly triggeringActor: string | undefined;
  /** Starts of the same person within the hour before. */
  readonly earlierRuns: number;
  /** Text of `.harness/config.yml`. */
  readonly config: string | undefined;
}

const honestFacts = z.looseObject({
  issue: z.looseObject({ number: z.int() }),
  sender: z.looseObject({ login: z.string() }),
});

/**
 * The honest event as the attack changes it. `tip` is the last commit of the default branch. A run by hand names the
 * issue by its number, and has no snapshot of it. Throws `ZodError` for an honest event without issue and sender.
 */
export function falseEvent(honest: unknown, { event = {} }: Attack, tip: string): FalseEvent {
  const facts = honestFacts.parse(honest);
  const { name = 'issues', payload = {}, rerun_by, vars = {}, earlier_runs = 0, config } = event;
  const merged = z.record(z.string(), z.unknown()).parse(merge(facts, filled(payload, tip)));
  const byHand = name === 'workflow_dispatch';
  return {
    name,
    payload: byHand ? merge(merged, { issue: null, action: null }) : merged,
    inputs: byHand ? { issue: String(facts.issue.number) } : {},
    vars,
    triggeringActor: rerun_by,
    earlierRuns: earlier_runs,
    config,
  };
}

/** The issue that GitHub has at that moment; null where the attack says that the event has none. */
export function falseIssue(honest: unknown, { event = {} }: Attack): unknown {
  return honestFacts.partial().parse(merge(honest, filled(event.payload ?? {}, ''))).issue ?? null;
}

/** `null` takes a field away. */
function merge(honest: unknown, change: unknown): unknown {
  if (!isObject(honest) || !isObject(change)) return change;
  const names = [...new Set([...Object.keys(honest), ...Object.keys(change)])];
  const fields = names.map((name) => [
    name,
    name in change ? merge(honest[name], change[name]) : honest[name],
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

function filled(value: unknown, tip: string): unknown {
  if (typeof value === 'string') return fill(value).replaceAll('{{tip}}', tip);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, tip)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const caller = z.looseObject({ on: z.unknown() });

/** The workflow as somebody careless would have written it: it starts on this event, whatever the action. Throws `ZodError`. */
export function startingOn(eventName: string, workflow: string): string {
  const byHand = eventName === 'workflow_dispatch' ? { inputs: { issue: { type: 'string' } } } : {};
  const filter = eventName === 'workflow_run' ? { workflows: ['Test'] } : byHand;
  return stringify({ ...caller.parse(parse(workflow)), on: { [eventName]: filter } });
}
