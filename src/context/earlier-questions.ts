import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { explainGitHubError, statusOf } from '../github.ts';
import { branchName, handoffFolder, markedName, readMark, recordedVerdict } from '../handoff-branch.ts';
import type { CommitMark } from '../handoff-branch.ts';
import { handoffFileName, hashHandoff, parseHandoff } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { normalLogin, workflowBot } from '../resume.ts';
import type { ContextItem } from './context.ts';
import { neutralise } from './neutralise.ts';
import type { ContextDeps, RetrieveRequest } from './source.ts';
import { makeItem, triggerTime } from './source.ts';

const maxQuestionCharacters = 4000;
/** Who has not got an answer after so many times will hardly get one. */
const maxTimes = 3;
/** A run writes about ten commits. */
const maxCommits = 100;

/** The verdicts with which a phase ends the run and asks. */
const askingVerdicts = ['clarify', 'needs-info'];

/** One time that the harness asked, with the moment in milliseconds since 1970. */
export interface Asked {
  readonly at: number;
  readonly item: ContextItem;
}

/**
 * What earlier runs asked the people of this issue before this run was triggered, so that their answers make sense:
 * at most the newest three times. Read from the handoffs on the issue's branch: a comment with the harness's
 * marker could be anybody's, and the harness edits its own in place, so the same run would see another text when it
 * starts again. Only an unbroken row of commits by the harness's bot counts, and of each only the bytes that it
 * declares; anything else is passed over as if it were not there. Throws `GitHubError` when GitHub does not answer.
 */
export async function earlierQuestions(
  request: RetrieveRequest,
  deps: ContextDeps,
): Promise<readonly Asked[]> {
  const commits = await ownCommits(request, deps);
  const asking = commits.filter(
    ({ at, verdict }) => at <= triggerTime(request) && askingVerdicts.includes(verdict ?? ''),
  );
  const asked = await Promise.all(
    asking.slice(0, maxTimes).map((commit) => questionsAt(commit, request, deps)),
  );
  return asked.filter((each) => each !== undefined);
}

interface OwnCommit {
  readonly sha: string;
  readonly url: string;
  readonly at: number;
  readonly mark: CommitMark;
  readonly verdict: string | undefined;
}

const listed = z.array(
  z.object({
    sha: z.string(),
    html_url: z.string(),
    commit: z.object({
      message: z.string(),
      author: z.object({ name: z.string() }).nullable(),
      committer: z.object({ date: z.string() }).nullable(),
    }),
  }),
);

/** The branch's commits from its tip back to the first one that the harness did not make. */
async function ownCommits(request: RetrieveRequest, { github }: ContextDeps): Promise<readonly OwnCommit[]> {
  const { repository, issue } = request;
  const sha = branchName(issue.number);
  const data = await github.repos
    .listCommits({ ...repository, sha, per_page: maxCommits })
    .then((answer) => listed.parse(answer.data))
    .catch((error: unknown) => {
      if (statusOf(error) === 404) return [];
      throw explainGitHubError(error, `reading the branch ${sha}`);
    });
  const bot = normalLogin(request.bot ?? workflowBot);
  const own: OwnCommit[] = [];
  for (const { sha: id, html_url: url, commit } of data) {
    const mark = readMark(commit.message);
    const isOurs = mark?.issue === issue.number && normalLogin(commit.author?.name ?? '') === bot;
    if (mark === null || !isOurs) break;
    const at = Date.parse(commit.committer?.date ?? '');
    own.push({ sha: id, url, at, mark, verdict: recordedVerdict(commit.message) });
  }
  return own;
}

/** What the handoff of that commit asks; undefined when it is not what the commit declares, or asks nothing. */
async function questionsAt(
  { sha, url, at, mark }: OwnCommit,
  request: RetrieveRequest,
  deps: ContextDeps,
): Promise<Asked | undefined> {
  if (mark.kind !== 'handoff') return undefined;
  const handoff = await handoffAt(sha, mark, request, deps);
  const text = handoff === undefined ? '' : questionsOf(handoff);
  if (text === '') return undefined;
  const item = makeItem({
    source: 'comments',
    title: `questions of the harness (${markedName(mark)})`,
    origin: url,
    author: request.bot ?? workflowBot,
    standing: 'harness',
    writtenAt: new Date(at).toISOString(),
    content: neutralise(text, { form: 'markdown', maxCharacters: maxQuestionCharacters }),
  });
  return { at, item };
}

async function handoffAt(
  ref: string,
  mark: CommitMark & { kind: 'handoff' },
  { repository, issue }: RetrieveRequest,
  { github }: ContextDeps,
): Promise<Handoff | undefined> {
  const path = [...handoffFolder(issue.number), handoffFileName(markedName(mark))].join('/');
  try {
    const { data } = await github.repos.getContent({ ...repository, path, ref });
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return undefined;
    const text = Buffer.from(data.content, 'base64').toString('utf8');
    return hashHandoff(text) === mark.sha256 ? parseHandoff(text, path) : undefined;
  } catch (error) {
    if (error instanceof ConfigError || statusOf(error) === 404) return undefined;
    throw explainGitHubError(error, `reading ${path} of the branch ${branchName(issue.number)}`);
  }
}

const questionList = z.array(z.string());

/** The questions as a numbered list; the report of a handoff that asks in prose. */
function questionsOf({ facts, report }: Handoff): string {
  const questions = questionList.safeParse(facts.result?.['questions']).data ?? [];
  const list = questions.map((question, index) => `${index + 1}. ${question.replace(/\s+/g, ' ').trim()}`);
  return list.length === 0 ? report : list.join('\n');
}
