import { createHash } from 'node:crypto';
import { z } from 'zod';
import { seededRandom } from '../statistics/random.ts';
import type { Random } from '../statistics/random.ts';
import { firstFitting, readTask } from './rules.ts';
import type { Task } from './rules.ts';

/** Share of answers that do not follow the rules: without it, trials would be copies of each other. */
export const carelessness = 0.1;

/** The part of a result's schema that is read. */
const resultSchema = z.looseObject({
  properties: z.looseObject({ verdict: z.looseObject({ enum: z.array(z.string()).min(2) }) }),
});

/** The part of a Chat Completions request that is read. */
const requestSchema = z.looseObject({
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ json_schema: z.looseObject({ schema: resultSchema }) }),
});

/** Gives the text of a reply to a parsed Chat Completions request. Throws `ZodError` for any other. */
export type Answer = (request: unknown) => string;

/**
 * A stand-in for a model, of no use but to show and test evals: it follows the rules that it finds in the prompt (see
 * rules.ts), and is careless now and then. Where no rule fits it guesses. Its chance is drawn from rules, material and how
 * often it was asked the same before: trials differ, and the same requests in any order give the same answers.
 */
export function ruleFollower(seed: number): Answer {
  const asked = new Map<string, number>();
  return (request) => {
    const { messages, response_format: format } = requestSchema.parse(request);
    const task = readTask(
      messages.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).join('\n'),
    );
    const key = JSON.stringify(task);
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    const digest = createHash('sha256').update(`${seed} ${before} ${key}`).digest();
    return answerTo(task, format.json_schema.schema, seededRandom(digest.readInt32BE()));
  };
}

function answerTo(task: Task, { properties }: z.infer<typeof resultSchema>, random: Random): string {
  const verdicts = properties.verdict.enum;
  const rule = firstFitting(task);
  const ruled = verdicts.find((each) => each === rule?.verdict);
  const careless = random() < carelessness;
  const verdict = ruled === undefined || careless ? guess(verdicts, ruled, random) : ruled;
  const why = verdict === ruled ? `A rule of the prompt says ${verdict}.` : 'A guess.';
  const others = Object.keys(properties).filter((name) => name !== 'verdict');
  return JSON.stringify({ verdict, ...Object.fromEntries(others.map((name) => [name, why])) });
}

function guess(verdicts: readonly string[], ruled: string | undefined, random: Random): string {
  const open = verdicts.filter((each) => each !== ruled);
  return open[Math.floor(random() * open.length)] ?? '';
}
