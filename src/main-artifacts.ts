import { mkdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { DefaultArtifactClient } from '@actions/artifact';
import { artifactOrder } from './artifacts.ts';
import type { ArtifactFailure, ArtifactOrder } from './artifacts.ts';
import { messageOf } from './errors.ts';

/** The artifact client as a process of its own, started by `artifacts.ts`: one order on stdin, then it ends. */
const order = artifactOrder.parse(JSON.parse(await text(process.stdin)));
const failure = await carryOut(order, new DefaultArtifactClient());
if (failure !== undefined) process.stderr.write(`\n${JSON.stringify(failure)}\n`);
// Sockets that the service keeps open would hold the step up.
process.exit(failure === undefined ? 0 : 1);

async function carryOut(
  order: ArtifactOrder,
  client: DefaultArtifactClient,
): Promise<ArtifactFailure | undefined> {
  if (order.kind === 'upload')
    return attempt('failed', order.name, () => client.uploadArtifact(order.name, order.files, order.dir));
  const failures = await Promise.all(order.wanted.map((wanted) => download(wanted, client)));
  return failures.find((each) => each !== undefined);
}

async function download(
  { name, dir }: { readonly name: string; readonly dir: string },
  client: DefaultArtifactClient,
): Promise<ArtifactFailure | undefined> {
  let id = 0;
  const missing = await attempt('missing', name, async () => {
    id = (await client.getArtifact(name)).artifact.id;
  });
  if (missing !== undefined) return missing;
  return attempt('failed', name, async () => {
    await mkdir(dir, { recursive: true });
    await client.downloadArtifact(id, { path: dir });
  });
}

async function attempt(
  kind: ArtifactFailure['kind'],
  artifact: string,
  work: () => Promise<unknown>,
): Promise<ArtifactFailure | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return { kind, artifact, message: messageOf(thrown) };
  }
}
