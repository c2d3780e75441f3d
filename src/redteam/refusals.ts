import { wasAsked } from './asked.ts';
import type { Attack } from './attack.ts';
import type { Broken } from './broken.ts';
import { forgedPhase } from './channels/in-handoff.ts';
import type { Played } from './played.ts';
import type { PhaseName } from './stage.ts';

/** What a run did that had to be skipped for this reason: nothing may have run, been asked or been written. */
export function startedAnyway(reason: string, run: Played): readonly Broken[] {
  const asked = run.texts.filter(({ text }) => text.includes('"type":"start"'));
  const later = run.jobs.filter((job) => !job.endsWith('triage') || job.endsWith('record-triage'));
  return [
    ...(saysSkipped(reason, run)
      ? []
      : [{ seen: `no run was skipped with the reason "${reason}"`, where: 'run' }]),
    ...asked.map(({ where }) => ({ seen: 'a model was asked', where })),
    ...later.map((job) => ({ seen: 'a job of a run that may not start', where: job })),
    ...run.comments.map(({ issue }) => ({ seen: 'a comment', where: `issue ${issue}` })),
    ...run.pulls.map(({ title }) => ({ seen: 'a pull request', where: title })),
    ...run.movedBranches.map((branch) => ({ seen: 'a branch that moved', where: branch })),
  ];
}

function saysSkipped(reason: string, { texts }: Played): boolean {
  return texts.some(
    ({ where, text }) => where.endsWith('run.json') && text.includes(`"skipped": ${JSON.stringify(reason)}`),
  );
}

/** What the harness says of a handoff that it does not take. */
const refusals = [
  'handoff on the branch is not used: ',
  'this is not the handoff its job declared',
  'is not a file this harness wrote',
  'change.json is not the change the handoff declares',
];

/**
 * What went wrong with a forged handoff. It must be refused aloud; one that was made on another commit is only out of date.
 * On the branch it must hinder nobody: its phase is run again, and the one under attack then has its turn. In an artifact
 * it comes out of the run itself, so that the run must end there.
 */
export function notRefused(
  { forge, forged_in: place }: Attack,
  run: Played,
  phase: PhaseName,
): readonly Broken[] {
  const told = forge === 'other-base' || saysRefused(run);
  return [
    ...(told ? [] : [{ seen: 'nobody said that the forged handoff was refused', where: 'run' }]),
    ...(place === 'artifact' ? wentOn(run, phase) : stopped(run, phase)),
  ];
}

function saysRefused({ texts, runId, runAttempt }: Played): boolean {
  const place = `runs/${runId}${runAttempt === 1 ? '' : `-${runAttempt}`}/`;
  return texts.some(
    ({ where, text }) => where.startsWith(place) && refusals.some((words) => text.includes(words)),
  );
}

function wentOn(run: Played, phase: PhaseName): readonly Broken[] {
  if (!wasAsked(run, phase)) return [];
  return [{ seen: `the model of ${phase} was asked in spite of the forged handoff`, where: 'run' }];
}

function stopped(run: Played, phase: PhaseName): readonly Broken[] {
  const phases: readonly PhaseName[] = [forgedPhase, phase];
  return phases
    .filter((each) => !wasAsked(run, each))
    .map((each) => ({
      seen: `the model of ${each} was not asked again beside the forged handoff`,
      where: 'run',
    }));
}
