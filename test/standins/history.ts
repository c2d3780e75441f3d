import { createHash } from 'node:crypto';

/** One piece of a prompt, in the order in which the provider reads it. */
export interface Piece {
  readonly by: 'us' | 'model';
  /** Without marks that are not content. */
  readonly json: string;
  /** A cache breakpoint stands on it. */
  readonly marked: boolean;
}

/** A prompt as a chain of hashes: equal hash at a position means an equal prefix up to there. */
export interface Chain {
  readonly pieces: readonly Piece[];
  readonly hashes: readonly string[];
  /** Tokens up to and including each piece. */
  readonly tokens: readonly number[];
}

/** Rule of thumb; only the ratios matter to a test. */
const charsPerToken = 4;

export function tokensOf(text: string): number {
  return Math.ceil(text.length / charsPerToken);
}

function next(hash: string, piece: Piece): string {
  return createHash('sha1').update(hash).update(piece.by).update(piece.json).digest('base64');
}

export function chainOf(seed: unknown, pieces: readonly Piece[]): Chain {
  const hashes: string[] = [];
  const tokens: number[] = [];
  let hash = createHash('sha1').update(JSON.stringify(seed)).digest('base64');
  let total = 0;
  for (const piece of pieces) {
    hash = next(hash, piece);
    total += tokensOf(piece.json);
    hashes.push(hash);
    tokens.push(total);
  }
  return { pieces, hashes, tokens };
}

/**
 * Remembers every reply with the prefix it was made from, and knows whether a prompt holds exactly
 * these: a changed system text, tool, earlier message or reply gives another hash.
 */
export class Replies {
  readonly #ends = new Set<string>();

  /** Returns the hash at the reply's end. */
  remember(prompt: Chain, reply: readonly string[]): string {
    let hash = prompt.hashes.at(-1) ?? '';
    for (const json of reply) hash = next(hash, { by: 'model', json, marked: false });
    this.#ends.add(hash);
    return hash;
  }

  /** The position of the first reply that was not made from this prefix; undefined when all were. */
  firstForeign({ pieces, hashes }: Chain): number | undefined {
    const foreign = pieces.findIndex(
      (piece, index) =>
        piece.by === 'model' && pieces[index + 1]?.by !== 'model' && !this.#ends.has(hashes[index] ?? ''),
    );
    return foreign === -1 ? undefined : foreign;
  }
}

export interface CacheUse {
  readonly read: number;
  readonly written: number;
  /** Neither. */
  readonly fresh: number;
}

/** Anthropic: blocks before a breakpoint in which an earlier entry is looked for. */
const lookBack = 20;

/** A prompt cache with explicit breakpoints, as Anthropic documents it. */
export class MarkedCache {
  readonly #entries = new Set<string>();

  use({ pieces, hashes, tokens }: Chain, minimumTokens: number): CacheUse {
    const marks = pieces.flatMap((piece, index) => (piece.marked ? [index] : []));
    const total = tokens.at(-1) ?? 0;
    const hits = marks.flatMap((mark) => {
      for (let index = mark; index >= 0 && index > mark - lookBack; index -= 1)
        if (this.#entries.has(hashes[index] ?? '')) return [index];
      return [];
    });
    const read = Math.max(0, ...hits.map((index) => tokens[index] ?? 0));
    const stored = marks.filter((mark) => (tokens[mark] ?? 0) >= minimumTokens);
    for (const mark of stored) this.#entries.add(hashes[mark] ?? '');
    const upTo = Math.max(read, ...stored.map((mark) => tokens[mark] ?? 0));
    return { read, written: upTo - read, fresh: total - upTo };
  }
}

/** OpenAI: prefixes from this size on are cached without being asked. */
const implicitMinimumTokens = 1024;

/** A prompt cache without breakpoints: the longest known prefix is read. */
export class ImplicitCache {
  readonly #entries = new Set<string>();

  use({ hashes, tokens }: Chain): CacheUse {
    const known = hashes.findLastIndex((hash) => this.#entries.has(hash));
    const read = tokens[known] ?? 0;
    hashes.forEach((hash, index) => {
      if ((tokens[index] ?? 0) >= implicitMinimumTokens) this.#entries.add(hash);
    });
    return { read, written: 0, fresh: (tokens.at(-1) ?? 0) - read };
  }
}
