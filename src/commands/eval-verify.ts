import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ownPhase } from '../evals/arms.ts';
import { caseFolders, loadSuite, sharedDigests } from '../evals/load.ts';
import { verifyCase } from '../evals/verify.ts';
import type { Verified, VerifyDeps } from '../evals/verify.ts';
import { ConfigError } from '../errors.ts';
import { loadPhase } from '../phase/load.ts';
import { parseCommandLine } from './arguments.ts';
import { readCount } from './eval-arguments.ts';
import { openEvalPlace } from './eval-place.ts';
import { evalsFolder } from './eval-plan.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage =
  'harness eval verify [--suite NAME] [--cases GLOB …] [--judge PROVIDER/ID] [--concurrency N] [--set INPUT=VALUE …] [--secret NAME …] [--evals DIR] [--json]';

const options = {
  suite: { type: 'string' },
  cases: { type: 'string', multiple: true },
  judge: { type: 'string' },
  concurrency: { type: 'string' },
  set: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  evals: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

const defaultConcurrency = 2;

/** `harness eval verify`: whether every case can tell a good run from a bad one. Calls no model but a judge. */
export async function verifyEvals(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  if (positionals.length > 0)
    throw new ConfigError({ what: `unexpected argument "${positionals[0] ?? ''}"`, fix: `Usage: ${usage}` });
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-verify-'));
  try {
    const verified = await verifyAll(values, temp, machine);
    return tell(verified, values.json ?? false, machine);
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function verifyAll(values: Values, temp: string, machine: Machine): Promise<readonly Verified[]> {
  const evalsDir = evalsFolder(values.evals, machine);
  const folders = await chosenFolders(values, evalsDir);
  const place = await openEvalPlace({ evalsDir, temp, set: values.set, secrets: values.secret }, machine);
  const phaseOf = async (name: string): ReturnType<typeof loadPhase> =>
    loadPhase(name, {
      builtIn: path.join(machine.actionRoot, 'phases'),
      override: async () => ownPhase(name, machine.cwd),
    });
  const { judge } = values;
  const deps: VerifyDeps = {
    ...place,
    shared: sharedDigests(evalsDir),
    loadPhase: phaseOf,
    judge:
      judge === undefined
        ? null
        : await place.openLive({ ...(await phaseOf('triage')), model: judge }, { round: 0, issue: 1 }),
    tempDir: temp,
  };
  const left = folders.values();
  const verified: Verified[] = [];
  const work = async (): Promise<void> => {
    for (const dir of left) {
      if (machine.signal.aborted) return;
      const one = await verifyCase(dir, deps);
      verified.push(one);
      if (values.json !== true) machine.stdout.write(lineOf(one));
    }
  };
  const concurrency = readCount(values.concurrency, '--concurrency') ?? defaultConcurrency;
  await Promise.all(Array.from({ length: concurrency }, work));
  return verified.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function chosenFolders({ suite, cases }: Values, evalsDir: string): Promise<readonly string[]> {
  const globs = suite === undefined ? ['*/*'] : (await loadSuite(evalsDir, suite)).cases;
  const folders = await caseFolders(evalsDir, globs);
  if (cases === undefined) return folders;
  const wanted = await caseFolders(
    evalsDir,
    cases.map((glob) => (glob.includes('/') ? glob : `*/${glob}`)),
  );
  return folders.filter((folder) => wanted.includes(folder));
}

function lineOf({ name, problems }: Verified): string {
  return problems.length === 0
    ? `ok    ${name}\n`
    : `FAIL  ${name}\n${problems.map((one) => `      ${one}\n`).join('')}`;
}

function tell(verified: readonly Verified[], json: boolean, machine: Machine): ExitCode {
  const failed = verified.filter(({ problems }) => problems.length > 0).length;
  if (json)
    machine.stdout.write(`${JSON.stringify({ cases: verified.length, failed, verified }, null, 2)}\n`);
  else machine.stdout.write(`${verified.length} cases, ${failed} of them faulty\n`);
  return failed > 0 || machine.signal.aborted ? 1 : 0;
}
