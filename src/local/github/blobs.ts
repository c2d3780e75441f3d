import * as fs from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import * as path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Answer } from './answer.ts';
import { fileOf, joinParts, keepPart } from './artifact-files.ts';
import { notFound, Refusal } from './failures.ts';
import type { ArtifactRecord } from './records.ts';
import type { Site } from './route.ts';
import { logFile } from './workflow-runs.ts';

const prefix = '/_files/';

/** Signed links lead here: downloads of artifacts and logs, uploads of artifacts. */
export function isBlobPath(pathname: string): boolean {
  return pathname.startsWith(prefix);
}

/** Speaks as much of the blob storage's language as the artifact client does. */
export async function serveBlob(incoming: IncomingMessage, url: URL, site: Site): Promise<Answer> {
  if (!site.tokens.isSigned(url)) throw new Refusal(403, 'Signature not valid in the specified time frame');
  const [kind, id] = url.pathname.slice(prefix.length).split('/');
  if (kind === 'logs' && incoming.method === 'GET')
    return download(logFile(site, Number(id)), 'text/plain; charset=utf-8');
  const artifact = site.store.state.artifacts.find((each) => String(each.id) === id);
  if (kind !== 'artifacts' || artifact === undefined) throw notFound();
  if (incoming.method === 'PUT') return upload(incoming, url, { site, artifact });
  if (incoming.method !== 'GET' || !artifact.finished) throw notFound();
  return download(fileOf(site, artifact), artifact.mimeType);
}

async function upload(
  incoming: IncomingMessage,
  url: URL,
  { site, artifact }: { readonly site: Site; readonly artifact: ArtifactRecord },
): Promise<Answer> {
  if (artifact.finished) throw new Refusal(409, 'The artifact is finished and cannot change');
  const part = url.searchParams.get('comp');
  if (part === 'blocklist') {
    const ids = [...(await text(incoming)).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)];
    await joinParts(
      site,
      artifact,
      ids.map((found) => found[1] ?? ''),
    );
  } else {
    const id = part === 'block' ? (url.searchParams.get('blockid') ?? '') : 'whole body';
    await keepPart(site, artifact, { id, content: incoming });
    if (part !== 'block') await joinParts(site, artifact, [id]);
  }
  const headers = { etag: `"${artifact.id}"`, 'last-modified': site.store.clock().toUTCString() };
  return { kind: 'empty', status: 201, headers };
}

async function download(file: string, type: string): Promise<Answer> {
  const stats = await fs.stat(file).catch(() => undefined);
  if (stats === undefined) throw notFound();
  return { kind: 'file', path: file, type, name: path.basename(file) };
}
