import * as fs from 'node:fs/promises';
import { parseHandoff } from '../../src/handoff.ts';
import { issueNumber } from '../e2e/greeter.ts';
import { textsInZip } from '../e2e/job.ts';
import { filesBelow } from '../e2e/stage.ts';
import type { Out } from '../e2e/stage.ts';
import type { Attempt } from './attempt.ts';
import { apiKey, inputTokensOfReply } from './model.ts';
import type { FaultyModel } from './model.ts';

const branch = `harness/issue-${issueNumber}`;

/** What must hold after any attempt, however it was disturbed: each broken one as a sentence. */
export async function brokenAfter(
  out: Out,
  attempt: Attempt,
  model: FaultyModel,
): Promise<readonly string[]> {
  return [
    ...(await tooMany(out)),
    ...untold(attempt),
    ...(await branchFaults(out, model)),
    ...(await leaks(out.dir, [apiKey, ...attempt.tokens])),
  ];
}

async function tooMany(out: Out): Promise<string[]> {
  const [own, { pulls, unknownRoutes }] = [await out.ownComments(), await out.github()];
  return [
    ...(own.length > 1 ? [`${own.length} comments`] : []),
    ...(pulls.length > 1 ? [`${pulls.length} pull requests`] : []),
    ...unknownRoutes.map((route) => `a request that GitHub does not know: ${route}`),
  ];
}

/** A job that failed says why. */
function untold({ report }: Attempt): string[] {
  return report.jobs
    .filter(
      ({ result, annotations }) =>
        result === 'failure' && annotations.every(({ message }) => message.trim() === ''),
    )
    .map(({ id }) => `${id} failed without a word`);
}

/** One commit a handoff, each with one parent; a handoff's money is what its replies cost. */
async function branchFaults(out: Out, model: FaultyModel): Promise<string[]> {
  const exists = await out.git('rev-parse', '--verify', '--quiet', branch).then(
    () => true,
    () => false,
  );
  if (!exists) return [];
  const log = (await out.git('log', '--format=%H %P', `main..${branch}`)).split('\n').filter(Boolean);
  const merges = log.filter((line) => line.split(' ').length !== 2);
  const subjects = (await out.commits(issueNumber)).filter((subject) => !isFailure(subject));
  const twice = subjects.filter((subject, index) => subjects.indexOf(subject) !== index);
  return [
    ...merges.map((line) => `not one parent: ${line}`),
    ...twice.map((subject) => `committed twice: ${subject}`),
    ...(await moneyFaults(out, model)),
  ];
}

/** A handoff of a phase that failed is kept as well, and the phase runs again: that is no loss and no double. */
export function isFailure(subject: string): boolean {
  return / → (?:limit|refused|invalid|error)$/.test(subject);
}

/**
 * Money counts once: a phase paid for every reply that it took, and for nothing that the model was not asked. A broken
 * reply is charged from its first event on, so there may be more than the phase's turns.
 */
async function moneyFaults(out: Out, model: FaultyModel): Promise<string[]> {
  const commits = (await out.git('log', '--format=%H', `main..${branch}`)).split('\n');
  const folder = await firstFolder(out, commits);
  const names = folder === undefined ? [] : (await out.git('ls-tree', '--name-only', folder)).split('\n');
  const faults: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.md'))) {
    const { usage, ...facts } = parseHandoff(`${await out.git('show', `${folder}/${name}`)}\n`, name).facts;
    if (facts.model === null) continue;
    const [least, most] = [usage.turns * inputTokensOfReply, model.asked(facts.phase) * inputTokensOfReply];
    if (usage.input < least || usage.input > most)
      faults.push(`${name}: ${usage.input} input tokens, not ${least} to ${most}`);
  }
  return faults;
}

/** Where the handoffs lie in the newest commit that has any: the one of the pull request has none. */
async function firstFolder(out: Out, commits: readonly string[]): Promise<string | undefined> {
  for (const commit of commits) {
    const folder = `${commit}:.harness/issue-${issueNumber}`;
    const exists = await out.git('cat-file', '-e', folder).then(
      () => true,
      () => false,
    );
    if (exists) return folder;
  }
  return undefined;
}

/** Files below `dir` that hold a secret, archives unpacked. */
export async function leaks(dir: string, secrets: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesBelow(dir)) {
    const bytes = await fs.readFile(file);
    const texts = file.endsWith('.zip') ? Object.values(textsInZip(bytes)) : [bytes.toString('latin1')];
    if (secrets.some((secret) => texts.some((text) => text.includes(secret))))
      found.push(`a secret in ${file}`);
  }
  return found;
}
