import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { buildSample, loadDemo } from '../local/demo/index.ts';
import type { Demo } from '../local/demo/index.ts';
import { textsOfFile } from '../redact/file-texts.ts';
import type { Attack } from '../redteam/attack.ts';
import { findBroken } from '../redteam/checks.ts';
import { attackedEvent } from '../redteam/event.ts';
import { canary } from '../redteam/placeholders.ts';
import type { PlacedText, Played } from '../redteam/played.ts';
import type { Tried } from '../redteam/report.ts';
import { honestScenario, obedientScenario } from '../redteam/scenario.ts';
import { unzip } from '../redteam/unzip.ts';
import { runLocally } from './local-run.ts';
import type { LocalRunResult } from './local-run.ts';
import type { Machine } from './machine.ts';

/** Everything the runs have in common. */
export interface Ground {
  readonly demo: Demo;
  readonly repoDir: string;
  readonly workflowFile: string;
  readonly remotes: Readonly<Record<string, string>>;
  /** Holds the scenarios, which hold the secret: never below `outDir`. */
  readonly temp: string;
  readonly outDir: string;
  readonly machine: Machine;
}

export async function openGround(
  positionals: readonly string[],
  temp: string,
  outDir: string,
  machine: Machine,
): Promise<Ground> {
  if (positionals.length > 1)
    throw new ConfigError({
      what: `unexpected argument "${positionals[1] ?? ''}"`,
      fix: 'harness redteam takes one folder',
    });
  const demo = await loadDemo('decline', machine.actionRoot);
  const named = path.resolve(machine.cwd, positionals[0] ?? '.');
  const own = await callingWorkflow(named, machine.actionRoot);
  if (own === null && positionals.length > 0)
    throw new ConfigError({
      what: 'no workflow calls issue-to-pr.yml',
      where: path.join(named, '.github', 'workflows'),
      fix: 'Copy examples/issue-to-pr.yml there, or leave DIR out to try the shipped harness',
    });
  if (own !== null) return { demo, repoDir: named, ...own, temp, outDir, machine };
  const repoDir = path.join(temp, 'sample');
  await buildSample({
    historyFile: demo.historyFile,
    target: repoDir,
    git: trustedGit(machine.env['PATH'] ?? ''),
  });
  const workflowFile = path.join(repoDir, '.github/workflows/harness.yml');
  return { demo, repoDir, workflowFile, remotes: {}, temp, outDir, machine };
}

/** The workflow of a repository that calls ours, and which repository it takes for ours. */
async function callingWorkflow(
  dir: string,
  actionRoot: string,
): Promise<{ readonly workflowFile: string; readonly remotes: Ground['remotes'] } | null> {
  const folder = path.join(dir, '.github', 'workflows');
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const workflowFile = path.join(folder, file);
    const found = /uses:\s*([^\s/]+\/[^\s/]+)\/\.github\/workflows\/issue-to-pr\.yml@/.exec(
      await readFile(workflowFile, 'utf8'),
    );
    if (found?.[1] !== undefined) return { workflowFile, remotes: { [found[1]]: actionRoot } };
  }
  return null;
}

export async function tryAll(attacks: readonly Attack[], ground: Ground): Promise<readonly Tried[]> {
  const honest = await play(
    'honest',
    honestScenario(),
    { payload: ground.demo.event.payload, comments: [] },
    ground,
  );
  if (honest.comments.length === 0)
    throw new ConfigError({
      what: 'the run without an attack published nothing, so nothing could be shown by attacks',
      where: path.join(ground.outDir, 'honest'),
    });
  const tried: Tried[] = [];
  for (const attack of attacks) {
    const event = attackedEvent(ground.demo.event.payload, attack);
    const run = await play(attack.id, obedientScenario(attack), event, ground);
    tried.push({ attack, broken: findBroken(attack, run, honest) });
  }
  return tried;
}

async function play(
  name: string,
  scenario: string,
  event: ReturnType<typeof attackedEvent>,
  { demo, repoDir, workflowFile, remotes, temp, outDir, machine }: Ground,
): Promise<Played> {
  const scenarioFile = path.join(temp, `${name}.yml`);
  await writeFile(scenarioFile, scenario);
  const out = path.join(outDir, name);
  await mkdir(out, { recursive: true });
  const result = await runLocally(
    {
      workflowFile,
      repoDir,
      event: { name: 'issues', payload: event.payload },
      inputs: {},
      secrets: { ANTHROPIC_API_KEY: canary },
      actionInputs: { models: `triage=scripted/${scenarioFile}` },
      outDir: out,
      seeds: { ...demo.seeds, comments: [...demo.seeds.comments, ...event.comments] },
      remotes,
    },
    { ...machine, stderr: { write: () => undefined } },
  );
  return playedOf(result, await textsBelow(out), demo.seeds.comments.length + event.comments.length);
}

const issueFacts = z.object({ number: z.number(), labels: z.array(z.object({ name: z.string() })) });
const commentFacts = z.object({ id: z.number(), issue_url: z.string(), body: z.string() });

/** What the run wrote; comments that were there before it are left out. */
function playedOf(
  { report, snapshot }: LocalRunResult,
  texts: readonly PlacedText[],
  before: number,
): Played {
  return {
    texts,
    comments: snapshot.comments.slice(before).map((comment) => {
      const { issue_url, body } = commentFacts.parse(comment);
      return { issue: Number(issue_url.split('/').at(-1)), body };
    }),
    issues: snapshot.issues.map((issue) => {
      const { number, labels } = issueFacts.parse(issue);
      return { number, labels: labels.map(({ name }) => name) };
    }),
    pulls: snapshot.pulls.length,
    jobs: report.jobs.filter(({ result }) => result !== 'skipped').map(({ id }) => id),
  };
}

/** Everything in the folder of a run: logs, summaries, outputs, artifacts, git objects and what GitHub holds. */
async function textsBelow(folder: string): Promise<readonly PlacedText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const bytes = await readFile(file);
    const where = path.relative(folder, file);
    const parts = file.endsWith('.zip') ? unzip(bytes) : new Map([['', bytes]]);
    return [...parts].flatMap(([name, part]) =>
      textsOfFile(part).map((text) => ({ where: name === '' ? where : `${where}:${name}`, text })),
    );
  });
  return (await Promise.all(read)).flat();
}
