import { createHash } from 'node:crypto';
import { z } from 'zod';
import { contextSchema } from '../context/context.ts';
import { ConfigError } from '../errors.ts';
import { handoffNameOf } from '../handoff.ts';
import { loadPhase } from '../phase/load.ts';
import type { PhaseSources } from '../phase/load.ts';
import { renderPrompt } from '../prompt.ts';
import type { ShownPrompt } from './frames.ts';
import type { PlacedText } from './played.ts';

const headerLine = z.looseObject({ phase: z.string(), round: z.int(), issue: z.int() });
const startLine = z.looseObject({ type: z.literal('start'), promptSha256: z.string() });

/**
 * The prompts that the models of a run got, made again from the frozen contexts in its artifacts. The hash in the
 * transcript says that they are the same bytes. Throws `ConfigError` when they are not, and for a phase file that nobody can read.
 */
export async function readPrompts(
  texts: readonly PlacedText[],
  { phases, repository }: { readonly phases: PhaseSources; readonly repository: string },
): Promise<readonly ShownPrompt[]> {
  const files = rawFiles(texts);
  const read = [...files].map(async ([where, text]) => {
    const contextText = files.get(where.replace(/events\.jsonl$/, 'context.json'));
    if (!where.endsWith(':events.jsonl') || contextText === undefined) return [];
    const lines = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
    const start = lines.flatMap((line) => startLine.safeParse(line).data ?? [])[0];
    const header = headerLine.safeParse(lines[0]).data;
    if (start === undefined || header === undefined) return [];
    return [
      await shown(contextText, { ...header, sha256: start.promptSha256, where }, { phases, repository }),
    ];
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

async function shown(
  contextText: string,
  run: {
    readonly phase: string;
    readonly round: number;
    readonly issue: number;
    sha256: string;
    where: string;
  },
  { phases, repository }: { readonly phases: PhaseSources; readonly repository: string },
): Promise<ShownPrompt> {
  const context = contextSchema.parse(JSON.parse(contextText));
  const phase = await loadPhase(run.phase, phases);
  const facts = { repository, issueNumber: run.issue, round: run.round };
  const { system, user } = renderPrompt(phase, context, facts);
  const sha256 = createHash('sha256').update(`${system}\n${user}`).digest('hex');
  if (sha256 !== run.sha256)
    throw new ConfigError({
      what: 'the prompt of a run cannot be made again',
      where: run.where,
      expected: `sha256 ${run.sha256}`,
      got: sha256,
      fix: 'Is the action that was played another version than this command?',
    });
  const name = handoffNameOf(run.phase, run.round);
  return { name, nonce: context.nonce, items: context.items.length, system, user };
}
