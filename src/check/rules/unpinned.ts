import { ownRepository } from '../places.ts';
import { type Rule, usesLine } from '../rule.ts';

/**
 * Every `uses` names a commit: a tag or branch can be moved to other code after the review, and that code
 * then holds this job's token (the tags of tj-actions/changed-files, March 2025). Actions of the same
 * repository are pinned by nature; ours may be named by the tag of a release.
 */
export const unpinned: Rule = {
  id: 'unpinned',
  check: ({ workflow }) =>
    workflow.jobs
      .flatMap((job) => {
        if (job.kind === 'call') return [{ uses: job.uses, line: job.usesAt.line }];
        return job.steps.flatMap((step) =>
          step.kind === 'uses' ? [{ uses: step.uses, line: usesLine(step) }] : [],
        );
      })
      .filter(({ uses }) => !isPinned(uses))
      .map(({ uses, line }) => ({ line, message: adviceFor(uses) })),
};

const ownRelease = new RegExp(`^${ownRepository}(/[^@]*)?@v\\d+(\\.\\d+){0,2}$`, 'i');

function isPinned(uses: string): boolean {
  if (/^[.$]\//.test(uses) || ownRelease.test(uses)) return true;
  if (uses.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/i.test(uses);
  return /@[0-9a-f]{40}$/i.test(uses);
}

function adviceFor(uses: string): string {
  if (uses.startsWith('docker://'))
    return `'${uses}' is not pinned (expected an image with @sha256: and 64 hex digits): a tag can be moved to other code. Name the image's digest`;
  const name = uses.split('@')[0] ?? uses;
  return `'${uses}' is not pinned (expected ${name}@ and the 40 hex digits of a commit): a tag or branch can be moved to other code. Name the commit, with the version in a comment`;
}
