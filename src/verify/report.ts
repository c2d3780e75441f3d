import { quotePath } from '../change/paths.ts';
import type { Judgement, Stage, VerifyResult } from './result.ts';

/** One sentence per reason: what it means and, where there is one, what to do next. */
const sentences: Readonly<Record<Judgement['verdict'], Readonly<Record<string, string>>>> = {
  passed: {
    'red-then-green':
      'The tests of the change fail on the base and pass with the change, and so does everything else.',
    'base-repaired':
      'The base failed its own tests; with the change all tests pass. Which test shows the fix was not told apart.',
  },
  untested: {
    'no-test-fails-first': 'No test fails without the change. All tests pass with it. A person must judge.',
    'no-test-command': 'The repository has no tests to run, so nothing was checked. A person must judge.',
  },
  failed: {
    'change-refused': 'The change may not go on; nothing was run.',
    'no-test-command':
      'The repository has no tests to run. Set the test command as input of the workflow, or let the plan say why no test is possible.',
    'no-tests-detected':
      'The change has no test. Add one that fails without the change, in a place where tests are looked for.',
    'setup-failed': 'A setup command failed, so the tests did not start.',
    'base-broken': 'The base fails its own tests, so they say nothing about the change.',
    'tests-not-red':
      'The tests of the change pass without it, so they do not show the problem. Write a test that fails on the base.',
    'not-green': 'With the change, tests fail.',
    timeout: 'The tests did not end in time.',
  },
};

const titles = {
  base: 'The base as it is',
  red: 'The base with only the tests of the change (must fail)',
  green: 'The whole change (must pass)',
} as const;

/**
 * The verification in markdown: verdict, why, how each stage ended, findings, and the relevant part of
 * each log that explains a failure. Logs are fenced so that no line of theirs can leave the fence.
 */
export function renderReport(result: Omit<VerifyResult, 'report'>): string {
  const { judgement, untested, findings } = result;
  const stages = (['base', 'red', 'green'] as const).map((name) => ({ name, stage: result[name] }));
  return [
    `**${judgement.verdict}** (${judgement.reason}). ${sentences[judgement.verdict][judgement.reason] ?? ''}`,
    ...(untested === null ? [] : [`The plan on why no test fails first:\n\n${fence(untested)}`]),
    ['| run | ended | command | time |', '|---|---|---|---|', ...stages.map(row)].join('\n'),
    ...(findings.length === 0 ? [] : [['For the people who review:', '', ...findings.map(item)].join('\n')]),
    ...stages.filter(({ stage }) => stage.excerpt !== '' && tells(stage)).map(log),
  ].join('\n\n');
}

function tells({ outcome }: Stage): boolean {
  return outcome !== 'pass' && outcome !== 'not-run';
}

interface NamedStage {
  readonly name: keyof typeof titles;
  readonly stage: Stage;
}

function row({ name, stage }: NamedStage): string {
  const { outcome, end, command, seconds } = stage;
  const ended = end === null ? outcome : `${outcome}, ${end}`;
  return `| ${titles[name]} | ${ended} | ${command === null ? '' : code(command)} | ${seconds} s |`;
}

function item({ severity, path, message, rule }: VerifyResult['findings'][number]): string {
  const subject = path === '' ? '' : `${code(quotePath(path))} `;
  return `- ${severity === 'refuse' ? 'refused' : 'look at'}: ${subject}${message} (${rule})`;
}

function log({ name, stage }: NamedStage): string {
  return `### ${titles[name]}: ${code(stage.command ?? '')}, ${stage.end ?? ''}\n\n${fence(stage.excerpt)}`;
}

function fence(text: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}text\n${text}\n${marks}`;
}

function code(text: string): string {
  const marks = '`'.repeat(longestRun(text) + 1);
  // A bar would end the table's cell, a newline the row.
  return `${marks} ${text.replaceAll('|', '\\|').replace(/\s+/g, ' ')} ${marks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
