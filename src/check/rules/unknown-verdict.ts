import type { Expr } from '@actions/expressions';
import { Binary, FunctionCall, Grouping, Literal, Logical, Unary } from '@actions/expressions/ast';
import { parseExpression, pathOf } from '../expression.ts';
import type { Rule } from '../rule.ts';
import { verdictsOf } from '../verdicts.ts';

/**
 * A condition compares a verdict with words that the phase can answer. A word that no phase says is never
 * equal: its job is skipped in every run, and the run is green without having done anything.
 */
export const unknownVerdict: Rule = {
  id: 'unknown-verdict',
  check: (subject) =>
    subject.workflow.jobs.flatMap((job) =>
      comparisonsIn(parseExpression(job.condition)).flatMap(({ path, words }) => {
        const [context, needed = '', member, output = ''] = path;
        if (context !== 'needs' || member !== 'outputs') return [];
        const known = verdictsOf(
          { workflow: subject.workflow, tree: subject.tree },
          { job: needed, output },
          subject,
        );
        if (known === undefined) return [];
        return words
          .filter((word) => word !== '' && !known.some((verdict) => same(verdict, word)))
          .map((word) => ({
            line: job.at.line,
            message: `the condition of job '${job.id}' compares \`${path.join('.')}\` with '${word}', which is never its value (expected one of ${known.join(', ')}). Correct the word, or add it to the phase's verdicts`,
          }));
      }),
    ),
};

interface Comparison {
  readonly path: readonly string[];
  readonly words: readonly string[];
}

function comparisonsIn(expr: Expr): readonly Comparison[] {
  if (expr instanceof Grouping) return comparisonsIn(expr.group);
  if (expr instanceof Unary) return comparisonsIn(expr.expr);
  if (expr instanceof Logical) return expr.args.flatMap(comparisonsIn);
  if (expr instanceof Binary)
    return [...comparison(expr.left, expr.right), ...comparison(expr.right, expr.left)];
  if (!(expr instanceof FunctionCall) || expr.functionName.lexeme.toLowerCase() !== 'contains') return [];
  const [list, item] = expr.args;
  return list === undefined || item === undefined ? [] : comparison(item, list);
}

function comparison(value: Expr, words: Expr): readonly Comparison[] {
  const path = pathOf(value);
  const literal = wordsIn(words);
  return path === undefined || literal === undefined ? [] : [{ path, words: literal }];
}

/** The words of a literal, or of `fromJSON` with a list that is written out. */
function wordsIn(expr: Expr): readonly string[] | undefined {
  if (expr instanceof Literal) return [expr.literal.coerceString()];
  if (!(expr instanceof FunctionCall) || expr.functionName.lexeme.toLowerCase() !== 'fromjson')
    return undefined;
  const [list] = expr.args;
  return list instanceof Literal
    ? [...list.literal.coerceString().matchAll(/"([^"]*)"/g)].map(([, word = '']) => word)
    : undefined;
}

/** GitHub compares strings without their letter case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
