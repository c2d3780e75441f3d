/** Bytes of the largest file that edit changes. */
export const maxEditBytes = 4 * 1024 * 1024;

/** Runs work after all work given before it has ended. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue for changes of files: two edits of one file in the same turn are both applied (case 18). One
 * queue for all files, because two spellings or a symbolic link can name the same one.
 */
export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
