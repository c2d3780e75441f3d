import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { parseBackground } from './background.ts';
import type { Background } from './background.ts';

export { buildSample } from './sample.ts';

/** One sample issue for each way a run can end; the first is the default. */
export const demoNames = ['fix', 'clarify', 'recommend', 'decline'] as const;
type DemoName = (typeof demoNames)[number];

/** Everything of one demo; the workflow that runs is in the sample repository itself. */
export interface Demo {
  readonly name: DemoName;
  /** `payload` is what GitHub sends for an issue that was just opened by someone who may write. */
  readonly event: { readonly name: 'issues'; readonly payload: unknown };
  /** Absolute path; plays all phases: the models are `scripted/<scenarioFile>`. */
  readonly scenarioFile: string;
  /** What the local GitHub holds besides the issue of the event. */
  readonly seeds: Background;
  /** Absolute path, for `buildSample`. */
  readonly historyFile: string;
}

/**
 * Reads the demo of that name from `examples/` below `actionRoot`. Throws `ConfigError` for a name that
 * is none of `demoNames`, and when a file is missing or the background has the wrong shape. Writes nothing.
 */
export async function loadDemo(name: string, actionRoot: string): Promise<Demo> {
  const known = demoNames.find((each) => each === name);
  if (known === undefined)
    throw new ConfigError({
      what: `there is no demo "${name}"`,
      expected: `one of ${demoNames.join(', ')}`,
    });
  const examples = path.join(actionRoot, 'examples');
  const backgroundFile = path.join(examples, 'issues', 'background.json');
  return {
    name: known,
    event: { name: 'issues', payload: await readJson(path.join(examples, 'issues', `${known}.json`)) },
    scenarioFile: path.join(examples, 'scenarios', `${known}.yml`),
    seeds: parseBackground(await readJson(backgroundFile), backgroundFile),
    historyFile: path.join(examples, 'sample.mbox'),
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError(
      {
        what: 'cannot read the demo',
        where: file,
        expected: 'a JSON file of this action’s own examples',
        fix: 'Is the action checked out completely?',
      },
      { cause },
    );
  }
}
