import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { loadAction } from '../local/workflow/action.ts';
import type { Machine } from './machine.ts';

const actions = ['run', 'publish', 'verify'];

/** What the person chose with `--model` and `--set`, as inputs of our actions, and for which repository. */
export interface Choice {
  /** As `actionInputs` returns them: `models` holds one `phase=provider/id` a line. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly repoDir: string;
}

/**
 * Throws `ConfigError` for an input that none of our actions has, and for a model of a phase that neither the
 * harness nor the last commit of the repository has: both would be ignored without a word.
 */
export async function refuseUnknownNames({ inputs, repoDir }: Choice, machine: Machine): Promise<void> {
  const known = await knownInputs(machine.actionRoot);
  for (const name of Object.keys(inputs)) refuseUnless(known, name, { what: 'input', option: '--set' });
  const named = (inputs['models'] ?? '').split('\n').filter((line) => line !== '');
  if (named.length === 0) return;
  const phases = await knownPhases(repoDir, machine);
  for (const line of named)
    refuseUnless(phases, line.split('=')[0] ?? '', { what: 'phase', option: '--model' });
}

function refuseUnless(
  known: readonly string[],
  name: string,
  { what, option }: { readonly what: string; readonly option: string },
): void {
  if (known.includes(name)) return;
  throw new ConfigError({
    what: `unknown ${what} "${name}"`,
    where: option,
    expected: `one of ${known.join(', ')}`,
  });
}

async function knownInputs(actionRoot: string): Promise<readonly string[]> {
  const manifests = await Promise.all(actions.map((name) => loadAction(path.join(actionRoot, name))));
  return [...new Set(manifests.flatMap(({ inputs }) => [...inputs.keys()]))].sort();
}

async function knownPhases(repoDir: string, machine: Machine): Promise<readonly string[]> {
  const builtIn = await readdir(path.join(machine.actionRoot, 'phases'));
  const git = trustedGit(machine.env['PATH'] ?? '');
  const head = await git(['ls-tree', '--name-only', 'HEAD', '.harness/phases/'], { cwd: repoDir });
  const own = head.stdout.toString().split('\n');
  const files = [...builtIn, ...own].filter((file) => file.endsWith('.md'));
  return [...new Set(files.map((file) => path.basename(file, '.md')))].sort();
}
