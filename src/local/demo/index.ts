import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { parseBackground } from './background.ts';
import type { Background } from './background.ts';

export type { Background } from './background.ts';
export { buildSample, sampleBranch } from './sample.ts';
export type { SampleRequest } from './sample.ts';

/** One sample issue for each way a run can end; the first is the default. */
export const demoNames = ['fix', 'clarify', 'recommend', 'decline'] as const;
export type DemoName = (typeof demoNames)[number];

/** Everything of one demo but the workflow that runs. Paths are absolute. */
export interface Demo {
  readonly name: DemoName;
  /** `payload` is what GitHub sends for an issue that was just opened. */
  readonly event: { readonly name: 'issues'; readonly payload: unknown };
  /** Login of who opened the issue; may write to the repository. */
  readonly actor: string;
  readonly issue: number;
  /** Plays all phases: the models are `scripted/<scenarioFile>`. */
  readonly scenarioFile: string;
  /** Settings of the local GitHub; the issue of the event is among its issues. */
  readonly background: Background;
  readonly sample: {
    /** The files as they are at the last commit; for readers, the demo works on the history. */
    readonly folder: string;
    /** For `buildSample`. */
    readonly historyFile: string;
  };
}

const openedIssue = z.looseObject({
  issue: z.looseObject({ number: z.int().positive() }),
  sender: z.looseObject({ login: z.string() }),
});

/**
 * Reads the demo of that name from `examples/` below `actionRoot`. Throws `ConfigError` for a name that
 * is none of `demoNames`, and when a file is missing or has the wrong shape. Writes nothing.
 */
export async function loadDemo(name: string, actionRoot: string): Promise<Demo> {
  const known = demoNames.find((each) => each === name);
  if (known === undefined)
    throw new ConfigError({
      what: `there is no demo "${name}"`,
      expected: `one of ${demoNames.join(', ')}`,
    });
  const examples = path.join(actionRoot, 'examples');
  const eventFile = path.join(examples, 'issues', `${known}.json`);
  const backgroundFile = path.join(examples, 'issues', 'background.json');
  const payload = await readJson(eventFile);
  const opened = openedIssue.safeParse(payload);
  if (!opened.success)
    throw new ConfigError({
      what: 'not the event of an opened issue',
      where: eventFile,
      got: z.prettifyError(opened.error),
    });
  const { issue, sender } = opened.data;
  const background = parseBackground(await readJson(backgroundFile), backgroundFile);
  return {
    name: known,
    event: { name: 'issues', payload },
    actor: sender.login,
    issue: issue.number,
    scenarioFile: path.join(examples, 'scenarios', `${known}.yml`),
    background: { ...background, issues: [...background.issues, issue] },
    sample: {
      folder: path.join(examples, 'sample'),
      historyFile: path.join(examples, 'sample.mbox'),
    },
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
