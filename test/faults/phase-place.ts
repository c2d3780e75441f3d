import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { trustedGit } from '../../src/git.ts';
import type { Git } from '../../src/git.ts';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { eventOf, issue, makeGreeter } from '../e2e/greeter.ts';
import { searchPath } from '../e2e/stage.ts';
import { openFaultProxy } from '../fault-proxy.ts';
import type { FaultProxy } from '../fault-proxy.ts';
import { apiKey, modelId } from './model.ts';

/** A phase that looks into files, for the tools of the harness itself. */
const lookFile = `---
description: Look at one file.
model: ${modelId}
context: [issue, tree]
tools: [read, grep]
limits: { turns: 6, minutes: 2 }
result:
  verdict: { enum: [looked, lost] }
---
Look at {{repository}}: {{issue}} {{tree}}
`;

/** What the good model does in it. */
export const lookTurns = [
  { calls: [{ tool: 'read', input: { path: 'greet.sh', offset: null, limit: null } }] },
  { result: { report: 'It has no default.', verdict: 'looked' } },
] as const;

/** Where single phases run in this process: one repository, one GitHub behind a proxy. */
export interface PhasePlace {
  readonly folder: string;
  readonly git: Git;
  readonly github: LocalGitHub;
  readonly proxy: FaultProxy;
  /** Variables of one step of a job, and its temporary folder, which is made. */
  step(name: string, phase: string, modelUrl: string): Promise<Step>;
  close(): Promise<void>;
}

export interface Step {
  readonly env: Readonly<Record<string, string>>;
  readonly tempDir: string;
  readonly secrets: readonly string[];
}

export async function openPhasePlace(folder: string): Promise<PhasePlace> {
  const workspace = await makeGreeter(path.join(folder, 'repo'), { '.harness/phases/look.md': lookFile });
  const github = await startLocalGitHub({
    outDir: path.join(folder, 'github'),
    repository: { owner: 'acme', repo: 'greeter', defaultBranch: 'main', private: false },
    sourceRepo: workspace,
    path: searchPath,
    issues: [issue],
    collaborators: { ann: 'admin' },
    canCreatePullRequests: true,
    clock: () => new Date(),
  });
  const proxy = await openFaultProxy(github.apiUrl);
  const eventFile = path.join(folder, 'event.json');
  await fs.writeFile(eventFile, JSON.stringify(eventOf()));
  return {
    ...{ folder, github, proxy },
    git: trustedGit(searchPath),
    step: async (name, phase, modelUrl) => {
      const tempDir = path.join(folder, name);
      await fs.mkdir(tempDir, { recursive: true });
      const permissions = { actions: 'read', contents: 'read', issues: 'read' } as const;
      const token = github.grant({ runId: 1, runAttempt: 1, jobId: name, permissions }).githubToken;
      const env = {
        ...stepEnv({ phase, token, modelUrl }),
        GITHUB_EVENT_PATH: eventFile,
        RUNNER_TEMP: tempDir,
      };
      return {
        env: { ...env, GITHUB_API_URL: proxy.url, GITHUB_WORKSPACE: workspace },
        tempDir,
        secrets: [token, apiKey],
      };
    },
    close: async () => {
      await proxy.close();
      await github.close();
    },
  };
}

interface Called {
  readonly phase: string;
  readonly token: string;
  readonly modelUrl: string;
}

function stepEnv({ phase, token, modelUrl }: Called): Readonly<Record<string, string>> {
  return {
    PATH: searchPath,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/greeter',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_ACTOR: 'ann',
    GITHUB_TRIGGERING_ACTOR: 'ann',
    GITHUB_SERVER_URL: 'http://github.localhost',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    INPUT_PHASE: phase,
    INPUT_ROUND: '0',
    INPUT_MODELS: `${phase}=${modelId}`,
    'INPUT_ANTHROPIC-API-KEY': apiKey,
    'INPUT_ANTHROPIC-BASE-URL': modelUrl,
    'INPUT_GITHUB-TOKEN': token,
    INPUT_SANDBOX: 'bubblewrap',
    'INPUT_START-FOR': 'writers',
    INPUT_RESUME: 'true',
  };
}
