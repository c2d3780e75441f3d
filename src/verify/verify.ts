import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyChange, checkoutTree } from '../change/apply.ts';
import { readBaseContent } from '../change/base-content.ts';
import type { Change } from '../change/change.ts';
import type { ChangePolicy, GateFinding } from '../change/gate.ts';
import { ChangeRefused, checkChange, refusals } from '../change/gate.ts';
import { testMatcher } from '../change/tests.ts';
import { findWeakening } from '../change/weakening.ts';
import type { Git } from '../git.ts';
import type { RunCommand } from './command.ts';
import type { Commands } from './detect.ts';
import { detectCommands } from './detect.ts';
import { baseAllows, judge, judgeWithoutCommand } from './judge.ts';
import type { VerifyPolicy } from './policy.ts';
import { renderReport } from './report.ts';
import type { Judgement, Stage, VerifyResult } from './result.ts';
import { notRun } from './result.ts';
import type { StageLimits } from './stage.ts';
import { runStage } from './stage.ts';

export interface VerifyOptions {
  readonly git: Git;
  /** A checkout or bare repository that has the base. Only its objects are read and added to. */
  readonly repoDir: string;
  /** Commit that the harness looked at; the change must be made on exactly this one. */
  readonly base: string;
  readonly change: Change;
  /** From the workflow's input; null to detect them on the base. */
  readonly commands: Commands | null;
  readonly changePolicy: ChangePolicy;
  readonly policy: VerifyPolicy;
  /** Why the plan says that no test can fail first; null when it does not say so. */
  readonly untested: string | null;
  readonly run: RunCommand;
  readonly limits: StageLimits;
}

/**
 * Verifies a change by running the repository's own tests on fresh checkouts: red before, green after
 * (see `judge` for the rule). The agent's word plays no part. Resolves to a verdict for whatever the
 * change and the repository do: refused changes, failing or hanging commands, floods of output. Throws
 * `ConfigError` when the base is missing or the repository unreadable, and as `run` does after an abort.
 * Side effects: git objects added to `repoDir`; temporary folders, removed at the end; the commands run
 * with the rights of this process, so nothing secret may be in reach.
 */
export async function verifyChange(options: VerifyOptions): Promise<VerifyResult> {
  const findings: GateFinding[] = [];
  try {
    const trees = await prepareTrees(options, findings);
    return await withFolder(options.run, (folder) => verifyTrees(options, { trees, findings, folder }));
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    const known = new Set(findings.map((finding) => JSON.stringify(finding)));
    findings.push(...error.findings.filter((finding) => !known.has(JSON.stringify(finding))));
    return conclude(options, findings, { judgement: { verdict: 'failed', reason: 'change-refused' } });
  }
}

interface Trees {
  readonly base: string;
  /** Does the change touch a test? */
  readonly hasTests: boolean;
  /** The base with only the tests of the change; null when that is the base or the whole change. */
  readonly tests: string | null;
  readonly whole: string;
}

/** Gates the change and makes its trees. Adds to `findings`; throws `ChangeRefused`. */
async function prepareTrees(options: VerifyOptions, findings: GateFinding[]): Promise<Trees> {
  const { git, repoDir, base, change, changePolicy, policy } = options;
  if (change.base !== base) {
    const message = `The change was made on ${change.base}, not on ${base}.`;
    throw new ChangeRefused([{ rule: 'base-mismatch', path: '', message, severity: 'refuse' }]);
  }
  const before = await readBaseContent(git, repoDir, change);
  findings.push(...checkChange(change, changePolicy, before.paths));
  if (refusals(findings).length > 0) throw new ChangeRefused(findings);
  const isTest = testMatcher(policy['test-files']);
  findings.push(...findWeakening(change, before.texts, { policy: changePolicy, isTest }));
  if (refusals(findings).length > 0) throw new ChangeRefused(findings);
  const whole = await applyChange({ git, repoDir, change });
  const hasTests = change.files.some((file) => isTest(file.path));
  const partial = hasTests ? await applyChange({ git, repoDir, change, only: isTest }) : whole;
  // Two runs of one tree differ only by chance: a flaky suite must not look like red and green.
  return { base, hasTests, tests: partial === whole ? null : partial, whole };
}

interface Work {
  readonly trees: Trees;
  readonly findings: readonly GateFinding[];
  readonly folder: string;
}

async function verifyTrees(options: VerifyOptions, { trees, findings, folder }: Work): Promise<VerifyResult> {
  const { untested, policy, run, limits } = options;
  const checkOut = async (name: string, tree: string): Promise<string> => {
    const target = path.join(folder, name);
    await checkoutTree({ git: options.git, repoDir: options.repoDir, tree, target });
    return target;
  };
  const baseDir = await checkOut('base', trees.base);
  const commands = options.commands ?? (await detectOrNull(baseDir));
  if (commands === null)
    return conclude(options, findings, { judgement: judgeWithoutCommand(untested, policy) });

  const stageOf = (dir: string): Promise<Stage> => runStage({ dir, commands, run, limits });
  const base = await stageOf(baseDir);
  const goOn = baseAllows(base.outcome, policy);
  const red = goOn && trees.tests !== null ? await stageOf(await checkOut('red', trees.tests)) : notRun;
  const green = goOn ? await stageOf(await checkOut('green', trees.whole)) : notRun;
  const outcomes = { base: base.outcome, red: red.outcome, green: green.outcome };
  const judgement = judge({ ...outcomes, hasTests: trees.hasTests, untested }, policy);
  return conclude(options, findings, { judgement, base, red, green });
}

async function detectOrNull(dir: string): Promise<Commands | null> {
  const detected = await detectCommands(dir);
  return detected.kind === 'found' ? detected.commands : null;
}

function conclude(
  options: VerifyOptions,
  findings: readonly GateFinding[],
  ended: { readonly judgement: Judgement } & Partial<Pick<VerifyResult, 'base' | 'red' | 'green'>>,
): VerifyResult {
  const stages = { base: notRun, red: notRun, green: notRun };
  const facts = { ...stages, ...ended, untested: options.untested, findings: [...findings] };
  return { ...facts, report: renderReport(facts) };
}

async function withFolder<T>(run: RunCommand, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'harness-verify-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    return await use(folder);
  } finally {
    // Tests may leave folders that even their owner cannot enter.
    await remove().catch(async () => {
      await run('chmod -R u+rwX .', { cwd: folder, timeoutMs: 60_000 });
      await remove();
    });
  }
}
