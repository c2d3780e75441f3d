import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from './failures.ts';
import type { ArtifactRecord } from './records.ts';
import type { Site } from './route.ts';

/** The artifact client sends at most 8 MiB at a time; this is only there to stop a flood. */
const maxPartBytes = 256 * 1024 * 1024;

/** The finished file of an artifact, `artifacts/<run>/<attempt>/<name>.zip` below the output folder. */
export function fileOf(site: Site, artifact: ArtifactRecord): string {
  return path.join(site.settings.outDir, artifact.file);
}

/** Where parts gather until the upload is finished. */
function partsOf(site: Site, artifact: ArtifactRecord): string {
  return path.join(uploads(site), String(artifact.id));
}

function uploads(site: Site): string {
  return path.join(site.settings.outDir, 'artifacts', '.uploads');
}

/** Keeps one part of an upload; sending it again replaces it. */
export async function keepPart(
  site: Site,
  artifact: ArtifactRecord,
  part: { readonly id: string; readonly content: Readable },
): Promise<void> {
  await fs.mkdir(partsOf(site, artifact), { recursive: true });
  await pipeline(part.content, bounded(), createWriteStream(partFile(site, artifact, part.id)));
}

/** Puts the named parts together in this order, as the artifact's file. */
export async function joinParts(site: Site, artifact: ArtifactRecord, ids: readonly string[]): Promise<void> {
  const target = fileOf(site, artifact);
  await fs.mkdir(path.dirname(target), { recursive: true });
  const fresh = path.join(partsOf(site, artifact), 'whole');
  await fs.mkdir(path.dirname(fresh), { recursive: true });
  await fs.writeFile(fresh, '');
  for (const id of ids)
    await pipeline(createReadStream(partFile(site, artifact, id)), createWriteStream(fresh, { flags: 'a' }));
  await fs.rename(fresh, target);
  await fs.rm(partsOf(site, artifact), { recursive: true, force: true });
}

export interface FileFacts {
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Size and hash of the artifact's file; undefined when nothing was uploaded. */
export async function factsOf(site: Site, artifact: ArtifactRecord): Promise<FileFacts | undefined> {
  const file = fileOf(site, artifact);
  const stats = await fs.stat(file).catch(() => undefined);
  if (stats === undefined) return undefined;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { sizeBytes: stats.size, sha256: hash.digest('hex') };
}

export async function removeArtifact(site: Site, artifact: ArtifactRecord): Promise<void> {
  const { artifacts } = site.store.state;
  artifacts.splice(artifacts.indexOf(artifact), 1);
  await fs.rm(fileOf(site, artifact), { force: true });
}

function partFile(site: Site, artifact: ArtifactRecord, id: string): string {
  return path.join(partsOf(site, artifact), createHash('sha256').update(id).digest('hex'));
}

/** Forgets uploads that a killed process left half done, so that their names are free. */
export async function dropUnfinished(site: Site): Promise<void> {
  const { state } = site.store;
  state.artifacts = state.artifacts.filter(({ finished }) => finished);
  await fs.rm(uploads(site), { recursive: true, force: true });
}

function bounded(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxPartBytes) done(new Refusal(413, `A part is larger than ${maxPartBytes} bytes`));
      else done(null, chunk);
    },
  });
}
