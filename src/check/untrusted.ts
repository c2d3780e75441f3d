import type { Expr } from '@actions/expressions';
import { FunctionCall, Grouping, Logical } from '@actions/expressions/ast';
import { isBasicExpression } from '@actions/workflow-parser';
import type { MappingToken, TemplateToken } from '../local/workflow/tokens.ts';
import type { Step, StepsJob } from '../local/workflow/workflow.ts';
import { parseExpression, pathOf } from './expression.ts';
import { ownAction } from './own-action.ts';
import { type Subject, valueOf } from './rule.ts';

/**
 * What outsiders write, by its place: GitHub's list ("Script injections", contexts that end in body, title,
 * message, name, email, ref, label, page_name, default_branch), and the older text of an edit. `*` is any part.
 */
const outsiderText: readonly (readonly string[])[] = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.comment.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.pages.*.page_name',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.commits.*.message',
  'github.event.commits.*.author.name',
  'github.event.commits.*.author.email',
  'github.event.head_commit.message',
  'github.event.head_commit.author.name',
  'github.event.head_commit.author.email',
  'github.event.merge_group.head_commit.message',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.check_suite.head_branch',
  'github.event.check_run.check_suite.head_branch',
  'github.event.changes.*.from',
].map((path) => path.split('.'));

/** Functions whose answer holds nothing of their arguments' text. */
const textFree = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'failure',
  'always',
  'cancelled',
]);

/** The expressions inside a text, each with the line it stands on. */
export function expressionsOf(
  token: TemplateToken,
): readonly { readonly text: string; readonly line: number | undefined }[] {
  if (!isBasicExpression(token)) return [];
  return (token.originalExpressions ?? [token]).map((one) => ({ text: one.expression, line: one.line }));
}

/** Follows the text in the expressions of one step to where it comes from. */
export class TextOrigins {
  private readonly subject: Subject;
  private readonly job: StepsJob;
  private readonly step: Step | undefined;
  private readonly followed: Set<TemplateToken>;

  constructor(
    subject: Subject,
    job: StepsJob,
    step: Step | undefined,
    followed: Set<TemplateToken> = new Set(),
  ) {
    this.subject = subject;
    this.job = job;
    this.step = step;
    this.followed = followed;
  }

  /** The places of untrusted text that the value of an expression holds, such as `github.event.issue.title`. */
  of(expression: string): readonly string[] {
    return [...new Set(this.inText(parseExpression(expression), 'value'))];
  }

  /** `whole`: an object is turned into text with everything in it. */
  private inText(expr: Expr, as: 'value' | 'whole'): readonly string[] {
    if (expr instanceof Grouping) return this.inText(expr.group, as);
    if (expr instanceof Logical) return expr.args.flatMap((arg) => this.inText(arg, as));
    if (expr instanceof FunctionCall) {
      const name = expr.functionName.lexeme.toLowerCase();
      if (textFree.has(name)) return [];
      return expr.args.flatMap((arg) => this.inText(arg, /^(tojson|join)$/.test(name) ? 'whole' : as));
    }
    const path = pathOf(expr);
    return path === undefined ? [] : this.at(path, as);
  }

  private at(path: readonly string[], as: 'value' | 'whole'): readonly string[] {
    const hit = outsiderText.some((text) => matches(path, text, as));
    if (hit) return [path.join('.')];
    const [context, first = '', , third = ''] = path;
    if (context === 'env') return this.follow(this.variable(first), this);
    if (context === 'needs') return this.ofJob(first, third);
    if (context === 'steps' && third === 'result' && this.isModelStep(first))
      return ['the answer of a model that read such text'];
    return [];
  }

  private follow(token: TemplateToken | undefined, origins: TextOrigins): readonly string[] {
    if (token === undefined || this.followed.has(token)) return [];
    this.followed.add(token);
    return expressionsOf(token).flatMap(({ text }) => origins.of(text));
  }

  private variable(name: string): TemplateToken | undefined {
    const levels: readonly (MappingToken | undefined)[] = [
      this.step?.env,
      this.job.env,
      this.subject.workflow.env,
    ];
    return levels.map((level) => valueOf(level, name)).find((token) => token !== undefined);
  }

  private ofJob(id: string, output: string): readonly string[] {
    const job = this.subject.workflow.jobs.find((one) => one.id.toLowerCase() === id);
    if (job?.kind !== 'steps') return [];
    return this.follow(
      valueOf(job.outputs, output),
      new TextOrigins(this.subject, job, undefined, this.followed),
    );
  }

  private isModelStep(id: string): boolean {
    return this.job.steps.some(
      (step) =>
        step.kind === 'uses' &&
        step.id.toLowerCase() === id &&
        ownAction(step, this.subject.isOwnProject) === 'run',
    );
  }
}

function matches(path: readonly string[], text: readonly string[], as: 'value' | 'whole'): boolean {
  if (as === 'value' ? path.length !== text.length : path.length > text.length) return false;
  return path.every((part, index) => part === text[index] || part === '*' || text[index] === '*');
}
