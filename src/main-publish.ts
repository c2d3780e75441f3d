import { readFile } from 'node:fs/promises';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts, artifactProcess } from './artifacts.ts';
import { connect } from './github.ts';
import { createRedactor } from './redact.ts';
import { readPublishRequest, runPublish } from './run-publish.ts';
import { runStep } from './step.ts';

await runStep(async (step) => {
  const request = await readPublishRequest(step.env, (path) => readFile(path, 'utf8'));
  step.protect([request.token]);
  const actionRoot = actionRootAbove(import.meta.dirname);
  const report = await runPublish(request, {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    artifacts: actionsArtifacts(artifactProcess(actionRoot, step.env)),
    redactor: createRedactor([request.token]),
    clock: Date.now,
  });
  step.setOutput('outcome', 'done');
  step.setOutput('comment-url', report.commentUrl);
  step.setOutput('pull-request-url', report.pullRequest?.url ?? '');
  step.setOutput('pull-request-number', String(report.pullRequest?.number ?? ''));
  step.setOutput('changed', report.changed.join('\n'));
  await step.addSummary(publishSummary(request.mode, report));
  for (const line of report.changed) step.log.info(line);
  if (report.changed.length === 0) step.log.info('Everything was already written; nothing changed.');
});

function publishSummary(mode: string, report: Awaited<ReturnType<typeof runPublish>>): string {
  const links = [`[status comment](${report.commentUrl})`];
  if (report.pullRequest !== null)
    links.push(`[pull request #${report.pullRequest.number}](${report.pullRequest.url})`);
  const written = report.changed.length === 0 ? ['nothing: all was so already'] : report.changed;
  return [`### publish: ${mode}`, '', links.join(' · '), '', ...written.map((line) => `- ${line}`), ''].join(
    '\n',
  );
}
