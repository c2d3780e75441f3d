import { type Expr, data } from '@actions/expressions';
import { Binary, FunctionCall, Grouping, Literal, Unary } from '@actions/expressions/ast';
import { isBasicExpression } from '@actions/workflow-parser';
import type { InputDefinition } from '../../local/workflow/inputs.ts';
import type { TemplateToken } from '../../local/workflow/tokens.ts';
import type { Workflow } from '../../local/workflow/workflow.ts';
import { parseExpression, pathOf } from '../expression.ts';
import { type Rule, entriesOf } from '../rule.ts';

type KnownType = 'string' | 'number' | 'boolean';

/**
 * An expression under `with` has the type that the called workflow's input asks for, as far as its type is
 * known before it runs. GitHub converts nothing to a boolean or number there: an output of a job is a string,
 * also when it says `true`, and the run fails when the call is reached.
 */
export const withType: Rule = {
  id: 'with-type',
  check: ({ workflow, tree }) =>
    workflow.jobs.flatMap((job) => {
      const callee = tree?.jobs.find((one) => one.job.id === job.id)?.callee;
      if (job.kind !== 'call' || callee === undefined) return [];
      return entriesOf(job.with).flatMap(({ key, value }) => {
        const input = inputNamed(callee.workflow.call?.inputs, key);
        const got = typeOfValue(value, workflow);
        if (input === undefined || got === undefined || !isRefused(input, got)) return [];
        const fix =
          got === 'string' ? 'Wrap the expression in fromJSON(), or compare it' : 'Pass a value of that type';
        const message = `job '${job.id}' gives the input '${input.name}' a ${got} (expected a ${input.type}). ${fix}`;
        return [{ line: value.line, message }];
      });
    }),
};

function inputNamed(
  inputs: readonly InputDefinition[] | undefined,
  name: string,
): InputDefinition | undefined {
  return inputs?.find((input) => input.name.toLowerCase() === name.toLowerCase());
}

/** A string takes anything; the others only their own type. */
function isRefused(input: InputDefinition, got: KnownType): boolean {
  return (input.type === 'boolean' || input.type === 'number') && input.type !== got;
}

function typeOfValue(value: TemplateToken, workflow: Workflow): KnownType | undefined {
  return isBasicExpression(value) ? typeOf(parseExpression(value.expression), workflow) : undefined;
}

const typeOfFunction: Readonly<Record<string, KnownType>> = {
  contains: 'boolean',
  startswith: 'boolean',
  endswith: 'boolean',
  format: 'string',
  join: 'string',
  tojson: 'string',
  hashfiles: 'string',
};

function typeOf(expr: Expr, workflow: Workflow): KnownType | undefined {
  if (expr instanceof Grouping) return typeOf(expr.group, workflow);
  if (expr instanceof Binary || expr instanceof Unary) return 'boolean';
  if (expr instanceof FunctionCall) return typeOfFunction[expr.functionName.lexeme.toLowerCase()];
  return expr instanceof Literal ? typeOfLiteral(expr) : typeOfPath(pathOf(expr) ?? [], workflow);
}

function typeOfPath(
  [context, name = '', member]: readonly string[],
  workflow: Workflow,
): KnownType | undefined {
  if (context === 'inputs' && member === undefined) return typeOfInput(name, workflow);
  if (context === 'needs' && member === 'outputs') return 'string';
  return context === 'vars' ? 'string' : undefined;
}

function typeOfLiteral({ literal }: Literal): KnownType | undefined {
  if (literal.kind === data.Kind.String) return 'string';
  if (literal.kind === data.Kind.Number) return 'number';
  return literal.kind === data.Kind.Boolean ? 'boolean' : undefined;
}

/** Undefined where a manual start and a call say different things of one name. */
function typeOfInput(name: string, { call, dispatchInputs }: Workflow): KnownType | undefined {
  const types = [inputNamed(call?.inputs, name), inputNamed(dispatchInputs, name)].flatMap((input) => {
    if (input === undefined) return [];
    return input.type === 'choice' || input.type === 'environment' ? ['string' as const] : [input.type];
  });
  return new Set(types).size === 1 ? types[0] : undefined;
}
