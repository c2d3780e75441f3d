import { cp } from 'node:fs/promises';
import path from 'node:path';
import { detectCommands } from '../../verify/detect.ts';
import { ConfigError } from '../../errors.ts';
import type { RunCommand } from '../grade/grader.ts';
import { readTestStates, testFormats } from '../grade/test-names.ts';
import type { TestFormat, TestStates } from '../grade/test-names.ts';
import { withWorkspaceCopy } from '../grade/workspace-copy.ts';
import type { Code } from './code.ts';
import type { Fix } from './fix.ts';

export interface RedGreenDeps {
  /** In the sandbox, without network. */
  readonly runCommand: RunCommand;
  /** Makes a copy ready, with the network; rejects with `ConfigError` when a command fails. */
  readonly setUp: (dir: string, commands: readonly string[]) => Promise<void>;
  readonly tempDir: string;
  readonly signal: AbortSignal;
}

/** How the tests are run; undefined parts are found out. */
export interface TestCommands {
  readonly test: string | undefined;
  readonly setup: readonly string[] | undefined;
}

/** The new tests fail without the fix and pass with it. */
export interface RedGreen {
  readonly command: string;
  readonly setup: readonly string[];
  readonly format: TestFormat;
  readonly failToPass: readonly string[];
  readonly passToPass: readonly string[];
}

const timeoutMs = 10 * 60_000;

/**
 * Runs the tests of the fix on the base and on the fix. Throws `ConfigError` when no test is seen to fail before and pass
 * after, with the end of what was printed; rejects with `SandboxUnavailable` where there is none.
 */
export async function redGreen(
  code: Code,
  fix: Fix,
  commands: TestCommands,
  deps: RedGreenDeps,
): Promise<RedGreen> {
  const { test: command, setup } = await chooseCommands(code, commands);
  const run = async (dir: string, lay: readonly string[]): Promise<string> =>
    withWorkspaceCopy(dir, deps.tempDir, async (copy) => {
      await deps.setUp(copy, setup);
      for (const name of lay) await cp(path.join(code.fix, name), path.join(copy, name), { force: true });
      return (await deps.runCommand(copy, command, { timeoutMs, signal: deps.signal })).output;
    });
  const before = await run(code.base, fix.tests);
  const after = await run(code.fix, []);
  const { format, states } = likeliest(after);
  const red = readTestStates(before, format);
  const passing = [...states]
    .filter(([name, state]) => state === 'passed' && !isLongForm(name, states))
    .map(([name]) => name);
  const failToPass = passing.filter((name) => red.get(name) !== 'passed').sort();
  const passToPass = passing.filter((name) => red.get(name) === 'passed').sort();
  if (failToPass.length > 0) return { command, setup, format, failToPass, passToPass };
  throw new ConfigError({
    what: 'the tests of the fix do not tell the base from the fix',
    where: command,
    expected: 'a test that fails on the base and passes with the fix',
    got: `${passing.length} tests pass with the fix, all of them on the base as well; the last lines: ${after.slice(-500)}`,
    fix: 'Say how to run them with --test, and how to make them ready with --setup',
  });
}

async function chooseCommands(
  { fix }: Code,
  { test, setup }: TestCommands,
): Promise<{ test: string; setup: readonly string[] }> {
  if (test !== undefined && setup !== undefined) return { test, setup };
  const found = await detectCommands(fix);
  if (found.kind === 'found')
    return { test: test ?? found.commands.test, setup: setup ?? found.commands.setup };
  if (test !== undefined) return { test, setup: setup ?? [] };
  throw new ConfigError({
    what: 'nobody knows how the tests are run',
    got: found.message,
    fix: 'Say it with --test',
  });
}

/** Suites and name in one, beside the name alone. */
function isLongForm(name: string, states: TestStates): boolean {
  const at = name.lastIndexOf(' > ');
  return at !== -1 && states.has(name.slice(at + ' > '.length));
}

/** Names of tests, without the forms that hold their suites. */
function namesIn(states: TestStates): number {
  return [...states.keys()].filter((name) => !name.includes(' > ')).length;
}

/** The form in which the most names are found; of equal ones the first. */
function likeliest(output: string): { format: TestFormat; states: TestStates } {
  const read = testFormats.map((format) => ({ format, states: readTestStates(output, format) }));
  return read.reduce((best, each) => (namesIn(each.states) > namesIn(best.states) ? each : best));
}
