import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { readYamlAs } from '../read-yaml.ts';
import { trustedGit } from '../git.ts';
import type { Machine } from './machine.ts';

/** Every action of ours that a workflow may use. */
const ourActions = ['run', 'publish', 'verify', 'evaluate', 'publish-evals'];

const manifestSchema = z.looseObject({ inputs: z.record(z.string(), z.unknown()) });

/** What the person chose with `--model` and `--set`, as inputs of our actions, and for which repository. */
export interface Choice {
  /** As `actionInputs` returns them: `models` holds one `phase=provider/id` a line. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The actions that get the inputs; absent: whichever a workflow uses. */
  readonly actions?: readonly string[];
  readonly repoDir: string;
}

/**
 * Throws `ConfigError` for an input that none of the actions has, and for a model of a phase that neither the
 * harness nor the last commit of the repository has: both would be ignored without a word.
 */
export async function refuseUnknownNames(
  { inputs, actions = ourActions, repoDir }: Choice,
  machine: Machine,
): Promise<void> {
  const known = await knownInputs(machine.actionRoot, actions);
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

async function knownInputs(actionRoot: string, actions: readonly string[]): Promise<readonly string[]> {
  const files = actions.map((name) => path.join(actionRoot, name, 'action.yml'));
  const manifests = await Promise.all(files.map((file) => readYamlAs(manifestSchema, file)));
  return [...new Set(manifests.flatMap(({ inputs }) => Object.keys(inputs)))].sort();
}

async function knownPhases(repoDir: string, machine: Machine): Promise<readonly string[]> {
  const builtIn = await readdir(path.join(machine.actionRoot, 'phases'));
  const git = trustedGit(machine.env['PATH'] ?? '');
  const head = await git(['ls-tree', '--name-only', 'HEAD', '.harness/phases/'], { cwd: repoDir });
  const own = head.stdout.toString().split('\n');
  const files = [...builtIn, ...own].filter((file) => file.endsWith('.md'));
  return [...new Set(files.map((file) => path.basename(file, '.md')))].sort();
}
