import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from '@jest/globals';
import { type Checked, checkRepository } from '../../src/check/index.ts';

/** The checkout under test. */
export const root = path.join(import.meta.dirname, '..', '..');

/** Everything of this project that a check of it reads. */
const ownParts = [
  '.github',
  'action.yml',
  'run',
  'publish',
  'verify',
  'evaluate',
  'publish-evals',
  'phases',
  'examples',
];

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files; it is gone after the test. */
export async function repository(files: Files): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'check-'));
  folders.push(dir);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), content);
  }
  return dir;
}

/** A copy of this project, to be changed. */
export async function ownCopy(): Promise<string> {
  const dir = await repository({});
  for (const part of ownParts) await cp(path.join(root, part), path.join(dir, part), { recursive: true });
  return dir;
}

export async function check(files: Files): Promise<Checked> {
  return checkRepository(await repository(files), root);
}

/** The findings in one workflow, as `line [rule] message`. */
export async function findingsIn(workflow: string, others: Files = {}): Promise<readonly string[]> {
  const { findings } = await check({ '.github/workflows/w.yml': workflow, ...others });
  return linesOf({ findings });
}

export function linesOf({ findings }: Pick<Checked, 'findings'>): readonly string[] {
  return findings.map(({ file, line, rule, message }) => {
    const place = file === '.github/workflows/w.yml' ? '' : `${file}:`;
    return `${place}${line ?? ''} [${rule}] ${message}`;
  });
}

const pin = '0123456789abcdef0123456789abcdef01234567';
export const checkout = `actions/checkout@${pin}`;

/** A workflow without a fault around one job; the job starts on line 6, its steps on line 10. */
export function workflow(
  steps: string,
  { on = 'issues', permissions = '{ contents: read }', job = '' } = {},
): string {
  return `name: W
on: [${on}]
permissions: {}
jobs:

  a:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    timeout-minutes: 5
    steps: ${steps}
${job}`;
}
