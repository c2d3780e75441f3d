/** After a cancel, steps that still run are ended without asking after this time (docs, "Canceling a workflow run"). */
const forceAfterMs = 5 * 60_000;

/** Cancels one job, or lets it finish: `always()` and `cancelled()` may still run their steps. */
export class JobControl {
  /** Why the job was cancelled; undefined while it was not. */
  reason: string | undefined;
  private readonly cancelling = new AbortController();
  private readonly forcing = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  /** Fires when the job is cancelled; each running step then decides by its condition. */
  get cancelled(): AbortSignal {
    return this.cancelling.signal;
  }

  /** Fires when every step must end now. */
  get forced(): AbortSignal {
    return this.forcing.signal;
  }

  cancel(reason: string): void {
    if (this.reason !== undefined) return;
    this.reason = reason;
    this.timer = setTimeout(() => this.forcing.abort(), forceAfterMs);
    this.timer.unref();
    this.cancelling.abort();
  }

  /** Call when the job has ended. */
  dispose(): void {
    clearTimeout(this.timer);
  }
}

/** Something alive in a run that a cancel of the run concerns. */
export interface Live {
  /** The run was cancelled: end, unless the condition says to go on. */
  reconsider(): void;
}

/** Cancels a run: everything alive reconsiders its `if:`, what has not started sees `cancelled()`. */
export class RunControl {
  cancelled = false;
  private readonly alive = new Set<Live>();

  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    for (const live of this.alive) live.reconsider();
  }

  /** Returns what to call when it is over. */
  add(live: Live): () => void {
    this.alive.add(live);
    return () => void this.alive.delete(live);
  }
}
