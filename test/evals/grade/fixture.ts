import { z } from 'zod';
import type { Ending } from '../../../src/agent/outcome.ts';
import { caseSchema } from '../../../src/evals/case.ts';
import type { Case } from '../../../src/evals/case.ts';
import { expectedSchema } from '../../../src/evals/expected.ts';
import type { Expected } from '../../../src/evals/expected.ts';
import type { GradeDeps, GraderType, Assessment } from '../../../src/evals/grade/grader.ts';
import type { TrialOutput } from '../../../src/evals/output.ts';
import type { Result, ResultSchema } from '../../../src/phase/phase.ts';
import { noUsage } from '../../../src/usage.ts';

export const canary = `harness-canary-${'0123456789abcdef'.repeat(2)}`;

/** A case as a folder would give it. */
export function caseWith(changes: Readonly<Record<string, unknown>> = {}): Case {
  const file = caseSchema.parse({
    schema: 'harness/case@1',
    id: 'a-case',
    phase: 'triage',
    title: 'A case',
    source: { kind: 'written', licence: 'MIT' },
    cluster: 'cluster',
    created: '2026-11-22',
    graders: [{ id: 'verdict', type: 'label', primary: true }],
    ...changes,
  });
  return { ...file, dir: '/nonexistent/case', digest: 'a'.repeat(64) };
}

export function goldWith(changes: Readonly<Record<string, unknown>> = {}): Expected {
  return expectedSchema.parse({
    schema: 'harness/expected@1',
    canary,
    labels: { verdict: ['proceed'] },
    reference: { result: {} },
    ...changes,
  });
}

export const goodResult: Result = { verdict: 'proceed', report: 'All is well.' };

export function outputWith(changes: Partial<TrialOutput> = {}): TrialOutput {
  return {
    ending: { kind: 'done', result: goodResult },
    spent: {
      turns: 2,
      toolCalls: 3,
      usage: { ...noUsage, inputTokens: 900, outputTokens: 100 },
      usd: 0.01,
      wallMs: 60_000,
    },
    toolErrors: 0,
    workspace: '/nonexistent/workspace',
    base: 'b'.repeat(40),
    changedPaths: [],
    patch: null,
    transcript: '/nonexistent/events.jsonl',
    ...changes,
  };
}

export const resultSchema: ResultSchema = {
  json: { type: 'object' },
  zod: z.strictObject({ verdict: z.enum(['proceed', 'clarify', 'decline']), report: z.string() }),
  verdicts: ['proceed', 'clarify', 'decline'],
};

export function depsWith(changes: Partial<GradeDeps> = {}): GradeDeps {
  return {
    metric: 'pass',
    resultSchema,
    runCommand: async () => Promise.reject(new Error('no command was foreseen')),
    judge: null,
    tempDir: '/nonexistent/temp',
    signal: new AbortController().signal,
    ...changes,
  };
}

export interface Asked {
  readonly params?: unknown;
  readonly gold?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>> | null;
  readonly output?: Partial<TrialOutput>;
  readonly graded?: Case;
  readonly deps?: Partial<GradeDeps>;
}

/** Asks one grader; `result: null` is a run that ended without one. */
export async function assess(type: GraderType, asked: Asked = {}): Promise<Assessment> {
  const expected = goldWith(asked.gold);
  const ready = type(asked.params ?? {}, 'grader x');
  const lack = ready.lacks(expected);
  if (lack !== undefined) throw new Error(lack);
  const result = asked.result === null ? null : { ...goodResult, ...asked.result };
  const ending: Ending = result === null ? { kind: 'invalid', message: 'no JSON' } : { kind: 'done', result };
  const output = outputWith({ ending, ...asked.output });
  return ready.assess({ case: asked.graded ?? caseWith(), expected, output, result }, depsWith(asked.deps));
}
