import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts, artifactProcess } from './artifacts.ts';
import type { EvaluateDeps } from './evaluate/deps.ts';
import { matrixOf, planJob } from './evaluate/plan-job.ts';
import { reportJob } from './evaluate/report-job.ts';
import { readEvaluateRequest } from './evaluate/request.ts';
import type { EvaluateRequest, JobName } from './evaluate/request.ts';
import { runJob } from './evaluate/run-job.ts';
import { planSummary, runSummary } from './evaluate/summaries.ts';
import { refusePaused } from './gate/pause.ts';
import { connect } from './github.ts';
import { scannedArtifacts } from './scanned-artifacts.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';

type Job = (request: EvaluateRequest, deps: EvaluateDeps, step: Step) => Promise<void>;

const jobs: Readonly<Record<JobName, Job>> = { plan, run, report };

await runStep(async (step) => {
  refusePaused(step.env);
  const request = await readEvaluateRequest(step.env, (file) => readFile(file, 'utf8'));
  step.protect([request.token, ...Object.values(request.keys)]);
  const actionRoot = actionRootAbove(import.meta.dirname);
  const deps: EvaluateDeps = {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    artifacts: scannedArtifacts({
      artifacts: actionsArtifacts(artifactProcess(actionRoot, step.env)),
      redactor: step.redactor,
      shapesIn: [],
    }),
    log: step.log,
    signal: step.signal,
    clock: () => new Date(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    env: step.env,
    actionRoot,
  };
  await jobs[request.job](request, deps, step);
});

async function plan(request: EvaluateRequest, deps: EvaluateDeps, step: Step): Promise<void> {
  const report = await planJob(request, deps);
  step.setOutput('outcome', 'done');
  step.setOutput('matrix', JSON.stringify(matrixOf(report.shards)));
  step.setOutput('shards', String(report.shards));
  step.setOutput('units', String(report.units));
  step.setOutput('run-id', report.plan.runId);
  step.setOutput('plan-attempt', String(request.attempt));
  step.setOutput('timeout-minutes', String(report.timeoutMinutes));
  step.setOutput('estimate-minutes', (report.estimate.seconds / 60).toFixed(1));
  step.setOutput('estimate-usd', report.estimate.usd === null ? '' : report.estimate.usd.toFixed(4));
  await step.addSummary(planSummary(report, request.runMode));
}

async function run(request: EvaluateRequest, deps: EvaluateDeps, step: Step): Promise<void> {
  const { report, shard, outDir } = await runJob(request, deps);
  step.setOutput('outcome', 'done');
  step.setOutput('results-path', path.join(outDir, 'results.jsonl'));
  step.setOutput('cost-usd', report.usd.toFixed(4));
  await step.addSummary(runSummary(report, shard));
  const { missing } = report.standing;
  if (missing > 0) step.fail(`${missing} units of this shard have no result (stopped: ${report.stopped})`);
}

async function report(request: EvaluateRequest, deps: EvaluateDeps, step: Step): Promise<void> {
  const { summary, reportDir, publication, accepts, costUsd } = await reportJob(request, deps);
  const { comparison, verdict, exitCode, sentence, failures, warnings } = summary;
  const { difference } = comparison;
  step.setOutput('outcome', 'done');
  step.setOutput('verdict', verdict);
  step.setOutput('exit-code', String(exitCode));
  step.setOutput('delta', difference === null ? '' : String(difference.delta));
  step.setOutput('p', difference === null ? '' : String(difference.adjustedP));
  step.setOutput('cost-usd', costUsd === null ? '' : costUsd.toFixed(4));
  step.setOutput('report-path', path.join(reportDir, 'report.html'));
  step.setOutput('publication', publication.artifact);
  step.setOutput('publication-sha256', publication.sha256);
  await step.addSummary(await readFile(path.join(reportDir, 'summary.md'), 'utf8'));
  if (accepts.length > 0) {
    step.log.info(`Blessing accepts:\n${accepts.join('\n')}`);
    await step.addSummary(`\n**Blessing accepts**\n\n${accepts.map((line) => `    ${line}`).join('\n')}\n`);
  }
  step.log.info(sentence);
  for (const warning of warnings) step.log.warning(warning);
  if (exitCode !== 0) step.fail(`${verdict}: ${failures.join('; ')}`);
}
