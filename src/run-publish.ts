import path from 'node:path';
import type { Artifacts } from './artifacts.ts';
import { ConfigError, Skip } from './errors.ts';
import { issueOf } from './event.ts';
import { isPaused, pausedReason } from './gate/pause.ts';
import type { GitHub } from './github.ts';
import { choice, expectedHandoffs, numberInput, readStepContext, requiredInput } from './inputs.ts';
import type { Environment, ExpectedHandoffs, StepContext } from './inputs.ts';
import { skipReasons } from './outcome.ts';
import type { SkipReason } from './outcome.ts';
import { publish, publishModes } from './publish/index.ts';
import type { PublishMode, PublishReport } from './publish/index.ts';
import { enterSpend } from './publish/enter-spend.ts';
import { receiveHandoffs } from './receive.ts';
import type { Redactor } from './redact.ts';
import { readConfig, tipOfDefaultBranch } from './settings.ts';

/** Everything one publish step is asked to do. */
export interface PublishStepRequest extends StepContext {
  readonly mode: PublishMode;
  /** The event's own issue, or the one a person named; nothing else can be written to (T43). */
  readonly issue: number;
  readonly expected: ExpectedHandoffs;
  /** The kill switch is on: only an ending's status may be written. */
  readonly paused: boolean;
  /** Why a phase was skipped after the run had begun; undefined when none was. */
  readonly skipReason: SkipReason | undefined;
}

export interface PublishStepDeps {
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  readonly redactor: Redactor;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Reads the inputs of publish/action.yml. Throws `ConfigError` for the first one that is wrong. */
export async function readPublishRequest(
  env: Environment,
  readFile: (path: string) => Promise<string>,
): Promise<PublishStepRequest> {
  requiredInput(env, 'mode');
  const context = await readStepContext(env, readFile);
  return {
    ...context,
    mode: choice(env, 'mode', publishModes, 'record'),
    issue: numberOf(
      issueOf(context.event, numberInput(env, 'issue', { minimum: 1, integer: true })),
      context,
    ),
    expected: expectedHandoffs(env),
    paused: isPaused(env),
    skipReason: skipReasonOf(env),
  };
}

function skipReasonOf(env: Environment): SkipReason | undefined {
  const word = choice(env, 'skip-reason', [...skipReasons, 'none'], 'none');
  return word === 'none' ? undefined : word;
}

function numberOf(source: ReturnType<typeof issueOf>, { event }: StepContext): number {
  if (source.kind === 'payload') return source.issue.number;
  if (source.kind === 'number') return source.number;
  throw new ConfigError({
    what: 'no issue to write to',
    where: 'input "issue"',
    got: `nothing, and none in the event "${event.name}"`,
  });
}

/**
 * Fetches the handoffs that the producing jobs declared, checks them, enters what they cost in the day's ledger, and
 * publishes. Throws as these do; a ledger that cannot be written fails the step after everything else is written. With
 * the kill switch on, an ending's status is all that is written, and `record` throws `Skip`.
 */
export async function runPublish(request: PublishStepRequest, deps: PublishStepDeps): Promise<PublishReport> {
  if (request.paused && request.mode === 'record') throw new Skip('paused', pausedReason);
  const { repository } = request;
  const [config, handoffs] = await Promise.all([
    readConfig(deps.github, repository),
    receiveHandoffs(
      {
        expected: request.expected,
        issue: request.issue,
        dir: path.join(request.tempDir, 'harness-publish'),
      },
      deps.artifacts,
    ),
  ]);
  const base = handoffs[0]?.handoff.facts.base ?? (await tipOfDefaultBranch(deps.github, repository));
  const [entered] = await Promise.allSettled([
    request.paused ? undefined : enterSpend(request, handoffs, { ...deps, repository }),
  ]);
  const report = await publish(
    {
      issue: request.issue,
      mode: request.paused && request.mode === 'pull-request' ? 'stop' : request.mode,
      statusOnly: request.paused,
      stopReason: stopReasonOf(request),
      handoffs,
      base,
      runUrl: request.runUrl,
      serverUrl: request.serverUrl,
      settings: {
        labels: true,
        keepHandoffs: config['keep-handoffs'],
        policy: config.change,
        movedBase: config['moved-base'],
        bot: request.bot,
      },
    },
    { github: deps.github, repository, redactor: deps.redactor },
  );
  if (entered.status === 'rejected') throw entered.reason;
  return report;
}

/** What the comment says of a run that did not go on; undefined leaves it to the handoffs. */
function stopReasonOf({ paused, skipReason }: PublishStepRequest): string | undefined {
  if (paused) return skippedBecause.paused;
  return skipReason === undefined ? undefined : skippedBecause[skipReason];
}

const skippedBecause: Readonly<Record<SkipReason, string>> = {
  paused: `${pausedReason}. Start the run again when it is not.`,
  event: 'the harness does not go on with the event that started this run.',
  issue: 'the issue was closed or locked meanwhile.',
  role: 'going on needs someone with write access; they can start the harness with its label or by hand.',
  bot: 'the account that started this run may not go on with it.',
  author: 'the text that started this run was changed by somebody else.',
  rate: 'this person has started too many runs.',
  spend: 'the money for today is used up.',
  changed: 'the issue changed after the run was started.',
};
