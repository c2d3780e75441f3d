import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import type { LocalGitHub } from '../github/local-github.ts';

const service = 'twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts';
const claims = z.object({ scp: z.string() });
const listing = z.object({
  artifacts: z.array(z.object({ name: z.string(), workflow_job_run_backend_id: z.string() })).default([]),
});

/**
 * Copies what a job uploaded into `dir`, one file per artifact, and returns their names. Asks the
 * artifact service with the job's own runtime token, which must still be good.
 */
export async function collectArtifacts(
  github: LocalGitHub,
  job: { readonly runId: number; readonly runtimeToken: string },
  dir: string,
): Promise<readonly string[]> {
  const { runBackendId, jobBackendId } = backendIds(job.runtimeToken);
  const response = await fetch(new URL(service, github.resultsUrl), {
    method: 'POST',
    headers: { authorization: `Bearer ${job.runtimeToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      workflow_run_backend_id: runBackendId,
      workflow_job_run_backend_id: jobBackendId,
    }),
  });
  if (!response.ok) throw new Error(`the artifact service answered ${response.status} to a listing`);
  const { artifacts } = listing.parse(await response.json());
  const names = artifacts
    .filter((artifact) => artifact.workflow_job_run_backend_id === jobBackendId)
    .map(({ name }) => name);
  for (const name of names) {
    const file = github.artifactFile(job.runId, name);
    if (file === undefined) throw new Error(`the artifact ${name} is listed but has no file`);
    await mkdir(dir, { recursive: true });
    await copyFile(
      file,
      path.join(dir, path.basename(file).includes('.') ? `${name}${path.extname(file)}` : name),
    );
  }
  return names;
}

function backendIds(runtimeToken: string): { readonly runBackendId: string; readonly jobBackendId: string } {
  const payload: unknown = JSON.parse(Buffer.from(runtimeToken.split('.')[1] ?? '', 'base64url').toString());
  const [, runBackendId, jobBackendId] =
    /Actions\.Results:([^: ]+):([^: ]+)/.exec(claims.parse(payload).scp) ?? [];
  if (runBackendId === undefined || jobBackendId === undefined)
    throw new ConfigError({ what: 'the runtime token names no run and job' });
  return { runBackendId, jobBackendId };
}
