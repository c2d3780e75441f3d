import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { apiKey, event, owner, repo } from './stage.ts';
import type { Stage } from './stage.ts';

/** One step of a job, as the runner would start it. */
export interface Step {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of the finished step: what its transcript and its outputs say. */
  readonly result: () => Promise<{ readonly events: string; readonly outputs: string }>;
  readonly clean: () => Promise<void>;
}

/**
 * Makes the surroundings of a phase step: command files, event, temporary folder, tokens of its own. `run` is a
 * name used once; `play` is what the model plays.
 */
export async function makeStep(stage: Stage, run: string, play: string): Promise<Step> {
  const root = path.join(stage.folder, run);
  const temp = path.join(root, 'temp');
  await mkdir(temp, { recursive: true });
  const files = { event: path.join(root, 'event.json'), output: path.join(root, 'output') };
  const summary = path.join(root, 'summary.md');
  await writeFile(files.event, JSON.stringify(event));
  for (const file of [files.output, summary]) await writeFile(file, '');
  const runId = Number(run.replace(/\D/g, ''));
  const permissions = { actions: 'read', contents: 'read', issues: 'read' } as const;
  const tokens = stage.github.grant({ runId, runAttempt: 1, jobId: run, permissions });
  return {
    file: path.join(stage.actionRoot, 'dist/run/index.js'),
    env: {
      PATH: stage.searchPath,
      HOME: root,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: `${owner}/${repo}`,
      GITHUB_EVENT_NAME: 'issues',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_ACTOR: 'ann',
      GITHUB_TRIGGERING_ACTOR: 'ann',
      GITHUB_API_URL: stage.github.apiUrl,
      GITHUB_SERVER_URL: stage.github.serverUrl,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKSPACE: stage.workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      ACTIONS_RUNTIME_TOKEN: tokens.runtimeToken,
      ACTIONS_RESULTS_URL: stage.github.resultsUrl,
      INPUT_PHASE: 'bench',
      INPUT_ROUND: '0',
      'INPUT_ANTHROPIC-API-KEY': apiKey,
      'INPUT_ANTHROPIC-BASE-URL': `${stage.modelUrl}/${play}/${run}`,
      'INPUT_GITHUB-TOKEN': tokens.githubToken,
      INPUT_SANDBOX: 'bubblewrap',
      'INPUT_START-FOR': 'writers',
      INPUT_RESUME: 'true',
    },
    result: async () => ({
      events: await readFile(path.join(temp, 'harness-bench', 'events.jsonl'), 'utf8'),
      outputs: await readFile(files.output, 'utf8'),
    }),
    clean: async () => {
      stage.github.revoke(run);
      await rm(root, { recursive: true, force: true });
    },
  };
}
