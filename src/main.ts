import { readFile } from 'node:fs/promises';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts } from './artifacts.ts';
import { trustedGit } from './git.ts';
import { connect } from './github.ts';
import { exitCodeOf } from './outcome.ts';
import { runPhase } from './run-phase.ts';
import type { PhaseReport } from './run/deliver.ts';
import { readRunRequest, secretsOf } from './run/request.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';
import { phaseSummary } from './summary.ts';

await runStep(async (step) => {
  const request = await readRunRequest(step.env, (path) => readFile(path, 'utf8'));
  step.protect(secretsOf(request));
  const report = await runPhase(request, {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    git: trustedGit(request.path),
    artifacts: actionsArtifacts(),
    log: step.log,
    clock: Date.now,
    random: Math.random,
    sleep: async (ms, signal) => void (await sleepFor(ms, undefined, { signal })),
    redact: (text) => step.redact(text),
    signal: step.signal,
    atExit: (callback) => step.atExit(callback),
    actionRoot: actionRootAbove(import.meta.dirname),
  });
  await tell(report, step);
});

async function tell(report: PhaseReport, step: Step): Promise<void> {
  const { facts } = report.handoff;
  step.setOutput('outcome', facts.outcome);
  step.setOutput('verdict', facts.result?.verdict ?? '');
  step.setOutput(
    'result',
    facts.result === null ? '' : JSON.stringify({ ...facts.result, report: report.handoff.report }),
  );
  step.setOutput('handoff-sha256', report.handoffSha256);
  step.setOutput('cost-usd', report.reused ? '0' : (facts.usage.usd?.toFixed(6) ?? ''));
  step.setOutput('turns', report.reused ? '0' : String(facts.usage.turns));
  step.setOutput('events', report.eventsFile);
  await step.addSummary(phaseSummary(report));
  step.log.info(`${facts.phase}: ${facts.result?.verdict ?? facts.outcome}`);
  if (exitCodeOf(facts.outcome) !== 0)
    step.fail(`${facts.phase} ended as ${facts.outcome}: ${facts.detail?.message ?? ''}`);
}
