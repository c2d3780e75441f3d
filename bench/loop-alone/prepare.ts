import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '../../scripts/bundle.ts';
import { apiKey, phase, phaseFile } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Program } from '../baseline/prepare.ts';

/** What one run of `entry.ts` is told. */
export interface LoopTask {
  readonly url: string;
  readonly apiKey: string;
  readonly phase: { readonly name: string; readonly text: string; readonly file: string };
  readonly system: string;
  readonly prompt: string;
  /** Where the transcript goes. */
  readonly transcript: string;
}

/**
 * Bundles `entry.ts` with the sources it imports as `scripts/build.ts` bundles the action, into the stage's folder. Takes
 * the sources of this checkout, whatever bundles are measured beside it.
 */
export async function prepareLoopAlone(stage: Stage): Promise<Program> {
  const root = path.join(import.meta.dirname, '../..');
  const folder = path.join(stage.folder, 'loop-alone');
  const build = path.join(folder, 'build');
  await mkdir(build, { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  await compile(root, build);
  const { code, assets } = await bundle(path.join(build, 'bench/loop-alone/entry.js'), {
    externals: { undici: '../undici/index.js' },
  });
  const file = path.join(folder, 'index.js');
  await writeFile(file, code);
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [name, { source }] of Object.entries(assets)) await writeFile(path.join(folder, name), source);
  return { file, task: (run, play) => writeTask(stage, folder, { run, play }) };
}

async function compile(root: string, build: string): Promise<void> {
  const config = path.join(build, 'tsconfig.json');
  await writeFile(
    config,
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: {
        rootDir: root,
        outDir: build,
        typeRoots: [path.join(root, 'node_modules/@types')],
        removeComments: true,
      },
      files: [path.join(root, 'bench/loop-alone/entry.ts')],
      include: [],
    }),
  );
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await writeFile(path.join(build, 'package.json'), '{ "type": "module" }\n');
}

async function writeTask(
  { modelUrl }: Stage,
  folder: string,
  { run, play }: { readonly run: string; readonly play: string },
): Promise<string> {
  const task: LoopTask = {
    apiKey,
    url: `${modelUrl}/${play}/${run}`,
    phase: { name: phase, text: phaseFile, file: `${phase}.md` },
    system: 'You look at one file of octo/bench in small steps and then answer.',
    prompt: 'Which part of `src/sample.txt` should I begin with?',
    transcript: path.join(folder, `${run}.jsonl`),
  };
  const file = path.join(folder, `${run}.json`);
  await writeFile(file, JSON.stringify(task));
  return file;
}
