import type { Attack } from './attack.ts';
import type { Broken } from './broken.ts';
import type { Played } from './played.ts';

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

/** A forged handoff must be refused aloud; one that was made on another commit is made again without a word. */
export function notRefused({ forge }: Attack, { texts }: Played): readonly Broken[] {
  const told = texts.some(
    ({ where, text }) => where.startsWith('runs/') && refusals.some((words) => text.includes(words)),
  );
  if (told || forge === 'other-base') return [];
  return [{ seen: 'nobody said that the forged handoff was refused', where: 'run' }];
}
