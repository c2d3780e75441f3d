import { createHash } from 'node:crypto';
import { parseDocument, stringify, visit } from 'yaml';
import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { withinStack } from './nesting.ts';
import { errorCode, limitNames, outcomeNames } from './outcome.ts';

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export const handoffName = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);

/** Machine-readable detail of an outcome that is not `done`. */
const outcomeDetail = z.strictObject({
  code: errorCode.optional(),
  limit: z.enum(limitNames).optional(),
  message: z.string().max(4000),
});

/** The front matter of a handoff. Everything a workflow or a later phase relies on is here. */
export const handoffFacts = z.strictObject({
  schema: z.literal('harness/handoff@1'),
  phase: handoffName,
  /** 0 for phases that run once; 1 or 2 for a build or its verification. */
  round: z.int().min(0).max(9),
  issue: z.int().positive(),
  outcome: z.enum(outcomeNames),
  detail: outcomeDetail.nullable(),
  /** Null unless the outcome is `done`. */
  result: z.looseObject({ verdict: z.string() }).nullable(),
  /** Null when no model ran (verify). */
  model: z.string().nullable(),
  usage: z.strictObject({
    turns: z.int().nonnegative(),
    input: z.int().nonnegative(),
    cached: z.int().nonnegative(),
    output: z.int().nonnegative(),
    /** Null when the price is unknown. */
    usd: z.number().nonnegative().nullable(),
    seconds: z.number().nonnegative(),
    /** Tokens, and with them the money, are guessed: the model's server counted nothing. */
    estimated: z.literal(true).optional(),
  }),
  base: z.string().regex(/^[0-9a-f]{40}$/),
  /** What went in: phase file, frozen context, and earlier handoffs by name. */
  inputs: z.strictObject({
    phase: sha256Hex.nullable(),
    context: sha256Hex.nullable(),
    handoffs: z.record(handoffName, sha256Hex),
  }),
  /** sha256 of change.json and the tree it declares; null when the phase changed nothing. */
  change: z.strictObject({ sha256: sha256Hex, tree: z.string().regex(/^[0-9a-f]{40}$/) }).nullable(),
  /** Text by people without write access went in. */
  outsider: z.boolean(),
  /** Characters that the model was not shown: hidden text, and what was beyond the bounds. Absent when no model ran. */
  removed: z.int().nonnegative().optional(),
  sandbox: z.enum(['bubblewrap', 'off', 'none']),
  run: z.url(),
});
export type HandoffFacts = Readonly<z.infer<typeof handoffFacts>>;

export interface Handoff {
  readonly facts: HandoffFacts;
  /** Markdown for people. Untrusted wherever it is read. */
  readonly report: string;
}

/** Bytes beyond which a handoff is refused unread: far above any honest one. */
export const maxHandoffBytes = 512 * 1024;

/** File name without folder: `triage.md`, `build-2.md`. */
export function handoffFileName(name: string): string {
  return `${name}.md`;
}

/** Name of a handoff within its issue: `triage`, or `build-2` for a phase that runs in rounds. */
export function handoffNameOf(phase: string, round: number): string {
  return round === 0 ? phase : `${phase}-${round}`;
}

/** The handoff as one markdown document with YAML front matter. Same handoff, same bytes. */
export function formatHandoff(handoff: Handoff): string {
  const facts = stringify(handoffFacts.parse(handoff.facts), { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${facts}---\n${handoff.report.trimEnd()}\n`;
}

/**
 * Reads a handoff as untrusted data. Throws `ConfigError` for anything that `formatHandoff` would not
 * have written: no front matter, an unknown key, an oversized document, YAML aliases.
 */
export function parseHandoff(text: string, where: string): Handoff {
  if (Buffer.byteLength(text) > maxHandoffBytes)
    throw unreadable(where, `at most ${maxHandoffBytes} bytes`, `${Buffer.byteLength(text)}`);
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (parts === null) throw unreadable(where, 'YAML front matter between two --- lines', 'none');
  const facts = withinStack(where, () => readFacts(parts[1] ?? '', where));
  return { facts, report: (parts[2] ?? '').trimEnd() };
}

function readFacts(yaml: string, where: string): HandoffFacts {
  const document = parseDocument(yaml, { uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined) throw unreadable(where, 'valid YAML', fault.message);
  visit(document, {
    Alias: (_key, { source }) => {
      throw unreadable(where, 'YAML without aliases', `*${source}`);
    },
  });
  const facts = handoffFacts.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!facts.success)
    throw unreadable(where, 'the fields of harness/handoff@1', z.prettifyError(facts.error));
  return facts.data;
}

function unreadable(where: string, expected: string, got: string): ConfigError {
  return new ConfigError({ what: 'not a handoff this harness wrote', where, expected, got });
}

/** sha256 of the document's bytes, hex: what a job's `handoff-sha256` output says. */
export function hashHandoff(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
