import * as path from 'node:path';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { factsOf, removeArtifact } from './artifact-files.ts';
import { downloadLink, finishedArtifacts } from './artifacts.ts';
import type { ArtifactRecord } from './records.ts';
import type { Site } from './route.ts';
import type { Caller } from './tokens.ts';

export const artifactService = 'github.actions.results.api.v1.ArtifactService';

/** GitHub keeps at most this many artifacts of one job, and this many days unless told otherwise. */
const maxPerJob = 500;
const retentionDays = 90;

export interface TwirpRequest {
  readonly method: string;
  readonly body: unknown;
  readonly caller: Caller | undefined;
}

/** A refusal in twirp's form: the code decides the HTTP status. */
class TwirpRefusal extends Error {
  override readonly name = 'TwirpRefusal';
  readonly code: keyof typeof statuses;

  constructor(code: keyof typeof statuses, message: string) {
    super(message);
    this.code = code;
  }
}

const statuses = {
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  resource_exhausted: 429,
} as const;

/** Protobuf's JSON gives fields in either spelling and wraps optional strings or not. */
const wrappedText = z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]);

const requestBody = z
  .record(z.string(), z.unknown())
  .transform((fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        value,
      ]),
    ),
  )
  .pipe(
    z.object({
      workflow_run_backend_id: z.string(),
      workflow_job_run_backend_id: z.string(),
      name: z.string().default(''),
      mime_type: wrappedText.default('application/zip'),
      expires_at: z.iso.datetime({ offset: true }).optional(),
      size: z.union([z.string(), z.number()]).default('0').transform(Number),
      hash: wrappedText.optional(),
      name_filter: wrappedText.optional(),
      id_filter: wrappedText.optional(),
    }),
  );
type Body = z.infer<typeof requestBody>;

type Method = (body: Body, site: Site, caller: Caller) => object | Promise<object>;

const methods: Readonly<Record<string, Method>> = {
  CreateArtifact: createArtifact,
  FinalizeArtifact: finalizeArtifact,
  ListArtifacts: listArtifacts,
  GetSignedArtifactURL: getSignedUrl,
  DeleteArtifact: deleteArtifact,
};

/** Answers one call of the artifact service; refusals come as twirp's `{ code, msg }`. */
export async function answerTwirp(request: TwirpRequest, site: Site): Promise<Answer> {
  try {
    return { kind: 'json', status: 200, body: await call(request, site) };
  } catch (error) {
    if (!(error instanceof TwirpRefusal)) throw error;
    return { kind: 'json', status: statuses[error.code], body: { code: error.code, msg: error.message } };
  }
}

async function call({ method, body, caller }: TwirpRequest, site: Site): Promise<object> {
  if (caller === undefined) throw new TwirpRefusal('unauthenticated', 'the runtime token is not valid');
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (handler === undefined) throw new TwirpRefusal('bad_route', `no such method: ${method}`);
  const parsed = requestBody.safeParse(body);
  if (!parsed.success) throw new TwirpRefusal('invalid_argument', z.prettifyError(parsed.error));
  if (parsed.data.workflow_run_backend_id !== String(caller.job.runId))
    throw new TwirpRefusal('permission_denied', 'the token is for another workflow run');
  return handler(parsed.data, site, caller);
}

function createArtifact(body: Body, site: Site, { job, jobBackendId }: Caller): object {
  refuseName(body.name);
  const { artifacts } = site.store.state;
  const { runId: run, runAttempt: attempt } = job;
  const sameAttempt = artifacts.filter((each) => each.run === run && each.attempt === attempt);
  if (sameAttempt.some(({ name }) => name === body.name))
    throw new TwirpRefusal('already_exists', 'an artifact with this name already exists on the workflow run');
  if (sameAttempt.filter((each) => each.jobBackendId === jobBackendId).length >= maxPerJob)
    throw new TwirpRefusal('resource_exhausted', `a job may upload at most ${maxPerJob} artifacts`);
  const now = site.store.clock();
  const fileName = body.mime_type === 'application/zip' ? `${body.name}.zip` : body.name;
  const artifact: ArtifactRecord = {
    id: site.store.takeId(),
    run,
    attempt,
    jobBackendId,
    name: body.name,
    mimeType: body.mime_type,
    file: path.join('artifacts', String(run), String(attempt), fileName),
    sizeBytes: 0,
    sha256: '',
    finished: false,
    createdAt: site.store.now(),
    expiresAt: body.expires_at ?? new Date(now.getTime() + retentionDays * 86_400_000).toISOString(),
  };
  artifacts.push(artifact);
  return { ok: true, signed_upload_url: downloadLink(site, artifact) };
}

/** Characters that GitHub refuses in the name of an artifact. */
function refuseName(name: string): void {
  if (name === '' || name === '.' || name === '..' || /["<>|*?\r\n\\/:\0]/.test(name) || name.length > 255)
    throw new TwirpRefusal('invalid_argument', `the artifact name ${JSON.stringify(name)} is not valid`);
}

async function finalizeArtifact(body: Body, site: Site, { job, jobBackendId }: Caller): Promise<object> {
  const artifact = site.store.state.artifacts.find(
    (each) => each.run === job.runId && each.jobBackendId === jobBackendId && each.name === body.name,
  );
  if (artifact === undefined) throw new TwirpRefusal('not_found', 'artifact not found');
  const facts = await factsOf(site, artifact);
  if (facts === undefined) throw new TwirpRefusal('invalid_argument', 'nothing was uploaded');
  if (facts.sizeBytes !== body.size)
    throw new TwirpRefusal('invalid_argument', `size is ${facts.sizeBytes}, not ${body.size}`);
  if (body.hash !== undefined && body.hash !== `sha256:${facts.sha256}`)
    throw new TwirpRefusal('invalid_argument', 'hash does not match what was uploaded');
  Object.assign(artifact, facts, { finished: true });
  return { ok: true, artifact_id: String(artifact.id) };
}

/** Artifacts of the run, those of its earlier attempts too. */
function ofRun(body: Body, site: Site): readonly ArtifactRecord[] {
  return finishedArtifacts(site).filter((artifact) => String(artifact.run) === body.workflow_run_backend_id);
}

function listArtifacts(body: Body, site: Site): object {
  const found = ofRun(body, site).filter(
    ({ id, name }) =>
      (body.name_filter === undefined || body.name_filter === name) &&
      (body.id_filter === undefined || body.id_filter === String(id)),
  );
  return {
    artifacts: found.map((artifact) => ({
      workflow_run_backend_id: String(artifact.run),
      workflow_job_run_backend_id: artifact.jobBackendId,
      database_id: String(artifact.id),
      name: artifact.name,
      size: String(artifact.sizeBytes),
      created_at: artifact.createdAt,
      digest: `sha256:${artifact.sha256}`,
    })),
  };
}

function newestNamed(body: Body, site: Site): ArtifactRecord {
  const artifact = ofRun(body, site).find(
    ({ name, jobBackendId }) => name === body.name && jobBackendId === body.workflow_job_run_backend_id,
  );
  if (artifact === undefined) throw new TwirpRefusal('not_found', 'artifact not found');
  return artifact;
}

function getSignedUrl(body: Body, site: Site): object {
  return { signed_url: downloadLink(site, newestNamed(body, site)) };
}

async function deleteArtifact(body: Body, site: Site): Promise<object> {
  const artifact = newestNamed(body, site);
  await removeArtifact(site, artifact);
  return { ok: true, artifact_id: String(artifact.id) };
}
