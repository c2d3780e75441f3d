import path from 'node:path';
import { z } from 'zod';
import type { ExecResult } from '../../sandbox/sandbox.ts';
import { SandboxRefusal, SandboxUnavailable } from '../../sandbox/sandbox.ts';
import type { Expected } from '../expected.ts';
import { defineGrader, failed, passed, undecided } from './grader.ts';
import type { Assessment, GradeDeps, Subject } from './grader.ts';
import { readTestStates, testFormats } from './test-names.ts';
import type { TestStates } from './test-names.ts';
import { UnusableWorkspace, layOver, withWorkspaceCopy } from './workspace-copy.ts';

type Tests = NonNullable<Expected['tests']>;

const params = z.strictObject({
  /** How the command prints the names of tests. */
  format: z.enum(testFormats).default('tap'),
  /** Longer than this is a failure. */
  minutes: z.number().positive().max(60).default(5),
});
type Params = z.infer<typeof params>;

/**
 * The gold tests on a copy of what the agent left: the files of the gold are laid over it, then the command
 * runs in the sandbox without network. Right when every test of `failToPass` and `passToPass` is seen to pass;
 * one that does not appear has not passed. The score is 1 or 0: half a repair repairs nothing.
 */
export const testsGrader = defineGrader({
  params,
  lacks: ({ tests }) => (tests === undefined ? 'the gold has no `tests`' : undefined),
  assess: async (subject, given, deps): Promise<Assessment> => {
    const { tests } = subject.expected;
    if (tests === undefined) throw new TypeError('asked without gold tests');
    if (subject.result === null) return failed('not run: there is no result');
    try {
      return await runTests(subject, tests, { given, deps });
    } catch (thrown) {
      if (thrown instanceof SandboxUnavailable) return undecided(thrown.message);
      if (thrown instanceof UnusableWorkspace || thrown instanceof SandboxRefusal)
        return failed(thrown.message);
      throw thrown;
    }
  },
});

async function runTests(
  { case: graded, output }: Subject,
  tests: Tests,
  { given, deps }: { readonly given: Params; readonly deps: GradeDeps },
): Promise<Assessment> {
  const files = path.join(graded.dir, path.dirname(graded.expected), tests.files);
  const ran = await withWorkspaceCopy(output.workspace, deps.tempDir, async (copy) => {
    await layOver(files, copy);
    const options = { timeoutMs: given.minutes * 60_000, signal: deps.signal };
    return deps.runCommand(copy, tests.command, options);
  });
  const states = readTestStates(ran.output, given.format);
  return { ...judge(tests, states, ran), testLog: ran.output };
}

function judge(tests: Tests, states: TestStates, { end }: ExecResult): Assessment {
  const stillFailing = tests.failToPass.filter((name) => states.get(name) !== 'passed');
  const broken = tests.passToPass.filter((name) => states.get(name) !== 'passed');
  const { failToPass, passToPass } = tests;
  const facts = [
    `${failToPass.length - stillFailing.length} of ${failToPass.length} repaired`,
    `${passToPass.length - broken.length} of ${passToPass.length} kept`,
    ...describe('not repaired', stillFailing, states),
    ...describe('broken', broken, states),
    ...(end.kind === 'exit' ? [] : [`the command ended by ${end.kind}`]),
  ];
  const right = stillFailing.length + broken.length === 0 && end.kind === 'exit';
  return right ? passed(facts.join('; ')) : failed(facts.join('; '));
}

/** Names shown in a detail; the log has them all. */
const maxShown = 5;

function describe(what: string, names: readonly string[], states: TestStates): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, maxShown).map((name) => `${name} (${states.get(name) ?? 'not seen'})`);
  const more = names.length > maxShown ? ` and ${names.length - maxShown} more` : '';
  return [`${what}: ${shown.join(', ')}${more}`];
}
