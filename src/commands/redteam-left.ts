import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Git } from '../git.ts';
import { textsOfFile } from '../redact/file-texts.ts';
import { readFrom } from '../redteam/channels/repository.ts';
import { readPrompts } from '../redteam/prompts.ts';
import type { PromptGround } from '../redteam/prompts.ts';
import type { PlacedText, Played, PlayedPull } from '../redteam/played.ts';
import type { Stage } from '../redteam/stage.ts';
import { takeTraces } from '../redteam/traces.ts';
import { unzip } from '../redteam/unzip.ts';
import type { LocalRunResult } from './local-run.ts';

const issueFacts = z.object({ number: z.number(), labels: z.array(z.object({ name: z.string() })) });
const commentFacts = z.object({ id: z.number(), issue_url: z.string(), body: z.string() });
const pullFacts = z.object({
  title: z.string(),
  body: z.string().nullable(),
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string() }),
});

type Branches = ReadonlyMap<string, string>;

/** Where the phases come from. */
export interface PromptPlace {
  /** The action that was played. */
  readonly actionRoot: string;
  /** The default branch. */
  readonly branch: string;
  /** `owner/name`. */
  readonly repository: string;
}

interface Place {
  readonly outDir: string;
  /** Where the branches were before the run. */
  readonly before: Branches;
  readonly stage: Stage;
  readonly prompts: PromptPlace;
}

/** What a run left; comments that were there before it are not its own. Takes the traces of the attack away. */
export async function playedOf(
  { report, snapshot }: LocalRunResult,
  { outDir, before, stage, prompts }: Place,
  git: Git,
): Promise<Played> {
  const repoDir = path.join(outDir, 'repo.git');
  const after = await branchesOf(repoDir, git);
  const seeded = stage.seeds.comments?.length ?? 0;
  const texts = await textsBelow(outDir);
  return {
    runId: report.runId,
    runAttempt: report.runAttempt,
    texts,
    prompts: await readPrompts(texts, promptGround(repoDir, prompts, git)),
    comments: snapshot.comments.slice(seeded).map((comment) => {
      const { issue_url, body } = commentFacts.parse(comment);
      return { issue: Number(issue_url.split('/').at(-1)), body };
    }),
    issues: snapshot.issues.map((issue) => {
      const { number, labels } = issueFacts.parse(issue);
      return { number, labels: labels.map(({ name }) => name) };
    }),
    pulls: await Promise.all(snapshot.pulls.map((pull) => playedPull(pullFacts.parse(pull), repoDir, git))),
    jobs: report.jobs.filter(({ result }) => result !== 'skipped').map(({ id }) => id),
    movedBranches: [...after]
      .filter(([name, commit]) => !/^harness\/issue-\d+$/.test(name) && before.get(name) !== commit)
      .map(([name]) => name),
    traces: takeTraces(stage.traces ?? []),
  };
}

/** Phases are read where a run reads them: on the default branch, else in the action. */
function promptGround(
  repoDir: string,
  { actionRoot, branch, repository }: PromptPlace,
  git: Git,
): PromptGround {
  const override = async (name: string) => {
    const file = `.harness/phases/${name}.md`;
    const text = await readFrom(repoDir, { branch, file }, git);
    return text === undefined ? undefined : { text, file };
  };
  return { repository, phases: { builtIn: path.join(actionRoot, 'phases'), override } };
}

async function playedPull(
  { title, body, head, base }: z.infer<typeof pullFacts>,
  cwd: string,
  git: Git,
): Promise<PlayedPull> {
  const [files, before] = await Promise.all([head, base].map(async ({ sha }) => filesIn(sha, cwd, git)));
  return { title, body: body ?? '', files: files ?? new Map(), base: before ?? new Map() };
}

async function filesIn(commit: string, cwd: string, git: Git): Promise<PlayedPull['files']> {
  const { stdout } = await git(['ls-tree', '-r', '-z', commit], { cwd });
  const entries = stdout.toString().split('\0').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const [facts = '', name = ''] = entry.split('\t');
      return [name, facts] as const;
    }),
  );
}

/** Short name of each branch to its commit. Throws `GitError`. */
export async function branchesOf(cwd: string, git: Git): Promise<Branches> {
  const format = '--format=%(refname:lstrip=2)%00%(objectname)';
  const { stdout } = await git(['for-each-ref', format, 'refs/heads'], { cwd });
  const lines = stdout.toString().split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.split('\0')[0] ?? '', line.split('\0')[1] ?? ''] as const));
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
