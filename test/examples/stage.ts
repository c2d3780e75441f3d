import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Artifacts } from '../../src/artifacts.ts';
import { ConfigError } from '../../src/errors.ts';
import { trustedGit } from '../../src/git.ts';
import { connect } from '../../src/github.ts';
import { handoffNameOf } from '../../src/handoff.ts';
import { buildSample, loadDemo } from '../../src/local/demo/index.ts';
import type { Demo } from '../../src/local/demo/index.ts';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { runPhase } from '../../src/run-phase.ts';
import type { PhaseReport } from '../../src/run/deliver.ts';
import { runVerify } from '../../src/run-verify.ts';
import type { VerifyReport } from '../../src/run-verify.ts';

export const actionRoot = path.resolve(import.meta.dirname, '../..');
export const searchPath = process.env['PATH'] ?? '';
export const git = trustedGit(searchPath);

/** A folder of its own for a test; the caller removes it. */
export async function temporaryFolder(): Promise<string> {
  // Not the system's own link to the folder: the sandbox shows real paths.
  return fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'examples-')));
}

/** The real sample, built once; ids and files come from the stored history. */
export async function sampleIn(folder: string): Promise<{ readonly dir: string; readonly commit: string }> {
  const dir = path.join(folder, 'sample');
  const { historyFile } = await loadDemo('fix', actionRoot);
  return { dir, ...(await buildSample({ historyFile, target: dir, git })) };
}

const noLog = { info: () => undefined, warning: () => undefined, notice: () => undefined };

/**
 * One demo, played in this process by the real story of a phase and of verify: real local GitHub with
 * the demo's seeds, real context, tools, sandbox and git. Only the artifacts are a plain folder.
 */
export class Stage {
  readonly #folder: string;
  readonly #demo: Demo;
  readonly #sample: string;
  readonly #github: LocalGitHub;
  readonly #token: string;
  readonly #expected: Record<string, string> = {};
  #checkouts = 0;

  private constructor(parts: { folder: string; demo: Demo; sample: string; github: LocalGitHub }) {
    this.#folder = parts.folder;
    this.#demo = parts.demo;
    this.#sample = parts.sample;
    this.#github = parts.github;
    const permissions = { actions: 'read', contents: 'read', issues: 'read' } as const;
    this.#token = this.#github.grant({ runId: 1, runAttempt: 1, jobId: 'stage', permissions }).githubToken;
  }

  static async open(name: string): Promise<Stage> {
    const folder = await temporaryFolder();
    const demo = await loadDemo(name, actionRoot);
    const { dir } = await sampleIn(folder);
    const issue = (demo.event.payload as { issue: unknown }).issue;
    const github = await startLocalGitHub({
      outDir: path.join(folder, 'github'),
      repository: { owner: 'octo', repo: 'sandglass', defaultBranch: 'main', private: false },
      sourceRepo: dir,
      path: searchPath,
      ...demo.seeds,
      issues: [...demo.seeds.issues, issue],
      canCreatePullRequests: true,
      clock: () => new Date('2026-11-19T10:00:00Z'),
    });
    return new Stage({ folder, demo, sample: dir, github });
  }

  /** Runs a phase as its job would; `scenario` defaults to the demo's own. */
  async phase(phase: string, round = 0, scenario = `${this.#demo.name}.yml`): Promise<PhaseReport> {
    const name = handoffNameOf(phase, round);
    const scenarioFile = path.join(actionRoot, 'examples/scenarios', scenario);
    const report = await runPhase(
      {
        ...(await this.#job(name)),
        phase,
        round,
        name,
        keys: {},
        baseUrls: {},
        compatiblePrice: undefined,
        model: `scripted/${scenarioFile}`,
        maxUsd: 5,
        setup: [],
        sandbox: 'bubblewrap',
        startFor: 'writers',
        resume: false,
        ...{ runId: 1, runAttempt: 1, workflow: undefined },
      },
      {
        ...this.#deps(),
        random: Math.random,
        sleep: (ms, signal) => sleepFor(ms, undefined, { signal }),
        atExit: () => undefined,
      },
    );
    this.#expected[name] = report.handoffSha256;
    return report;
  }

  /** Verifies the build of that round as its job would: red before, green after. */
  async verify(round: number): Promise<VerifyReport> {
    const name = handoffNameOf('verify', round);
    const report = await runVerify(
      {
        ...(await this.#job(name)),
        round,
        setup: [],
        testCommand: '',
        untestedChanges: undefined,
        sandbox: 'bubblewrap',
        timeoutMs: 60_000,
        environment: { PATH: searchPath },
      },
      this.#deps(),
    );
    this.#expected[name] = report.handoffSha256;
    return report;
  }

  /** Goes back to before the first build; the plan stays. */
  forgetRounds(): void {
    for (const name of Object.keys(this.#expected))
      if (/-[0-9]+$/.test(name)) Reflect.deleteProperty(this.#expected, name);
  }

  async close(): Promise<void> {
    await this.#github.close();
    await fs.rm(this.#folder, { recursive: true, force: true });
  }

  /** A fresh checkout and a temporary folder, as every job has them. */
  async #job(name: string) {
    this.#checkouts += 1;
    const job = path.join(this.#folder, `job-${this.#checkouts}-${name}`);
    const workspace = path.join(job, 'workspace');
    const tempDir = path.join(job, 'temp');
    await fs.mkdir(tempDir, { recursive: true });
    await fs.cp(this.#sample, workspace, { recursive: true });
    const actor = (this.#demo.event.payload as { sender: { login: string } }).sender.login;
    return {
      repository: { owner: 'octo', repo: 'sandglass' },
      event: this.#demo.event,
      issueNumber: undefined,
      actor,
      triggeringActor: actor,
      token: this.#token,
      bot: 'github-actions[bot]',
      apiUrl: this.#github.apiUrl,
      serverUrl: this.#github.serverUrl,
      runUrl: `${this.#github.serverUrl}/octo/sandglass/actions/runs/1`,
      workspace,
      tempDir,
      path: searchPath,
      hosted: false,
      expected: { ...this.#expected },
    };
  }

  #deps() {
    return {
      github: connect({ token: this.#token, apiUrl: this.#github.apiUrl }),
      git,
      artifacts: folderArtifacts(path.join(this.#folder, 'artifacts')),
      log: noLog,
      clock: Date.now,
      signal: new AbortController().signal,
      redact: (text: string) => text,
      actionRoot,
    };
  }
}

function folderArtifacts(folder: string): Artifacts {
  return {
    upload: async (name, dir, files) => {
      for (const file of files) {
        const target = path.join(folder, name, path.relative(dir, file));
        await fs.mkdir(path.dirname(target), { recursive: true });
        await fs.copyFile(file, target);
      }
    },
    download: async (wanted) => {
      for (const { name, dir } of wanted)
        await fs.cp(path.join(folder, name), dir, { recursive: true }).catch((cause: unknown) => {
          throw new ConfigError({ what: `no artifact ${name}` }, { cause });
        });
    },
  };
}
