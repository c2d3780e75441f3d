import { stringify } from 'yaml';
import type { Git } from '../../git.ts';
import type { Phase } from '../../phase/phase.ts';
import { inputSchema } from '../input.ts';
import type { Code } from './code.ts';
import { readFix } from './fix.ts';
import type { Fix } from './fix.ts';
import { inputWithoutFix } from './fix-marks.ts';
import { byHand, goldFor, gradersFor, importPhases } from './gold.ts';
import type { GoldFacts } from './gold.ts';
import type { RedGreen } from './red-green.ts';
import type { Words } from './words.ts';
import { yamlStyle } from './write-case.ts';
import type { CopiedFolder, NewCase } from './write-case.ts';

export interface FixStory {
  readonly id: string;
  readonly phase: Phase;
  /** `owner/name`. */
  readonly repository: string;
  readonly words: Words;
  /** null for a phase that never sees the code. */
  readonly code: Code | null;
  readonly licence: string;
  /** ISO day. */
  readonly today: string;
}

export interface FixDeps {
  readonly git: Git;
  readonly redGreen: (code: Code, fix: Fix) => Promise<RedGreen>;
}

/** A case, and what a person still has to do about it. */
export interface Imported {
  readonly case: NewCase;
  readonly todo: readonly string[];
}

const noFix: Fix = { sources: [], tests: [], deleted: [], places: [] };

/**
 * Makes a case of an issue and the pull request that fixed it. The red-green check is run when the fix has tests. Throws
 * `ConfigError` for a fix that gives the phase nothing to be graded by.
 */
export async function caseFromFix(story: FixStory, deps: FixDeps): Promise<Imported> {
  const { phase, code, words } = story;
  const known = importPhases.get(phase.name);
  if (known === undefined) throw new TypeError(`nothing is known of the phase ${phase.name}`);
  const fix = code === null ? noFix : await readFix(code, deps.git);
  const tests = code === null || fix.tests.length === 0 ? null : await deps.redGreen(code, fix);
  const facts: GoldFacts = { phase, known, places: fix.places, tests };
  const marks = { pull: words.pull.number, commits: code?.commits ?? [] };
  const input = inputSchema.parse({
    schema: 'harness/input@1',
    repository: story.repository,
    ...(phase.name === 'build' ? { round: 1, handoffs: [planToWrite] } : {}),
    ...inputWithoutFix({ issue: words.issue, comments: words.comments }, marks),
  });
  return {
    case: {
      phase: phase.name,
      id: story.id,
      case: caseFile(story, facts),
      expected: goldFor(facts),
      input: ['input.yaml', stringify(input, yamlStyle)],
      folders: code === null ? [] : foldersOf(phase, code, fix),
    },
    todo: todoOf(story, fix, tests),
  };
}

/** A build works on a plan; the issue alone is one that gives nothing away. */
const planToWrite = {
  phase: 'root-cause',
  result: { verdict: 'fix', cause: byHand, files: [], risks: [] },
  report: byHand,
};

function caseFile(
  { id, phase, words, code, licence, today, repository }: FixStory,
  facts: GoldFacts,
): unknown {
  const at = code === null ? '' : ` The workspace is ${repository} at ${code.baseCommit}, without history.`;
  return {
    schema: 'harness/case@1',
    id,
    phase: phase.name,
    title: words.issue.title,
    source: {
      kind: 'issue',
      url: words.url,
      licence,
      retrieved: today,
      transform: `Labels, comments since the fix and references to it were left out.${at}`,
    },
    cluster: repository
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    created: today,
    ...(code === null ? {} : { workspace: { kind: 'folder', path: 'workspace' } }),
    ...(facts.tests === null ? {} : { setup: facts.tests.setup }),
    graders: gradersFor(facts),
  };
}

function foldersOf({ name }: Phase, code: Code, { sources, tests }: Fix): readonly CopiedFolder[] {
  const workspace = { from: code.base, to: 'workspace' };
  if (name !== 'build') return [workspace];
  return [
    workspace,
    { from: code.fix, to: 'tests', only: tests },
    { from: code.fix, to: 'change', only: sources },
  ];
}

function todoOf({ phase, words, licence }: FixStory, fix: Fix, tests: RedGreen | null): readonly string[] {
  const checked =
    tests === null
      ? []
      : [
          `red-green: ${tests.failToPass.length} tests fail on the base and pass with the fix, ${tests.passToPass.length} pass on both`,
        ];
  return [
    ...checked,
    `read input.yaml as the agent will (${words.leftOut} comments are left out): nothing may tell the fix in words`,
    'expected.yaml, labels: the verdict is a guess from the fix; add what else would be right',
    `expected.yaml, reference: write the texts ("${byHand}")`,
    ...(phase.name === 'build' ? ['input.yaml, handoffs: write the plan that the build gets'] : []),
    ...(phase.name !== 'triage' && tests === null
      ? ['the fix has no tests: nothing shows that it is one']
      : []),
    ...(fix.deleted.length > 0
      ? [`the fix deletes ${fix.deleted.join(', ')}, which a reference change cannot say`]
      : []),
    ...(licence === unknownLicence ? ['case.yaml, source.licence: look it up'] : []),
  ];
}

/** Until somebody has looked it up. */
export const unknownLicence = 'unknown';
