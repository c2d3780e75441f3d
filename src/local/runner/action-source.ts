import path from 'node:path';
import { ConfigError } from '../../errors.ts';
import { type ActionManifest, loadAction } from '../workflow/action.ts';
import type { ResolveRepository } from '../workflow/reusable.ts';
import type { Home, UsesStep } from '../workflow/workflow.ts';

/** What `uses:` of a step means on this machine. */
export type ActionSource =
  | { readonly kind: 'checkout' }
  /** In a checkout that is here already. */
  | {
      readonly kind: 'manifest';
      readonly manifest: ActionManifest;
      readonly repository: string;
      readonly ref: string;
    }
  /** `./path`: in the job's workspace, which a step before must have filled. */
  | { readonly kind: 'workspace'; readonly path: string };

/**
 * Resolves `uses:`. `$/path` is in the repository of the workflow file itself, `./path` in the
 * workspace, `actions/checkout@…` is built in, `owner/repo[/path]@ref` must be known to `resolve`.
 * Throws `ConfigError` for Docker actions, an unknown repository, or no such action.
 */
export async function resolveAction(
  step: UsesStep,
  home: Home,
  resolve: ResolveRepository,
): Promise<ActionSource> {
  const { uses } = step;
  if (uses.startsWith('docker://'))
    throw new ConfigError({ what: `Docker actions are not supported by the laptop runner: '${uses}'` });
  if (uses.startsWith('./')) return { kind: 'workspace', path: uses.slice(2) };
  if (uses.startsWith('$/')) return manifestIn(home, inside(uses.slice(2), uses));
  const [, repository = '', folder = '', ref = ''] = /^([^/@]+\/[^/@]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
  if (repository === '')
    throw new ConfigError({
      what: `cannot read 'uses: ${uses}'`,
      expected: '$/path, ./path or owner/repo[/path]@ref',
    });
  if (repository === 'actions/checkout') return { kind: 'checkout' };
  const remote = resolve(repository, ref);
  if (remote === undefined)
    throw new ConfigError({
      what: `Unable to resolve action '${uses}': the repository is not known on this machine`,
      fix: `Name a local checkout of ${repository}.`,
    });
  return manifestIn(remote, inside(folder.slice(1), uses));
}

async function manifestIn(home: Home, folder: string): Promise<ActionSource> {
  const manifest = await loadAction(path.join(home.dir, folder));
  return { kind: 'manifest', manifest, repository: home.repository, ref: home.ref };
}

function inside(folder: string, uses: string): string {
  if (path.normalize(folder).startsWith('..'))
    throw new ConfigError({ what: `'uses: ${uses}' leaves its repository` });
  return folder;
}
