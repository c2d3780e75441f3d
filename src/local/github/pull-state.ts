import { setState } from './issues.ts';
import type { Site } from './route.ts';

/**
 * Brings open pull requests up to the branches they stand on: a new tip is their new head, a deleted
 * head branch closes them.
 */
export async function followBranches(site: Site): Promise<void> {
  const open = site.store.state.issues.filter((issue) => issue.state === 'open' && issue.pull !== null);
  if (open.length === 0) return;
  const tips = new Map((await site.git.refs('refs/heads/')).map(({ name, sha }) => [name, sha]));
  for (const issue of open) {
    const { pull } = issue;
    if (pull === null) continue;
    const head = tips.get(`refs/heads/${pull.head}`);
    pull.baseSha = tips.get(`refs/heads/${pull.base}`) ?? pull.baseSha;
    if (head === undefined) setState(site, issue, 'closed', null);
    if (head === undefined || head === pull.headSha) continue;
    pull.headSha = head;
    issue.updatedAt = site.store.now();
  }
}
