import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './process.ts';
import type { Section } from './report.ts';
import { summarise } from './statistics.ts';

/** What `harness demo --json` says of its run, as far as it is read here. */
interface DemoResult {
  readonly conclusion: string;
  readonly jobs: readonly { readonly name: string; readonly durationMs: number }[];
}

/** `harness demo` from start to end with the scripted model, and the share of each job. */
export async function measureDemo(
  actionRoot: string,
  searchPath: string,
  repetitions: number,
): Promise<Section> {
  const runs: { seconds: number; result: DemoResult }[] = [];
  for (let count = 0; count < repetitions; count += 1) runs.push(await demo(actionRoot, searchPath));
  const names = runs[0]?.result.jobs.map(({ name }) => name) ?? [];
  const jobs = names.map((name) => ({
    name: `… ${name}`,
    shares: runs.map(({ seconds, result }) => {
      const job = result.jobs.find((each) => each.name === name);
      return (job?.durationMs ?? 0) / 10 / seconds;
    }),
  }));
  return {
    title: 'harness demo, end to end',
    measures: [
      {
        name: 'all jobs, scripted model',
        unit: 's',
        summary: summarise(runs.map(({ seconds }) => seconds)),
        bar: 20,
      },
      ...jobs
        .filter(({ shares }) => shares.some((share) => share > 0))
        .map(({ name, shares }) => ({ name, unit: '%' as const, summary: summarise(shares) })),
    ],
    notes: ['Shares are of the whole time; jobs that run side by side add up to more than all of it.'],
  };
}

async function demo(
  actionRoot: string,
  searchPath: string,
): Promise<{ readonly seconds: number; readonly result: DemoResult }> {
  const out = await mkdtemp(path.join(tmpdir(), 'harness-bench-demo-'));
  try {
    const { wallMs, stdout } = await runNode({
      args: [path.join(actionRoot, 'dist/cli/index.js'), 'demo', '--json', '--out', out],
      env: { PATH: searchPath, HOME: out },
      cwd: actionRoot,
    });
    return { seconds: wallMs / 1000, result: JSON.parse(stdout) as DemoResult };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
