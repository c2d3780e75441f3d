/** Work of one kind may overlap; work of two kinds never does. */
export interface Turns {
  take<T>(kind: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Keeps commands and the host's own walks through the workspace apart, so that no command can swap
 * what the host has checked before the host uses it. First come, first served.
 */
export function takeTurns(): Turns {
  let group = { kind: '', start: Promise.resolve(), done: Promise.resolve() };
  return {
    take: (kind, work) => {
      const joins = kind === group.kind;
      const start = joins ? group.start : group.done;
      const mine = start.then(work);
      const settled = mine.then(nothing, nothing);
      group = { kind, start, done: joins ? Promise.all([group.done, settled]).then(nothing) : settled };
      return mine;
    },
  };
}

function nothing(): void {
  // Whoever awaits the work itself hears of its failure.
}
