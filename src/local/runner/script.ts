import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { evaluateString } from '../workflow/expressions.ts';
import type { RunDefaults, RunStep } from '../workflow/workflow.ts';
import { type ExecutionEnd, execute } from './execute.ts';
import type { JobState } from './job-state.ts';

/** How GitHub starts a script, by shell (workflow syntax reference, `steps[*].shell`). */
const shells: Readonly<Record<string, readonly string[]>> = {
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '{0}'],
  sh: ['sh', '-e', '{0}'],
  python: ['python', '{0}'],
};
/** Without `shell:`, the script runs in bash without `pipefail`. */
const unspecified = ['bash', '-e', '{0}'];

/**
 * Runs a `run:` step: its text becomes a file, which the shell executes in the workspace or in
 * `working-directory`. Throws `ConfigError` for a shell that is not supported, `WorkflowError` for a
 * bad expression.
 */
export async function runScript(
  state: JobState,
  step: RunStep,
  options: { readonly env: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<ExecutionEnd> {
  const { folders, request, log } = state.resources;
  const file = request.workflow.file.path;
  const scope = state.scope(options.env);
  const text = evaluateString(file, step.run, scope);
  const setting = (key: keyof RunDefaults): string => {
    const token = step[key] ?? request.job.defaults[key] ?? request.workflow.defaults[key];
    return token === undefined ? '' : evaluateString(file, token, scope);
  };
  const shell = setting('shell');
  const script = path.join(folders.temp, `${randomUUID()}${shell === 'python' ? '.py' : '.sh'}`);
  await mkdir(folders.temp, { recursive: true });
  await writeFile(script, text.endsWith('\n') ? text : `${text}\n`);
  const [command = '', ...args] = commandFor(shell).map((part) => part.replaceAll('{0}', script));
  log.write(
    `##[group]Run ${firstLine(text)}\n${text.trimEnd()}\nshell: ${[command, ...args].join(' ')}\n##[endgroup]`,
  );
  return execute(state, {
    file: command,
    args,
    cwd: path.resolve(folders.workspace, setting('workingDirectory')),
    env: options.env,
    actionEnv: {},
    github: { action: step.id },
    signal: options.signal,
  });
}

function commandFor(shell: string): readonly string[] {
  if (shell === '') return unspecified;
  const known = shells[shell];
  if (known !== undefined) return known;
  if (shell.includes('{0}')) return shell.split(/\s+/);
  throw new ConfigError({
    what: `the shell '${shell}' is not supported by the laptop runner`,
    expected: `${Object.keys(shells).join(', ')} or a command with {0}`,
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
