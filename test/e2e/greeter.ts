/** A repository that is not the sample: shell scripts, `make test`, and an issue of its own. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { stringify } from 'yaml';
import { git, harness, root, scripted, start } from './stage.ts';
import type { Ended, Launch, Running } from './stage.ts';

const files: Readonly<Record<string, string>> = {
  Makefile: 'test:\n\tsh test/greet.sh\n.PHONY: test\n',
  'greet.sh': '# Prints a greeting for the name given.\ngreet() {\n  echo "Hello $1"\n}\n',
  'test/greet.sh': 'set -e\n. ./greet.sh\n[ "$(greet Ann)" = "Hello Ann" ]\n',
};

/** Makes the repository in a new folder and returns it. */
export async function makeGreeter(
  dir: string,
  more: Readonly<Record<string, string | null>> = {},
): Promise<string> {
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    if (text === null) continue;
    await fs.mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await fs.writeFile(path.join(dir, name), text);
  }
  await git(dir, 'init', '--quiet', '--initial-branch=main');
  await commitAll(dir, 'Greet by name');
  return dir;
}

export async function commitAll(dir: string, message: string): Promise<void> {
  await git(dir, 'add', '--all');
  await git(
    dir,
    '-c',
    'user.name=Ann',
    '-c',
    'user.email=ann@example.com',
    'commit',
    '--quiet',
    '-m',
    message,
  );
}

export const issueNumber = 7;

/** The issue as the webhook sends it. */
export const issue = {
  number: issueNumber,
  title: 'greet without a name says Hello and a blank',
  body: "`greet ''` should say Hello world.",
  state: 'open',
  locked: false,
  html_url: 'https://github.com/acme/greeter/issues/7',
  author_association: 'MEMBER',
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-01T10:00:00Z',
  user: { login: 'ann', type: 'User' },
  labels: [],
};

/** The event of that issue, with fields replaced. */
export function eventOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    action: 'opened',
    issue: { ...issue, ...changes },
    repository: { full_name: 'acme/greeter', default_branch: 'main', private: false },
    sender: { login: 'ann' },
  };
}

export type Turns = readonly Readonly<Record<string, unknown>>[];

const oldTest = '[ "$(greet Ann)" = "Hello Ann" ]\n';
const newTest = `${oldTest}[ "$(greet '')" = "Hello world" ]\n`;
const edit = (file: string, old_text: string, new_text: string): unknown => ({
  tool: 'edit',
  input: { path: file, edits: [{ old_text, new_text }] },
});
const makeTest = { tool: 'bash', input: { command: 'make test', timeout_seconds: null } };

/** What a good model says and does for the issue, phase by phase. */
export const goodTurns: Readonly<Record<string, Turns>> = {
  triage: [
    {
      expect: ['Hello world'],
      result: {
        report: 'Clear.',
        verdict: 'proceed',
        category: 'bug',
        summary: 'No default.',
        questions: [],
      },
    },
  ],
  diagnose: [
    { calls: [{ tool: 'read', input: { path: 'greet.sh', offset: null, limit: null } }] },
    {
      expect: ['echo "Hello $1"'],
      result: {
        report: 'It prints the parameter as it is.',
        verdict: 'reproduced',
        suspects: [{ path: 'greet.sh', why: 'no default' }],
        evidence: ['greet.sh line 3'],
        reproduction: 'greet with an empty name',
        questions: [],
      },
    },
  ],
  'root-cause': [
    {
      expect: ['no default'],
      result: {
        report: 'The parameter has no default.',
        verdict: 'fix',
        cause: 'No default for the name.',
        files: [
          { path: 'greet.sh', change: 'default to world' },
          { path: 'test/greet.sh', change: 'test the empty name' },
        ],
        test: { path: 'test/greet.sh', asserts: 'an empty name means the world', command: 'make test' },
        risks: [],
        untested_reason: '',
        recommendation: '',
      },
    },
  ],
  build: [
    { expect: ['default to world'], calls: [edit('test/greet.sh', oldTest, newTest), makeTest] },
    { expect: ['[exit code 2]'], calls: [edit('greet.sh', 'Hello $1', 'Hello ${1:-world}'), makeTest] },
    {
      expect: ['[exit code 0]'],
      result: {
        report: 'Done.',
        verdict: 'built',
        title: 'Greet the world when there is no name',
        summary: 'An empty name now means the world.',
        tests: ['test/greet.sh: the empty name'],
        notes: '',
      },
    },
  ],
};

/** Writes a scenario; parts that are given replace the good ones. */
export async function writeScenario(
  file: string,
  changes: Readonly<Record<string, Turns>> = {},
): Promise<string> {
  const parts = Object.entries({ ...goodTurns, ...changes }).map(([name, turns]) => [name, { turns }]);
  await fs.writeFile(file, stringify({ phases: Object.fromEntries(parts) as unknown }));
  return file;
}

/** One issue of the repository, to run as often as one likes. */
export interface GreeterRun {
  /** Holds everything: `repo/`, `event.json`, `scenario.yml`, `out/`. */
  readonly folder: string;
  readonly event?: unknown;
  /** Default: the caller that users copy. */
  readonly workflow?: string;
  /** More options; with a `--model` the scenario plays the phases that are not named. */
  readonly args?: readonly string[];
  readonly launch?: Omit<Launch, 'args'>;
}

async function commandOf(run: GreeterRun): Promise<Launch> {
  const { folder, event = eventOf(), args = [], launch } = run;
  const repo = path.join(folder, 'repo');
  const eventFile = path.join(folder, 'event.json');
  const scenario = path.join(folder, 'scenario.yml');
  if (!(await exists(repo))) await makeGreeter(repo);
  if (!(await exists(scenario))) await writeScenario(scenario);
  await fs.writeFile(eventFile, JSON.stringify(event));
  const actionRoot = launch?.actionRoot ?? root;
  const named = args.flatMap((arg, at) => (args[at - 1] === '--model' ? [arg.split('=')[0] ?? ''] : []));
  const played = Object.keys(goodTurns).filter((phase) => !named.includes(phase));
  return {
    ...launch,
    args: [
      'run',
      run.workflow ?? path.join(actionRoot, 'examples/issue-to-pr.yml'),
      '--repo',
      repo,
      '--event',
      eventFile,
      '--out',
      path.join(folder, 'out'),
      ...scripted(scenario, played),
      ...args,
    ],
  };
}

/** Runs the caller that users copy on the repository, to its end. */
export async function runGreeter(run: GreeterRun): Promise<Ended> {
  const { args, ...launch } = await commandOf(run);
  return harness(args, launch);
}

export async function startGreeter(run: GreeterRun): Promise<Running> {
  return start(await commandOf(run));
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
