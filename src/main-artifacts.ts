import { mkdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact';
import { artifactOrder } from './artifacts.ts';
import type { ArtifactFailure, ArtifactOrder, WantedArtifact } from './artifacts.ts';
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
    return attempt(order.name, () => client.uploadArtifact(order.name, order.files, order.dir));
  const failures = await Promise.all(order.wanted.map((wanted) => download(wanted, client)));
  return failures.find((each) => each !== undefined);
}

async function download(
  { name, dir, optional }: WantedArtifact,
  client: DefaultArtifactClient,
): Promise<ArtifactFailure | undefined> {
  const failure = await attempt(name, async () => {
    const { artifact } = await client.getArtifact(name);
    await mkdir(dir, { recursive: true });
    await client.downloadArtifact(artifact.id, { path: dir });
  });
  return optional === true && failure?.kind === 'missing' ? undefined : failure;
}

async function attempt(artifact: string, work: () => Promise<unknown>): Promise<ArtifactFailure | undefined> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    const kind = thrown instanceof ArtifactNotFoundError ? 'missing' : 'failed';
    return { kind, artifact, message: messageOf(thrown) };
  }
}
