import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ModelRequest } from '../../models/model.ts';
import { ModelError } from '../../models/model.ts';
import type { Trial } from '../trial.ts';
import { refuseToGoOn } from './ending.ts';
import { fieldOf, textsIn } from './fields.ts';
import { defineGrader, failed, passed, undecided } from './grader.ts';
import type { Assessment, GradeDeps, Judge, Subject } from './grader.ts';
import { judgePrompt, judgeSchema } from './judge-prompt.ts';
import { jsonOf } from '../../json.ts';

const params = z.strictObject({
  /** Field of the result that is judged. */
  field: z.string().min(1).default('report'),
});

const verdictSchema = z.strictObject({
  reason: z.string(),
  verdict: z.enum(['same', 'different', 'abstain']),
});
type Verdict = z.infer<typeof verdictSchema>['verdict'];

/** A verdict and a sentence need far less. */
const maxOutputTokens = 2_000;
/** An answer longer than this is judged by its head: nobody reads on to find the cause. */
const maxAnswerCharacters = 20_000;

/** Names this judge's instructions in every record. */
export const judgePromptDigest = sha256(judgePrompt + JSON.stringify(judgeSchema));

/**
 * A model's word on whether the result says the same as the gold's `truth`. One call, by a fixed prompt;
 * abstaining and a failed or unreadable answer leave the trial ungraded. Throws `ConfigError` when the judge
 * cannot be used at all.
 */
export const judgeGrader = defineGrader({
  params,
  lacks: ({ truth }) => (truth === undefined ? 'the gold has no `truth`' : undefined),
  assess: async (subject, { field }, deps): Promise<Assessment> => {
    const answer = textsIn(fieldOf(subject.result, field)).join('\n');
    if (answer.trim() === '') return failed(`the result says nothing in ${field}`);
    if (deps.judge === null) return undecided('no model was named as judge');
    const asked = await ask(deps.judge, requestFor(subject, answer), deps);
    if (asked.kind === 'failed') return undecided(asked.message);
    const said = lastVerdict(asked.text);
    if (said === undefined) return undecided(`the judge gave no verdict: ${asked.text.slice(0, 200)}`);
    const judge = { model: deps.judge.id, promptDigest: judgePromptDigest, raw: asked.text };
    return { ...assessmentOf(said), judge: { ...judge, verdict: said.verdict } satisfies Trial['judge'] };
  },
});

function assessmentOf({ verdict, reason }: z.infer<typeof verdictSchema>): Assessment {
  const by: Readonly<Record<Verdict, (detail: string) => Assessment>> = {
    same: (detail) => passed(detail),
    different: (detail) => failed(detail),
    abstain: undecided,
  };
  return by[verdict](`${verdict}: ${reason}`);
}

/** The same texts give the same request, so that a recorded judge can be replayed. */
function requestFor({ expected, case: graded }: Subject, answer: string): ModelRequest {
  const truth = expected.truth ?? '';
  const nonce = sha256(JSON.stringify([graded.digest, truth, answer])).slice(0, 32);
  const text = [
    fence('truth', truth, nonce),
    fence('answer', answer.slice(0, maxAnswerCharacters).toWellFormed(), nonce),
    'Does the answer say the same as the truth?',
  ].join('\n\n');
  return {
    system: judgePrompt,
    messages: [{ role: 'user', text }],
    tools: [],
    resultSchema: judgeSchema,
    maxOutputTokens,
    cacheKey: `judge-${judgePromptDigest.slice(0, 32)}`,
  };
}

/** The mark is a digest of what it encloses, so no text can hold it; what looks like one is bent all the same. */
function fence(name: string, text: string, nonce: string): string {
  const bent = text.replace(/<(?=\/?\s*(?:truth|answer)\b)/gi, '‹');
  return `<${name}-${nonce}>\n${bent}\n</${name}-${nonce}>`;
}

type Asked =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failed'; readonly message: string };

async function ask(judge: Judge, request: ModelRequest, { signal }: GradeDeps): Promise<Asked> {
  try {
    const { stop, text } = await judge.respond(request, { signal, onRetry: () => undefined });
    if (stop.kind === 'end') return { kind: 'text', text };
    return { kind: 'failed', message: `the judge stopped early: ${stop.kind}` };
  } catch (thrown) {
    if (!(thrown instanceof ModelError)) throw thrown;
    refuseToGoOn(thrown.code, `judge ${judge.id}: ${thrown.message}`);
    return { kind: 'failed', message: `the judge failed (${thrown.code}): ${thrown.message}` };
  }
}

/**
 * The last JSON object of the text that is a verdict: a judge that quotes the answer may quote a verdict with
 * it, and its own comes last. Undefined when there is none.
 */
export function lastVerdict(text: string): z.infer<typeof verdictSchema> | undefined {
  for (const [object] of [...text.matchAll(flatObject)].reverse()) {
    const parsed = verdictSchema.safeParse(jsonOf(object));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** An object without objects in it; braces inside of its strings do not end it. */
const flatObject = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/gs;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
