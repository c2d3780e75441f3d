import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Answer } from './answer.ts';
import { fileOf, joinParts, keepPart } from './artifact-files.ts';
import { notFound, Refusal } from './failures.ts';
import type { ArtifactRecord } from './records.ts';
import type { Site } from './route.ts';
import { logFile } from './workflow-runs.ts';

/** One part of an upload; the artifact client sends at most 8 MiB at a time. */
const maxPartBytes = 256 * 1024 * 1024;

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
    return {
      kind: 'file',
      path: logFile(site, Number(id)),
      type: 'text/plain; charset=utf-8',
      name: `${id}.txt`,
    };
  const artifact = site.store.state.artifacts.find((each) => String(each.id) === id);
  if (kind !== 'artifacts' || artifact === undefined) throw notFound();
  if (incoming.method === 'PUT') return upload(incoming, url, { site, artifact });
  if (incoming.method !== 'GET' || !artifact.finished) throw notFound();
  const name = artifact.file.split('/').at(-1) ?? artifact.name;
  return { kind: 'file', path: fileOf(site, artifact), type: artifact.mimeType, name };
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
    await keepPart(site, artifact, { id, content: bounded(incoming) });
    if (part !== 'block') await joinParts(site, artifact, [id]);
  }
  const headers = { etag: `"${artifact.id}"`, 'last-modified': site.store.clock().toUTCString() };
  return { kind: 'empty', status: 201, headers };
}

function bounded(incoming: Readable): Readable {
  let size = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxPartBytes) done(new Refusal(413, `A part is larger than ${maxPartBytes} bytes`));
      else done(null, chunk);
    },
  });
  return incoming.pipe(limit);
}
