import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { artifactName } from './artifacts.ts';
import { changeSchema } from './change/change.ts';
import type { Change } from './change/change.ts';
import { parseCompanion } from './companion.ts';
import type { Config } from './config.ts';
import { ConfigError } from './errors.ts';
import { issueOf } from './event.ts';
import { formatHandoff, handoffNameOf, hashHandoff, parseHandoff } from './handoff.ts';
import type { Handoff, HandoffFacts } from './handoff.ts';
import { receiveHandoffs } from './receive.ts';
import type { Received } from './receive.ts';
import { findSameVerification } from './verify/saved.ts';
import { readConfig } from './settings.ts';
import { chooseCommands, openCommands } from './verify/commands.ts';
import type { VerifyPolicy } from './verify/policy.ts';
import type { VerifyDeps, VerifyRequest } from './verify/request.ts';
import { toHandoffResult } from './verify/result.ts';
import type { VerifyResult } from './verify/result.ts';
import { verifyChange } from './verify/verify.ts';

/** What a verify step tells its workflow and its reader. */
export interface VerifyReport {
  readonly handoff: Handoff;
  readonly handoffSha256: string;
  /** An earlier run saw the same; its document was taken over, byte for byte. */
  readonly reused: boolean;
  readonly result: VerifyResult;
}

/**
 * Verifies the change of one build round and writes what was seen as a handoff: red before, green
 * after. Whatever the tests do is a verdict. Throws `ConfigError` when there is nothing to verify, and
 * `SandboxUnavailable` when the tests cannot be confined.
 */
export async function runVerify(request: VerifyRequest, deps: VerifyDeps): Promise<VerifyReport> {
  const startedAt = deps.clock();
  const dir = path.join(request.tempDir, artifactName(handoffNameOf('verify', request.round)));
  await Promise.all([dir, `${dir}-inputs`].map((each) => rm(each, { recursive: true, force: true })));
  await mkdir(dir, { recursive: true });
  const [config, received] = await Promise.all([
    readConfig(deps.github, request.repository),
    receiveHandoffs(
      { expected: request.expected, issue: issueNumber(request), dir: `${dir}-inputs` },
      deps.artifacts,
    ),
  ]);
  const build = received.find(({ name }) => name === handoffNameOf('build', request.round));
  if (build === undefined) throw new Error('the inputs were read without their build');
  const change = changeOf(build);
  const result = await verify({ build, change, received, config }, request, deps);
  const handoff = writeHandoff(
    result,
    { change, received, seconds: (deps.clock() - startedAt) / 1000 },
    request,
  );
  return upload(handoff, result, { dir, request, deps });
}

interface Matter {
  readonly build: Received;
  readonly change: Change;
  readonly received: readonly Received[];
  readonly config: Config;
}

async function verify(
  { build, change, received, config }: Matter,
  request: VerifyRequest,
  deps: VerifyDeps,
): Promise<VerifyResult> {
  const commands = await openCommands(request, deps);
  try {
    return await verifyChange({
      git: deps.git,
      repoDir: request.workspace,
      base: build.handoff.facts.base,
      change,
      commands: await chooseCommands(request, config, request.workspace),
      changePolicy: config.change,
      policy: {
        ...policyOf(config),
        'untested-changes': request.untestedChanges ?? config['untested-changes'],
      },
      untested: untestedReason(received),
      run: commands.run,
      limits: { setupTimeoutMs: request.timeoutMs, testTimeoutMs: request.timeoutMs },
    });
  } finally {
    await commands.close();
  }
}

function policyOf(config: Config): VerifyPolicy {
  const { 'untested-changes': untested, 'broken-base': broken, 'test-files': files } = config;
  return { 'untested-changes': untested, 'broken-base': broken, 'test-files': files };
}

function issueNumber(request: VerifyRequest): number {
  const source = issueOf(request.event, request.issueNumber);
  if (source.kind === 'payload') return source.issue.number;
  if (source.kind === 'number') return source.number;
  throw new ConfigError({
    what: 'no issue to work on',
    where: 'input "issue"',
    got: `nothing, and none in the event "${request.event.name}"`,
  });
}

function changeOf(build: Received): Change {
  if (build.changeText === undefined)
    throw new ConfigError({
      what: 'the build changed nothing, so there is nothing to verify',
      where: 'input "handoffs"',
    });
  return parseCompanion({ text: build.changeText, file: 'change.json', handoff: build.name }, changeSchema);
}

/** Why root-cause says that no test can fail first; null when it names a test. */
function untestedReason(received: readonly Received[]): string | null {
  const plan = received.find(({ name }) => name === 'root-cause')?.handoff.facts.result;
  const reason = plan?.['untested_reason'];
  return typeof reason === 'string' && reason.trim() !== '' ? reason : null;
}

interface Written {
  readonly change: Change;
  readonly received: readonly Received[];
  readonly seconds: number;
}

function writeHandoff(
  result: VerifyResult,
  { change, received, seconds }: Written,
  request: VerifyRequest,
): Handoff {
  const facts: HandoffFacts = {
    schema: 'harness/handoff@1',
    phase: 'verify',
    round: request.round,
    issue: issueNumber(request),
    outcome: 'done',
    detail: null,
    result: toHandoffResult(result),
    model: null,
    usage: { turns: 0, input: 0, cached: 0, output: 0, usd: 0, seconds: Math.round(seconds * 10) / 10 },
    base: change.base,
    inputs: {
      phase: null,
      context: null,
      handoffs: Object.fromEntries(received.map(({ name, sha256 }) => [name, sha256])),
    },
    change: null,
    outsider: received.some(({ handoff }) => handoff.facts.outsider),
    sandbox: request.sandbox,
    run: request.runUrl,
  };
  return { facts, report: result.report };
}

async function upload(
  seen: Handoff,
  result: VerifyResult,
  { dir, request, deps }: { dir: string; request: VerifyRequest; deps: VerifyDeps },
): Promise<VerifyReport> {
  const written = deps.redact(formatHandoff(seen));
  const fresh = { text: written, handoff: parseHandoff(written, 'the handoff just written') };
  const saved = await findSameVerification(fresh.handoff, {
    github: deps.github,
    repository: request.repository,
    bot: request.bot,
  });
  const { text, handoff } = saved ?? fresh;
  const file = path.join(dir, 'handoff.md');
  await writeFile(file, text);
  await deps.artifacts.upload(artifactName(handoffNameOf('verify', request.round)), dir, [file]);
  return { handoff, handoffSha256: hashHandoff(text), reused: saved !== undefined, result };
}
