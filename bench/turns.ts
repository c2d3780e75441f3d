import type { Arms, Played, PlayedStep } from './arms.ts';
import type { Section } from './report.ts';
import { percentile, ratios, summarise } from './statistics.ts';

const turns = 50;
const wholeStep = 'harness, whole step';
const manyTurns = 200;
/** Turns that are compared: around the tenth and up to the two hundredth. */
const early = [0, 20] as const;
const late = [180, 200] as const;
/** Of those turns the fast ones count: a turn that had to wait for a busy machine says nothing of its own cost. */
const fastPercent = 20;

/** Milliseconds from the first request to the last: `turns` replies taken and commands run. */
function loopMs({ requests }: Played): number {
  const [first, last] = [requests[0], requests.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the model was never asked');
  return last.arrivedMs - first.arrivedMs;
}

/** Milliseconds of each turn from the reply sent to the next request arrived: all but the model itself. */
function turnMs({ requests }: Played): number[] {
  return requests
    .slice(1)
    .map(({ arrivedMs }, index) => arrivedMs - (requests[index]?.answeredMs ?? arrivedMs));
}

/** Fifty `bash` turns, the arms taking turns: time against the baseline. */
export async function measureTurns(arms: Arms, repetitions: number): Promise<Section> {
  const [baseline, harness]: [Played[], PlayedStep[]] = [[], []];
  for (let count = 0; count < repetitions; count += 1) {
    baseline.push(await arms.baseline(`bash-${turns}`));
    harness.push(await arms.harness(`bash-${turns}`));
  }
  const [ours, theirs] = [harness.map(loopMs), baseline.map(loopMs)];
  const [oursWhole, theirsWhole] = [harness, baseline].map((runs) => runs.map(({ wallMs }) => wallMs));
  return {
    title: `A phase of ${turns} sandboxed bash turns`,
    measures: [
      { name: 'baseline, first request to last', unit: 'ms', summary: summarise(theirs) },
      { name: 'harness, first request to last', unit: 'ms', summary: summarise(ours) },
      { name: 'harness / baseline', unit: '×', summary: summarise(ratios(ours, theirs)), bar: 1.2 },
      { name: 'baseline, whole process', unit: 'ms', summary: summarise(theirsWhole ?? []) },
      { name: wholeStep, unit: 'ms', summary: summarise(oursWhole ?? []) },
      {
        name: 'whole step / whole process',
        unit: '×',
        summary: summarise(ratios(oursWhole ?? [], theirsWhole ?? [])),
      },
      logMeasure(harness),
    ],
    notes: ['The whole step also starts up, reads GitHub, probes the sandbox and uploads its artifact.'],
  };
}

/** The median of the whole step in what `measureTurns` returned. */
export function wholeStepMs({ measures }: Section): number {
  const whole = measures.find(({ name }) => name === wholeStep);
  if (whole === undefined) throw new Error('the whole step was not measured');
  return whole.summary.median;
}

/** Two hundred turns: what a turn costs late in a run against early in it. */
export async function measureFlatness(arms: Arms, repetitions: number): Promise<Section> {
  const costs: Record<'baseline' | 'harness', { early: number; late: number; growth: number }[]> = {
    baseline: [],
    harness: [],
  };
  for (let count = 0; count < repetitions; count += 1)
    for (const arm of ['baseline', 'harness'] as const) {
      const each = turnMs(await arms[arm](`bash-${manyTurns}`));
      const [first, last] = [early, late].map((window) => percentile(each.slice(...window), fastPercent));
      if (first === undefined || last === undefined) throw new Error('there were too few turns');
      costs[arm].push({ early: first, late: last, growth: last / first });
    }
  const of = (arm: 'baseline' | 'harness', what: 'early' | 'late' | 'growth') =>
    summarise(costs[arm].map((cost) => cost[what]));
  return {
    title: `Cost of a turn, of ${manyTurns}`,
    measures: [
      { name: 'baseline, about turn 10', unit: 'ms', summary: of('baseline', 'early') },
      { name: `baseline, up to turn ${manyTurns}`, unit: 'ms', summary: of('baseline', 'late') },
      { name: 'harness, about turn 10', unit: 'ms', summary: of('harness', 'early') },
      { name: `harness, up to turn ${manyTurns}`, unit: 'ms', summary: of('harness', 'late') },
      { name: 'growth, baseline', unit: '×', summary: of('baseline', 'growth') },
      { name: 'growth, harness', unit: '×', summary: of('harness', 'growth'), bar: flatBar },
    ],
    notes: [
      'Without the time of the model. Every request carries the whole history, 2 KB more each turn: that alone grows.',
    ],
  };
}

/** Flat, with room for what the history adds to each request: about 1 ms for 400 KB. */
const flatBar = 1.2;

function logMeasure(harness: readonly PlayedStep[]): Section['measures'][number] {
  const shares = harness.map(({ events }) => Buffer.byteLength(events) / bytesSaid(events));
  return { name: 'event log / what model and tools said', unit: '×', summary: summarise(shares), bar: 2 };
}

interface Said {
  readonly type: string;
  readonly text?: string;
  readonly toolCalls?: readonly { readonly name: string; readonly input?: unknown }[];
}

/** UTF-8 bytes of the model's texts and of its calls as JSON, and of the results the tools gave. */
export function bytesSaid(events: string): number {
  const said = events
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Said)
    .filter(({ type }) => type === 'reply' || type === 'tool_result')
    .map(({ text = '', toolCalls = [] }) => {
      const calls = toolCalls.map(({ name, input }) => name + JSON.stringify(input));
      return Buffer.byteLength(text + calls.join(''));
    });
  return said.reduce((sum, bytes) => sum + bytes, 0);
}
