import type { Handoff } from '../handoff.ts';
import type { Place } from './links.ts';
import { sanitise, sanitiseLine } from './sanitise.ts';
import { textOf, textsOf, titleOf, verdictOf } from './verdict.ts';
import type { Step } from './verdict.ts';

/** Where the issue stands. */
export type Ending =
  | { readonly kind: 'working' }
  | { readonly kind: 'clarify' }
  | { readonly kind: 'recommend' }
  | { readonly kind: 'decline' }
  /** `reason` is ours; null when the handoffs tell it. */
  | { readonly kind: 'stop'; readonly reason: string | null }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly draft: boolean;
      /** Nothing could be shown red before and green after. */
      readonly untested: boolean;
      /** The default branch moved on after the checks, and the change was put on its newest commit. */
      readonly moved: boolean;
    };

/** The first line of the comment: what a person must know after two seconds. Plain text. */
export function headline(ending: Ending, steps: readonly Step[]): string {
  const last = steps.at(-1)?.handoff.facts;
  switch (ending.kind) {
    case 'working':
      return last === undefined ? 'In progress' : `In progress: ${titleOf(last)} says ${verdictOf(last)}`;
    case 'clarify':
      return 'Some questions before work can go on';
    case 'recommend':
      return failedRounds(steps) > 0
        ? 'No pull request: the change did not pass its checks'
        : 'Recommendation';
    case 'decline':
      return 'Nothing to change, as far as the harness can tell';
    case 'stop':
      return stoppedAt(last);
    case 'pull-request':
      return `Pull request #${ending.number} is ${stateOf(ending)}`;
  }
}

/** An open pull request stays the draft that it was, or was not: GitHub's REST API cannot change that. */
function stateOf({ draft, untested, moved }: Ending & { kind: 'pull-request' }): string {
  const shown = draft ? 'a draft' : 'open';
  if (untested) return `${shown}: no test could show the change`;
  if (moved) return `${shown}: its checks ran before the default branch moved on`;
  return draft ? 'ready for review, and still marked as a draft' : 'ready for review';
}

/** A phase that ended well is not where a run stopped: the one after it left no handoff. */
function stoppedAt(last: Handoff['facts'] | undefined): string {
  if (last === undefined) return 'Stopped';
  return last.outcome === 'done'
    ? `Stopped after ${titleOf(last)}`
    : `Stopped at ${titleOf(last)}: ${verdictOf(last)}`;
}

/** Two reports, the questions, the evidence and the checklist fit into one comment together. */
const maxReportCharacters = 15_000;
const maxQuestions = 10;
const maxQuestionCharacters = 500;

interface Surroundings {
  readonly place: Place;
  readonly runUrl: string;
  readonly steps: readonly Step[];
}

/** What the ending says, as safe markdown; empty while the work goes on. */
export function describeEnding(ending: Ending, around: Surroundings): string {
  switch (ending.kind) {
    case 'working':
      return '';
    case 'clarify':
      return questions(around);
    case 'recommend':
      return recommendation(around);
    case 'decline':
      return reportOf(lastWith(around.steps, ['decline', 'not-a-bug']), around);
    case 'stop':
      return stopped(ending.reason, around);
    case 'pull-request':
      return pullRequest(ending.number, around.place);
  }
}

function questions(around: Surroundings): string {
  const asking = lastWith(around.steps, ['clarify', 'needs-info']);
  const asked = asking === undefined ? [] : textsOf(asking.facts, 'questions', maxQuestions);
  const list = asked.map(
    (question, index) => `${index + 1}. ${sanitiseLine(question, around.place, maxQuestionCharacters)}`,
  );
  const report = reportOf(asking, around);
  if (list.length === 0) return report;
  return [report, list.join('\n'), 'Answer in a comment; a maintainer can then start the harness again.']
    .filter((part) => part !== '')
    .join('\n\n');
}

function recommendation(around: Surroundings): string {
  const cause = around.steps.find(({ handoff }) => handoff.facts.phase === 'root-cause')?.handoff;
  const rounds = failedRounds(around.steps);
  const word = rounds === 1 ? 'One attempt was' : `${rounds} attempts were`;
  const attempts =
    rounds === 0 ? '' : `${word} built and did not pass the checks, so nothing is proposed. What is known:`;
  const advice = cause === undefined ? '' : textOf(cause.facts, 'recommendation');
  const report = reportOf(cause, around);
  const parts = [attempts, report.includes(advice.trim()) ? '' : clean(advice, around), report];
  return parts.filter((part) => part !== '').join('\n\n');
}

function stopped(reason: string | null, around: Surroundings): string {
  const last = around.steps.at(-1)?.handoff;
  if (reason !== null) return `**Why:** ${reason}`;
  if (last === undefined) return 'The run ended before a phase had finished. Its page shows where.';
  if (last.facts.outcome === 'done')
    return `What came after ${titleOf(last.facts)} ended before it could say how. [The run](${around.runUrl}) shows where.`;
  const detail = last.facts.detail?.message ?? '';
  const why = sanitiseLine(detail, around.place, 1000);
  const told = detail !== '' && last.report.includes(detail);
  const report = told ? '' : reportOf(last, around);
  return [why === '' ? '' : `**Why:** ${why}`, report].filter((line) => line !== '').join('\n\n');
}

function pullRequest(number: number, { serverUrl, repository }: Place): string {
  return `[Review pull request ${number}](${serverUrl}/${repository.owner}/${repository.repo}/pull/${number}). It closes this issue when it is merged.`;
}

function failedRounds(steps: readonly Step[]): number {
  const failed = steps.filter(({ handoff }) => {
    const verdict = verdictOf(handoff.facts);
    return (handoff.facts.phase === 'verify' && verdict === 'failed') || verdict === 'blocked';
  });
  return failed.length;
}

function lastWith(steps: readonly Step[], verdicts: readonly string[]): Handoff | undefined {
  return steps.findLast(({ handoff }) => verdicts.includes(handoff.facts.result?.verdict ?? ''))?.handoff;
}

function reportOf(handoff: Handoff | undefined, around: Surroundings): string {
  return handoff === undefined ? '' : clean(handoff.report, around);
}

function clean(text: string, { place, runUrl }: Surroundings): string {
  const pointer = `_Cut here: the whole text is in [the run](${runUrl})._`;
  return sanitise(text, { place, maxCharacters: maxReportCharacters, pointer }).trim();
}
