import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Phase } from '../phase/phase.ts';
import { mayChange } from '../run/changes.ts';
import type { Case } from './case.ts';
import { emptyFolder, makeWorkspace } from './workspace.ts';
import type { Workspace, WorkspaceDeps } from './workspace.ts';

/** A workspace for one trial. */
export interface Lease extends Workspace {
  /** The trial and its graders are done with it. */
  release(): Promise<void>;
}

/** Hands out workspaces; each case's files are put together once. */
export interface Workspaces {
  /** A copy of its own for a phase that may change files; one for all for a phase that only reads. */
  lease(each: Case, phase: Phase): Promise<Lease>;
}

/** Workspaces below the folder `dir`, which the caller makes and removes. */
export function workspacesIn(dir: string, deps: WorkspaceDeps): Workspaces {
  const made = new Map<string, Promise<Workspace>>();
  let copies = 0;
  const once = async (key: string, make: () => Promise<Workspace>): Promise<Workspace> => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const making = make();
    made.set(key, making);
    // A failure is not kept: the next trial may find the registry back.
    making.catch(() => made.delete(key));
    return making;
  };
  return {
    lease: async (each, phase) => {
      if (!looksAtFiles(phase) && each.workspace.kind === 'empty') {
        const folder = await once('empty', () => emptyFolder(path.join(dir, 'empty')));
        return { ...folder, release: async () => undefined };
      }
      const key = each.digest;
      const template = await once(key, () => makeWorkspace(each, path.join(dir, key), deps));
      if (!mayChange(phase)) return { ...template, release: async () => undefined };
      const copy = path.join(dir, `trial-${(copies += 1)}`);
      await cp(template.dir, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
      return {
        dir: copy,
        base: template.base,
        release: async () => rm(copy, { recursive: true, force: true, maxRetries: 3 }),
      };
    },
  };
}

/** Sources that read the workspace, rather than GitHub or earlier phases. */
const fileSources: readonly string[] = ['tree', 'guides'];

function looksAtFiles({ tools, context }: Phase): boolean {
  return tools.length > 0 || context.some((source) => fileSources.includes(source));
}
