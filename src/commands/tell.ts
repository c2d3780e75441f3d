import path from 'node:path';
import { z } from 'zod';
import type { LocalRunResult } from './local-run.ts';
import type { ExitCode, Machine } from './machine.ts';

const pullShape = z.object({
  number: z.number(),
  title: z.string(),
  draft: z.boolean().optional(),
  head: z.object({ ref: z.string() }),
  base: z.object({ ref: z.string() }),
});

const commentShape = z.object({ body: z.string(), issue_url: z.string() });

/** Prints how a local run ended and where to look, for a person or (`json`) for a script; returns its exit code. */
export function tellResult(
  result: LocalRunResult,
  place: { readonly outDir: string; readonly json: boolean },
  machine: Machine,
): ExitCode {
  const { report, snapshot } = result;
  const ok = report.conclusion === 'success';
  if (place.json) machine.stdout.write(`${JSON.stringify(summaryOf(result, place.outDir), null, 2)}\n`);
  else
    machine.stdout.write(
      `${[...stopped(place.outDir, machine), ...failures(result), ...notices(result), ...ending(snapshot, place.outDir), `run: ${report.dir}`].join('\n')}\n`,
    );
  return ok ? 0 : 1;
}

function summaryOf({ report, snapshot }: LocalRunResult, outDir: string): unknown {
  return {
    conclusion: report.conclusion,
    reason: report.reason,
    out: outDir,
    run: report.dir,
    jobs: report.jobs.map(({ name, result, durationMs }) => ({ name, result, durationMs })),
    pull_requests: snapshot.pulls.map((pull) => pullShape.parse(pull)),
  };
}

function stopped(outDir: string, { signal }: Machine): string[] {
  return signal.aborted ? [`cancelled; the same command goes on from here with --out ${outDir}`] : [];
}

/** A job that says why it did nothing: a closed issue, an actor without write access. */
function notices({ report }: LocalRunResult): string[] {
  return report.jobs.flatMap((job) =>
    job.annotations.filter(({ level }) => level === 'notice').map(({ message }) => `${job.name}: ${message}`),
  );
}

function failures({ report }: LocalRunResult): string[] {
  const reasons = report.jobs
    .filter((job) => job.result === 'failure')
    .map((job) => {
      const error = job.annotations.find((annotation) => annotation.level === 'error');
      return `${job.name} failed: ${error?.message ?? 'see its log'}\n  log: ${path.join(report.dir, job.id, 'log.txt')}`;
    });
  return report.reason === undefined ? reasons : [`${report.conclusion}: ${report.reason}`, ...reasons];
}

function ending(snapshot: LocalRunResult['snapshot'], outDir: string): string[] {
  const pulls = snapshot.pulls.map((pull) => pullShape.parse(pull));
  if (pulls.length > 0)
    return pulls.flatMap((pull) => [
      `pull request #${pull.number}${pull.draft === true ? ' (draft)' : ''}: ${pull.title}`,
      `  where: ${path.join(outDir, 'github.json')} (pulls)`,
      `  diff:  git -C ${path.join(outDir, 'repo.git')} diff ${pull.base.ref}...${pull.head.ref}`,
    ]);
  const status = snapshot.comments
    .map((comment) => commentShape.parse(comment))
    .find(({ body }) => body.includes('<!-- harness:status'));
  if (status === undefined) return ['no pull request and no comment'];
  const text = status.body.replace(/<!--.*?-->\n?/gs, '').trim();
  return [
    'no pull request; the issue got this comment:',
    '',
    ...text.split('\n').map((line) => `  ${line}`),
    '',
  ];
}
