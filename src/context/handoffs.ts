import { stringify } from 'yaml';
import type { Received } from '../receive.ts';
import type { ContextItem } from './context.ts';
import type { Source } from './source.ts';
import { makeItem } from './source.ts';
import type { NeutralText } from './neutralise.ts';
import { neutralise } from './neutralise.ts';

const maxReportCharacters = 16_000;
const maxResultCharacters = 16_000;

/** All earlier handoffs of the run: what was decided, and the report. Both are untrusted text (T21). */
export const handoffs: Source = async (request) => ({
  items: request.handoffs.map((received) =>
    makeItem({ ...handoffIdentity(received), source: 'handoffs', content: wholeHandoff(received) }),
  ),
  dropped: [],
});

/** Who wrote a handoff, whatever part of it is shown. */
export function handoffIdentity({
  name,
  handoff,
}: Received): Pick<ContextItem, 'title' | 'origin' | 'standing'> {
  return { title: `handoff ${name}`, origin: handoff.facts.run, standing: 'harness' };
}

/** The decision and the report of a handoff. */
export function wholeHandoff(received: Received): NeutralText {
  const { facts, report } = received.handoff;
  const decided = handoffFields({ outcome: facts.outcome, detail: facts.detail, result: facts.result });
  const told = neutralise(report, { form: 'markdown', maxCharacters: maxReportCharacters });
  return {
    text: `${decided.text}\n\n${told.text}`.trim(),
    removedCharacters: decided.removedCharacters + told.removedCharacters,
  };
}

/** Fields as a list that people and models read alike; those that are null are left out. */
export function handoffFields(fields: Readonly<Record<string, unknown>>): NeutralText {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  const text = stringify(said, { lineWidth: 0, aliasDuplicateObjects: false }).trim();
  return neutralise(text, { form: 'plain', maxCharacters: maxResultCharacters });
}
