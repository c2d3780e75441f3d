import { readFile } from 'node:fs/promises';
import { actionRootAbove } from './action-root.ts';
import { actionsArtifacts, artifactProcess } from './artifacts.ts';
import { refusePaused } from './gate/pause.ts';
import { connect } from './github.ts';
import { createRedactor } from './redact.ts';
import { readPublishEvalsRequest, runPublishEvals } from './run-publish-evals.ts';
import { runStep } from './step.ts';

await runStep(async (step) => {
  refusePaused(step.env);
  const request = await readPublishEvalsRequest(step.env, (path) => readFile(path, 'utf8'));
  step.protect([request.token]);
  const actionRoot = actionRootAbove(import.meta.dirname);
  const { changed, commentUrl, checkUrl } = await runPublishEvals(request, {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    artifacts: actionsArtifacts(artifactProcess(actionRoot, step.env)),
    redactor: createRedactor([request.token]),
  });
  step.setOutput('outcome', 'done');
  step.setOutput('comment-url', commentUrl);
  step.setOutput('check-url', checkUrl);
  step.setOutput('changed', changed.join('\n'));
  const written = changed.length === 0 ? ['nothing: all was so already'] : changed;
  const links = [`[check](${checkUrl})`, ...(commentUrl === '' ? [] : [`[comment](${commentUrl})`])];
  await step.addSummary(
    ['### publish: evals', '', links.join(' · '), '', ...written.map((line) => `- ${line}`), ''].join('\n'),
  );
  for (const line of written) step.log.info(line);
});
