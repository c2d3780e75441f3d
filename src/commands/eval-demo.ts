import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { startChatServer } from '../evals/demo/chat-server.ts';
import { ruleFollower } from '../evals/demo/rule-follower.ts';
import { ConfigError } from '../errors.ts';
import { parseCommandLine } from './arguments.ts';
import { compareEvals } from './eval-compare.ts';
import { evalReport } from './eval-report.ts';
import { runEval } from './eval-run.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage = 'harness eval demo [--dir DIR] [--out DIR]';

const options = { dir: { type: 'string' }, out: { type: 'string' } } as const;

/** Fixed, so that the demo prints the same on every machine. All of 1 to 12 gave these verdicts, with other intervals. */
const seed = 6;

/** What the prompts of the demo were written to show. */
const planted = [
  { arm: 'rule-dropped', shows: 'worse', words: 'A rule is gone from the prompt' },
  { arm: 'rule-added', shows: 'better', words: 'A rule that was missing is in the prompt' },
] as const;

const compared = z.array(
  z.object({
    head: z.string(),
    judgement: z.object({ verdict: z.string(), sentence: z.string() }),
  }),
);
type Compared = z.infer<typeof compared>[number];

/**
 * `harness eval demo`: compares two changed prompts and an unchanged one with the demo's prompt, on 30 issues, through the
 * same code as any other run, with a stand-in for a model on loopback. Returns 1 when a verdict is not the planted one.
 */
export async function demoEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  if (positionals.length > 0)
    throw new ConfigError({ what: `unexpected argument "${positionals[0] ?? ''}"`, fix: `Usage: ${usage}` });
  const dir = path.resolve(machine.cwd, values.dir ?? path.join(machine.actionRoot, 'examples', 'evals'));
  const out =
    values.out === undefined
      ? await mkdtemp(path.join(machine.tempDir, 'harness-eval-demo-'))
      : path.resolve(machine.cwd, values.out);
  const server = await startChatServer(ruleFollower(seed));
  try {
    const model = ['--set', `compatible-base-url=${server.url}`, '--set', 'compatible-price=0/0'];
    return await show({ dir, out, model }, machine);
  } finally {
    await server.close();
  }
}

interface Place {
  /** With `cases/`, `suites/`, `prompts/` and the phase in `.harness/phases/`. */
  readonly dir: string;
  readonly out: string;
  /** Options that lead to the model. */
  readonly model: readonly string[];
}

async function show(place: Place, machine: Machine): Promise<ExitCode> {
  const arms = planted.flatMap(({ arm }) => ['--arm', `${arm}:prompt=prompts/${arm}.md`]);
  const changed = path.join(place.out, 'changed');
  const again = path.join(place.out, 'again');
  const plan = ['--suite', 'triage', '--evals', '.', ...place.model];
  machine.stdout.write('Two changed prompts, 30 issues, 3 trials of each …\n\n');
  const changes = await compareQuietly([...plan, ...arms, '--fresh', '--out', changed], place, machine);
  await quietly(runEval, [...plan, '--fresh', '--out', again], place, machine);
  if (machine.signal.aborted) return 1;
  const same = await compareQuietly([changed, again], place, machine);
  const shown = [
    ...planted.map((each) => ({ ...each, found: changes.find(({ head }) => head === each.arm) })),
    { arm: 'base', shows: 'no-evidence', words: 'The same prompt, run once more', found: same[0] },
  ];
  for (const each of shown) machine.stdout.write(`${tell(each)}\n\n`);
  await writeReports(changed, place, machine);
  const asPlanted = shown.every(({ shows, found }) => found?.judgement.verdict === shows);
  if (!asPlanted) machine.stdout.write('Not every verdict is the planted one.\n');
  return asPlanted ? 0 : 1;
}

async function writeReports(changed: string, place: Place, machine: Machine): Promise<void> {
  for (const { arm } of planted) {
    const out = path.join(place.out, `report-${arm}`);
    await quietly(evalReport, [changed, '--head', arm, '--out', out], place, machine);
    machine.stdout.write(`report: ${path.join(out, 'report.html')}\n`);
  }
}

async function compareQuietly(
  args: readonly string[],
  place: Place,
  machine: Machine,
): Promise<readonly Compared[]> {
  const printed = await quietly(compareEvals, [...args, '--json'], place, machine);
  return machine.signal.aborted ? [] : compared.parse(JSON.parse(printed));
}

/** Runs another command in the demo's folder, and returns what it printed. */
async function quietly(
  command: (args: readonly string[], machine: Machine) => Promise<ExitCode>,
  args: readonly string[],
  { dir }: Place,
  machine: Machine,
): Promise<string> {
  const printed: string[] = [];
  const stdout = { write: (text: string) => void printed.push(text) };
  await command(args, { ...machine, cwd: dir, stdout, stderr: { write: () => undefined } });
  return printed.join('');
}

interface Shown {
  readonly arm: string;
  readonly shows: string;
  readonly words: string;
  readonly found: Compared | undefined;
}

function tell({ arm, shows, words, found }: Shown): string {
  if (found === undefined) return `${arm}: not compared`;
  const { verdict, sentence } = found.judgement;
  const expected = verdict === shows ? 'as planted' : `planted was ${shows}`;
  return `${words}: ${verdict} (${expected})\n  ${sentence}`;
}
