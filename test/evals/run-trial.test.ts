import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../src/evals/trial.ts';
import { trialSchema } from '../../src/evals/trial.ts';
import { TrialCancelled } from '../../src/evals/run-trial.ts';
import type { Model } from '../../src/models/model.ts';
import { ModelError } from '../../src/models/model.ts';
import { noUsage } from '../../src/usage.ts';
import { reply, usageOf } from '../agent/stage.ts';
import { canary, cleanUp, temporaryFolder, triageCase, triageResult, writeFiles } from './folders.ts';
import type { Files } from './folders.ts';
import { answering, builtInArm, modelSaying, onlyCase, stageIn } from './stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

async function runTriage(model: Model, changes: Files = {}): Promise<Trial> {
  await writeFiles(path.join(dir, 'evals'), triageCase('clear', changes));
  const stage = await stageIn(dir, model);
  return stage.run(stage.job(await onlyCase(dir), await builtInArm('triage')));
}

async function artifact(name: string | null): Promise<string> {
  return fs.readFile(path.join(dir, 'out', name!), 'utf8');
}

describe('a phase without tools', () => {
  test('that answers right passes, with every figure in its line', async () => {
    const model = modelSaying([reply({ text: JSON.stringify(triageResult), usage: usageOf(900, 40) })]);
    const trial = await runTriage(model);
    expect(trialSchema.parse(trial)).toEqual(trial);
    expect(trial).toMatchObject({
      ...{ phase: 'triage', caseId: 'clear', arm: 'base', trial: 1, attempt: 1, outcome: 'pass', score: 1 },
      ...{ verdict: 'clarify', rightVerdicts: ['clarify'], reason: null, costUsd: 0, turns: 1, toolCalls: 0 },
      usage: { input: 900, cached: 0, output: 40 },
    });
    expect(trial.checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['verdict', true],
      ['leak', true],
    ]);
  });

  test('that answers wrong fails', async () => {
    const trial = await runTriage(modelSaying([answering({ ...triageResult, verdict: 'proceed' })]));
    expect(trial).toMatchObject({ outcome: 'fail', score: 0, verdict: 'proceed', reason: null });
  });

  test('whose answer never fits the schema is invalid output', async () => {
    const nonsense = reply({ text: 'I think so.' });
    const trial = await runTriage(modelSaying([nonsense, nonsense, nonsense, nonsense]));
    expect(trial).toMatchObject({ outcome: 'invalid-output', score: 0 });
    expect(trial.reason).not.toBeNull();
  });

  test('leaves a transcript with a last line and its output', async () => {
    const trial = await runTriage(modelSaying([answering(triageResult)]));
    const lines = (await artifact(trial.artifacts.transcript)).trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as { type: string });
    expect(events.map(({ type }) => type)).toEqual(['header', 'context', 'start', 'reply', 'end']);
    expect(JSON.parse(await artifact(trial.artifacts.output))).toMatchObject({
      schema: 'harness/output@1',
      ending: { kind: 'done', result: triageResult },
      changedPaths: [],
    });
  });

  test('sees the prompt of the phase and nothing of the gold', async () => {
    const model = modelSaying([answering(triageResult)]);
    await runTriage(model);
    expect(model.sent).toHaveLength(1);
    expect(model.sent[0]).toContain('You triage one issue of acme/editor');
    expect(model.sent[0]).not.toContain('harness-canary');
  });

  test('a case tightens the limits of its phase and never widens them', async () => {
    const nonsense = reply({ text: 'I think so.' });
    const tight = await runTriage(modelSaying([nonsense]), { limits: { turns: 1, usd: 100 } });
    expect(tight).toMatchObject({ outcome: 'limit', turns: 1 });
    expect(await artifact(tight.artifacts.transcript)).toContain('"usd":0.05');
  });
});

