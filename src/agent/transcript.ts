import type { ToolCall, ToolResult } from '../models/model.ts';
import type { ErrorCode, LimitName } from '../outcome.ts';
import type { Usage } from '../usage.ts';
import type { AgentOutcome } from './outcome.ts';

/** What the first line of every transcript says of its run. */
export interface TranscriptHeader {
  readonly phase: string;
  readonly round: number;
  readonly issue: number;
  readonly run: string;
}

/** One thing that was put in front of the model, without its text (that is in context.json). */
export interface ShownItem {
  readonly source: string;
  readonly title: string;
  readonly standing: string;
  readonly characters: number;
  readonly removedCharacters: number;
}

/** What the last line says: how the run ended, or whose handoff it took over instead of running. */
export type RunEnd =
  ({ readonly kind: 'ran' } & AgentOutcome) | { readonly kind: 'reused'; readonly from: string };

/** Everything that can happen in a run, one JSON object per line of `events.jsonl`. */
export type TranscriptEvent =
  | ({ readonly type: 'header'; readonly schema: 'harness/events@1' } & TranscriptHeader)
  | {
      readonly type: 'context';
      readonly sha256: string;
      readonly shown: readonly ShownItem[];
      readonly dropped: readonly {
        readonly source: string;
        readonly title: string;
        readonly reason: string;
      }[];
    }
  | {
      readonly type: 'start';
      readonly model: string;
      readonly tools: readonly string[];
      readonly limits: Readonly<Partial<Record<LimitName, number | undefined>>>;
      readonly sandbox: string;
      readonly promptSha256: string;
      readonly promptBytes: number;
    }
  | {
      readonly type: 'setup';
      readonly commands: readonly string[];
      readonly outcome: string;
      readonly wallMs: number;
    }
  | {
      readonly type: 'retry';
      readonly turn: number;
      readonly attempt: number;
      readonly code: ErrorCode;
      readonly message: string;
      readonly delayMs: number;
      readonly usage: Usage;
    }
  | {
      readonly type: 'reply';
      readonly turn: number;
      readonly stop: string;
      readonly text: string;
      readonly toolCalls: readonly ToolCall[];
      readonly usage: Usage;
      readonly usd: number | null;
      readonly requestId: string | null;
      readonly wallMs: number;
    }
  | ({ readonly type: 'tool_result'; readonly turn: number; readonly wallMs: number } & ToolResult)
  | { readonly type: 'feedback'; readonly turn: number; readonly reason: string; readonly text: string }
  | { readonly type: 'warning'; readonly turn: number; readonly message: string }
  | { readonly type: 'end'; readonly outcome: RunEnd };

/** The append-only record of one run. */
export interface Transcript {
  record(event: Exclude<TranscriptEvent, { type: 'header' | 'end' }>): void;
  /** Writes the terminal record; later records are dropped, a second `end` too. */
  end(outcome: RunEnd): void;
}

/** Where lines go. `write` must have handed the line to the operating system when it returns. */
export interface TranscriptSink {
  write(line: string): void;
}

export interface TranscriptDeps {
  readonly sink: TranscriptSink;
  /** Applied to every string before it is written: no secret of the run reaches the file. */
  readonly redact: (text: string) => string;
  readonly clock: () => number;
}

/**
 * Opens a transcript and writes its header. Lines carry a gap-free `seq` from 0 and `at` in
 * milliseconds since 1970. No line repeats what an earlier one said (no cumulative deltas).
 */
export function openTranscript(header: TranscriptHeader, deps: TranscriptDeps): Transcript {
  let seq = 0;
  let ended = false;
  const write = (event: TranscriptEvent): void => {
    if (ended) return;
    deps.sink.write(`${JSON.stringify({ seq, at: deps.clock(), ...redacted(event, deps.redact) })}\n`);
    seq += 1;
  };
  write({ type: 'header', schema: 'harness/events@1', ...header });
  return {
    record: write,
    end: (outcome) => {
      write({ type: 'end', outcome });
      ended = true;
    },
  };
}

/** A value with every string in it redacted; redacting after serialisation would miss escaped secrets. */
export function redacted<T>(value: T, redact: (text: string) => string): T {
  return mapStrings(value, redact) as T;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
