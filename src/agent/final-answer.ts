import { z } from 'zod';
import type { Result, ResultSchema } from '../phase/phase.ts';

export type FinalAnswer =
  | { readonly kind: 'valid'; readonly result: Result }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly issues: string };

/** Reads the model's last text as the phase's result. Never throws; `issues` is written for the model. */
export function readFinalAnswer(text: string, schema: ResultSchema): FinalAnswer {
  if (text.trim() === '') return { kind: 'empty' };
  const json = findJson(text);
  if (json.kind === 'invalid') return json;
  const parsed = schema.zod.safeParse(json.value);
  if (parsed.success) return { kind: 'valid', result: parsed.data };
  return { kind: 'invalid', issues: z.prettifyError(parsed.error) };
}

type FoundJson =
  { readonly kind: 'found'; readonly value: unknown } | { readonly kind: 'invalid'; readonly issues: string };

/** The one JSON object in the text: bare, in a code fence, or with prose around it. Two are refused. */
function findJson(text: string): FoundJson {
  const whole = tryParse(text.trim());
  if (whole !== undefined) return { kind: 'found', value: whole.value };
  const objects = topLevelObjects(text);
  const [first] = objects;
  if (objects.length > 1)
    return { kind: 'invalid', issues: `found ${objects.length} JSON objects; answer with exactly one` };
  if (first === undefined) return { kind: 'invalid', issues: 'the answer is not a JSON object' };
  return { kind: 'found', value: first };
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Every balanced `{…}` outside of other objects that parses as JSON. Linear in the text's length. */
function topLevelObjects(text: string): unknown[] {
  const found: unknown[] = [];
  for (let at = text.indexOf('{'); at !== -1;) {
    const end = endOfObject(text, at);
    const parsed = end === undefined ? undefined : tryParse(text.slice(at, end));
    if (end === undefined) break;
    if (parsed !== undefined) found.push(parsed.value);
    at = text.indexOf('{', end);
  }
  return found;
}

/** Index after the brace that closes the one at `start`; undefined when it never closes. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{') depth += 1;
    else if (character === '}' && (depth -= 1) === 0) return at + 1;
  }
  return undefined;
}
