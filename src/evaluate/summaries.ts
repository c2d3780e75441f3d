import type { EvalRunReport } from '../commands/eval-run.ts';
import type { Shard } from '../evals/plan.ts';
import type { RunMode } from '../evals/publication.ts';
import type { PlanReport } from './plan-job.ts';

/** What is going to be run, before anything is spent. Markdown. */
export function planSummary({ plan, told, shards, command }: PlanReport, mode: RunMode): string {
  return [
    `### Evals: plan of ${plan.suite} (${mode})`,
    '',
    told,
    '',
    `In ${shards} ${shards === 1 ? 'job' : 'jobs'}. The same on a laptop:`,
    '',
    `    ${command.replaceAll('\n', ' ')}`,
    '',
  ].join('\n');
}

/** How the trials of a shard ended. Markdown. */
export function runSummary({ ran, usd, stopped, standing }: EvalRunReport, shard: Shard): string {
  const rows = Object.entries(standing.arms).map(([name, outcomes]) => {
    const said = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return `| \`${name}\` | ${said.join(', ')} |`;
  });
  const why = { no: '', cancelled: ' Cancelled.', cost: ' Stopped by the cost cap.' }[stopped];
  return [
    `### Evals: shard ${shard.index} of ${shard.of}`,
    '',
    `${ran} trials run now, $${usd.toFixed(4)}; ${standing.present} units have a result, ${standing.missing} have none.${why}`,
    '',
    '| arm | trials |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
