import { z } from 'zod';
import { explainGitHubError } from '../github.ts';
import type { ContextItem } from './context.ts';
import type { ContextDeps, RetrieveRequest, Source } from './source.ts';
import { drop, makeItem, oneLine, standingOf, triggerTime } from './source.ts';
import { neutralise } from './neutralise.ts';

/** Newest issues that are compared, in pages of 100. */
const maxPages = 3;
const maxSimilar = 5;
const maxExtractCharacters = 600;
/** Beyond the start of a body, stack traces and logs drown the words that name the problem. */
const comparedCharacters = 2000;
/** Words of at least four letters that two issues share at least; one alone is chance. */
const leastShared = 2;
/** Share of the best score; what is below has only common words with the issue. */
const leastLikeness = 0.1;

const issue = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  state_reason: z.string().nullish(),
  html_url: z.string(),
  author_association: z.string().default('NONE'),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.object({ login: z.string() }).nullable(),
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof issue>;

/**
 * The issues that share the most telling words with this one, open or closed, likest first, at most
 * five. Same issues, same ranking. One that changed after the run was triggered is left out and listed.
 */
export const similarIssues: Source = async (request, deps) => {
  const others = await listIssues(request, deps);
  const ranked = (await rank(request, others)).slice(0, maxSimilar);
  const [late, fit] = partition(ranked, (each) => Date.parse(each.updated_at) > triggerTime(request));
  return {
    items: fit.map(itemOf),
    dropped: late.map((each) =>
      drop('similar-issues', `issue #${each.number}`, 'changed after the run was triggered'),
    ),
  };
};

async function listIssues(request: RetrieveRequest, { github }: ContextDeps): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const { data } = await github.issues.listForRepo({
        ...request.repository,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
        page,
      });
      found.push(...z.array(issue).parse(data));
      if (data.length < 100) break;
    }
  } catch (thrown) {
    throw explainGitHubError(thrown, 'listing issues');
  }
  return found.filter((each) => each.pull_request === undefined && each.number !== request.issue.number);
}

async function rank({ issue: own }: RetrieveRequest, others: readonly Issue[]): Promise<readonly Issue[]> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch({ fields: ['title', 'body'], searchOptions: { boost: { title: 2 } } });
  index.addAll(others.map(({ number, title, body }) => ({ id: number, title, body: compared(body) })));
  const hits = index
    .search(`${own.title}\n${compared(own.body)}`)
    .filter(({ terms }) => terms.filter((term) => term.length > 3).length >= leastShared)
    .toSorted((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
  const best = hits[0]?.score ?? 0;
  const byNumber = new Map(others.map((each) => [each.number, each]));
  return hits
    .filter(({ score }) => score >= best * leastLikeness)
    .flatMap(({ id }) => byNumber.get(Number(id)) ?? []);
}

function compared(body: string | null | undefined): string {
  return (body ?? '').slice(0, comparedCharacters);
}

function partition<T>(values: readonly T[], test: (value: T) => boolean): readonly [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

function itemOf(each: Issue): ContextItem {
  const body = neutralise(each.body ?? '', { form: 'markdown', maxCharacters: maxExtractCharacters });
  const state = each.state_reason ? `${each.state} as ${each.state_reason.replaceAll('_', ' ')}` : each.state;
  return makeItem({
    source: 'similar-issues',
    title: `issue #${each.number}, ${state}`,
    origin: each.html_url,
    author: each.user?.login,
    standing: standingOf(each.author_association),
    writtenAt: each.updated_at,
    content: {
      text: `Title: ${oneLine(each.title)}\n\n${body.text}`.trim(),
      removedCharacters: body.removedCharacters,
    },
  });
}
