import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ConfigError, messageOf, Skip } from '../../src/errors.ts';
import { GitHubError } from '../../src/github-error.ts';
import { connect, systemTiming } from '../../src/github.ts';
import { parseHandoff } from '../../src/handoff.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import { createRedactor } from '../../src/redact.ts';
import { runPhase } from '../../src/run-phase.ts';
import type { PhaseReport } from '../../src/run/deliver.ts';
import { readRunRequest } from '../../src/run/request.ts';
import { goodTurns } from '../e2e/greeter.ts';
import { root } from '../e2e/stage.ts';
import { chance, choose } from './chance.ts';
import { githubFate } from './github-fate.ts';
import { leaks } from './invariants.ts';
import { inputTokensOfReply, openFaultyModel } from './model.ts';
import type { FaultyModel } from './model.ts';
import { lookTurns } from './phase-place.ts';
import type { PhasePlace, Step } from './phase-place.ts';

/** What became of one disturbed phase. */
export interface SinglePhase {
  readonly seed: number;
  /** The handoff's outcome and code, or the kind of the typed error that kept it from starting. */
  readonly ended: string;
  /** Invariants that did not hold. */
  readonly broken: readonly string[];
}

const rates = [0, 0.05, 0.2, 0.4] as const;
/** Of all phases, those whose job is cancelled. */
const cancelled = 0.1;
/** Requests within which a cancel falls; an undisturbed phase makes about ten. */
const lastRequest = 10;

/** One phase in this process under the faults of a seed. Waits of retries take no time. */
export async function singlePhase(seed: number, place: PhasePlace): Promise<SinglePhase> {
  const phase = choose(['triage', 'look'], seed, 'phase');
  const model = await openFaultyModel(seed, rateOf(seed, 'model'), { ...goodTurns, look: lookTurns });
  const step = await place.step(`phase-${seed}`, phase, model.url);
  try {
    const ended = await runDisturbed(seed, place, step);
    const broken = [...(await faultsOf(ended, model, phase)), ...(await leaks(step.tempDir, step.secrets))];
    return { seed, ended: nameOf(ended), broken };
  } finally {
    await model.close();
    await fs.rm(step.tempDir, { recursive: true, force: true });
  }
}

type Ended =
  | { readonly kind: 'report'; readonly report: PhaseReport }
  | { readonly kind: 'thrown'; readonly thrown: unknown };

async function runDisturbed(seed: number, place: PhasePlace, step: Step): Promise<Ended> {
  const cancel = new AbortController();
  const cancelAt =
    chance(seed, 'cancel') < cancelled ? 1 + Math.floor(chance(seed, 'cancel at') * lastRequest) : -1;
  const fate = githubFate(seed, rateOf(seed, 'github'));
  let requests = 0;
  place.proxy.disturb((method, url) => {
    requests += 1;
    if (requests === cancelAt) cancel.abort();
    return fate(method, url);
  });
  const redactor = createRedactor(step.secrets);
  const request = await readRunRequest(step.env, (file) => fs.readFile(file, 'utf8'));
  const atOnce = async (): Promise<void> => Promise.resolve();
  try {
    const report = await runPhase(request, {
      github: connect({
        token: request.token,
        apiUrl: request.apiUrl,
        timing: { ...systemTiming, sleep: atOnce },
      }),
      git: place.git,
      artifacts: { upload: atOnce, download: atOnce },
      log: { info: noLog, warning: noLog, notice: noLog },
      clock: Date.now,
      random: () => chance(seed, 'random'),
      sleep: atOnce,
      redact: (text) => redactor.redact(text),
      signal: cancel.signal,
      atExit: () => undefined,
      actionRoot: root,
    });
    return { kind: 'report', report };
  } catch (thrown) {
    return { kind: 'thrown', thrown };
  }
}

function noLog(): void {
  // Nobody reads along here.
}

function rateOf(seed: number, about: string): number {
  return rates[Math.floor(chance(seed, 'rate', about) * rates.length)] ?? 0;
}

function nameOf(ended: Ended): string {
  if (ended.kind === 'thrown')
    return ended.thrown instanceof Error ? ended.thrown.constructor.name : 'thrown';
  const { outcome, detail } = ended.report.handoff.facts;
  return detail === null ? outcome : `${outcome}: ${detail.code ?? detail.limit ?? ''}`;
}

async function faultsOf(ended: Ended, model: FaultyModel, phase: string): Promise<readonly string[]> {
  if (ended.kind === 'thrown') return isTyped(ended.thrown) ? [] : [`threw ${String(ended.thrown)}`];
  const { eventsFile, handoff } = ended.report;
  const written = await fs.readFile(path.join(path.dirname(eventsFile), 'handoff.md'), 'utf8');
  const { facts } = parseHandoff(written, 'handoff.md');
  return [
    ...(facts.outcome === handoff.facts.outcome ? [] : ['the handoff says another outcome']),
    ...reasonFaults(facts),
    ...moneyFaults(facts, model.asked(phase)),
    ...transcriptFaults(await fs.readFile(eventsFile, 'utf8')),
  ];
}

function isTyped(thrown: unknown): boolean {
  const typed = thrown instanceof Skip || thrown instanceof ConfigError || thrown instanceof GitHubError;
  return typed && messageOf(thrown) !== '';
}

function reasonFaults({ outcome, detail }: HandoffFacts): readonly string[] {
  if (outcome === 'done') return [];
  if (detail === null || detail.message === '') return [`${outcome} without a reason`];
  return detail.code === 'internal' ? [`internal: ${detail.message}`] : [];
}

function moneyFaults({ usage }: HandoffFacts, asked: number): readonly string[] {
  const [least, most] = [usage.turns * inputTokensOfReply, asked * inputTokensOfReply];
  return usage.input >= least && usage.input <= most
    ? []
    : [`${usage.input} input tokens, not ${least} to ${most}`];
}

/** Case 64: every line parses alone, the numbers have no gap, the first line is the header and the last the end. */
function transcriptFaults(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const events = lines.map((line) => JSON.parse(line) as { readonly seq: number; readonly type: string });
  const gap = events.findIndex(({ seq }, index) => seq !== index);
  return [
    ...(gap === -1 ? [] : [`a gap before line ${gap}`]),
    ...(events[0]?.type === 'header' ? [] : ['no header']),
    ...(events.at(-1)?.type === 'end' ? [] : ['no end']),
  ];
}
