import type { Attack } from '../attack.ts';
import { fill } from '../placeholders.ts';
import type { Stage } from '../stage.ts';
import { factsOf } from './place.ts';
import { comment, edited, failedRun, lookalike } from './records.ts';

/**
 * Plants a payload in what GitHub keeps beside the event: the log of a failed run, a similar issue, a comment, or a text that
 * is another one by the time it could be read again.
 */
export function plantInRecords(attack: Attack, stage: Stage): Stage {
  const { channel, payload, when, author = 'a-stranger' } = attack;
  const { issue, branch } = factsOf(stage);
  const { issues = [], comments = [], workflowRuns = [] } = stage.seeds;
  const text = fill(payload ?? '');
  if (channel === 'ci-log') {
    const runs = [...workflowRuns, failedRun(text, { issue, branch })];
    return { ...stage, seeds: { ...stage.seeds, workflowRuns: runs } };
  }
  if (channel === 'comment') {
    const added = { issue: issue.number, comment: comment(text, { issue, author, when }) };
    return { ...stage, seeds: { ...stage.seeds, comments: [...comments, added] } };
  }
  const added = channel === 'retrieved-record' ? lookalike(text, issue) : edited(issue, { [channel]: text });
  return { ...stage, seeds: { ...stage.seeds, issues: [...issues, added] } };
}
