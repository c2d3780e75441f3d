import { z } from 'zod';
import { standingOf } from '../../context/source.ts';
import type { GitHub, Repository } from '../../github.ts';
import type { CaseInput } from '../input.ts';

/** Pages of 100 comments that are read of an issue. */
const maxPages = 20;

const user = z.object({ login: z.string(), type: z.string().default('User') }).nullable();

const issueShape = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullable(),
  html_url: z.url(),
  author_association: z.string().default('NONE'),
  created_at: z.iso.datetime(),
  user,
});

const commentShape = z.object({
  body: z.string().nullish(),
  author_association: z.string().default('NONE'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  user,
});

const pullShape = z.object({
  number: z.int().positive(),
  html_url: z.url(),
  created_at: z.iso.datetime(),
  merge_commit_sha: z.string().nullable(),
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string() }),
});
export type Pull = z.infer<typeof pullShape>;

/** What was said before the fix was there, as GitHub has it today. */
export interface Words {
  readonly issue: CaseInput['issue'];
  readonly comments: CaseInput['comments'];
  readonly url: string;
  readonly pull: Pull;
  /** Comments that were left out, for having come with or after the fix, or from a bot. */
  readonly leftOut: number;
}

/**
 * Reads an issue, its comments and the pull request that fixed it. Comments that were written or edited once the pull
 * request was open are left out, and so are labels: nobody can tell when they were set. Rejects as Octokit does,
 * and with `ZodError` for an answer that is not GitHub's.
 */
export async function readWords(
  github: GitHub,
  repository: Repository,
  numbers: { readonly issue: number; readonly pull: number },
): Promise<Words> {
  const [found, fix, all] = await Promise.all([
    github.issues.get({ ...repository, issue_number: numbers.issue }),
    github.pulls.get({ ...repository, pull_number: numbers.pull }),
    readComments(github, repository, numbers.issue),
  ]);
  const issue = issueShape.parse(found.data);
  const pull = pullShape.parse(fix.data);
  const opened = Date.parse(pull.created_at);
  const before = all.filter((each) => Date.parse(each.updated_at) < opened && each.user?.type !== 'Bot');
  return {
    issue: {
      number: issue.number,
      title: issue.title,
      author: issue.user?.login ?? 'ghost',
      standing: standingOf(issue.author_association),
      written: issue.created_at,
      body: issue.body ?? '',
      labels: [],
    },
    comments: before.map(({ body, user: author, author_association: association, created_at: written }) => ({
      author: author?.login ?? 'ghost',
      standing: standingOf(association),
      written,
      text: body ?? '',
    })),
    url: issue.html_url,
    pull,
    leftOut: all.length - before.length,
  };
}

async function readComments(
  github: GitHub,
  repository: Repository,
  issue_number: number,
): Promise<readonly z.infer<typeof commentShape>[]> {
  const found: z.infer<typeof commentShape>[] = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const asked = { ...repository, issue_number, per_page: 100, page };
    const { data } = await github.issues.listComments(asked);
    found.push(...z.array(commentShape).parse(data));
    if (data.length < 100) break;
  }
  return found;
}
