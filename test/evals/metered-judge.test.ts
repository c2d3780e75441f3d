import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { meterJudge } from '../../src/evals/metered-judge.ts';
import type { Trial } from '../../src/evals/trial.ts';
import { trialRunner } from '../../src/evals/run-trial.ts';
import { withJudgeCost } from '../../src/evals/trial-line.ts';
import type { Model, ModelReply, ModelRequest, Price } from '../../src/models/model.ts';
import { ModelError } from '../../src/models/model.ts';
import { freePrice } from '../../src/models/prices.ts';
import { reply, usageOf } from '../agent/stage.ts';
import { cleanUp, temporaryFolder, triageCase, triageResult, writeFiles } from './folders.ts';
import { answering, builtInArm, modelSaying, onlyCase, stageIn } from './stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

/** A dollar for a million tokens, in or out. */
const dollar: Price = {
  bands: freePrice.bands.map((band) => ({ ...band, input: 1, output: 1 })),
  source: 'the test',
};
const verdict = reply({
  text: '{"reason":"because","verdict":"same"}',
  usage: usageOf(400_000, 100_000),
});

const judgeWith = (price: Price | undefined, respond: Model['respond']): Model => ({
  id: 'compatible/judge',
  price,
  respond,
});
const source = (model: Model): { model: string; open: () => Promise<Model> } => ({
  model: model.id,
  open: async () => model,
});
const asking = { signal: new AbortController().signal, onRetry: () => undefined };
const request = {} as ModelRequest;

/** One trial of a case whose second grader is a judge; its agent costs $0.25. */
async function judged(judge: Model): Promise<Trial> {
  const graders = [
    { id: 'verdict', type: 'label', primary: true, params: { field: 'verdict' } },
    { id: 'same', type: 'judge' },
  ];
  const files = triageCase('clear', { graders });
  const gold = files['cases/triage/clear/expected.yaml'] as Record<string, unknown>;
  const withTruth = { ...files, 'cases/triage/clear/expected.yaml': { ...gold, truth: 'It is missing.' } };
  await writeFiles(path.join(dir, 'evals'), withTruth);
  const answer: ModelReply = { ...answering(triageResult), usage: usageOf(200_000, 50_000) };
  const model = { ...modelSaying([answer]), price: dollar };
  const { deps, job } = await stageIn(dir, model);
  const openModels = async () => ({ model, judge: source(judge), keep: async () => undefined });
  return trialRunner({ ...deps, openModels })(job(await onlyCase(dir), await builtInArm('triage')));
}

describe('the cost of a judge', () => {
  test('is in the cost of the trial, and beside it', async () => {
    const trial = await judged(judgeWith(dollar, async () => Promise.resolve(verdict)));
    expect(trial).toMatchObject({
      outcome: 'pass',
      costUsd: 0.75,
      judgeUsd: 0.5,
      judge: { verdict: 'same' },
    });
  });

  test('is not known without a price', async () => {
    const trial = await judged(judgeWith(undefined, async () => Promise.resolve(verdict)));
    expect(trial).toMatchObject({ outcome: 'pass', costUsd: null, judgeUsd: null });
  });

  test('counts calls that failed and were tried again', async () => {
    const usage = usageOf(1_000_000, 0);
    const failing = judgeWith(dollar, async (_, { onRetry }) => {
      onRetry({ attempt: 1, code: 'overloaded', message: 'm', delayMs: 1, usage });
      return Promise.reject(new ModelError('m', { code: 'overloaded', usage }));
    });
    const metered = meterJudge(source(failing));
    await expect(metered.judge.respond(request, asking)).rejects.toThrow('m');
    expect(metered.costUsd()).toBe(2);
  });

  test('is nothing, and no judge is opened, while no grader asks', async () => {
    let opened = 0;
    const model = judgeWith(dollar, async () => Promise.resolve(verdict));
    const open = async (): Promise<Model> => {
      opened += 1;
      return Promise.resolve(model);
    };
    const metered = meterJudge({ model: model.id, open });
    expect([opened, metered.costUsd()]).toEqual([0, undefined]);
    await metered.judge.respond(request, asking);
    await metered.judge.respond(request, asking);
    expect([opened, metered.costUsd()]).toEqual([1, 1]);
  });

  test('takes the place of what an earlier judge cost', () => {
    expect(withJudgeCost({ costUsd: 0.75, judgeUsd: 0.5 }, 0.125)).toEqual({
      costUsd: 0.375,
      judgeUsd: 0.125,
    });
    expect(withJudgeCost({ costUsd: 0.75, judgeUsd: 0.5 }, undefined)).toEqual({ costUsd: 0.25 });
    expect(withJudgeCost({ costUsd: null }, 1)).toEqual({ costUsd: null, judgeUsd: 1 });
  });
});
