import type { Summary, SummaryCase } from '../../evals/report/summary.ts';
import { explainGitHubError } from '../../github.ts';
import { ensure } from '../ensure.ts';
import type { Writer } from '../ensure.ts';

export interface CheckRunRequest extends Writer {
  /** Commit that the check stands on, 40 hex digits. */
  readonly commit: string;
  readonly suite: string;
  /** This run of the workflow: a second publish of it finds its own check. */
  readonly runId: string;
  readonly runUrl: string;
  /** From `safeSummary`. */
  readonly summary: Summary;
  /** Folder of the cases in the repository; null for no annotations. */
  readonly evals: string | null;
  /** Markdown, at most 65,535 characters. */
  readonly text: string;
}

/** GitHub takes so many annotations with one request. */
const annotationsPerCall = 50;
/** Beyond this nobody reads them; the comment and the report have all. */
const maxAnnotations = 200;

type Conclusion = 'success' | 'neutral' | 'failure';

/**
 * Makes sure that the commit has this run's check for the suite, with its annotations. A second call writes what is
 * missing and repeats nothing. Throws `GitHubError`.
 */
export async function ensureCheckRun(
  request: CheckRunRequest,
): Promise<{ readonly created: boolean; readonly url: string }> {
  const { github, repository, commit, suite, runId, runUrl, summary, evals, text } = request;
  const name = `evals / ${suite}`;
  const externalId = `harness:evals suite=${suite} run=${runId}`;
  const output = { title: titleOf(summary), summary: text };
  const annotations = evals === null ? [] : annotationsOf(summary, evals);
  const { kind, value } = await ensure(request, {
    look: async () => {
      const { data } = await github.checks.listForRef({ ...repository, ref: commit, check_name: name });
      const own = data.check_runs.find(({ external_id }) => external_id === externalId);
      return own === undefined ? null : factsOf(own);
    },
    create: async () => {
      const { data } = await github.checks.create({
        ...{ ...repository, name, head_sha: commit, external_id: externalId, details_url: runUrl },
        ...{ status: 'completed', conclusion: conclusionOf(summary) },
        output: { ...output, annotations: annotations.slice(0, annotationsPerCall) },
      });
      return factsOf(data);
    },
  }).catch((error: unknown) => Promise.reject(explainGitHubError(error, 'writing the check of the evals')));
  for (let at = value.annotations; at < annotations.length; at += annotationsPerCall)
    await github.checks
      .update({
        ...{ ...repository, check_run_id: value.id },
        output: { ...output, annotations: annotations.slice(at, at + annotationsPerCall) },
      })
      .catch((error: unknown) =>
        Promise.reject(explainGitHubError(error, 'adding annotations to the check of the evals')),
      );
  return { created: kind === 'created', url: value.url };
}

interface CheckFacts {
  readonly id: number;
  readonly url: string;
  /** How many GitHub has already. */
  readonly annotations: number;
}

function factsOf(check: {
  readonly id: number;
  readonly html_url: string | null;
  readonly output: { readonly annotations_count: number };
}): CheckFacts {
  return { id: check.id, url: check.html_url ?? '', annotations: check.output.annotations_count };
}

/** Green is for what was shown; what could not be shown is neutral, which blocks nobody. */
function conclusionOf({ verdict, exitCode }: Summary): Conclusion {
  if (exitCode !== 0) return 'failure';
  return verdict === 'better' || verdict === 'equivalent' ? 'success' : 'neutral';
}

function titleOf({ verdict, sentence }: Summary): string {
  return `${verdict}: ${sentence}`.slice(0, 250);
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'warning' | 'failure';
  readonly message: string;
}

/** One for each broken case, at its case.yaml. */
function annotationsOf({ cases }: Summary, evals: string): readonly Annotation[] {
  return cases
    .filter(({ state }) => state === 'broken')
    .slice(0, maxAnnotations)
    .map((each) => ({
      path: `${evals}/cases/${each.phase}/${each.id}/case.yaml`,
      start_line: 1,
      end_line: 1,
      annotation_level: each.tier === 'must-pass' ? ('failure' as const) : ('warning' as const),
      message: messageOf(each),
    }));
}

function messageOf({ id, base, head, reason }: SummaryCase): string {
  const was = base === null ? '' : `${base.passed} of ${base.counted} passed before, `;
  return `${id} is broken: ${was}${head.passed} of ${head.counted} now.${reason === null ? '' : ` ${reason}`}`;
}