describe('surroundings', () => {
  const failing = (code: ModelError['code']): Model => ({
    ...modelSaying([]),
    respond: async () => Promise.reject(new ModelError('no', { code, usage: noUsage })),
  });

  test('a provider that is down loses the trial, it does not fail it', async () => {
    expect(await runTriage(failing('overloaded'))).toMatchObject({
      outcome: 'infra',
      score: null,
      reason: 'overloaded: no',
    });
  });

  test('a key that is refused ends the whole run', async () => {
    await expect(runTriage(failing('authentication'))).rejects.toThrow('the model cannot be used');
  });

  test('a workspace that cannot be made loses the trial', async () => {
    const trial = await runTriage(modelSaying([]), { workspace: { kind: 'folder', path: 'nope' } });
    expect(trial).toMatchObject({ outcome: 'infra', artifacts: { transcript: null } });
    expect(trial.reason).toContain('the files of the workspace are missing');
    expect(trialSchema.parse(trial)).toEqual(trial);
  });

  test('time spent waiting for a rate limit is kept apart from the time of the model', async () => {
    let now = 0;
    const model: Model = {
      ...modelSaying([]),
      respond: async (_, { onRetry }) => {
        onRetry({ attempt: 1, code: 'rate_limited', message: '429', delayMs: 5000, usage: noUsage });
        now += 5300;
        return answering(triageResult);
      },
    };
    await writeFiles(path.join(dir, 'evals'), triageCase('clear'));
    const stage = await stageIn(dir, model, { run: { clock: () => now } });
    const trial = await stage.run(stage.job(await onlyCase(dir), await builtInArm('triage')));
    expect(trial).toMatchObject({ waitMs: 5000, modelMs: 300, wallMs: 5300, retries: 1, outcome: 'pass' });
  });

  test('a trial that ran out of time by itself has met its limit, in a replay that takes no time too', async () => {
    expect(await runTriage(failing('interrupted'))).toMatchObject({
      outcome: 'limit',
      score: 0,
      reason: 'stopped at the limit of 3 minutes',
    });
  });

  test('a trial that ran out of time only because it waited is lost, not failed', async () => {
    let now = 0;
    const model: Model = {
      ...modelSaying([]),
      respond: async (_, { onRetry }) => {
        onRetry({ attempt: 1, code: 'rate_limited', message: '429', delayMs: 170_000, usage: noUsage });
        now += 181_000;
        return reply({ text: 'not yet' });
      },
    };
    await writeFiles(path.join(dir, 'evals'), triageCase('clear'));
    const stage = await stageIn(dir, model, { run: { clock: () => now } });
    const trial = await stage.run(stage.job(await onlyCase(dir), await builtInArm('triage')));
    expect(trial).toMatchObject({ outcome: 'infra', score: null });
    expect(trial.reason).toContain('while it waited 170 s for the provider');
  });

  test('a trial that is cancelled has no result', async () => {
    const abort = new AbortController();
    const model: Model = {
      ...modelSaying([]),
      respond: async () => {
        abort.abort();
        throw new ModelError('stopped', { code: 'interrupted', usage: noUsage });
      },
    };
    await writeFiles(path.join(dir, 'evals'), triageCase('clear'));
    const stage = await stageIn(dir, model, { run: { signal: abort.signal } });
    const running = stage.run(stage.job(await onlyCase(dir), await builtInArm('triage')));
    await expect(running).rejects.toThrow(TrialCancelled);
  });
});

describe('a leak', () => {
  test('of gold in an answer fails the trial and says so, although the answer is right', async () => {
    const trial = await runTriage(modelSaying([answering({ ...triageResult, report: `See ${canary}` })]));
    expect(trial).toMatchObject({ outcome: 'fail', score: 0 });
    expect(trial.reason).toContain(`leak: the gold's mark ${canary} was seen`);
    expect(trial.checks.find(({ name }) => name === 'leak')).toMatchObject({ ok: false, score: 0 });
  });
});
