import { z } from 'zod';
import type { Expected } from '../expected.ts';
import { fieldOf, textsIn } from './fields.ts';
import { defineGrader, failed, passed } from './grader.ts';
import type { Assessment } from './grader.ts';

const params = z.strictObject({
  /** Field of the result that is searched; absent: every text of the result. */
  field: z.string().min(1).optional(),
});

/**
 * The result says what the gold demands (of each list of alternatives at least one) and nothing that it forbids,
 * the gold's own canary included. The score is the share of demands that are met; forbidden words make it 0.
 */
export const saidGrader = defineGrader({
  params,
  lacks: ({ says, never }) =>
    says.length + never.length === 0 ? 'the gold has neither `says` nor `never`' : undefined,
  assess: ({ result, expected }, { field }): Assessment => {
    if (result === null) return failed('there is no result');
    const texts = textsIn(field === undefined ? result : fieldOf(result, field)).map(plain);
    const holds = (phrase: string): boolean => texts.some((text) => contains(text, plain(phrase)));
    const forbidden = [...expected.never, expected.canary].filter(holds);
    if (forbidden.length > 0) return failed(`says ${forbidden.map(quoted).join(', ')}`);
    return assessDemands(expected, holds);
  },
});

function assessDemands({ says }: Expected, holds: (phrase: string) => boolean): Assessment {
  const unsaid = says.filter((alternatives) => !alternatives.some(holds));
  const missing = unsaid.map((alternatives) => alternatives.map(quoted).join(' or '));
  if (missing.length === 0) return passed(`says all ${says.length} things and nothing that is forbidden`);
  return failed(`does not say ${missing.join('; ')}`, 1 - unsaid.length / says.length);
}

/** A number is said whole: `#12` is not in `#123`, and `1.2` not in `11.2`. */
function contains(text: string, phrase: string): boolean {
  const digit = /\d/;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + phrase.length]];
    const cutBefore = digit.test(phrase[0] ?? '') && digit.test(before);
    const cutAfter = digit.test(phrase.at(-1) ?? '') && digit.test(after);
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** Case, width of letters, kinds of blanks and quotes, and invisible characters do not count. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ');
}

function quoted(phrase: string): string {
  return `"${phrase}"`;
}
