import { readFile } from 'node:fs/promises';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts, artifactProcess } from './artifacts.ts';
import { refusePaused } from './gate/pause.ts';
import { trustedGit } from './git.ts';
import { connect } from './github.ts';
import { runVerify } from './run-verify.ts';
import { scannedArtifacts } from './scanned-artifacts.ts';
import { runStep } from './step.ts';
import { verifySummary } from './verify/summary.ts';
import { readVerifyRequest } from './verify/request.ts';

await runStep(async (step) => {
  refusePaused(step.env);
  const request = await readVerifyRequest(step.env, (path) => readFile(path, 'utf8'));
  step.protect([request.token]);
  const actionRoot = actionRootAbove(import.meta.dirname);
  const report = await runVerify(request, {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    git: trustedGit(request.path),
    artifacts: scannedArtifacts({
      artifacts: actionsArtifacts(artifactProcess(actionRoot, step.env)),
      redactor: step.redactor,
      shapesIn: [],
    }),
    log: step.log,
    clock: Date.now,
    signal: step.signal,
    redact: (text) => step.redact(text),
    actionRoot,
  });
  const { facts } = report.handoff;
  step.setOutput('outcome', facts.outcome);
  step.setOutput('verdict', report.result.judgement.verdict);
  step.setOutput('result', JSON.stringify(facts.result));
  step.setOutput('handoff-sha256', report.handoffSha256);
  await step.addSummary(verifySummary(report.result, request.round));
  if (report.reused) step.log.info(`Saw the same as ${facts.run}; its handoff is taken over.`);
  step.log.info(`verify: ${report.result.judgement.verdict} (${report.result.judgement.reason})`);
});
