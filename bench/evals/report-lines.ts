import path from 'node:path';
import { runNode } from '../process.ts';
import type { Finished } from '../process.ts';
import type { Section } from '../report.ts';
import { summarise } from '../statistics.ts';
import { layShards } from './lines.ts';
import type { Shape } from './lines.ts';

const megabyte = 1e6;

/** Merge of four shards, then comparison and report, as the last job of the matrix does them. */
export async function measureReport(
  actionRoot: string,
  searchPath: string,
  shape: Shape,
  repetitions: number,
): Promise<Section> {
  const { dir, shards, remove } = await layShards(shape);
  const harness = async (...args: string[]): Promise<Finished> =>
    runNode({
      args: [path.join(actionRoot, 'dist/cli/index.js'), 'eval', ...args],
      env: { PATH: searchPath, HOME: dir },
      cwd: dir,
      peak: true,
    });
  try {
    const [merges, reports]: [Finished[], Finished[]] = [[], []];
    for (let count = 0; count < repetitions; count += 1) {
      merges.push(await harness('merge', ...shards, '--out', dir));
      reports.push(await harness('report', dir));
    }
    const wholes = merges.map(({ wallMs }, index) => (wallMs + (reports[index]?.wallMs ?? NaN)) / 1000);
    const seconds = (runs: readonly Finished[]) => summarise(runs.map(({ wallMs }) => wallMs / 1000));
    const peaks = (runs: readonly Finished[]) =>
      summarise(runs.map(({ peakBytes }) => (peakBytes ?? NaN) / megabyte));
    return {
      title: `Merge and report, ${shape.cases} cases × ${shape.trials} × 2 arms`,
      measures: [
        { name: 'merge of four shards', unit: 's', summary: seconds(merges) },
        { name: 'statistics and report', unit: 's', summary: seconds(reports) },
        { name: 'both', unit: 's', summary: summarise(wholes), bar: 30 },
        { name: 'peak memory, merge', unit: 'MB', summary: peaks(merges), bar: 500 },
        { name: 'peak memory, statistics and report', unit: 'MB', summary: peaks(reports), bar: 500 },
      ],
      notes: ['Lines as long as those of real trials; every case is a cluster of its own, and costs differ.'],
    };
  } finally {
    await remove();
  }
}
