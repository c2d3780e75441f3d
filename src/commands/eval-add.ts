import { mkdtemp, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ownPhase } from '../evals/arms.ts';
import { codeOfApi, codeOfClone, snapshot } from '../evals/import/code.ts';
import type { Code } from '../evals/import/code.ts';
import { caseFromFix, unknownLicence } from '../evals/import/from-fix.ts';
import type { Imported } from '../evals/import/from-fix.ts';
import { caseFromRun, layFiles, readRun } from '../evals/import/from-run.ts';
import { importPhases } from '../evals/import/gold.ts';
import { redGreen } from '../evals/import/red-green.ts';
import { readWords } from '../evals/import/words.ts';
import type { Pull } from '../evals/import/words.ts';
import { caseExists, newCaseFolder, writeCase } from '../evals/import/write-case.ts';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import type { Git } from '../git.ts';
import { loadPhase } from '../phase/load.ts';
import type { Phase } from '../phase/phase.ts';
import { parseCommandLine } from './arguments.ts';
import { readCount } from './eval-arguments.ts';
import { openEvalPlace } from './eval-place.ts';
import { setUpIn } from './eval-setup.ts';
import { evalsFolder } from './eval-plan.ts';
import { connectFrom, originOf, repositoryNamed } from './eval-source.ts';
import type { ExitCode, Machine } from './machine.ts';

const usage =
  'harness eval add --run DIR [--repo DIR] | --issue N --pr M [--phase PHASE] [--repo DIR|OWNER/NAME] [--test COMMAND] [--setup COMMAND …], both with [--id NAME] [--licence NAME] [--evals DIR]';

const options = {
  run: { type: 'string' },
  issue: { type: 'string' },
  pr: { type: 'string' },
  phase: { type: 'string' },
  repo: { type: 'string' },
  test: { type: 'string' },
  setup: { type: 'string', multiple: true },
  id: { type: 'string' },
  licence: { type: 'string' },
  evals: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

/** What an import works with. */
interface Bench {
  readonly values: Values;
  readonly evalsDir: string;
  /** The caller removes it. */
  readonly temp: string;
  readonly git: Git;
  readonly machine: Machine;
}

/** `harness eval add`: a case from a past run, or from a closed issue and the pull request that fixed it. */
export async function addCase(args: readonly string[], machine: Machine): Promise<ExitCode> {
  const { values, positionals } = parseCommandLine(args, options, usage);
  const fromFix = values.issue !== undefined && values.pr !== undefined;
  if (positionals.length > 0 || (values.run !== undefined) === fromFix)
    throw new ConfigError({
      what: 'say what to make a case of: --run, or --issue and --pr',
      fix: `Usage: ${usage}`,
    });
  const temp = await mkdtemp(path.join(machine.tempDir, 'harness-add-'));
  try {
    const bench = {
      ...{ values, temp, machine },
      evalsDir: evalsFolder(values.evals, machine),
      git: trustedGit(machine.env['PATH'] ?? ''),
    };
    const imported = values.run === undefined ? await importFix(bench) : await importRun(values.run, bench);
    const dir = await writeCase(bench.evalsDir, imported.case);
    tell(path.relative(machine.cwd, dir), imported, machine);
    return 0;
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function importRun(named: string, bench: Bench): Promise<Imported> {
  const { values, evalsDir, temp, git, machine } = bench;
  const run = await readRun(path.resolve(machine.cwd, named));
  const { phase, issue, base } = run.handoff.facts;
  const id = values.id ?? `issue-${issue}`;
  await refuseExisting(evalsDir, phase, id);
  const code = values.repo === undefined ? null : path.join(temp, 'base');
  if (code !== null && values.repo !== undefined)
    await snapshot(git, { repoDir: path.resolve(machine.cwd, values.repo), commit: base, target: code });
  const changed = run.change === null ? null : path.join(temp, 'changed');
  if (changed !== null && run.change !== null) await layFiles(run.change, changed);
  return caseFromRun({ id, run, code, changed, today: today(machine) });
}

async function importFix(bench: Bench): Promise<Imported> {
  const { values, evalsDir, temp, git, machine } = bench;
  const phase = await chosenPhase(values.phase ?? 'build', machine);
  const numbers = { issue: numberOf(values.issue, '--issue'), pull: numberOf(values.pr, '--pr') };
  const named = values.repo ?? '.';
  const clone = (await isFolder(path.resolve(machine.cwd, named))) ? path.resolve(machine.cwd, named) : null;
  const repository = clone === null ? repositoryNamed(named, usage) : await originOf(clone, git, machine);
  const { github, explained } = connectFrom(machine);
  const words = await explained(`reading issue #${numbers.issue}`, readWords(github, repository, numbers));
  const id = values.id ?? idOf(words.issue.title, numbers.issue);
  await refuseExisting(evalsDir, phase.name, id);
  const take = async (pull: Pull): Promise<Code> =>
    clone === null
      ? explained('reading the code', codeOfApi(github, repository, pull, temp))
      : codeOfClone(clone, pull, temp, git);
  return caseFromFix(
    {
      ...{ id, phase, words, licence: values.licence ?? unknownLicence, today: today(machine) },
      repository: `${repository.owner}/${repository.repo}`,
      code: phase.name === 'triage' ? null : await take(words.pull),
    },
    { git, redGreen: await checker(bench) },
  );
}

async function checker({ values, evalsDir, temp, git, machine }: Bench) {
  const place = await openEvalPlace({ evalsDir, temp, set: undefined, secrets: undefined }, machine);
  const { runCommand, tempDir, signal } = place.grade;
  const deps = { runCommand, tempDir, signal, setUp: setUpIn({ git, hidden: [evalsDir] }, machine) };
  return (code: Code, fix: Parameters<typeof redGreen>[1]): ReturnType<typeof redGreen> =>
    redGreen(code, fix, { test: values.test, setup: values.setup }, deps);
}

async function chosenPhase(name: string, machine: Machine): Promise<Phase> {
  if (!importPhases.has(name))
    throw new ConfigError({
      what: 'no case of this phase can be made from a fix',
      where: '--phase',
      expected: [...importPhases.keys()].join(', '),
      got: `"${name}"`,
    });
  return loadPhase(name, {
    builtIn: path.join(machine.actionRoot, 'phases'),
    override: async () => ownPhase(name, machine.cwd),
  });
}

/** Before anything is read or run. */
async function refuseExisting(evalsDir: string, phase: string, id: string): Promise<void> {
  const dir = newCaseFolder(evalsDir, phase, id);
  if (await isFolder(dir)) throw caseExists(dir);
}

async function isFolder(dir: string): Promise<boolean> {
  return (await stat(dir).catch(() => undefined))?.isDirectory() === true;
}

function numberOf(text: string | undefined, option: string): number {
  const number = readCount(text, option);
  if (number === undefined) throw new ConfigError({ what: `${option} is missing`, fix: `Usage: ${usage}` });
  return number;
}

/** Words of a title that fit into a folder's name. */
const maxIdLength = 48;

function idOf(title: string, number: number): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= maxIdLength);
  return fitting.length === 0 ? `issue-${number}` : fitting.join('-');
}

function today(machine: Machine): string {
  return machine.clock().toISOString().slice(0, 10);
}

function tell(dir: string, { case: made, todo }: Imported, machine: Machine): void {
  const lines = todo.map((each) => `  - ${each}`);
  machine.stdout.write(
    `case: ${dir}\n\nBefore you commit it:\n${lines.join('\n')}\n  - harness eval verify --cases ${made.phase}/${made.id}\n`,
  );
}
