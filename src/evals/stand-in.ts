import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { maxCallsPerTurn } from '../agent/tool-calls.ts';
import type { JsonSchema, Model, ModelReply, ToolCall } from '../models/model.ts';
import { freePrice } from '../models/prices.ts';
import { noUsage } from '../usage.ts';
import type { Expected } from './expected.ts';

/** A file that the stand-in writes into the workspace. */
export interface WrittenFile {
  /** Relative to the workspace, with slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * A model that knows what it is going to do: it writes files with the tools `write` and, for what is no UTF-8,
 * `bash`, then gives a result. It goes
 * through the loop as any other model does, so that a reference is held to the same schema and sandbox.
 */
export function standIn(result: unknown, files: readonly WrittenFile[] = []): Model {
  const turns: ToolCall[][] = [];
  for (let at = 0; at < files.length; at += maxCallsPerTurn)
    turns.push(files.slice(at, at + maxCallsPerTurn).map((file, index) => callFor(file, at + index)));
  return {
    id: 'scripted/stand-in',
    price: freePrice,
    respond: async ({ messages }) => {
      const calls = turns[messages.filter(({ role }) => role === 'assistant').length] ?? [];
      return calls.length > 0 ? replyWith('', calls) : replyWith(JSON.stringify(result), []);
    },
  };
}

function callFor({ path: file, bytes }: WrittenFile, index: number): ToolCall {
  const id = `write-${index}`;
  if (isUtf8(bytes)) return { id, name: 'write', input: { path: file, content: bytes.toString() } };
  const command = `printf %s '${bytes.toString('base64')}' | base64 -d > '${file.replaceAll("'", `'\\''`)}'`;
  return { id, name: 'bash', input: { command, timeout_seconds: null } };
}

function replyWith(text: string, toolCalls: readonly ToolCall[]): ModelReply {
  const stop = { kind: toolCalls.length > 0 ? ('tool_calls' as const) : ('end' as const) };
  return { stop, text, toolCalls, usage: noUsage, native: { text, toolCalls }, requestId: undefined };
}

/** The files of a folder, sorted by path; with `only`, those of that list. */
export async function filesOf(dir: string, only?: readonly string[]): Promise<readonly WrittenFile[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .filter((name) => only === undefined || only.includes(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      path: name.split(path.sep).join('/'),
      bytes: await readFile(path.join(dir, name)),
    })),
  );
}

const shape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});

/**
 * An answer without content that the schema of a phase accepts: empty texts and lists, zeros, and for a choice
 * one that the gold does not count as right. No grader may be content with it.
 */
export function emptyAnswer(schema: JsonSchema, labels: Expected['labels'], at = ''): unknown {
  const { type, enum: choices, properties } = shape.parse(schema);
  if (choices !== undefined)
    return choices.find((choice) => !labels[at]?.includes(String(choice))) ?? choices[0];
  const kind = Array.isArray(type) ? type[0] : type;
  if (properties !== undefined)
    return Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        name,
        emptyAnswer(field as JsonSchema, labels, at === '' ? name : `${at}.${name}`),
      ]),
    );
  if (kind === 'array') return [];
  if (kind === 'number' || kind === 'integer') return 0;
  return kind === 'boolean' ? false : '';
}
