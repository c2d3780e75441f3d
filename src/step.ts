import * as core from '@actions/core';
import { config } from 'zod';
import { messageOf, Skip } from './errors.ts';
import { processEnvironment } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { actionsLog } from './log.ts';
import type { Log } from './log.ts';
import { createRedactor } from './redact.ts';
import type { Redactor } from './redact.ts';

/** One step of an Actions job, from inside: what came in and the only ways out. */
export interface Step {
  readonly env: Environment;
  readonly log: Log;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Masks these values in everything that leaves from here on, and asks the runner to mask them too. */
  protect(secrets: readonly string[]): void;
  redact(text: string): string;
  /** Of the values that are protected at the moment it is asked. */
  readonly redactor: Redactor;
  setOutput(name: string, value: string): void;
  addSummary(markdown: string): Promise<void>;
  /** Fails the step with a message; the rest of the step still runs. */
  fail(message: string): void;
  /** Runs when the process ends, however it ends short of being killed; must be synchronous. */
  atExit(callback: () => void): void;
}

/**
 * Runs an action's body as a step. A `Skip` becomes a notice and the outputs `outcome=skipped` and `skip-reason`; anything
 * else that is thrown, an `Error` or not, fails the step with one message and the output
 * `outcome=error`. Ends the process, so that a stray socket cannot keep a finished step alive (G4).
 */
export async function runStep(body: (step: Step) => Promise<void>): Promise<never> {
  // A step parses few things, each once: to compile a parser for each would take longer than to parse.
  config({ jitless: true });
  const step = openStep();
  process.on('uncaughtException', (thrown) => {
    failWith(step, thrown);
    process.exit(1);
  });
  try {
    await body(step);
  } catch (thrown) {
    if (thrown instanceof Skip) await skipWith(step, thrown);
    else failWith(step, thrown);
  }
  process.exit();
}

function openStep(): Step {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => abort.abort());
  let redactor = createRedactor([]);
  const redact = (text: string): string => redactor.redact(text);
  return {
    env: processEnvironment(),
    log: actionsLog(redact),
    signal: abort.signal,
    protect: (secrets) => {
      const given = secrets.filter((secret) => secret.trim() !== '');
      for (const secret of given) core.setSecret(secret);
      redactor = createRedactor(given);
    },
    redact,
    redactor: { redact, find: (text) => redactor.find(text) },
    setOutput: (name, value) => core.setOutput(name, redact(value)),
    addSummary: async (markdown) => {
      await core.summary.addRaw(redact(markdown), true).write();
    },
    fail: (message) => core.setFailed(redact(message)),
    atExit: (callback) => void process.on('exit', callback),
  };
}

async function skipWith(step: Step, { reason, message }: Skip): Promise<void> {
  step.setOutput('outcome', 'skipped');
  step.setOutput('skip-reason', reason);
  step.log.notice(`Skipped: ${message}`);
  await step.addSummary(`### Skipped (${reason})\n\n${step.redact(message)}\n`);
}

function failWith(step: Step, thrown: unknown): void {
  step.setOutput('outcome', 'error');
  step.fail(messageOf(thrown));
}
