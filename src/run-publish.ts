import path from 'node:path';
import type { Artifacts } from './artifacts.ts';
import { ConfigError } from './errors.ts';
import { issueOf } from './event.ts';
import type { GitHub } from './github.ts';
import { choice, expectedHandoffs, numberInput, readStepContext, requiredInput } from './inputs.ts';
import type { Environment, ExpectedHandoffs, StepContext } from './inputs.ts';
import { publish, publishModes } from './publish/index.ts';
import type { PublishMode, PublishReport } from './publish/index.ts';
import { receiveHandoffs } from './receive.ts';
import type { Redactor } from './redact.ts';
import { readConfig, tipOfDefaultBranch } from './settings.ts';

/** Everything one publish step is asked to do. */
export interface PublishStepRequest extends StepContext {
  readonly mode: PublishMode;
  /** The event's own issue, or the one a person named; nothing else can be written to (T43). */
  readonly issue: number;
  readonly expected: ExpectedHandoffs;
}

export interface PublishStepDeps {
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  readonly redactor: Redactor;
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
  };
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

/** Fetches the handoffs that the producing jobs declared, checks them, and publishes. Throws as both do. */
export async function runPublish(request: PublishStepRequest, deps: PublishStepDeps): Promise<PublishReport> {
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
  return publish(
    {
      issue: request.issue,
      mode: request.mode,
      handoffs,
      base,
      runUrl: request.runUrl,
      serverUrl: request.serverUrl,
      settings: {
        labels: true,
        keepHandoffs: config['keep-handoffs'],
        policy: config.change,
        bot: request.bot,
      },
    },
    { github: deps.github, repository, redactor: deps.redactor },
  );
}
