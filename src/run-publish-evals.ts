import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Artifacts } from './artifacts.ts';
import { ConfigError } from './errors.ts';
import { maxBaselineBytes } from './evals/baseline/data.ts';
import { sha256Of } from './evals/baseline/stored-trials.ts';
import {
  baselineFile,
  maxPublicationBytes,
  publicationFile,
  publicationSchema,
} from './evals/publication.ts';
import type { Publication } from './evals/publication.ts';
import type { GitHub } from './github.ts';
import { readStepContext, requiredInput } from './inputs.ts';
import type { Environment, StepContext } from './inputs.ts';
import { publishEvals } from './publish/evals/index.ts';
import type { PublishEvalsReport } from './publish/evals/index.ts';
import type { Redactor } from './redact.ts';
import { jsonOf } from './json.ts';

/** Everything one publish step of an eval run is asked to do. */
export interface PublishEvalsStepRequest extends StepContext {
  readonly suite: string;
  /** Artifact of the report job, and the sha256 of its publication.json. */
  readonly artifact: string;
  readonly sha256: string;
  readonly runId: string;
  readonly ref: string;
  /** The event's pull request; nothing else can be written to. */
  readonly pullRequest: { readonly number: number; readonly commit: string } | null;
  /** Commit that was checked out. */
  readonly sha: string;
}

export interface PublishEvalsStepDeps {
  readonly github: GitHub;
  readonly artifacts: Artifacts;
  readonly redactor: Redactor;
}

const commit = z.string().regex(/^[0-9a-f]{40}$/);
const variables = z.object({ GITHUB_RUN_ID: z.string(), GITHUB_REF: z.string(), GITHUB_SHA: commit });
const pullPayload = z.object({
  pull_request: z.object({ number: z.int().positive(), head: z.object({ sha: commit }) }),
});

/** Reads the inputs of publish-evals/action.yml. Throws `ConfigError` for the first one that is wrong. */
export async function readPublishEvalsRequest(
  env: Environment,
  readText: (path: string) => Promise<string>,
): Promise<PublishEvalsStepRequest> {
  const suite = requiredInput(env, 'suite');
  const artifact = requiredInput(env, 'publication');
  const sha256 = requiredInput(env, 'publication-sha256');
  const context = await readStepContext(env, readText);
  const parsed = variables.safeParse(env);
  if (!parsed.success)
    throw new ConfigError({ what: 'the runner names no commit', got: z.prettifyError(parsed.error) });
  const { GITHUB_RUN_ID: runId, GITHUB_REF: ref, GITHUB_SHA: sha } = parsed.data;
  const pull = pullPayload.safeParse(context.event.payload).data?.pull_request;
  return {
    ...context,
    ...{ suite, artifact, sha256, runId, ref, sha },
    pullRequest: pull === undefined ? null : { number: pull.number, commit: pull.head.sha },
  };
}

/** Fetches the report's publication, checks it, and writes what it asks for. Throws as `publishEvals` does. */
export async function runPublishEvals(
  request: PublishEvalsStepRequest,
  deps: PublishEvalsStepDeps,
): Promise<PublishEvalsReport> {
  const { artifact, tempDir, pullRequest, repository } = request;
  const dir = path.join(tempDir, 'harness-publish-evals');
  await deps.artifacts.download([{ name: artifact, dir }]);
  const publication = await readPublication(dir, request);
  const { suite, runId, runUrl, serverUrl, bot, sha, ref } = request;
  return publishEvals(
    {
      ...{ suite, publication, runId, runUrl, serverUrl, bot, ref },
      baselineBytes:
        publication.bless === null ? null : await readBounded(path.join(dir, baselineFile), maxBaselineBytes),
      pullRequest: pullRequest?.number ?? null,
      commit: pullRequest?.commit ?? sha,
    },
    { github: deps.github, repository, redactor: deps.redactor },
  );
}

async function readPublication(
  dir: string,
  { artifact, sha256 }: PublishEvalsStepRequest,
): Promise<Publication> {
  const bytes = await readBounded(path.join(dir, publicationFile), maxPublicationBytes);
  if (sha256Of(bytes) !== sha256)
    throw new ConfigError({
      what: 'this is not the report that its job declared',
      where: `artifact "${artifact}"`,
      expected: `sha256 ${sha256}`,
      got: sha256Of(bytes),
      fix: 'Nothing was used of it; run the workflow again',
    });
  const parsed = publicationSchema.safeParse(jsonOf(bytes.toString()));
  if (parsed.success) return parsed.data;
  throw new ConfigError({
    what: 'not a report that this harness wrote',
    where: `artifact "${artifact}"`,
    got: z.prettifyError(parsed.error).slice(0, 2000),
  });
}

async function readBounded(file: string, maxBytes: number): Promise<Buffer> {
  const found = await lstat(file).catch((cause: unknown) => {
    throw new ConfigError({ what: `the artifact has no ${path.basename(file)}` }, { cause });
  });
  if (found.isFile() && found.size <= maxBytes) return readFile(file);
  throw new ConfigError({
    what: `${path.basename(file)} is not a file this harness wrote`,
    expected: `a file of at most ${maxBytes} bytes`,
    got: `${found.size} bytes`,
  });
}
