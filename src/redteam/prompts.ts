import { createHash } from 'node:crypto';
import { z } from 'zod';
import { contextSchema } from '../context/context.ts';
import type { Context } from '../context/context.ts';
import { messageOf } from '../errors.ts';
import { handoffNameOf } from '../handoff.ts';
import { jsonOf } from '../json.ts';
import { loadPhase } from '../phase/load.ts';
import type { PhaseSources } from '../phase/load.ts';
import { renderPrompt } from '../prompt.ts';
import type { ReadPrompt } from './frames.ts';
import type { PlacedText } from './played.ts';

const headerLine = z.looseObject({ phase: z.string(), round: z.int(), issue: z.int() });
const startLine = z.looseObject({ type: z.literal('start'), promptSha256: z.string() });

/** What a prompt is made from besides the artifacts of its run. */
export interface PromptGround {
  readonly phases: PhaseSources;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * The prompts that the models of a run got, made again from the frozen contexts in its artifacts. The hash in the
 * transcript says that they are the same bytes. One that cannot be made again is returned as `unread`, with the reason.
 */
export async function readPrompts(
  texts: readonly PlacedText[],
  ground: PromptGround,
): Promise<readonly ReadPrompt[]> {
  const files = rawFiles(texts);
  const read = [...files].map(async ([where, text]) => {
    const contextText = files.get(where.replace(/events\.jsonl$/, 'context.json'));
    if (!where.endsWith(':events.jsonl') || contextText === undefined) return [];
    const [first, ...others] = text.split('\n').map(jsonOf);
    const start = others.flatMap((line) => startLine.safeParse(line).data ?? [])[0];
    if (start === undefined) return [];
    try {
      return [await makeAgain({ first, contextText, sha256: start.promptSha256 }, ground)];
    } catch (thrown) {
      return [{ kind: 'unread' as const, where, reason: messageOf(thrown) }];
    }
  });
  return (await Promise.all(read)).flat();
}

/** The files of the artifacts. The first text of a file is its bytes as Latin-1. */
function rawFiles(texts: readonly PlacedText[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { where, text } of texts)
    if (/^artifacts\/.*\.zip:/.test(where) && !files.has(where))
      files.set(where, Buffer.from(text, 'latin1').toString());
  return files;
}

interface Recorded {
  /** The first line of the transcript. */
  readonly first: unknown;
  readonly contextText: string;
  readonly sha256: string;
}

async function makeAgain(
  { first, contextText, sha256 }: Recorded,
  { phases, repository }: PromptGround,
): Promise<ReadPrompt> {
  const { phase: phaseName, round, issue } = headerLine.parse(first);
  const context = contextSchema.parse(jsonOf(contextText));
  const phase = await loadPhase(phaseName, phases);
  const facts = { repository, issueNumber: issue, round };
  const { system, user } = renderPrompt(phase, context, facts);
  const got = createHash('sha256').update(`${system}\n${user}`).digest('hex');
  if (got !== sha256) throw new Error(`its sha256 is ${sha256}, and what this version makes has ${got}`);
  const name = handoffNameOf(phaseName, round);
  const bare = renderPrompt(phase, wordless(context), facts);
  return { kind: 'shown', name, nonce: context.nonce, items: context.items.length, system, user, bare };
}

/** As many items from the same sources, and as many left out, without anybody's words. */
function wordless(context: Context): Context {
  const items = context.items.map(({ source }) => ({
    ...{ source, title: 'x', author: 'x', standing: 'outsider' as const, writtenAt: null },
    ...{ origin: 'x', text: 'x', removedCharacters: 0, sha256: '0'.repeat(64) },
  }));
  const dropped = context.dropped.map(({ source }) => ({ source, title: 'x', reason: 'x' }));
  return { ...context, items, dropped };
}
