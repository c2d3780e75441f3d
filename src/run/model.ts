import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { createModel } from '../models/index.ts';
import type { Model } from '../models/model.ts';
import { defaultRetryPolicy } from '../models/retry.ts';
import type { Limits, Phase } from '../phase/phase.ts';
import type { Received } from '../receive.ts';
import type { RunDeps, RunRequest } from './request.ts';

/** A stream that says nothing for so long is dead; providers send a ping every few seconds. */
const idleTimeoutMs = 120_000;

/** The model of this run. Throws `ConfigError` before any call when its key is missing or it is unknown. */
export async function openModel(phase: Phase, request: RunRequest, deps: RunDeps): Promise<Model> {
  const model = await createModel(request.model ?? phase.model, {
    keys: request.keys,
    baseUrls: request.baseUrls,
    scenario: { phase: phase.name, round: request.round },
    readScenario: async (file) => readFile(path.resolve(request.workspace, file), 'utf8'),
    replay: {
      readRecording: async (folder) => {
        const { readOnlyRecording } = await import('../models/recording-file.ts');
        return readOnlyRecording(path.resolve(request.workspace, folder));
      },
      redact: deps.redact,
      workspace: request.workspace,
    },
    clock: deps.clock,
    sleep: deps.sleep,
    random: deps.random,
    retry: defaultRetryPolicy,
    idleTimeoutMs,
  });
  const named = model.id.startsWith('compatible/') ? request.compatiblePrice : undefined;
  return named === undefined
    ? model
    : { id: model.id, price: named, respond: (...call) => model.respond(...call) };
}

/**
 * The phase's limits, tightened by what is left of the whole run's money. Throws `ConfigError` when
 * there is a USD limit and nobody knows the price of the model (case 61) or of an earlier phase.
 */
export function limitsOf(
  phase: Phase,
  model: Model,
  request: RunRequest,
  earlier: readonly Received[],
): Limits {
  const left = request.maxUsd === undefined ? undefined : request.maxUsd - spentEarlier(earlier);
  const usd = Math.min(phase.limits.usd ?? Infinity, left ?? Infinity);
  if (usd === Infinity) return phase.limits;
  if (model.price === undefined)
    throw new ConfigError({
      what: `nobody knows the price of ${model.id}, so a limit in US dollars cannot be kept`,
      where: phase.file,
      fix: 'Remove `usd` from the phase’s limits and `max-usd` from the workflow (limit turns and tokens instead), or use a model with a known price; for compatible/ models say it with the input `compatible-price` (0/0 for a server of your own)',
    });
  return { ...phase.limits, usd };
}

function spentEarlier(earlier: readonly Received[]): number {
  return earlier.reduce((sum, { name, handoff }) => {
    const { usd } = handoff.facts.usage;
    if (usd === null)
      throw new ConfigError({
        what: `${name} ran on a model whose price is unknown, so the run’s \`max-usd\` cannot be kept`,
        where: 'input "max-usd"',
        fix: 'Remove `max-usd`, or use a model with a known price',
      });
    return sum + usd;
  }, 0);
}
