import path from 'node:path';
import { runNode } from '../process.ts';
import type { Finished } from '../process.ts';
import type { Section } from '../report.ts';
import { ratios, summarise } from '../statistics.ts';
import { globs, trialsPerCase } from './folder.ts';
import type { EvalsFolder, TrialCount } from './folder.ts';

const megabyte = 1e6;

/** Ten times the trials of the same cases; what V8 happens to collect late differs by as much. */
const trialsBar = 1.1;
/** A hundred times the trials and the cases, of which a run holds what they ask. */
const growthBar = 1.25;
/** A trial among ten thousand may cost so much more than one among a thousand. */
const linearBar = 1.3;

/** Replays as `harness eval run --replay` does them, each in a process of its own. */
export async function measureReplay(
  actionRoot: string,
  searchPath: string,
  folder: EvalsFolder,
  { repetitions, most }: { readonly repetitions: number; readonly most: TrialCount },
): Promise<Section> {
  const counts = ([100, 1000, 10000] as const).filter((count) => count <= most);
  const runs = new Map<TrialCount, Finished[]>(counts.map((count) => [count, []]));
  const once: Finished[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    for (const count of counts)
      runs.get(count)?.push(await replay(actionRoot, searchPath, folder, { count }));
    once.push(await replay(actionRoot, searchPath, folder, { count: most, trials: 1 }));
  }
  const of = (count: TrialCount): readonly Finished[] => runs.get(count) ?? [];
  return {
    title: 'Replay of triage trials, whole processes',
    measures: [
      ...counts.map((count) => ({
        name: `${count} trials`,
        unit: 's' as const,
        summary: summarise(of(count).map(({ wallMs }) => wallMs / 1000)),
        ...(count === 1000 ? { bar: 60 } : {}),
      })),
      ...linearity(of, counts),
      ...counts.map((count) => ({
        name: `peak memory, ${count} trials`,
        unit: 'MB' as const,
        summary: summarise(peaks(of(count))),
      })),
      {
        name: `peak memory, each case of those ${most} once`,
        unit: 'MB' as const,
        summary: summarise(peaks(once)),
      },
      {
        name: `peak of ${most} / of each case once`,
        unit: '×' as const,
        summary: summarise(ratios(peaks(of(most)), peaks(once))),
        bar: trialsBar,
      },
      {
        name: `peak of ${most} / of 100`,
        unit: '×' as const,
        summary: summarise(ratios(peaks(of(most)), peaks(of(100)))),
        bar: growthBar,
      },
    ],
    notes: [
      'Ten trials of each case, four at a time. "A trial" is what the larger run took longer, for each trial that it',
      'has more: the start of the process is no part of it.',
    ],
  };
}

function peaks(runs: readonly Finished[]): number[] {
  return runs.map(({ peakBytes }) => (peakBytes ?? Number.NaN) / megabyte);
}

type Runs = (count: TrialCount) => readonly Finished[];

function linearity(of: Runs, counts: readonly TrialCount[]): Section['measures'] {
  const steps = (
    [
      [100, 1000],
      [1000, 10_000],
    ] as const
  ).filter(([, larger]) => counts.includes(larger));
  const found = steps.map(([smaller, larger]) => ({
    name: `a trial, from ${smaller} to ${larger}`,
    unit: 'ms' as const,
    values: addedMs(of, smaller, larger),
  }));
  const measures = found.map(({ values, ...each }) => ({ ...each, summary: summarise(values) }));
  const [first, second] = found;
  if (first === undefined || second === undefined) return measures;
  const growth = summarise(ratios(second.values, first.values));
  return [...measures, { name: 'the second / the first', unit: '×', summary: growth, bar: linearBar }];
}

/** Milliseconds for each trial that the larger run has more, by rounds. */
function addedMs(of: Runs, smaller: TrialCount, larger: TrialCount): number[] {
  const shorter = of(smaller).map(({ wallMs }) => wallMs);
  return of(larger).map(
    ({ wallMs }, round) => (wallMs - (shorter[round] ?? Number.NaN)) / (larger - smaller),
  );
}

async function replay(
  actionRoot: string,
  searchPath: string,
  { dir, evalsDir, recordingsDir, model }: EvalsFolder,
  { count, trials = trialsPerCase }: { readonly count: TrialCount; readonly trials?: number },
): Promise<Finished> {
  const where = ['--evals', evalsDir, '--recordings', recordingsDir, '--model', model];
  const cases = globs[count].flatMap((glob) => ['--cases', glob]);
  const out = ['--out', path.join(dir, `replay-${count}`), '--fresh', '--json'];
  const finished = await runNode({
    args: [
      path.join(actionRoot, 'dist/cli/index.js'),
      ...[
        'eval',
        'run',
        '--suite',
        'triage',
        '--replay',
        '--trials',
        String(trials),
        ...cases,
        ...where,
        ...out,
      ],
    ],
    env: { PATH: searchPath, HOME: dir },
    cwd: dir,
    peak: true,
  });
  const { present, lost } = JSON.parse(finished.stdout) as { present: number; lost: number };
  const planned = (count / trialsPerCase) * trials;
  if (present !== planned || lost > 0)
    throw new Error(`${present} of ${planned} trials ended, ${lost} were lost`);
  return finished;
}
