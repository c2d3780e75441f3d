/** A tool call as the stand-in's model makes it. `json` replaces the input by raw text, valid or not. */
export interface ScriptedCall {
  readonly id?: string;
  readonly name: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly json?: string;
}

/** What goes wrong with a reply. Faults in mid-stream come after `after` events (default: half of them). */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly type?: string;
      readonly code?: string;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** OpenAI: the whole body, for servers that shape their errors in another way. */
      readonly body?: Readonly<Record<string, unknown>>;
    }
  /** An error event inside the stream. */
  | { readonly kind: 'error'; readonly type: string; readonly message?: string; readonly after?: number }
  /** The socket is destroyed. */
  | { readonly kind: 'cut'; readonly after?: number }
  /** The body ends properly, without its terminal event. */
  | { readonly kind: 'end'; readonly after?: number }
  /** Nothing comes any more, and the connection stays open; `pings` keeps sending keep-alives. */
  | { readonly kind: 'stall'; readonly after?: number; readonly pingEveryMs?: number }
  /** Not even headers. */
  | { readonly kind: 'silent' }
  /** Every event waits. */
  | { readonly kind: 'drip'; readonly delayMs: number };

/** One reply of the stand-in's model. */
export interface Turn {
  readonly text?: string;
  /** A thinking block with signature, or a reasoning item with encrypted content. */
  readonly thinking?: string;
  /** Anthropic only: a redacted thinking block. */
  readonly redacted?: string;
  readonly calls?: readonly ScriptedCall[];
  /** OpenAI: the text of a refusal part. */
  readonly refusal?: string;
  /** The provider's own word: stop_reason, finish_reason, or the response's status. */
  readonly stop?: string;
  /** Anthropic: stop_details. OpenAI: incomplete_details or error. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Merged over the computed usage; null leaves usage out where the protocol allows it. */
  readonly usage?: Readonly<Record<string, unknown>> | null;
  /** Events of unknown type, sent after the first event. */
  readonly strangeEvents?: readonly Readonly<Record<string, unknown>>[];
  /** Content blocks or output items of unknown type, sent first. */
  readonly strangeBlocks?: readonly Readonly<Record<string, unknown>>[];
  /** Characters per delta. */
  readonly pieceChars?: number;
  readonly fault?: Fault;
}

/** What a stand-in saw of one request. */
export interface Seen {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** How many replies of the model the request holds: enough to write a stateless script. */
  readonly repliesSoFar: number;
}

/** Turns in order, one for each request that is not refused; or a function of the request. */
export type Script = readonly Turn[] | ((request: Seen) => Turn);

const defaultPieceChars = 40;

/** The text in pieces of the turn's size; one empty piece for an empty text. */
export function pieces(text: string, turn: Turn): string[] {
  const size = turn.pieceChars ?? defaultPieceChars;
  const count = Math.max(1, Math.ceil(text.length / size));
  return Array.from({ length: count }, (_, index) => text.slice(index * size, (index + 1) * size));
}

/** Raw JSON of a call's input. */
export function callJson(call: ScriptedCall): string {
  return call.json ?? JSON.stringify(call.input ?? {});
}

/** Takes the next turn; undefined when an array has run out. */
export function turnTaker(script: Script): (request: Seen) => Turn | undefined {
  if (typeof script === 'function') return script;
  let next = 0;
  return () => {
    next += 1;
    return script[next - 1];
  };
}
