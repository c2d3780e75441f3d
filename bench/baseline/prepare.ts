import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { trustedGit } from '../../src/git.ts';
import { bwrapArguments, innerHome } from '../../src/sandbox/bwrap.ts';
import { commandEnvironment } from '../../src/sandbox/environment.ts';
import { guardWorkspace } from '../../src/sandbox/guard.ts';
import { surveyHost } from '../../src/sandbox/layout.ts';
import { findProgram } from '../../src/sandbox/programs.ts';
import { defaultProtectedPaths } from '../../src/sandbox/settings.ts';
import { apiKey, model } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** A program that is compared, ready to start: `node file TASK`. */
export interface Program {
  readonly file: string;
  /** Writes the task of one run; returns its path. */
  readonly task: (run: string, play: string) => Promise<string>;
}

/**
 * Puts the baseline as plain JavaScript beside a link to the installed packages: Node would otherwise spend time on
 * its types, which no script that somebody deploys has. The sandbox's arguments are the harness's own, found once.
 */
export async function prepareBaseline(stage: Stage): Promise<Program> {
  const folder = path.join(stage.folder, 'baseline');
  const root = path.join(import.meta.dirname, '../..');
  await mkdir(path.join(folder, 'home'), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const file = path.join(folder, 'loop.mjs');
  const source = await readFile(path.join(import.meta.dirname, 'loop.ts'), 'utf8');
  await writeFile(file, stripTypeScriptTypes(source));
  const sandbox = await sandboxOf(stage, path.join(folder, 'home'));
  return {
    file,
    task: async (run, play) => {
      const task = {
        ...sandbox,
        ...{ apiKey, model },
        url: `${stage.modelUrl}/${play}/${run}`,
        system: 'You look at one file of octo/bench in small steps and then answer.',
        prompt: 'Which part of `src/sample.txt` should I begin with?',
      };
      const taskFile = path.join(folder, `${run}.json`);
      await writeFile(taskFile, JSON.stringify(task));
      return taskFile;
    },
  };
}

async function sandboxOf(
  stage: Stage,
  scratchHome: string,
): Promise<{ readonly bwrap: readonly string[]; readonly env: Readonly<Record<string, string>> }> {
  const { workspace, searchPath, actionRoot } = stage;
  const file = await findProgram('bwrap', searchPath, [workspace]);
  if (file === undefined) throw new Error('bubblewrap is not installed');
  const settings = {
    ...{ workspace, searchPath, scratchHome },
    access: 'write',
    commands: true,
    mode: 'bubblewrap',
    git: trustedGit(searchPath),
    hidden: [stage.folder + '/temp', actionRoot],
    protectedPaths: defaultProtectedPaths,
    toolchainPaths: [],
    clock: Date.now,
  } as const;
  const layout = surveyHost(settings);
  const { pinned } = await guardWorkspace(workspace, defaultProtectedPaths);
  const plan = {
    ...{ layout, workspace, scratchHome, pinned },
    access: 'write',
    network: 'none',
    disableUserns: true,
  } as const;
  return {
    bwrap: [file, ...bwrapArguments(plan), layout.bash, '-c'],
    env: commandEnvironment(layout, innerHome),
  };
}
