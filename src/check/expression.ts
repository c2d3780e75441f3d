import { type Expr, Lexer, Parser } from '@actions/expressions';
import { ContextAccess, IndexAccess, Literal } from '@actions/expressions/ast';
import { contextNames } from '../local/workflow/expressions.ts';

/** Functions that GitHub offers at some keys only; where they may stand is the official check's concern. */
const extraFunctions = ['success', 'failure', 'always', 'cancelled', 'hashFiles'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));

/** The text between `${{` and `}}` as GitHub's parser reads it. Throws `ExpressionError` for what is no expression. */
export function parseExpression(text: string): Expr {
  const { tokens } = new Lexer(text).lex();
  return new Parser(tokens, [...contextNames], extraFunctions).parse();
}

/**
 * `github.event['issue'].title` as its parts in small letters, `*` for a part that is not written out;
 * undefined for what is no access to a context.
 */
export function pathOf(expr: Expr): readonly string[] | undefined {
  if (expr instanceof ContextAccess) return [expr.name.lexeme.toLowerCase()];
  if (!(expr instanceof IndexAccess)) return undefined;
  const parent = pathOf(expr.expr);
  const { index } = expr;
  const part = index instanceof Literal ? index.literal.coerceString().toLowerCase() : '*';
  return parent === undefined ? undefined : [...parent, part];
}
