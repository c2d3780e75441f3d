import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { configFile } from '../config.ts';
import type { Places } from './places.ts';

/** A stray file looks like settings, and nothing reads it. */
type FileKind = 'workflow' | 'action' | 'phase' | 'config' | 'stray';

/** A file that a check looks at; its path is relative to the checked folder, with forward slashes. */
export interface FoundFile {
  readonly path: string;
  readonly kind: FileKind;
}

const workflowFolder = '.github/workflows';
/** Where a repository keeps phases of its own. */
const ownPhaseFolder = '.harness/phases';

/**
 * The workflows, phases and settings of a repository, by path; of this project also its actions, built-in
 * phases and the workflow files that users copy. Throws when a folder cannot be listed.
 */
export async function findFiles({ dir, isOwnProject }: Places): Promise<readonly FoundFile[]> {
  const list = async (folder: string, name: RegExp, kind: FileKind): Promise<readonly FoundFile[]> =>
    (await entriesOf(path.join(dir, folder)))
      .filter((entry) => name.test(entry))
      .map((entry) => ({ path: path.posix.join(folder, entry), kind }));
  const found = [
    ...(await list(workflowFolder, /\.ya?ml$/, 'workflow')),
    ...(await list(ownPhaseFolder, /\.md$/, 'phase')),
    ...(await list('.harness', /^config\.yml$/, 'config')),
    ...(await list('.harness', /^config\.(yaml|json|toml)$/, 'stray')),
  ];
  if (isOwnProject) {
    found.push(...(await list('phases', /\.md$/, 'phase')));
    found.push(...(await list('examples', /\.ya?ml$/, 'workflow')));
    for (const folder of await actionFolders(dir)) found.push(...(await list(folder, manifest, 'action')));
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** For messages about a folder that holds none of them. */
export const whatIsChecked = `${workflowFolder}/*.yml, ${ownPhaseFolder}/*.md or ${configFile}`;

const manifest = /^action\.ya?ml$/;

async function actionFolders(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$)/.test(entry.name),
  );
  return ['', ...folders.map((entry) => entry.name)];
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

function isAbsent(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}
