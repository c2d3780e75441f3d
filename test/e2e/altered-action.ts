/** Copies of the action in which one defence is off, for tests of the tests: with them attacks have to break something. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { root } from './stage.ts';

/** An edit of built code. Only a copy is ever edited: the product has no switch for its defences. */
export interface Alteration {
  /** Folders of `dist/` whose bundle holds the code. */
  readonly bundles: readonly string[];
  /** As it stands in each of them, exactly once. */
  readonly from: string;
  readonly to: string;
}

/** What a run needs of the action; the sources are not among it, so nothing but the bundles can be run. */
const parts = [
  ...['dist', 'evaluate', 'examples', 'phases', 'publish', 'redteam', 'run', 'verify'],
  ...['.github', 'action.yml', 'package.json'],
];

/**
 * A copy of the action below `folder`, altered so; returns its path. Throws `RangeError` when the code to be altered is not
 * found exactly once in a bundle: the defence would still be on, and the test would show nothing.
 */
export async function alteredAction(
  folder: string,
  name: string,
  alterations: readonly Alteration[],
): Promise<string> {
  const target = path.join(folder, name);
  for (const part of parts) await fs.cp(path.join(root, part), path.join(target, part), { recursive: true });
  for (const { bundles, from, to } of alterations)
    for (const bundle of bundles) {
      const file = path.join(target, 'dist', bundle, 'index.js');
      await fs.writeFile(file, replaceOnce(await fs.readFile(file, 'utf8'), from, to, file));
    }
  return target;
}

function replaceOnce(text: string, from: string, to: string, where: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new RangeError(`${where} holds ${text.split(from).length - 1} times, not once: ${from}`);
  return before + to + after;
}
