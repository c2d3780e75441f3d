import path from 'node:path';
import type { Check, Trial, TrialOutcome } from '../../trial.ts';
import type { Side } from '../tally.ts';
import type { Export, ExportRun } from './export.ts';
import { openTextFile } from './text-file.ts';

/** Version of Inspect's log format that is written. */
const logVersion = 2;

/**
 * `inspect/base.json` and `inspect/head.json`: a log per arm that Inspect's viewer and `read_eval_log` open. A case is a sample, a trial an
 * epoch, a grader a scorer; the model's messages stay in the transcripts, which the metadata name.
 */
export function exportInspect(run: ExportRun): Export {
  const logs = new Map<Side, ArmLog>();
  return {
    add: async (trial, side) => {
      const log = logs.get(side) ?? openArmLog(trial, side, run);
      logs.set(side, log);
      log.add(trial);
    },
    finish: (incomplete) => [...logs.values()].map((log) => log.finish(incomplete)),
  };
}

interface ArmLog {
  add(trial: Trial): void;
  /** Returns the path of the file below the folder of the report. */
  finish(incomplete: string | null): string;
}

function openArmLog(first: Trial, side: Side, { suite, made, out }: ExportRun): ArmLog {
  const name = `inspect/${side}.json`;
  const file = path.join(out, name);
  const samples = openTextFile(`${file}.partial`);
  const scores: number[] = [];
  let written = 0;
  const usage = { input_tokens: 0, output_tokens: 0, total_tokens: 0, input_tokens_cache_read: 0 };
  return {
    add: (trial) => {
      samples.write(`${written === 0 ? '' : ',\n'}${JSON.stringify(sampleOf(trial))}`);
      written += 1;
      if (trial.score !== null) scores.push(trial.score);
      const spent = usageOf(trial);
      for (const key of ['input_tokens', 'output_tokens', 'total_tokens', 'input_tokens_cache_read'] as const)
        usage[key] += spent[key];
    },
    finish: (incomplete) => {
      samples.close();
      const header = {
        version: logVersion,
        status: incomplete === null ? 'success' : 'error',
        eval: specOf(first, suite, made),
        plan: { name: 'harness', steps: [] },
        results: {
          ...{ total_samples: written, completed_samples: scores.length },
          scores: incomplete === null ? [meanOf(scores)] : [],
        },
        ...(incomplete === null ? {} : { error: errorOf(incomplete) }),
        stats: {
          started_at: first.startedAt,
          completed_at: made.toISOString(),
          model_usage: { [`harness/${first.arm}`]: usage },
        },
      };
      const log = openTextFile(file);
      // Inspect reads a log's head without its samples: what comes after them is not seen.
      log.write(`${JSON.stringify(header).slice(0, -1)},"samples":[`);
      log.take(`${file}.partial`);
      log.write(']}\n');
      log.close();
      return name;
    },
  };
}

function specOf(trial: Trial, suite: string, made: Date): unknown {
  return {
    eval_id: trial.fingerprint.slice(0, 22),
    run_id: trial.runId,
    created: made.toISOString(),
    task: suite,
    task_id: suite,
    task_version: 0,
    model: `harness/${trial.arm}`,
    dataset: { name: suite },
    config: {},
    metadata: { phase: trial.phase, arm: trial.arm, fingerprint: trial.fingerprint },
  };
}

function meanOf(scores: readonly number[]): unknown {
  const sum = scores.reduce((total, score) => total + score, 0);
  const value = scores.length === 0 ? 0 : sum / scores.length;
  return { name: 'score', scorer: 'score', metrics: { mean: { name: 'mean', value } } };
}

function sampleOf(trial: Trial): unknown {
  const checks = Object.fromEntries(trial.checks.map((check) => [check.name, scoreOf(check)]));
  const own = trial.score === null ? {} : { score: { value: trial.score, answer: trial.verdict } };
  return {
    id: trial.caseId,
    epoch: trial.trial,
    input: `Case ${trial.caseId} of phase ${trial.phase}`,
    target: '',
    scores: { ...checks, ...own },
    metadata: {
      outcome: trial.outcome,
      verdict: trial.verdict,
      tier: trial.tier,
      split: trial.split,
      cluster: trial.cluster,
      quarantined: trial.quarantined,
      costUsd: trial.costUsd,
      turns: trial.turns,
      toolCalls: trial.toolCalls,
      toolErrors: trial.toolErrors,
      artifacts: trial.artifacts,
    },
    output: { model: `harness/${trial.arm}`, completion: trial.verdict ?? '' },
    model_usage: { [`harness/${trial.arm}`]: usageOf(trial) },
    started_at: trial.startedAt,
    total_time: trial.wallMs / 1000,
    working_time: Math.max(0, trial.wallMs - trial.waitMs) / 1000,
    ...fault(trial),
  };
}

/** What kept a trial from a score is an error; a limit that the phase ran into is a limit. */
function fault({ outcome, reason }: Trial): Readonly<Record<string, unknown>> {
  const message = reason ?? outcome;
  const lost: readonly TrialOutcome[] = ['infra', 'ungraded', 'skipped'];
  if (lost.includes(outcome)) return { error: errorOf(message) };
  return outcome === 'limit' ? { limit: { type: 'custom', limit: 0, reason: message } } : {};
}

function errorOf(message: string): unknown {
  return { message, traceback: '', traceback_ansi: '' };
}

function scoreOf({ ok, score, detail }: Check): unknown {
  return { value: score ?? 'N', explanation: detail, metadata: { ok } };
}

function usageOf({ usage, costUsd }: Trial): {
  input_tokens: number;
  output_tokens: number;
  total_tokens: number;
  input_tokens_cache_read: number;
  total_cost: number | null;
} {
  const { input, cached, output } = usage;
  return {
    input_tokens: input,
    output_tokens: output,
    total_tokens: input + cached + output,
    input_tokens_cache_read: cached,
    total_cost: costUsd,
  };
}
