import path from 'node:path';
import { Lexer } from '@actions/expressions';
import type { ActionManifest } from '../workflow/action.ts';
import { type Scope, evaluateExpression } from '../workflow/expressions.ts';
import { inputVariables, stateVariables } from './environment.ts';
import { type ExecutionEnd, execute } from './execute.ts';
import type { JobState } from './job-state.ts';

/** A JavaScript action as one step uses it. */
export interface ActionUse {
  readonly stepId: string;
  readonly manifest: ActionManifest;
  readonly repository: string;
  readonly ref: string;
}

/** One of an action's three programs, to run. */
export interface ActionCall {
  readonly use: ActionUse;
  readonly entry: 'pre' | 'main' | 'post';
  /** `with:` of the step. */
  readonly given: Readonly<Record<string, string>>;
  /** What the action saved so far. */
  readonly saved: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Runs `pre`, `main` or `post` of a JavaScript action in its own process. Only actions get the
 * runtime token and the address of the artifact service; `run:` steps do not, as on GitHub.
 */
export async function runNodeAction(state: JobState, call: ActionCall): Promise<ExecutionEnd> {
  const { use, given } = call;
  const { manifest } = use;
  const program = { pre: manifest.pre, main: manifest.main, post: manifest.post }[call.entry];
  if (program === undefined) return { succeeded: true, outputs: {}, state: {} };
  const { run, folders, tokens } = state.resources;
  if (call.entry === 'main') warnAboutInputs(state, manifest, given);
  return execute(state, {
    file: run.settings.nodePath,
    args: [path.join(manifest.dir, program)],
    cwd: folders.workspace,
    env: call.env,
    actionEnv: {
      ...inputVariables(inputValues(state, manifest, { given, env: call.env })),
      ...stateVariables(call.saved),
      ACTIONS_RUNTIME_TOKEN: tokens.runtimeToken,
      ACTIONS_RESULTS_URL: run.settings.github.resultsUrl,
      ACTIONS_RUNTIME_URL: run.settings.github.resultsUrl,
    },
    github: {
      action: use.stepId,
      action_path: manifest.dir,
      action_repository: use.repository,
      action_ref: use.ref,
    },
    signal: call.signal,
  });
}

function inputValues(
  state: JobState,
  manifest: ActionManifest,
  { given, env }: Pick<ActionCall, 'given' | 'env'>,
): Readonly<Record<string, string>> {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const scope = state.scope(env);
  const defaults = [...manifest.inputs]
    .filter(([name]) => !names.has(name.toLowerCase()))
    .map(([name, input]): [string, string] => [name, interpolate(input.default ?? '', scope)]);
  return { ...Object.fromEntries(defaults), ...given, ...chosenInputs(state, manifest) };
}

/** What the person at the command line chose for our own actions, as far as this action has such inputs. */
function chosenInputs(state: JobState, manifest: ActionManifest): Readonly<Record<string, string>> {
  const { actionRoot, actionInputs } = state.resources.run.settings;
  if (!`${manifest.dir}${path.sep}`.startsWith(`${actionRoot}${path.sep}`)) return {};
  const known = new Set([...manifest.inputs].map(([name]) => name));
  return Object.fromEntries(Object.entries(actionInputs ?? {}).filter(([name]) => known.has(name)));
}

/** Replaces every `${{ }}` of a text; the lexer finds each end, so braces in strings do no harm. */
export function interpolate(text: string, scope: Scope): string {
  const start = text.indexOf('${{');
  if (start < 0) return text;
  for (let end = text.indexOf('}}', start); end >= 0; end = text.indexOf('}}', end + 1)) {
    const expression = text.slice(start + 3, end).trim();
    if (!lexes(expression)) continue;
    const value = evaluateExpression(expression, scope).coerceString();
    return text.slice(0, start) + value + interpolate(text.slice(end + 2), scope);
  }
  throw new Error(`The expression is not closed: ${text.slice(start)}`);
}

function lexes(expression: string): boolean {
  try {
    new Lexer(expression).lex();
    return true;
  } catch {
    return false;
  }
}

/** GitHub warns of unexpected inputs and leaves missing ones to the action; so do we, but say both. */
function warnAboutInputs(
  state: JobState,
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
): void {
  const known = [...manifest.inputs.keys()];
  const has = (names: readonly string[], name: string): boolean =>
    names.some((one) => one.toLowerCase() === name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !has(known, name));
  if (unexpected.length > 0)
    state.warning(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known.join("', '")}']`,
    );
  for (const [name, input] of manifest.inputs) {
    const missing = input.required && input.default === undefined && !has(Object.keys(given), name);
    if (missing) state.warning(`Input required and not supplied: ${name}`);
  }
}
