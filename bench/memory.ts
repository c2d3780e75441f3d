import type { Arms, Played } from './arms.ts';
import type { Section } from './report.ts';
import { gigabyte } from './script.ts';
import { summarise } from './statistics.ts';

const megabyte = 1e6;

function peaks(runs: readonly Played[]): number[] {
  return runs.map(({ peakBytes }) => (peakBytes ?? Number.NaN) / megabyte);
}

/** The most memory a process held, from its start to its end. Each measurement is a process of its own. */
export async function measureMemory(arms: Arms, repetitions: number): Promise<Section> {
  const [baseline, harness, flooded]: [Played[], Played[], Played[]] = [[], [], []];
  for (let count = 0; count < repetitions; count += 1) {
    baseline.push(await arms.baseline('bash-50', { peak: true }));
    harness.push(await arms.harness('bash-50', { peak: true }));
    const flood = await arms.harness('gigabyte', { peak: true });
    if (!flood.events.includes(`${gigabyte} bytes in all`)) throw new Error('the command did not print 1 GB');
    flooded.push(flood);
  }
  return {
    title: 'Peak memory (VmHWM)',
    measures: [
      { name: 'baseline, 50 bash turns', unit: 'MB', summary: summarise(peaks(baseline)) },
      { name: 'harness, 50 bash turns', unit: 'MB', summary: summarise(peaks(harness)), bar: 110 },
      { name: 'harness, a command prints 1 GB', unit: 'MB', summary: summarise(peaks(flooded)), bar: 150 },
      {
        name: '… time for that whole step',
        unit: 's',
        summary: summarise(flooded.map(({ wallMs }) => wallMs / 1000)),
      },
    ],
    notes: [
      'The process of the action, from start to end; the artifact client is another one, later and smaller.',
      '1 MB is a million bytes.',
    ],
  };
}
