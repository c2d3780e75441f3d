/** One bundle as one step of a job: a synthetic runner around `dist/`, on a local GitHub. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub, LocalGitHubSettings } from '../../src/local/github/local-github.ts';
import { eventOf, makeGreeter, writeScenario } from './greeter.ts';
import type { Turns } from './greeter.ts';
import { git, root, searchPath, temporaryFolder } from './stage.ts';
import { unzip } from '../../src/redteam/unzip.ts';

export interface StepEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** stdout and stderr, as the runner reads them: masks and annotations are in it. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The runner's temporary folder; what the step made is below it. */
  readonly temp: string;
}

export interface Step {
  readonly bundle: keyof typeof defaultPermissions;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  readonly actor?: string;
  /** Replaces the clone of the repository. */
  readonly workspace?: string;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** More variables of the job. */
  readonly env?: Readonly<Record<string, string>>;
  /** Which attempt of the workflow run the job belongs to. */
  readonly attempt?: number;
  /** Sent when the transcript of `phase`, or a file in the temporary folder, shows the text. */
  readonly when?: {
    readonly phase: string;
    readonly file?: string;
    readonly shows: string;
    readonly signal: NodeJS.Signals;
  };
}

export class Runner {
  readonly folder: string;
  readonly repo: string;
  readonly github: LocalGitHub;
  readonly scenario: string;
  #steps = 0;
  #run = 1;

  private constructor(folder: string, github: LocalGitHub) {
    this.folder = folder;
    this.repo = path.join(folder, 'repo');
    this.scenario = path.join(folder, 'scenario.yml');
    this.github = github;
  }

  /** `files` are added to the repository; null leaves one out. */
  static async open(
    files: Readonly<Record<string, string | null>> = {},
    settings: Partial<LocalGitHubSettings> = {},
  ): Promise<Runner> {
    const folder = await temporaryFolder();
    const repo = await makeGreeter(path.join(folder, 'repo'), files);
    const github = await startLocalGitHub({
      outDir: path.join(folder, 'github'),
      repository: { owner: 'acme', repo: 'greeter', defaultBranch: 'main', private: false },
      sourceRepo: repo,
      path: searchPath,
      issues: [eventOf()['issue']],
      collaborators: { ann: 'write' },
      canCreatePullRequests: true,
      clock: () => new Date(),
      ...settings,
    });
    const runner = new Runner(folder, github);
    await runner.play();
    return runner;
  }

  /** Replaces parts of the scenario. */
  async play(changes: Readonly<Record<string, Turns>> = {}): Promise<void> {
    await writeScenario(this.scenario, changes);
  }

  /** `models` input that plays the scenario. */
  get models(): string {
    return ['triage', 'diagnose', 'root-cause', 'build']
      .map((phase) => `${phase}=scripted/${this.scenario}`)
      .join('\n');
  }

  /** What follows belongs to another run, `by` after this one: names of artifacts are free again. */
  nextRun(by = 1): void {
    this.#run += by;
  }

  /** Runs a phase on the scenario. */
  async phase(phase: string, inputs: Readonly<Record<string, string>> = {}, step: Partial<Step> = {}) {
    return this.step({ bundle: 'run', ...step, inputs: { phase, models: this.models, ...inputs } });
  }

  async step({ bundle, inputs = {}, event = eventOf(), actor = 'ann', ...rest }: Step): Promise<StepEnd> {
    this.#steps += 1;
    const dir = path.join(this.folder, `job-${this.#steps}`);
    const [temp, workspace] = [path.join(dir, 'temp'), rest.workspace ?? path.join(dir, 'workspace')];
    await fs.mkdir(temp, { recursive: true });
    if (rest.workspace === undefined)
      await git(this.folder, 'clone', '--quiet', '--depth=1', `file://${this.repo}`, workspace);
    const file = (name: string): string => path.join(dir, name);
    for (const name of ['output', 'summary', 'env', 'path', 'state']) await fs.writeFile(file(name), '');
    await fs.writeFile(file('event.json'), JSON.stringify(event));
    const jobId = `job-${this.#steps}`;
    const { githubToken, runtimeToken } = this.github.grant({
      runId: this.#run,
      runAttempt: rest.attempt ?? 1,
      jobId,
      permissions: rest.permissions ?? defaultPermissions[bundle],
    });
    const given = { 'github-token': githubToken, ...inputs };
    const env = {
      PATH: searchPath,
      HOME: dir,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/greeter',
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_ACTOR: actor,
      GITHUB_TRIGGERING_ACTOR: actor,
      GITHUB_API_URL: this.github.apiUrl,
      GITHUB_SERVER_URL: this.github.serverUrl,
      GITHUB_RUN_ID: String(this.#run),
      GITHUB_RUN_ATTEMPT: String(rest.attempt ?? 1),
      GITHUB_SHA: await git(this.repo, 'rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: temp,
      RUNNER_OS: 'Linux',
      RUNNER_ENVIRONMENT: 'self-hosted',
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      ACTIONS_RESULTS_URL: this.github.resultsUrl,
      ...rest.env,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    };
    const end = await this.#launch(bundle, { env, workspace, temp, when: rest.when });
    this.github.revoke(jobId);
    return {
      ...end,
      outputs: parseOutputs(await fs.readFile(file('output'), 'utf8')),
      summary: await fs.readFile(file('summary'), 'utf8'),
      temp,
    };
  }

  async #launch(
    bundle: string,
    {
      env,
      workspace,
      temp,
      when,
    }: { env: Record<string, string>; workspace: string; temp: string } & { when: Step['when'] | undefined },
  ): Promise<Pick<StepEnd, 'code' | 'signal' | 'log'>> {
    const child = spawn(process.execPath, [path.join(root, 'dist', bundle, 'index.js')], {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const watch = setInterval(() => {
      if (when === undefined) return;
      const events = path.join(temp, when.file ?? `harness-${when.phase}/events.jsonl`);
      void fs.readFile(events, 'utf8').then(
        (text) => {
          if (!text.includes(when.shows)) return;
          clearInterval(watch);
          child.kill(when.signal);
        },
        () => undefined,
      );
    }, 50);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        clearInterval(watch);
        resolve({ code, signal, log });
      });
    });
  }

  /** The texts in an artifact of this run, by file name; undefined when there is no such artifact. */
  async artifact(name: string): Promise<Readonly<Record<string, string>> | undefined> {
    const file = this.github.artifactFile(this.#run, name);
    return file !== undefined && existsSync(file) ? textsInZip(await fs.readFile(file)) : undefined;
  }

  async close(): Promise<void> {
    await this.github.close();
  }
}

const defaultPermissions = {
  run: { contents: 'read', issues: 'read', actions: 'read' },
  verify: { contents: 'read' },
  publish: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  evaluate: { contents: 'read' },
  'publish-evals': { contents: 'write', checks: 'write', 'pull-requests': 'write' },
} as const;

/** `name<<delimiter`, the value, the delimiter; or `name=value`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^([^\n=<]+)<<(.+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(blocks.map(([, name = '', , value = '']) => [name, value]));
}

/** The texts in a zip, by file name. */
export function textsInZip(zip: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries([...unzip(zip)].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}
