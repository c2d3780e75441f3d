import type { Result } from '../workflow/status.ts';
import type { Annotation } from './annotation.ts';

/** What happens in a run, in order. Times are in milliseconds; texts are masked already. */
export type RunEvent =
  | { readonly kind: 'run-started'; readonly title: string; readonly dir: string }
  | { readonly kind: 'job-waiting'; readonly job: string }
  | { readonly kind: 'job-started'; readonly job: string }
  | { readonly kind: 'step-started'; readonly job: string; readonly step: string }
  | { readonly kind: 'line'; readonly job: string; readonly text: string }
  | { readonly kind: 'annotation'; readonly job: string; readonly annotation: Annotation }
  | {
      readonly kind: 'job-finished';
      readonly job: string;
      readonly result: Result;
      readonly durationMs: number;
    }
  | { readonly kind: 'run-finished'; readonly conclusion: string; readonly reason?: string | undefined };

/** Watches a run. `report` must not throw. */
export interface Reporter {
  report(event: RunEvent): void;
}

export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

/** A table of jobs redrawn in place on a terminal, one line per change elsewhere. */
export function progressReporter(stream: ProgressStream, clock: () => Date): Reporter {
  return stream.isTTY === true ? tableReporter(stream, clock) : lineReporter(stream);
}

/** One plain line for each job that starts or ends and for each annotation. */
export function lineReporter(stream: ProgressStream): Reporter {
  return {
    report(event) {
      const line = plainLine(event);
      if (line !== undefined) stream.write(`${line}\n`);
    },
  };
}

function plainLine(event: RunEvent): string | undefined {
  switch (event.kind) {
    case 'run-started':
      return `${event.title} (${event.dir})`;
    case 'job-started':
      return `${event.job}: started`;
    case 'annotation':
      return `${event.job}: ${event.annotation.level}: ${firstLine(event.annotation.message)}`;
    case 'job-finished':
      return `${event.job}: ${event.result} after ${seconds(event.durationMs)}`;
    case 'run-finished':
      return event.reason === undefined
        ? `run: ${event.conclusion}`
        : `run: ${event.conclusion}: ${event.reason}`;
    default:
      return undefined;
  }
}

interface Row {
  state: 'waiting' | 'running' | Result;
  startedAt: number | undefined;
  durationMs: number;
  last: string;
}

const marks: Readonly<Record<Row['state'], string>> = {
  waiting: '·',
  running: '▸',
  success: '✓',
  failure: '✗',
  cancelled: '■',
  skipped: '-',
};

/** The jobs of the run, one row each: state, name, seconds, last line. Redrawn when something happens and every second. */
export function tableReporter(stream: ProgressStream, clock: () => Date): Reporter {
  const rows = new Map<string, Row>();
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const width = stream.columns ?? 80;
    const names = Math.max(0, ...[...rows.keys()].map((name) => name.length));
    const now = clock().getTime();
    const lines = [...rows]
      .map(([name, row]) => tableRow(name.padEnd(names), row, now).slice(0, width - 1))
      .slice(-Math.max(1, (stream.rows ?? 1000) - 2));
    const up = drawn > 0 ? `\u001b[${drawn}A` : '';
    stream.write(`${up}${lines.map((line) => `\u001b[2K${line}\n`).join('')}`);
    drawn = lines.length;
  };
  return {
    report(event) {
      if (event.kind === 'run-started' || event.kind === 'run-finished') {
        clearInterval(timer);
        if (event.kind === 'run-started') timer = setInterval(draw, 1000).unref();
        stream.write(`${plainLine(event) ?? ''}\n`);
        drawn = 0;
        return;
      }
      if (event.kind === 'annotation') return;
      update(rows, event, clock().getTime());
      draw();
    },
  };
}

type JobEvent = Exclude<RunEvent, { readonly kind: 'run-started' | 'run-finished' | 'annotation' }>;

function update(rows: Map<string, Row>, event: JobEvent, now: number): void {
  const row = rows.get(event.job) ?? { state: 'waiting', startedAt: undefined, durationMs: 0, last: '' };
  rows.set(event.job, row);
  if (event.kind === 'job-started') Object.assign(row, { state: 'running', startedAt: now });
  if (event.kind === 'step-started') row.last = event.step;
  if (event.kind === 'line' && event.text.trim() !== '') row.last = event.text;
  if (event.kind === 'job-finished')
    Object.assign(row, { state: event.result, durationMs: event.durationMs });
}

function tableRow(name: string, row: Row, now: number): string {
  const elapsed =
    row.state === 'running' && row.startedAt !== undefined ? now - row.startedAt : row.durationMs;
  const time = row.state === 'waiting' || row.state === 'skipped' ? '' : seconds(elapsed);
  return `${marks[row.state]} ${name}  ${time.padStart(7)}  ${printable(row.last)}`.trimEnd();
}

/** What a step prints may hold control sequences; in a table they would move the cursor. */
function printable(text: string): string {
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]|[\u0000-\u001f\u007f]/g, '');
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function seconds(durationMs: number): string {
  return `${(durationMs / 1000).toFixed(1)} s`;
}
