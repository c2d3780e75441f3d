import type { IssueSnapshot } from '../event.ts';
import type { GitHub, Repository } from '../github.ts';
import { formatHandoff, handoffNameOf, hashHandoff } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import type { Received } from '../receive.ts';
import type { Standing } from '../context/context.ts';
import type { CaseInput } from './input.ts';

export const serverUrl = 'https://github.com';
/** The one run that a case's logs are of, unless its issue links to another. */
const runId = 1;
const failedCommit = '0'.repeat(40);

/** Owner and name of the repository that a case plays in. */
export function repositoryOf({ repository }: Pick<CaseInput, 'repository'>): Repository {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

/** The issue as the webhook would have sent it. */
export function issueOf(input: CaseInput): IssueSnapshot {
  const { issue } = input;
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: 'open',
    locked: false,
    html_url: issueUrl(input, issue.number),
    author_association: associationOf(issue.standing),
    created_at: issue.written,
    updated_at: issue.written,
    user: { login: issue.author, type: 'User' },
    labels: issue.labels,
  };
}

/** When the run was triggered: right after the last thing that was said. */
export function triggeredAt({ issue, comments }: CaseInput): string {
  const times = [issue.written, ...comments.map(({ written }) => written)];
  return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? issue.written;
}

/**
 * A GitHub that knows one case's records and answers what the context's sources ask, so that these do the
 * same choosing, ranking and cutting as in a real run. It can do nothing else: any other call is a TypeError.
 */
export function caseGitHub(input: CaseInput): GitHub {
  const run = { id: linkedRun(input) ?? runId, head_sha: failedCommit, created_at: input.issue.written };
  const runFacts = { ...run, name: 'CI', event: 'push', html_url: runUrl(input, run.id) };
  const pageOf = <T>(all: readonly T[], asked: { page?: number }): { data: readonly T[] } => ({
    data: all.slice(((asked.page ?? 1) - 1) * 100, (asked.page ?? 1) * 100),
  });
  const answers = {
    issues: {
      listComments: async (asked: { page?: number }) => pageOf(commentsOf(input), asked),
      listForRepo: async (asked: { page?: number }) => pageOf(otherIssuesOf(input), asked),
    },
    // No branch of handoffs: what the harness asked before is among the comments of a case.
    repos: {
      get: async () => ({ data: { default_branch: 'main' } }),
      listCommits: async () => ({ data: [] }),
    },
    actions: {
      listWorkflowRunsForRepo: async () => ({
        data: { workflow_runs: input['ci-logs'].length === 0 ? [] : [runFacts] },
      }),
      getWorkflowRun: async ({ run_id }: { run_id: number }) => {
        if (run_id === run.id && input['ci-logs'].length > 0) return { data: runFacts };
        throw Object.assign(new Error('Not Found'), { status: 404 });
      },
      listJobsForWorkflowRun: async () => ({
        data: { jobs: input['ci-logs'].map(({ title }, index) => jobOf(title, index, runFacts)) },
      }),
      downloadJobLogsForWorkflowRun: async ({ job_id }: { job_id: number }) => ({
        data: input['ci-logs'][job_id - 1]?.text ?? '',
      }),
    },
  };
  return answers as unknown as GitHub;
}

function commentsOf(input: CaseInput): readonly object[] {
  return input.comments.map(({ text, author, standing, written }, index) => ({
    id: index + 1,
    body: text,
    html_url: `${issueUrl(input, input.issue.number)}#issuecomment-${index + 1}`,
    author_association: associationOf(standing),
    created_at: written,
    updated_at: written,
    user: { login: author, type: standing === 'harness' ? 'Bot' : 'User' },
  }));
}

function otherIssuesOf(input: CaseInput): readonly object[] {
  return input['similar-issues'].map(({ number, title, state, body, author, standing, written }) => ({
    ...{ number, title, state, body },
    html_url: issueUrl(input, number),
    author_association: associationOf(standing),
    created_at: written,
    updated_at: written,
    user: { login: author },
  }));
}

function jobOf(name: string, index: number, run: { html_url: string; created_at: string }): object {
  return {
    id: index + 1,
    name,
    conclusion: 'failure',
    html_url: `${run.html_url}/job/${index + 1}`,
    completed_at: run.created_at,
  };
}

function linkedRun(input: CaseInput): number | undefined {
  const { title, body } = input.issue;
  const [, id] = `${title}\n${body}`.split(runUrl(input, ''));
  return id === undefined ? undefined : Number(/^\d{1,15}/.exec(id)?.[0] ?? runId);
}

function runUrl({ repository }: CaseInput, id: number | ''): string {
  return `${serverUrl}/${repository}/actions/runs/${id}`;
}

function issueUrl({ repository }: CaseInput, number: number): string {
  return `${serverUrl}/${repository}/issues/${number}`;
}

function associationOf(standing: Standing): string {
  return standing === 'outsider' ? 'NONE' : 'MEMBER';
}

/**
 * The handoffs of earlier phases as the run would have received them. A phase given as `build-1` is the first
 * round of `build`.
 */
export function handoffsOf(input: CaseInput, base: string): readonly Received[] {
  return input.handoffs.map((given) => {
    const [, phase = given.phase, round = '0'] = /^(.+)-(\d)$/.exec(given.phase) ?? [];
    const handoff: Handoff = {
      facts: {
        schema: 'harness/handoff@1',
        phase,
        round: Number(round),
        issue: input.issue.number,
        outcome: 'done',
        detail: null,
        result: { verdict: 'done', ...given.result },
        model: null,
        usage: { turns: 0, input: 0, cached: 0, output: 0, usd: 0, seconds: 0 },
        base,
        inputs: { phase: null, context: null, handoffs: {} },
        change: null,
        outsider: input.issue.standing === 'outsider',
        sandbox: 'none',
        run: runUrl(input, runId),
      },
      report: given.report,
    };
    const text = formatHandoff(handoff);
    return {
      name: handoffNameOf(phase, Number(round)),
      text,
      sha256: hashHandoff(text),
      handoff,
      changeText: undefined,
      contextText: undefined,
    };
  });
}
