import path from 'node:path';
import type { Check, Trial } from '../../trial.ts';
import type { Side } from '../tally.ts';
import type { Export, ExportRun } from './export.ts';
import { openTextFile } from './text-file.ts';

/** promptfoo's codes for why a test failed. */
const failure = { none: 0, assertion: 1, error: 2 } as const;

/**
 * `promptfoo.json`: what `promptfoo import` loads and `promptfoo view` shows. An arm is a prompt, a trial of a case a
 * test, a grader an assertion.
 */
export function exportPromptfoo({ suite, made, sides, out }: ExportRun): Export {
  const file = openTextFile(path.join(out, 'promptfoo.json'));
  const tests = new Map<string, number>();
  const sums = sides.map(() => emptySums());
  let written = 0;
  file.write(
    `{"evalId":${JSON.stringify(evalId(suite, made))},"results":{"version":3,"timestamp":${JSON.stringify(made.toISOString())},"results":[`,
  );
  return {
    add: async (trial, side) => {
      const arm = sides.indexOf(side);
      const counted = sums[arm];
      if (counted === undefined) return;
      const key = `${trial.caseId} ${trial.trial}`;
      const test = tests.get(key) ?? tests.size;
      tests.set(key, test);
      file.write(`${written === 0 ? '' : ',\n'}${JSON.stringify(resultOf(trial, { arm, side, test }))}`);
      written += 1;
      count(counted, trial);
    },
    finish: (incomplete) => {
      const prompts = sides.map((name, index) =>
        promptOf(name, incomplete === null ? (sums[index] ?? emptySums()) : null),
      );
      const stats = {
        successes: total(sums, 'passed'),
        failures: total(sums, 'failed'),
        errors: total(sums, 'errors'),
        tokenUsage: tokenUsage(total(sums, 'input'), total(sums, 'output'), total(sums, 'cached')),
      };
      const description = `harness evals: ${suite}${incomplete === null ? '' : `. ${incomplete}`}`;
      const config = { description, prompts: [...sides], providers: [...sides] };
      file.write(
        `],"prompts":${JSON.stringify(prompts)},"stats":${JSON.stringify(stats)}},"config":${JSON.stringify(config)},"shareableUrl":null}\n`,
      );
      file.close();
      return ['promptfoo.json'];
    },
  };
}

function evalId(suite: string, made: Date): string {
  return `eval-${suite.replace(/[^A-Za-z0-9_-]/g, '_')}-${made.toISOString().slice(0, 19).replaceAll(':', '-')}`;
}

interface Sums {
  passed: number;
  failed: number;
  errors: number;
  score: number;
  latencyMs: number;
  cost: number;
  input: number;
  output: number;
  cached: number;
}

function emptySums(): Sums {
  return { passed: 0, failed: 0, errors: 0, score: 0, latencyMs: 0, cost: 0, input: 0, output: 0, cached: 0 };
}

function total(sums: readonly Sums[], key: keyof Sums): number {
  return sums.reduce((before, each) => before + each[key], 0);
}

function count(sums: Sums, trial: Trial): void {
  if (trial.score === null) sums.errors += 1;
  else if (trial.outcome === 'pass') sums.passed += 1;
  else sums.failed += 1;
  sums.score += trial.score ?? 0;
  sums.latencyMs += trial.wallMs;
  sums.cost += trial.costUsd ?? 0;
  sums.input += trial.usage.input;
  sums.output += trial.usage.output;
  sums.cached += trial.usage.cached;
}

/** Without sums a prompt has no score to show. */
function promptOf(name: string, sums: Sums | null): unknown {
  const named = { raw: name, label: name, id: name, provider: name };
  return sums === null ? named : { ...named, metrics: metricsOf(sums) };
}

function metricsOf(sums: Sums): unknown {
  return {
    score: sums.score,
    testPassCount: sums.passed,
    testFailCount: sums.failed,
    testErrorCount: sums.errors,
    assertPassCount: 0,
    assertFailCount: 0,
    totalLatencyMs: sums.latencyMs,
    tokenUsage: tokenUsage(sums.input, sums.output, sums.cached),
    namedScores: {},
    namedScoresCount: {},
    cost: sums.cost,
  };
}

function tokenUsage(prompt: number, completion: number, cached: number): unknown {
  return { prompt, completion, cached, total: prompt + completion + cached, numRequests: 0 };
}

function resultOf(trial: Trial, { arm, side, test }: { arm: number; side: Side; test: number }): unknown {
  const { caseId, outcome, score, reason, verdict, costUsd, usage } = trial;
  const vars = { case: caseId, trial: trial.trial, phase: trial.phase };
  const success = outcome === 'pass';
  return {
    promptIdx: arm,
    testIdx: test,
    promptId: side,
    provider: { id: side, label: trial.arm },
    prompt: { raw: side, label: side },
    vars,
    testCase: { description: caseId, vars, assert: trial.checks.map(assertionOf) },
    response: { output: verdict ?? '', tokenUsage: tokenUsage(usage.input, usage.output, usage.cached) },
    success,
    score: score ?? 0,
    namedScores: Object.fromEntries(
      trial.checks.flatMap((check) => (check.score === null ? [] : [[check.name, check.score]])),
    ),
    latencyMs: Math.round(trial.wallMs),
    cost: costUsd ?? 0,
    failureReason: success ? failure.none : score === null ? failure.error : failure.assertion,
    ...(success ? {} : { error: reason ?? outcome }),
    gradingResult: {
      pass: success,
      score: score ?? 0,
      reason: reason ?? outcome,
      componentResults: trial.checks.map(componentOf),
    },
    metadata: {
      outcome,
      tier: trial.tier,
      split: trial.split,
      cluster: trial.cluster,
      quarantined: trial.quarantined,
    },
  };
}

function assertionOf({ name }: Check): unknown {
  return { type: 'javascript', value: name, metric: name };
}

function componentOf(check: Check): unknown {
  return {
    pass: check.ok === true,
    score: check.score ?? 0,
    reason: check.detail,
    assertion: assertionOf(check),
  };
}
