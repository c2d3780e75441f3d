import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { artifactName } from './artifacts.ts';
import type { Artifacts } from './artifacts.ts';
import { ConfigError } from './errors.ts';
import { handoffNameOf, hashHandoff, maxHandoffBytes, parseHandoff } from './handoff.ts';
import type { Handoff } from './handoff.ts';
import type { ExpectedHandoffs } from './inputs.ts';

/** Bytes of change.json or context.json beyond which the file is refused unread. */
const maxCompanionBytes = 32 * 1024 * 1024;

/** A handoff of this run whose bytes are the ones its job declared. */
export interface Received {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly handoff: Handoff;
  /** change.json of a build, checked against the hash in the handoff. */
  readonly changeText: string | undefined;
  /** context.json, not yet parsed; whoever uses it checks it against the handoff's `inputs.context`. */
  readonly contextText: string | undefined;
}

export interface ReceiveRequest {
  readonly expected: ExpectedHandoffs;
  readonly issue: number;
  /** Folder to unpack into; one folder per handoff is made below it. */
  readonly dir: string;
}

/**
 * Fetches the run's handoffs from their artifacts, in the order given. Throws `ConfigError` when an
 * artifact is missing, its handoff does not hash to what the producing job declared (T22), is not one
 * this harness wrote, or speaks of another issue, phase or round (T43).
 */
export async function receiveHandoffs(
  request: ReceiveRequest,
  artifacts: Artifacts,
): Promise<readonly Received[]> {
  const expected = Object.entries(request.expected).map(([name, sha256]) => ({
    name,
    sha256,
    dir: path.join(request.dir, artifactName(name)),
  }));
  await artifacts.download(expected.map(({ name, dir }) => ({ name: artifactName(name), dir })));
  return Promise.all(expected.map((each) => receive(each, request)));
}

async function receive(
  expected: { readonly name: string; readonly sha256: string; readonly dir: string },
  request: ReceiveRequest,
): Promise<Received> {
  const { name, dir } = expected;
  const where = `handoff "${name}"`;
  const text = await readBounded(path.join(dir, 'handoff.md'), maxHandoffBytes, where);
  const got = hashHandoff(text);
  if (got !== expected.sha256)
    throw new ConfigError({
      what: 'this is not the handoff its job declared',
      where,
      expected: `sha256 ${expected.sha256}`,
      got,
      fix: 'Nothing was used of it; run the workflow again',
    });
  const handoff = parseHandoff(text, where);
  refuseForeign(name, handoff, request.issue);
  return {
    name,
    text,
    sha256: got,
    handoff,
    changeText: await readChange(dir, handoff, where),
    contextText: await readOptional(path.join(dir, 'context.json'), where),
  };
}

function refuseForeign(name: string, { facts }: Handoff, issue: number): void {
  const says = `${handoffNameOf(facts.phase, facts.round)} of issue ${facts.issue}`;
  if (says !== `${name} of issue ${issue}`)
    throw new ConfigError({
      what: 'this handoff belongs elsewhere',
      where: `handoff "${name}"`,
      expected: `${name} of issue ${issue}`,
      got: says,
    });
}

async function readChange(dir: string, { facts }: Handoff, where: string): Promise<string | undefined> {
  if (facts.change === null) return undefined;
  const text = await readBounded(path.join(dir, 'change.json'), maxCompanionBytes, where);
  const got = createHash('sha256').update(text).digest('hex');
  if (got !== facts.change.sha256)
    throw new ConfigError({
      what: 'change.json is not the change the handoff declares',
      where,
      expected: `sha256 ${facts.change.sha256}`,
      got,
    });
  return text;
}

async function readOptional(file: string, where: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  return found === undefined ? undefined : readBounded(file, maxCompanionBytes, where);
}

async function readBounded(file: string, maxBytes: number, where: string): Promise<string> {
  const found = await lstat(file).catch((cause: unknown) => {
    throw new ConfigError({ what: `the artifact has no ${path.basename(file)}`, where }, { cause });
  });
  if (!found.isFile() || found.size > maxBytes)
    throw new ConfigError({
      what: `${path.basename(file)} is not a file this harness wrote`,
      where,
      expected: `a file of at most ${maxBytes} bytes`,
      got: `${found.size} bytes`,
    });
  return readFile(file, 'utf8');
}
