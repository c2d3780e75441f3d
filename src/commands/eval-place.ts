import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { GitHub } from '../github.ts';
import { trustedGit } from '../git.ts';
import { createRedactor } from '../redact.ts';
import { openModel } from '../run/model.ts';
import type { RunRequest } from '../run/request.ts';
import { readRunRequest, secretsOf } from '../run/request.ts';
import { hostRunner } from '../sandbox/index.ts';
import { sandboxCommand } from '../evals/grade/sandbox-command.ts';
import type { PlayDeps } from '../evals/play.ts';
import { npmReleases, npmSettingsOf } from '../evals/releases.ts';
import type { Releases } from '../evals/releases.ts';
import type { TrialDeps } from '../evals/run-trial.ts';
import type { OpenLiveModel } from '../evals/trial-models.ts';
import { workspacesIn } from '../evals/workspaces.ts';
import { actionInputs, keysFrom, secretsFrom } from './arguments.ts';
import { refuseUnknownNames } from './known-names.ts';
import type { Machine } from './machine.ts';

export interface EvalPlaceOptions {
  readonly evalsDir: string;
  /** A folder of this run's own; the caller removes it. */
  readonly temp: string;
  /** `INPUT=VALUE` of the run action, such as a base URL. */
  readonly set: readonly string[] | undefined;
  /** Names of variables that hold secrets. */
  readonly secrets: readonly string[] | undefined;
}

/** What trials work with on this machine. */
export type EvalPlace = Pick<TrialDeps, 'request' | 'run' | 'workspaces' | 'grade'> & {
  readonly openLive: OpenLiveModel;
  readonly releases: Releases;
};

/** Never asked: a live model of an eval needs no GitHub. */
const noGitHub = {} as unknown as GitHub;

/**
 * Prepares folders, inputs and models as the run action would get them. Throws `ConfigError` for inputs that the
 * action does not have. `metric` is set by the caller's suite.
 */
export async function openEvalPlace(options: EvalPlaceOptions, machine: Machine): Promise<EvalPlace> {
  const inputs = actionInputs(undefined, options.set);
  await refuseUnknownNames({ inputs, actions: ['run'], repoDir: machine.cwd }, machine);
  const tempDir = path.join(options.temp, 'temp');
  await mkdir(tempDir, { recursive: true });
  const searchPath = machine.env['PATH'] ?? '';
  const request = await requestOf({ inputs, tempDir, secrets: options.secrets }, machine);
  const git = trustedGit(searchPath);
  const run = runDeps(request, git, machine);
  const cacheDir = path.join(machine.cwd, '.harness-out', 'releases');
  const releases = npmReleases({
    cacheDir,
    run: hostRunner(searchPath),
    npmSettings: npmSettingsOf(machine.env),
  });
  const { clock, signal } = run;
  const hidden = [options.evalsDir, tempDir, machine.actionRoot];
  const sandboxed = sandboxCommand({ git, searchPath, hidden, mode: 'bubblewrap', clock });
  return {
    request,
    run,
    releases,
    workspaces: workspacesIn(path.join(options.temp, 'workspaces'), {
      git,
      evalsDir: options.evalsDir,
      releases,
    }),
    grade: { metric: 'pass', runCommand: sandboxed, tempDir, signal },
    openLive: async (phase, { round }) =>
      openModel(
        phase,
        { ...request, round, model: phase.model, workspace: machine.cwd },
        { ...run, github: noGitHub, artifacts: noArtifacts },
      ),
  };
}

const noArtifacts = {
  upload: async () => Promise.reject(new TypeError('an eval uploads nothing')),
  download: async () => Promise.reject(new TypeError('an eval downloads nothing')),
};

interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  readonly tempDir: string;
  readonly secrets: readonly string[] | undefined;
}

/** The inputs of the run action, read by the same code; the issue and the repository come from each case. */
async function requestOf({ inputs, tempDir, secrets }: Given, machine: Machine): Promise<RunRequest> {
  const keys = { ...keysFrom(machine.env), ...secretsFrom(secrets, machine.env) };
  const named = Object.entries(keys).map(([name, value]) => [name.toLowerCase().replaceAll('_', '-'), value]);
  const all = {
    phase: 'eval',
    'github-token': 'none',
    ...(Object.fromEntries(named) as Record<string, string>),
    ...inputs,
  };
  const variables = {
    GITHUB_REPOSITORY: 'harness/evals',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: 'none',
    GITHUB_ACTOR: 'harness',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_WORKSPACE: machine.cwd,
    RUNNER_TEMP: tempDir,
    RUNNER_ENVIRONMENT: machine.env['RUNNER_ENVIRONMENT'],
    PATH: machine.env['PATH'],
  };
  const env = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readRunRequest({ ...variables, ...(Object.fromEntries(env) as Record<string, string>) }, () =>
    Promise.resolve('{}'),
  );
}

function runDeps(request: RunRequest, git: PlayDeps['git'], machine: Machine): PlayDeps {
  const redactor = createRedactor(secretsOf(request));
  const redact = (text: string): string => redactor.redact(text);
  return {
    git,
    // A trial's warnings are in its transcript; a thousand of them on the terminal would hide the progress.
    log: { info: () => undefined, notice: () => undefined, warning: () => undefined },
    clock: () => machine.clock().getTime(),
    random: machine.random,
    sleep: (ms, signal) => sleepFor(ms, undefined, { signal }),
    redact,
    signal: machine.signal,
    atExit: () => undefined,
    actionRoot: machine.actionRoot,
  };
}
