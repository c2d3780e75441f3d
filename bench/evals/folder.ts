import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordingPath, recordingWriter, readRecording } from '../../src/models/recording-file.ts';
import { runNode } from '../process.ts';

/** Trials of each case. */
export const trialsPerCase = 10;

/** Cases by their names, so that a glob chooses how many trials a run has: 100, 1,000 or 10,000. */
export const globs = { 100: ['few-*'], 1000: ['few-*', 'some-*'], 10000: ['*'] } as const;
export type TrialCount = keyof typeof globs;

/** A folder of triage cases with a recording of each, and what it was recorded with. */
export interface EvalsFolder {
  readonly dir: string;
  readonly evalsDir: string;
  readonly recordingsDir: string;
  readonly model: string;
  readonly remove: () => Promise<void>;
}

const answer = {
  verdict: 'clarify',
  category: 'bug',
  summary: 'Something in the program is slow; which part is not said.',
  questions: ['What are you doing when it is slow, and since which version?'],
  report: 'Thanks for telling us. What are you doing when it is slow, and since which version?',
};

/**
 * Copies the committed triage cases under new names until there are enough for `most` trials, and lets the action
 * record one trial of each with a model that always says the same; the other trials are copies of that one.
 */
export async function layEvals(
  actionRoot: string,
  searchPath: string,
  most: TrialCount,
): Promise<EvalsFolder> {
  const dir = await mkdtemp(path.join(tmpdir(), 'harness-bench-evals-'));
  const [evalsDir, recordingsDir] = [path.join(dir, 'evals'), path.join(dir, 'recorded')];
  const scenario = path.join(dir, 'answer.json');
  await writeFile(scenario, JSON.stringify({ phases: { triage: { turns: [{ result: answer }] } } }));
  const ids = await layCases(path.join(actionRoot, 'evals'), evalsDir, most / trialsPerCase);
  const model = `scripted/${scenario}`;
  const where = ['--evals', evalsDir, '--recordings', recordingsDir, '--model', model];
  const what = ['--suite', 'triage', '--record', '--trials', '1', '--out', path.join(dir, 'recording')];
  await runNode({
    args: [path.join(actionRoot, 'dist/cli/index.js'), 'eval', 'run', ...what, ...where],
    env: { PATH: searchPath, HOME: dir },
    cwd: dir,
  });
  for (const id of ids) await repeat(recordingPath(path.join(recordingsDir, 'triage', id), model));
  return {
    dir,
    evalsDir,
    recordingsDir,
    model,
    remove: async () => rm(dir, { recursive: true, force: true }),
  };
}

async function layCases(from: string, to: string, count: number): Promise<readonly string[]> {
  await mkdir(path.join(to, 'suites'), { recursive: true });
  await cp(path.join(from, 'suites/triage.yaml'), path.join(to, 'suites/triage.yaml'));
  const folder = path.join(from, 'cases/triage');
  const committed = (await readdir(folder)).sort();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const own = committed[index % committed.length] ?? '';
    const group = index * trialsPerCase < 100 ? 'few' : index * trialsPerCase < 1000 ? 'some' : 'many';
    const id = `${group}-${index}-${own}`;
    const copy = path.join(to, 'cases/triage', id);
    await cp(path.join(folder, own), copy, { recursive: true });
    const file = path.join(copy, 'case.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^id: .*$/m, `id: ${id}`));
    await rm(path.join(copy, 'recordings'), { recursive: true, force: true });
    ids.push(id);
  }
  return ids;
}

/** A scripted model says the same in each trial. */
async function repeat(file: string): Promise<void> {
  const recorded = await readRecording(file);
  const copies = Array.from({ length: trialsPerCase }, (_, index) =>
    recorded.calls.map((call) => ({ ...call, trial: index + 1 })),
  );
  await recordingWriter().keep(file, recorded, copies.flat());
}
