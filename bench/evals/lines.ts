import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '../../src/evals/load.ts';
import { casesOf, planSchema, unitsOf } from '../../src/evals/plan.ts';
import type { Plan, Unit } from '../../src/evals/plan.ts';
import { seededRandom } from '../../src/evals/statistics/random.ts';
import type { Random } from '../../src/evals/statistics/random.ts';
import { trialSchema } from '../../src/evals/trial.ts';
import type { Trial } from '../../src/evals/trial.ts';
import { writeLines } from '../../test/evals/report/sample.ts';
import { trialLine } from '../../test/evals/report/trials.ts';

/** How many cases, and how often each was tried by either arm. */
export interface Shape {
  readonly cases: number;
  readonly trials: number;
}

/** A run that was made in shards, as the matrix of CI leaves it. */
export interface ShardedRun {
  /** Folder for the merged results, with the shards below it. */
  readonly dir: string;
  readonly shards: readonly string[];
  readonly remove: () => Promise<void>;
}

const shardCount = 4;

/**
 * Writes the plan and the lines of a run in four shards, as long as those of real trials, and one transcript that all
 * of them show. Every fifth case is worse on head, and as many are better; every case is a cluster of its own.
 */
export async function layShards(shape: Shape): Promise<ShardedRun> {
  const dir = await mkdtemp(path.join(tmpdir(), 'harness-bench-lines-'));
  const plan = planOf(shape);
  const random = seededRandom(1);
  const shards: string[] = [];
  for (let index = 1; index <= shardCount; index += 1) {
    const shard = path.join(dir, 'shards', String(index));
    await mkdir(path.join(shard, 'trials'), { recursive: true });
    await layTranscripts(shard, casesOf(plan, { index, of: shardCount }), shape.trials);
    await writeFile(path.join(shard, 'plan.json'), JSON.stringify(plan));
    await writeLines(
      path.join(shard, 'results.jsonl'),
      linesOf(plan, casesOf(plan, { index, of: shardCount }), random),
    );
    shards.push(shard);
  }
  return { dir, shards, remove: async () => rm(dir, { recursive: true, force: true }) };
}

function planOf({ cases, trials }: Shape): Plan {
  return planSchema.parse({
    schema: 'harness/plan@1',
    runId: sha256(`${cases} × ${trials}`).slice(0, 16),
    suite: 'triage',
    phase: 'triage',
    metric: 'pass',
    gate: {},
    trials,
    arms: ['base', 'head'].map((name) => ({ name, fingerprint: sha256(name), facts: {} })),
    cases: Array.from({ length: cases }, (_, index) => {
      const id = `case-of-an-issue-${index}`;
      return { id, digest: sha256(id), workspace: `case:${id}`, seconds: 1 };
    }),
  });
}

/** The same few files for all cases: 50,000 folders would measure the disk. */
async function layTranscripts(shard: string, cases: Plan['cases'], trials: number): Promise<void> {
  const shared = path.join(shard, 'shared');
  for (let trial = 1; trial <= trials; trial += 1)
    for (const arm of ['base', 'head']) {
      const folder = path.join(shared, `${arm}-${trial}`);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'events.jsonl'), transcript);
    }
  for (const { id } of cases) await symlink(shared, path.join(shard, 'trials', id));
}

/** As long as that of a real triage trial. */
const transcript = ['header', 'context', 'start', 'reply', 'end']
  .map((type, seq) => `${JSON.stringify({ seq, at: 0, type, text: 'The total is wrong. '.repeat(14) })}\n`)
  .join('');

function* linesOf(plan: Plan, cases: Plan['cases'], random: Random): Generator<Trial> {
  const places = new Map(plan.cases.map(({ id }, index) => [id, index]));
  const digests = new Map(plan.cases.map(({ id, digest }) => [id, digest]));
  for (const unit of unitsOf(plan, cases)) {
    const passes = random() < passRate(unit, places.get(unit.caseId) ?? 0);
    yield trialSchema.parse(
      lineOf(unit, digests.get(unit.caseId) ?? '', { passes, modelMs: 1000 + 3000 * random() }),
    );
  }
}

function passRate({ arm }: Unit, place: number): number {
  if (arm === 'head' && place % 5 === 0) return 0.2;
  if (arm === 'base' && place % 5 === 1) return 0.2;
  return 0.8;
}

function lineOf(
  unit: Unit,
  caseDigest: string,
  { passes, modelMs }: { passes: boolean; modelMs: number },
): Trial {
  const folder = `trials/${unit.caseId}/${unit.arm}-${unit.trial}`;
  const verdict = passes ? 'clarify' : 'proceed';
  const checks = ['verdict', 'category', 'said', 'schema', 'budget', 'leak'].map((name, index) => {
    const ok = passes || index > 1;
    return { name, ok, score: Number(ok), detail: `${name}: ${ok ? 'as it should be' : verdict}` };
  });
  return trialLine({
    ...unit,
    ...{ caseDigest, fingerprint: sha256(unit.arm), outcome: passes ? 'pass' : 'fail' },
    ...{ checks, verdict, rightVerdicts: ['clarify'] },
    ...{ modelMs, wallMs: modelMs + 100, costUsd: modelMs / 1e6 },
    artifacts: {
      output: `${folder}/output.json`,
      patch: null,
      transcript: `${folder}/events.jsonl`,
      testLog: null,
    },
  });
}
