import type { Played } from './played.ts';
import type { PhaseName } from './stage.ts';

/** The artifacts with which the attempt under attack ended for this phase say that its model was asked. */
export function wasAsked({ texts, runId, runAttempt }: Played, phase: PhaseName): boolean {
  const place = `artifacts/${runId}/${runAttempt}/harness-${phase}`;
  return texts.some(
    ({ where, text }) =>
      where.startsWith(place) &&
      /^(?:-\d+)?\.zip:events\.jsonl$/.test(where.slice(place.length)) &&
      text.includes('"type":"start"'),
  );
}
