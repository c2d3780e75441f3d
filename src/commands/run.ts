import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError, messageOf } from '../errors.ts';
import { actionInputs, assignments, onlyArgument, parseCommandLine, secretsFrom } from './arguments.ts';
import { refuseUnknownNames } from './known-names.ts';
import { refuseNoRepository, runLocally } from './local-run.ts';
import type { LocalRun } from './local-run.ts';
import type { Command } from './machine.ts';
import { tellResult } from './tell.ts';

const usage =
  'harness run WORKFLOW --repo DIR --event FILE [--event-name NAME] [--out DIR] [--model PHASE=PROVIDER/ID …] [--set INPUT=VALUE …] [--secret NAME …] [--input NAME=VALUE …] [--var NAME=VALUE …] [--remote OWNER/REPO=DIR …] [--json]';

const options = {
  repo: { type: 'string' },
  event: { type: 'string' },
  'event-name': { type: 'string' },
  out: { type: 'string' },
  model: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  input: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  remote: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

/** `harness run`: any workflow on any local repository. */
export const runCommand: Command = {
  name: 'run',
  summary: 'Run a workflow on a local repository, with the same bundles as on GitHub',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    const workflow = onlyArgument(positionals, 'workflow file', usage);
    const payload =
      values.event === undefined ? {} : await readEvent(path.resolve(machine.cwd, values.event));
    const outDir = path.resolve(machine.cwd, values.out ?? '.harness-out');
    const repoDir = path.resolve(machine.cwd, values.repo ?? '.');
    const run: LocalRun = {
      workflowFile: path.resolve(machine.cwd, workflow),
      repoDir,
      event: { name: values['event-name'] ?? eventName(payload), payload },
      inputs: assignments(values.input, '--input'),
      vars: assignments(values.var, '--var'),
      secrets: secretsFrom(values.secret, machine.env),
      actionInputs: actionInputs(values.model, values.set),
      outDir,
      seeds: {},
      remotes: remoteFolders(assignments(values.remote, '--remote'), machine.cwd),
    };
    await refuseNoRepository(repoDir);
    await refuseUnknownNames({ inputs: run.actionInputs, repoDir }, machine);
    const result = await runLocally(run, machine);
    return tellResult(result, { outDir, json: values.json ?? false }, machine);
  },
};

/** Reads an event payload as GitHub's webhook sends it. */
export async function readEvent(file: string): Promise<Record<string, unknown>> {
  const complaint = {
    where: file,
    expected: 'a JSON object as the webhook sends it',
    fix: 'See examples/issues/fix.json',
  };
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw new ConfigError({ what: `not a readable event: ${messageOf(cause)}`, ...complaint }, { cause });
  }
  throw new ConfigError({ what: 'not an event', ...complaint });
}

/** A payload does not name its event, but its form does. */
export function eventName(payload: Readonly<Record<string, unknown>>): string {
  if ('comment' in payload) return 'issue_comment';
  return 'issue' in payload ? 'issues' : 'workflow_dispatch';
}

function remoteFolders(remotes: Record<string, string>, cwd: string): Record<string, string> {
  return Object.fromEntries(Object.entries(remotes).map(([name, dir]) => [name, path.resolve(cwd, dir)]));
}
