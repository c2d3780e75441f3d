import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { baselineOf, dataFiles, readBaseline, readDataTip, readHistory, readIndex } from '../eval-data.ts';
import type { DataTip } from '../eval-data.ts';
import { acceptedDiff } from '../evals/baseline/bless.ts';
import { chooseStandard } from '../evals/baseline/choose.ts';
import type { Standard } from '../evals/baseline/choose.ts';
import { variableNames } from '../evals/baseline/comparable.ts';
import { lastOf, trialsIn } from '../evals/baseline/data-files.ts';
import type { ReadDataFile } from '../evals/baseline/data-files.ts';
import type { Baseline, BlessedHistory } from '../evals/baseline/data.ts';
import { judgeRun } from '../evals/baseline/judge-run.ts';
import { makeBaseline } from '../evals/baseline/make.ts';
import { listTrials, readStored, sha256Of, unpackTrials } from '../evals/baseline/stored-trials.ts';
import { baselineFile, publicationFile } from '../evals/publication.ts';
import type { Publication } from '../evals/publication.ts';
import { casesAddress, plainFolder } from '../evals/report/cases-address.ts';
import type { HistoryPoint } from '../evals/report/history.ts';
import type { Summary } from '../evals/report/summary.ts';
import { writeReport } from '../evals/report/write.ts';
import type { Trial } from '../evals/trial.ts';
import type { EvaluateDeps } from './deps.ts';
import { refuseMisplaced } from './guards.ts';
import { mergeShards } from './merge.ts';
import type { MergedRun } from './merge.ts';
import { evalArtifact } from './request.ts';
import type { EvaluateRequest } from './request.ts';
import { filesIn } from './run-job.ts';

export interface EvalReport {
  readonly summary: Summary;
  /** `comment.md`, `report.html`, `junit.xml` and the rest. */
  readonly reportDir: string;
  /** Name of the artifact that the publish job reads, and the sha256 of its publication.json. */
  readonly publication: { readonly artifact: string; readonly sha256: string };
  /** What a bless accepts; empty otherwise. */
  readonly accepts: readonly string[];
  /** Of this run's own trials; null when a price is unknown. */
  readonly costUsd: number | null;
}

/**
 * Merges what the shards left, compares it with the stored baseline or the run's own base, and writes the report and
 * what the publish job is to write. A unit that is missing makes the verdict `incomplete`, and nothing is blessed.
 * Throws `ConfigError`, and `GitHubError` when the baselines cannot be read.
 */
export async function reportJob(request: EvaluateRequest, deps: EvaluateDeps): Promise<EvalReport> {
  refuseMisplaced(request);
  const run = await mergeShards(request, deps);
  const place = { phase: run.plan.phase, suite: run.plan.suite };
  const tip = await readDataTip({ ...deps, repository: request.repository });
  const source = { github: deps.github, repository: request.repository };
  const stored = baselineOf(await readIndex(source, tip), place);
  const standard = run.hasBase || request.runMode === 'smoke' ? null : standardOf(stored, run, request, deps);
  const base = run.hasBase
    ? { results: run.results, arm: 'base' }
    : await storedBase(standard, tip, request, deps);
  const history = await readHistory(source, tip, place);
  const reportDir = path.join(path.dirname(run.results), 'report');
  const { summary } = await writeReport({
    suite: run.plan.suite,
    sources: { base, head: { results: run.results, arm: run.head } },
    judge: (trials) =>
      judgeRun(trials, { plan: run.plan, mode: request.runMode, missing: run.merged.missing, standard }),
    out: reportDir,
    made: deps.clock(),
    links: {
      run: request.runUrl,
      cases: casesAddress({ ...request, ...request.repository, commit: request.sha }),
    },
    history: history.flatMap(pointOf),
    exports: [],
  });
  const earlier = { stored, history, read: dataFiles(source, tip) };
  const bless = await blessingOf(run, summary, { earlier, request });
  const publication = await uploadPublication({ summary, bless }, request, deps);
  await uploadReport(path.dirname(run.results), request, deps);
  return {
    ...{ summary, reportDir, publication },
    accepts: bless?.content.accepts ?? [],
    costUsd: costOf(summary, run.hasBase),
  };
}

/** A stored base was paid for when it was blessed. */
function costOf({ comparison: { base, head } }: Summary, hasBase: boolean): number | null {
  if (!hasBase) return head.costUsd;
  return base.costUsd === null || head.costUsd === null ? null : base.costUsd + head.costUsd;
}

