import type { Arms, Played, PlayedStep } from './arms.ts';
import type { Section } from './report.ts';
import { ratios, summarise } from './statistics.ts';

/** Milliseconds from the start of the process to the arrival of the first request at the model. */
function untilFirstRequest({ requests, startedMs }: Played): number {
  const [first] = requests;
  if (first === undefined) throw new Error('the model was never asked');
  return first.arrivedMs - startedMs;
}

/** Where the time of one step goes until the model is asked; the parts add up to the whole. */
interface Breakdown {
  /** Node's own start, the bundle read, compiled and evaluated, the inputs: up to the first answer of GitHub. */
  readonly loadMs: number;
  /** The gate, and beside it configuration, phase file, model SDK and git's word on the checkout: up to the opened transcript. */
  readonly groundMs: number;
  /** The look for an earlier run's handoff, and the context. */
  readonly contextMs: number;
  /** What is left to wait for the sandbox, opened and probed beside the context: up to the ready workplace. */
  readonly sandboxMs: number;
  /** The request made and on its way. */
  readonly requestMs: number;
}

function breakdownOf(step: PlayedStep): Breakdown {
  const answered = step.github[0]?.at ?? step.startedMs;
  const [header, context, start] = ['header', 'context', 'start'].map((type) => timeOf(step.events, type));
  const marks = [step.startedMs, answered, header, context, start, step.startedMs + untilFirstRequest(step)];
  const [loadMs = 0, groundMs = 0, contextMs = 0, sandboxMs = 0, requestMs = 0] = marks
    .slice(1)
    .map((mark, index) => (mark ?? 0) - (marks[index] ?? 0));
  return { loadMs, groundMs, contextMs, sandboxMs, requestMs };
}

function timeOf(events: string, type: string): number {
  const line = events.split('\n').find((each) => each.includes(`"type":"${type}"`));
  if (line === undefined) throw new Error(`the transcript has no "${type}"`);
  return (JSON.parse(line) as { at: number }).at;
}

const partNames: Readonly<Record<keyof Breakdown, string>> = {
  loadMs: '… load the bundle, ask GitHub first',
  groundMs: '… gate; configuration, phase file, SDK, checkout',
  contextMs: '… earlier handoff, context',
  sandboxMs: '… sandbox opened and probed',
  requestMs: '… make the request',
};

/** From the start of the process to the first request at the model; the arms take turns `repetitions` times. */
export async function measureStart(arms: Arms, repetitions: number): Promise<Section> {
  const [empty, baseline, alone, harness]: [number[], Played[], Played[], PlayedStep[]] = [[], [], [], []];
  for (let count = 0; count < repetitions; count += 1) {
    empty.push((await arms.empty()).wallMs);
    baseline.push(await arms.baseline('answer'));
    alone.push(await arms.loopAlone('answer'));
    harness.push(await arms.harness('answer'));
  }
  const ours = harness.map(untilFirstRequest);
  const theirs = baseline.map(untilFirstRequest);
  const loop = alone.map(untilFirstRequest);
  const parts = harness.map(breakdownOf);
  return {
    title: 'Process start to first model request',
    measures: [
      { name: 'node with nothing to do', unit: 'ms', summary: summarise(empty) },
      { name: 'baseline', unit: 'ms', summary: summarise(theirs) },
      { name: 'harness, its loop alone', unit: 'ms', summary: summarise(loop) },
      { name: 'harness, whole step', unit: 'ms', summary: summarise(ours) },
      ...(Object.keys(partNames) as (keyof Breakdown)[]).map((part) => ({
        name: partNames[part],
        unit: 'ms' as const,
        summary: summarise(parts.map((each) => each[part])),
      })),
      { name: 'loop alone / baseline', unit: '×', summary: summarise(ratios(loop, theirs)), bar: 1 },
      { name: 'whole step / baseline', unit: '×', summary: summarise(ratios(ours, theirs)) },
    ],
    notes: [
      'The loop alone is what both do: the same client asks the same model, ours bundled, the baseline from node_modules.',
      'The whole step also asks the gate, reads the repository and probes its sandbox; the baseline does nothing of that.',
    ],
  };
}
