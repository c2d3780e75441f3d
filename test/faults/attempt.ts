import * as path from 'node:path';
import { startLocalGitHub } from '../../src/local/github/local-github.ts';
import type { LocalGitHub } from '../../src/local/github/local-github.ts';
import { runWorkflow } from '../../src/local/runner/index.ts';
import type { RunReport } from '../../src/local/runner/index.ts';
import { eventOf, issue } from '../e2e/greeter.ts';
import { phases, root, searchPath } from '../e2e/stage.ts';
import { openFaultProxy } from '../fault-proxy.ts';
import type { Fate } from '../fault-proxy.ts';
import { apiKey, modelId } from './model.ts';

/** One run of the workflow that users copy. */
export interface AttemptPlan {
  /** Holds `repo/` and `out/`; what an earlier attempt left there is what this one finds. */
  readonly folder: string;
  readonly modelUrl: string;
  readonly fate: Fate;
  readonly runId: number;
  /** Called at every request to GitHub. */
  readonly onRequest: () => void;
  /** Cancels the run, as the button on GitHub does. */
  readonly signal: AbortSignal;
}

export interface Attempt {
  readonly report: RunReport;
  /** Tokens that jobs of this run held: they must be in no file. */
  readonly tokens: readonly string[];
}

/** Runs it to its end with the real bundles against the local GitHub behind a proxy that breaks requests. */
export async function attempt(plan: AttemptPlan): Promise<Attempt> {
  const { folder, modelUrl, runId, signal } = plan;
  const [repoDir, outDir] = [path.join(folder, 'repo'), path.join(folder, 'out')];
  const github = await startLocalGitHub({
    outDir,
    repository: { owner: 'acme', repo: 'greeter', defaultBranch: 'main', private: false },
    sourceRepo: repoDir,
    path: searchPath,
    issues: [issue],
    collaborators: { ann: 'admin' },
    canCreatePullRequests: true,
    clock: () => new Date(),
  });
  const proxy = await openFaultProxy(github.apiUrl);
  proxy.disturb((method, url) => {
    plan.onRequest();
    return plan.fate(method, url);
  });
  const { granted, tokens } = watchTokens(github);
  try {
    const report = await runWorkflow({
      workflowFile: path.join(root, 'examples/issue-to-pr.yml'),
      repoDir,
      event: { name: 'issues', payload: eventOf() },
      inputs: {},
      secrets: { ANTHROPIC_API_KEY: apiKey },
      vars: {},
      actionRoot: root,
      actionInputs: {
        models: phases.map((phase) => `${phase}=${modelId}`).join('\n'),
        'anthropic-base-url': modelUrl,
      },
      remotes: { 'org/harness-action': root },
      outDir,
      github: { ...granted, apiUrl: proxy.url, resultsUrl: `${proxy.url}/` },
      maxParallel: 2,
      nodePath: process.execPath,
      path: searchPath,
      // By this the processes of one run are known among those of others.
      env: { FAULTS_OF: folder },
      reporter: { report: () => undefined },
      signal,
      clock: () => new Date(),
      runId,
      runAttempt: 1,
      actor: 'ann',
      grace: { interruptMs: 2000, terminateMs: 1000 },
    });
    return { report, tokens };
  } finally {
    await proxy.close();
    await github.close();
  }
}

function watchTokens(github: LocalGitHub): { readonly granted: LocalGitHub; readonly tokens: string[] } {
  const tokens: string[] = [];
  const grant: LocalGitHub['grant'] = (job) => {
    const given = github.grant(job);
    tokens.push(given.githubToken, given.runtimeToken);
    return given;
  };
  return { granted: { ...github, grant }, tokens };
}
