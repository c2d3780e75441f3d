import { z } from 'zod';
import { globMatcher } from '../../change/glob.ts';
import { defineGrader, failed, passed } from './grader.ts';
import type { Assessment } from './grader.ts';

const globs = z.array(z.string().min(1)).min(1);

const params = z
  .strictObject({
    /** Only paths that match one of these may change. */
    allowed: globs.optional(),
    /** No path that matches one of these may change. */
    forbidden: globs.optional(),
    /** At least one path that matches each of these must change. */
    required: globs.optional(),
    maxFiles: z.int().nonnegative().optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), {
    message: 'expected at least one of allowed, forbidden, required, maxFiles',
  });

/** Which paths the agent's change touches, whatever else came of the run. */
export const pathsGrader = defineGrader({
  params,
  assess: ({ output: { changedPaths } }, { allowed, forbidden, required, maxFiles }): Assessment => {
    const isAllowed = allowed === undefined ? () => true : globMatcher(allowed);
    const isForbidden = globMatcher(forbidden ?? []);
    const outside = changedPaths.filter((path) => !isAllowed(path) || isForbidden(path));
    const untouched = (required ?? []).filter((glob) => !changedPaths.some(globMatcher([glob])));
    const faults = [
      ...(outside.length > 0 ? [`changed ${list(outside)}`] : []),
      ...(untouched.length > 0 ? [`changed nothing in ${list(untouched)}`] : []),
      ...(changedPaths.length > (maxFiles ?? Infinity)
        ? [`changed ${changedPaths.length} files, at most ${maxFiles ?? 0} are allowed`]
        : []),
    ];
    if (faults.length > 0) return failed(faults.join('; '));
    return passed(changedPaths.length === 0 ? 'nothing was changed' : `changed ${list(changedPaths)}`);
  },
});

/** Paths shown in a detail; a change of thousands must not fill the results. */
const maxShown = 10;

function list(paths: readonly string[]): string {
  const more = paths.length - maxShown;
  return paths.slice(0, maxShown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
