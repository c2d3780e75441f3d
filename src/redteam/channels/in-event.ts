import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Git } from '../../git.ts';
import type { Attack } from '../attack.ts';
import type { Stage } from '../stage.ts';
import { falseEvent, falseIssue, startingOn } from './false-event.ts';
import { inCopy } from './in-repository.ts';
import { factsOf } from './place.ts';
import { earlierRuns } from './records.ts';
import { commitTo } from './repository.ts';

const withSender = z.looseObject({ sender: z.looseObject({ login: z.string() }) });

/**
 * Puts a false event in the place of the honest one, and a workflow that starts on it: what is to hold is the gate of the
 * harness, not the caution of whoever wrote the workflow.
 */
export async function plantEvent(
  attack: Attack,
  stage: Stage,
  tools: { readonly git: Git; readonly temp: string; readonly now: Date },
): Promise<Stage> {
  const { branch } = factsOf(stage);
  const copy = await inCopy(stage, tools);
  const { config } = attack.event ?? {};
  const files = [{ path: '.harness/config.yml', content: config ?? '' }];
  if (config !== undefined) await commitTo(copy.repoDir, { branch, message: 'Settings', files }, tools.git);
  const { stdout } = await tools.git(['rev-parse', `refs/heads/${branch}`], { cwd: copy.repoDir });
  const event = falseEvent(stage.event.payload, attack, stdout.toString().trim());
  await writeFile(copy.workflowFile, startingOn(event.name, await readFile(copy.workflowFile, 'utf8')));
  const { name, payload, inputs, vars, triggeringActor } = event;
  const actor = withSender.parse(payload).sender.login;
  const file = path.relative(copy.repoDir, copy.workflowFile);
  const runs = earlierRuns(event.earlierRuns, { actor, path: file, branch, now: tools.now });
  const issue = falseIssue(stage.event.payload, attack);
  const { issues = [], workflowRuns = [] } = stage.seeds;
  const seeds = {
    ...stage.seeds,
    issues: issue === null ? issues : [...issues, issue],
    workflowRuns: [...workflowRuns, ...runs],
  };
  return { ...copy, event: { name, payload }, inputs, vars, triggeringActor, seeds };
}
