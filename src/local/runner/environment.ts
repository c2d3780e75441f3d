import os from 'node:os';
import path from 'node:path';
import type { CommandFiles } from './command-files.ts';

/** The folders of one job, all below one temporary folder that goes when the job ends. */
export interface JobFolders {
  /** `RUNNER_WORKSPACE`: holds the workspace. */
  readonly pipeline: string;
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  /** `RUNNER_TOOL_CACHE`. */
  readonly tools: string;
  /** `HOME` of the steps: empty at the start, as on a hosted runner. */
  readonly home: string;
  /** `GITHUB_EVENT_PATH`. */
  readonly event: string;
  /** Where the command files of the steps lie. */
  readonly commands: string;
}

export function jobFolders(root: string, repositoryName: string): JobFolders {
  const pipeline = path.join(root, 'work', repositoryName);
  const temp = path.join(root, 'work', '_temp');
  return {
    pipeline,
    workspace: path.join(pipeline, repositoryName),
    temp,
    tools: path.join(root, 'tools'),
    home: path.join(root, 'home'),
    event: path.join(temp, '_github_workflow', 'event.json'),
    commands: path.join(temp, '_runner_file_commands'),
  };
}

/** Fields of the `github` context that are variables of every step, by GitHub's list ("Variables reference"). */
const githubVariables = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

/** The `runner` context. */
export function runnerContext(folders: JobFolders): Readonly<Record<string, string>> {
  const architectures: Readonly<Record<string, string>> = {
    x64: 'X64',
    arm64: 'ARM64',
    arm: 'ARM',
    ia32: 'X86',
  };
  return {
    name: 'laptop',
    os: process.platform === 'darwin' ? 'macOS' : 'Linux',
    arch: architectures[os.arch()] ?? os.arch(),
    temp: folders.temp,
    tool_cache: folders.tools,
    workspace: folders.pipeline,
    environment: 'self-hosted',
  };
}

export interface EnvironmentParts {
  /** `PATH`, and what the settings let through; never the environment of this process. */
  readonly base: Readonly<Record<string, string>>;
  /** Folders that steps put in front of `PATH`; the last one comes first. */
  readonly addedPath: readonly string[];
  /** `env:` of workflow, job and step, and what steps wrote to `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, string>>;
  readonly files: CommandFiles;
  readonly trackingId: string;
}

/**
 * The whole environment of a step's process. The runner's own variables win over `env:`, so a
 * workflow cannot change what they mean. A token is in it only when the workflow puts it there.
 */
export function stepEnvironment(parts: EnvironmentParts): Record<string, string> {
  const own: Record<string, string> = { CI: 'true', GITHUB_ACTIONS: 'true' };
  for (const name of githubVariables) {
    const value = parts.github[name];
    if (typeof value === 'string' || typeof value === 'boolean')
      own[`GITHUB_${name.toUpperCase()}`] = String(value);
  }
  for (const [name, value] of Object.entries(parts.runner)) own[`RUNNER_${name.toUpperCase()}`] = value;
  const merged = { ...parts.base, ...parts.env };
  return {
    ...merged,
    PATH: [...parts.addedPath.toReversed(), merged['PATH'] ?? ''].join(path.delimiter),
    ...own,
    GITHUB_OUTPUT: parts.files.output,
    GITHUB_ENV: parts.files.env,
    GITHUB_PATH: parts.files.path,
    GITHUB_STATE: parts.files.state,
    GITHUB_STEP_SUMMARY: parts.files.summary,
    RUNNER_TRACKING_ID: parts.trackingId,
  };
}

/** `INPUT_*` as the runner names them: upper case, blanks as `_`, hyphens kept. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return prefixed('INPUT', inputs, (name) => name.replaceAll(' ', '_').toUpperCase());
}

/** `STATE_*`: what the main step saved for its `post`. */
export function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return prefixed('STATE', state, (name) => name);
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}_${rename(name)}`, value]),
  );
}
