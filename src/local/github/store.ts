import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import type { Clock } from './json.ts';
import { emptyState, stateSchema } from './records.ts';
import type { IssueRecord, State } from './records.ts';

/**
 * The state of one local GitHub and the file it lives in. Changes go through `exclusive`, one after
 * the other; an answer that reports a change is sent only after `save`, so a killed process loses
 * nothing that was answered.
 */
export class Store {
  readonly state: State;
  readonly clock: Clock;
  readonly #file: string;
  #queue: Promise<unknown> = Promise.resolve();
  #writing: Promise<void> = Promise.resolve();
  #pending: Promise<void> | undefined;

  constructor(file: string, state: State, clock: Clock) {
    this.#file = file;
    this.state = state;
    this.clock = clock;
  }

  /** GitHub's times have no fractions of a second. */
  now(): string {
    return this.clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  }

  takeId(): number {
    this.state.nextId += 1;
    return this.state.nextId - 1;
  }

  /** Marks an id that came from outside as taken. */
  keepId(id: number): number {
    this.state.nextId = Math.max(this.state.nextId, id + 1);
    return id;
  }

  takeNumber(): number {
    return Math.max(0, ...this.state.issues.map((issue) => issue.number)) + 1;
  }

  issue(number: number): IssueRecord | undefined {
    return this.state.issues.find((issue) => issue.number === number);
  }

  /** Runs `work` when everything queued before it has ended. */
  exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Writes the state beside what `snapshot` shows of it; callers that wait together share one write. */
  save(snapshot: () => object): Promise<void> {
    this.#pending ??= this.#writing.then(async () => {
      this.#pending = undefined;
      await replaceFile(this.#file, `${JSON.stringify({ ...snapshot(), state: this.state }, null, 2)}\n`);
    });
    this.#writing = this.#pending.catch(() => undefined);
    return this.#pending;
  }
}

/** The state that `file` holds, or a fresh one. Throws `ConfigError` when the file is not ours. */
export async function loadStore(file: string, clock: Clock): Promise<Store> {
  let text: string;
  try {
    text = await fs.readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return new Store(file, emptyState(clock()), clock);
    throw error;
  }
  return new Store(file, parseState(file, text), clock);
}

function parseState(file: string, text: string): State {
  const fix = 'Remove the folder, or name another one with --out';
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError({ what: 'not JSON', where: file, fix }, { cause });
  }
  const parsed = z.looseObject({ state: stateSchema }).safeParse(content);
  if (parsed.success) return parsed.data.state;
  const [issue] = parsed.error.issues;
  const got = issue === undefined ? 'something else' : `${issue.path.join('.')}: ${issue.message}`;
  throw new ConfigError({ what: 'not the state of an earlier run', where: file, got, fix });
}

async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  await fs.writeFile(fresh, text);
  await fs.rename(fresh, file);
}
