import { countedList, noContent, ok } from './answer.ts';
import type { Answer } from './answer.ts';
import { notFound, Refusal } from './failures.ts';
import { nodeId } from './json.ts';
import type { JsonObject } from './json.ts';
import type { ArtifactRecord } from './records.ts';
import { need, numberParam, param } from './route.ts';
import type { ApiRequest, Route, Site } from './route.ts';
import { removeArtifact } from './artifact-files.ts';
import { runAt } from './workflow-runs.ts';
import { accountId } from './users.ts';

export function artifactShape(site: Site, artifact: ArtifactRecord): JsonObject {
  const url = `${site.urls.repo}/actions/artifacts/${artifact.id}`;
  const run = site.store.state.runs.find(({ id }) => id === artifact.run);
  const { owner, repo } = site.settings.repository;
  const repositoryId = accountId(`${owner}/${repo}`);
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    digest: `sha256:${artifact.sha256}`,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.run,
      repository_id: repositoryId,
      head_repository_id: repositoryId,
      ...(run === undefined ? {} : { head_branch: run.headBranch, head_sha: run.headSha }),
    },
  };
}

/** Finished uploads, newest first. */
export function finishedArtifacts(site: Site): readonly ArtifactRecord[] {
  return site.store.state.artifacts.filter(({ finished }) => finished).sort((a, b) => b.id - a.id);
}

/** A link that downloads the artifact without a token for some minutes. */
export function downloadLink(site: Site, artifact: ArtifactRecord): string {
  return `${site.urls.api}${site.tokens.sign(`/_files/artifacts/${artifact.id}`)}`;
}

function named(request: ApiRequest, artifacts: readonly ArtifactRecord[]): readonly ArtifactRecord[] {
  const name = request.url.searchParams.get('name');
  return name === null ? artifacts : artifacts.filter((artifact) => artifact.name === name);
}

function listArtifacts(request: ApiRequest, artifacts: readonly ArtifactRecord[], site: Site): Answer {
  return countedList(request.url, 'artifacts', named(request, artifacts), (each) =>
    artifactShape(site, each),
  );
}

function artifactAt(request: ApiRequest, site: Site): ArtifactRecord {
  const id = numberParam(request, 'artifact_id');
  const artifact = finishedArtifacts(site).find((each) => each.id === id);
  if (artifact === undefined) throw notFound();
  return artifact;
}

function download(request: ApiRequest, site: Site): Answer {
  const artifact = artifactAt(request, site);
  if (param(request, 'archive_format') !== 'zip') throw new Refusal(422, 'Only the format zip is supported');
  return { kind: 'redirect', location: downloadLink(site, artifact) };
}

const byId = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}';
const read = need('actions', 'read');

export const artifactRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/artifacts',
    needs: read,
    handle: (request, site) => listArtifacts(request, finishedArtifacts(site), site),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    needs: read,
    handle: (request, site) => {
      const run = runAt(request, site);
      const own = finishedArtifacts(site).filter((artifact) => artifact.run === run.id);
      return listArtifacts(request, own, site);
    },
  },
  {
    method: 'GET',
    path: byId,
    needs: read,
    handle: (request, site) => ok(artifactShape(site, artifactAt(request, site))),
  },
  {
    method: 'DELETE',
    path: byId,
    needs: need('actions', 'write'),
    handle: async (request, site) => {
      await removeArtifact(site, artifactAt(request, site));
      return noContent();
    },
  },
  { method: 'GET', path: `${byId}/{archive_format}`, needs: read, handle: download },
];