/** A bless compares with whatever stood there before: that is what it shows. */
function standardOf(
  stored: Baseline | undefined,
  { plan }: MergedRun,
  { runMode, vary, maxAgeDays }: EvaluateRequest,
  { clock }: EvaluateDeps,
): Standard {
  const declared = runMode === 'bless' ? variableNames : vary;
  return chooseStandard(stored, { plan, vary: declared, now: clock(), maxAgeDays });
}

async function storedBase(
  standard: Standard | null,
  tip: DataTip | null,
  { repository, tempDir }: EvaluateRequest,
  { github }: EvaluateDeps,
): Promise<{ readonly results: string; readonly arm: string } | null> {
  if (standard?.kind !== 'comparable' || tip === null) return null;
  const { baseline } = standard;
  const dir = path.join(tempDir, `eval-${baseline.suite}-baseline`);
  await mkdir(dir, { recursive: true });
  const results = path.join(dir, 'results.jsonl');
  await unpackTrials(await readBaseline({ github, repository }, tip, baseline), baseline, results);
  return { results, arm: 'base' };
}

function pointOf({ blessed, score, interval, commit }: Baseline): readonly HistoryPoint[] {
  return score === null ? [] : [{ at: blessed, score, interval, label: commit.slice(0, 7) }];
}

interface Blessing {
  readonly content: NonNullable<Publication['bless']>;
  readonly bytes: Buffer;
}

/** What the branch of baselines holds of the suite. */
interface Earlier {
  readonly stored: Baseline | undefined;
  readonly history: BlessedHistory;
  readonly read: ReadDataFile;
}

/** The new baseline, with the trials that are stored of its fingerprint; null unless the run is to be blessed and is whole. */
async function blessingOf(
  { plan, results }: MergedRun,
  summary: Summary,
  { earlier, request }: { readonly earlier: Earlier; readonly request: EvaluateRequest },
): Promise<Blessing | null> {
  const [arm] = plan.arms;
  if (request.runMode !== 'bless' || summary.verdict === 'incomplete' || arm === undefined) return null;
  const { baseline, bytes } = makeBaseline({
    ...{ plan, arm, measured: await listTrials(results) },
    stored: await storedTrials(earlier, { plan, fingerprint: arm.fingerprint, request }),
    ...{ blessed: summary.made, commit: request.sha, run: request.runUrl },
  });
  return { content: { baseline, accepts: [...acceptedDiff(earlier.stored, baseline, summary)] }, bytes };
}

async function storedTrials(
  { history, read }: Earlier,
  {
    plan,
    fingerprint,
    request,
  }: Pick<MergedRun, 'plan'> & { readonly fingerprint: string; readonly request: EvaluateRequest },
): Promise<readonly Trial[]> {
  const last = lastOf(history, { fingerprint, metric: plan.metric });
  if (last === undefined) return [];
  const file = path.join(request.tempDir, `eval-${plan.suite}-stored.jsonl`);
  return readStored(await trialsIn(read, last), last, file);
}

async function uploadPublication(
  { summary, bless }: { readonly summary: Summary; readonly bless: Blessing | null },
  request: EvaluateRequest,
  { artifacts }: EvaluateDeps,
): Promise<EvalReport['publication']> {
  const dir = path.join(request.tempDir, `eval-${request.suite}-publication`);
  await mkdir(dir, { recursive: true });
  const content: Publication = {
    schema: 'harness/eval-publication@1',
    mode: request.runMode,
    summary,
    evals: plainFolder.safeParse(request.evals).data ?? null,
    bless: bless?.content ?? null,
  };
  const text = `${JSON.stringify(content)}\n`;
  await writeFile(path.join(dir, publicationFile), text);
  if (bless !== null) await writeFile(path.join(dir, baselineFile), bless.bytes);
  const artifact = evalArtifact(request, 'publication', request.attempt);
  await artifacts.upload(artifact, dir, await filesIn(dir));
  return { artifact, sha256: sha256Of(text) };
}

async function uploadReport(
  dir: string,
  request: EvaluateRequest,
  { artifacts }: EvaluateDeps,
): Promise<void> {
  await artifacts.upload(evalArtifact(request, 'report', request.attempt), dir, await filesIn(dir));
}
