import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts, artifactProcess } from './artifacts.ts';
import { refusePaused } from './gate/pause.ts';
import { trustedGit } from './git.ts';
import { connect } from './github.ts';
import { exitCodeOf } from './outcome.ts';
import { runPhase } from './run-phase.ts';
import type { PhaseReport } from './run/deliver.ts';
import { readRunRequest, secretsOf } from './run/request.ts';
import { scannedArtifacts } from './scanned-artifacts.ts';
import { runStep } from './step.ts';
import type { Step } from './step.ts';
import { phaseSummary } from './summary.ts';

// A phase waits for a model and for commands far longer than it computes. Told so, V8 collects early and keeps the part
// of its heap for new objects as small as it is now: a tenth less memory at the peak for a tenth more computing
// (docs/performance.md).
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--semi-space-growth-factor=1');

await runStep(async (step) => {
  refusePaused(step.env);
  const request = await readRunRequest(step.env, (path) => readFile(path, 'utf8'));
  step.protect(secretsOf(request));
  const actionRoot = actionRootAbove(import.meta.dirname);
  const report = await runPhase(request, {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    git: trustedGit(request.path),
    artifacts: scannedArtifacts({
      artifacts: actionsArtifacts(artifactProcess(actionRoot, step.env)),
      redactor: step.redactor,
      shapesIn: ['change.json'],
    }),
    log: step.log,
    clock: Date.now,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    sleep: (ms, signal) => sleepFor(ms, undefined, { signal }),
    redact: (text) => step.redact(text),
    signal: step.signal,
    atExit: (callback) => step.atExit(callback),
    actionRoot,
  });
  await tell(report, step);
});

async function tell(report: PhaseReport, step: Step): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report))) step.setOutput(name, value);
  await step.addSummary(phaseSummary(report));
  const { phase, outcome, result, detail } = report.handoff.facts;
  step.log.info(`${phase}: ${result?.verdict ?? outcome}`);
  if (exitCodeOf(outcome) !== 0)
    step.fail(`${phase} ended as ${outcome}: ${detail?.message ?? 'no reason given'}`);
}

function outputsOf({ handoff, handoffSha256, reused, eventsFile }: PhaseReport): Record<string, string> {
  const { outcome, result, usage } = handoff.facts;
  return {
    outcome,
    'skip-reason': '',
    verdict: result?.verdict ?? '',
    result: result === null ? '' : JSON.stringify({ ...result, report: handoff.report }),
    'handoff-sha256': handoffSha256,
    'cost-usd': reused ? '0' : (usage.usd?.toFixed(6) ?? ''),
    turns: reused ? '0' : String(usage.turns),
    events: eventsFile,
  };
}
