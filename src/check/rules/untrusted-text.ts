import { isBasicExpression } from '@actions/workflow-parser';
import type { TemplateToken } from '../../local/workflow/tokens.ts';
import type { Step, StepsJob } from '../../local/workflow/workflow.ts';
import { type Rule, type Subject, valueOf } from '../rule.ts';
import { TextOrigins, expressionsOf } from '../untrusted.ts';

/**
 * Text that anyone can write never stands in a script: the expression is replaced before the shell or
 * JavaScript reads it, so a title such as `$(curl …)` becomes a command (T18, T19; GitHub's "Script injections").
 */
export const untrustedText: Rule = {
  id: 'untrusted-text',
  check: (subject) =>
    subject.workflow.jobs.flatMap((job) =>
      job.kind === 'steps' ? job.steps.flatMap((step) => untrustedIn(step, job, subject)) : [],
    ),
};

function untrustedIn(step: Step, job: StepsJob, subject: Subject): ReturnType<Rule['check']> {
  const script = scriptOf(step);
  if (script === undefined) return [];
  const origins = new TextOrigins(subject, job, step);
  return expressionsOf(script.token).flatMap((expression) =>
    origins.of(expression.text).map((origin) => ({
      line: expression.line ?? script.token.line,
      message: `\`\${{ ${expression.text.trim()} }}\` in \`${script.key}\` of job '${job.id}' puts text that anyone can write (${origin}) into a script, and what it says is run. Pass it by \`env:\` and read the variable`,
    })),
  );
}

function scriptOf(step: Step): { readonly key: 'run' | 'script'; readonly token: TemplateToken } | undefined {
  if (step.kind === 'run') return { key: 'run', token: step.run };
  if (!/^actions\/github-script@/i.test(step.uses)) return undefined;
  const token = valueOf(step.with, 'script');
  return token !== undefined && isBasicExpression(token) ? { key: 'script', token } : undefined;
}
