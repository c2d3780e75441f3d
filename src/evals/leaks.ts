import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { TranscriptSink } from '../agent/transcript.ts';
import { ConfigError } from '../errors.ts';
import { jsonOf } from '../json.ts';
import type { Case } from './case.ts';
import type { Check } from './trial.ts';

/** Every gold file carries one, and nothing that an agent may see does. */
const canary = /harness-canary-[0-9a-f]{32}/;

/** Commands by which an agent looks for the answer instead of finding it. They find nothing; people want to know. */
const searches: readonly (readonly [string, RegExp])[] = [
  ['the history of the repository', /\bgit\s+(?:log\b[^"\n]*--all|reflog|fetch|pull|clone|ls-remote)\b/],
  ['another release of the package', /\b(?:npm|npx|yarn|pnpm)\s+(?:view|info|pack|install|i|add|dlx)\b/],
  ['the network', /\b(?:curl|wget)\b/],
];

/** What the words of one trial give away. */
export interface LeakWatch extends TranscriptSink {
  /** Looks at one more text of the trial, such as its change. */
  look(text: string): void;
  /** The check of every trial: it fails when a canary was seen. */
  check(): Check & { readonly ok: boolean };
}

/** Passes the lines of a transcript on to `sink` and looks for gold in them, without keeping them. */
export function watchForLeaks(sink: TranscriptSink): LeakWatch {
  let seen: string | undefined;
  const searched = new Set<string>();
  const look = (text: string): void => {
    seen ??= canary.exec(text)?.[0];
  };
  return {
    look,
    write: (line) => {
      look(line);
      if (line.includes('"type":"reply"'))
        for (const [what, pattern] of searches) if (pattern.test(line)) searched.add(what);
      sink.write(line);
    },
    check: () => {
      const looked = searched.size === 0 ? '' : `; the agent looked at ${[...searched].join(', ')}`;
      const ok = seen === undefined;
      const detail = ok
        ? `no gold was seen${looked}`
        : `leak: the gold's mark ${seen ?? ''} was seen${looked}`;
      return { name: 'leak', ok, score: ok ? 1 : 0, detail };
    },
  };
}

const manifest = z.looseObject({ version: z.string() });

/**
 * Throws `ConfigError` when a workspace of a published release holds another copy of that package: a setup
 * command with the network brought it in, and it may be the fixed one.
 */
export async function refuseOtherReleases({ workspace, id }: Case, dir: string): Promise<void> {
  if (workspace.kind !== 'npm') return;
  const ending = path.join('node_modules', workspace.name, 'package.json');
  const entries = await readdir(dir, { recursive: true });
  for (const copy of entries.filter((entry) => entry.endsWith(ending))) {
    // A copy that nobody can read may be any release.
    const read = manifest.safeParse(jsonOf(await readFile(path.join(dir, copy), 'utf8')));
    const version = read.data?.version ?? 'a package.json without a version';
    if (version !== workspace.version)
      throw new ConfigError({
        what: `the setup brought in another release of ${workspace.name}, which may hold the fix`,
        where: `case ${id}`,
        expected: `${workspace.version} alone`,
        got: `${version} in ${path.dirname(copy)}`,
      });
  }
}
