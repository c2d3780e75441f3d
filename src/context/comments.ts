import { z } from 'zod';
import { explainGitHubError } from '../github.ts';
import { earlierQuestions } from './earlier-questions.ts';
import type { ContextDeps, RetrieveRequest, Source } from './source.ts';
import { drop, makeItem, standingOf, triggerTime } from './source.ts';
import { neutralise } from './neutralise.ts';

const maxCommentCharacters = 8000;
/** The newest ones are shown: they answer what was asked last. */
const maxComments = 40;
/** Pages of 100; an issue with more comments than this is read from its start. */
const maxPages = 20;

const comment = z.object({
  id: z.int(),
  body: z.string().nullish(),
  html_url: z.string(),
  author_association: z.string().default('NONE'),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.object({ login: z.string(), type: z.string().default('User') }).nullable(),
});
type Comment = z.infer<typeof comment>;

/**
 * The people's comments as they were when the run was triggered, and between them what the harness had asked them.
 * What was written or edited later is left out and listed (T09, B3), and so are comments by bots, the harness's own
 * included (T05): its questions come from its branch.
 */
export const comments: Source = async (request, deps) => {
  const [all, asked] = await Promise.all([listComments(request, deps), earlierQuestions(request, deps)]);
  const judged = all.map((each) => ({ each, reason: reasonToDrop(each, triggerTime(request)) }));
  const kept = judged.filter(({ reason }) => reason === undefined).map(({ each }) => each);
  const dropped = judged.flatMap(({ each, reason }) =>
    reason === undefined ? [] : [drop('comments', titleOf(each), reason)],
  );
  const surplus = Math.max(0, kept.length - maxComments);
  const older =
    surplus === 0
      ? []
      : [drop('comments', `${surplus} earlier comments`, `only the newest ${maxComments} are shown`)];
  const shown = kept.slice(surplus).map((each) => ({ at: Date.parse(each.created_at), item: itemOf(each) }));
  const inTime = [...asked, ...shown].sort((a, b) => a.at - b.at);
  return { items: inTime.map(({ item }) => item), dropped: [...older, ...dropped] };
};

async function listComments(request: RetrieveRequest, { github }: ContextDeps): Promise<readonly Comment[]> {
  const issue_number = request.issue.number;
  const found: Comment[] = [];
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const { data } = await github.issues.listComments({
        ...request.repository,
        issue_number,
        per_page: 100,
        page,
      });
      found.push(...z.array(comment).parse(data));
      if (data.length < 100) break;
    }
  } catch (thrown) {
    throw explainGitHubError(thrown, `reading the comments of issue #${issue_number}`);
  }
  return found;
}

function reasonToDrop(each: Comment, triggeredAt: number): string | undefined {
  const [created, updated] = [Date.parse(each.created_at), Date.parse(each.updated_at)];
  if (/^\s*<!-- harness:/m.test(each.body ?? '')) return "the harness's own status comment";
  if (each.user?.type === 'Bot' || each.user?.login.endsWith('[bot]') === true) return 'written by a bot';
  if (created > triggeredAt) return 'written after the run was triggered';
  if (updated > triggeredAt) return 'edited after the run was triggered';
  return (each.body ?? '').trim() === '' ? 'empty' : undefined;
}

function titleOf({ user, id }: Comment): string {
  return `comment ${id} by ${user === null ? 'a deleted account' : `@${user.login}`}`;
}

function itemOf(each: Comment): ReturnType<typeof makeItem> {
  return makeItem({
    source: 'comments',
    title: titleOf(each),
    origin: each.html_url,
    author: each.user?.login,
    standing: standingOf(each.author_association),
    writtenAt: each.updated_at,
    content: neutralise(each.body ?? '', { form: 'markdown', maxCharacters: maxCommentCharacters }),
  });
}
