import { mkdir } from 'node:fs/promises';
import type { ArtifactClient } from '@actions/artifact';
import { ConfigError } from './errors.ts';

/** Files that pass from job to job of one workflow run. */
export interface Artifacts {
  /** Uploads `files` (absolute paths inside `dir`) under `name`; a name can be used once per run attempt. */
  upload(name: string, dir: string, files: readonly string[]): Promise<void>;
  /** Unpacks the artifact `name` into `dir`. Throws `ConfigError` when this run has none of that name. */
  download(name: string, dir: string): Promise<void>;
}

/** Name of the artifact that carries a handoff and everything around it. */
export function artifactName(handoffName: string): string {
  return `harness-${handoffName}`;
}

/**
 * The artifact service of GitHub Actions. The client is the largest library of the bundle, so it is
 * loaded when first used. Needs the runner's own ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL.
 */
export function actionsArtifacts(): Artifacts {
  return {
    upload: async (name, dir, files) => {
      const client = await loadClient();
      await client.uploadArtifact(name, [...files], dir);
    },
    download: async (name, dir) => {
      const client = await loadClient();
      const found = await client.getArtifact(name).catch((cause: unknown) => {
        throw missing(name, cause);
      });
      await mkdir(dir, { recursive: true });
      await client.downloadArtifact(found.artifact.id, { path: dir });
    },
  };
}

async function loadClient(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

function missing(name: string, cause: unknown): ConfigError {
  return new ConfigError(
    {
      what: `this run has no artifact "${name}"`,
      expected: 'the artifact that the producing job uploads',
      fix: 'Check that the job named in `needs` ran in this same workflow run',
    },
    { cause },
  );
}
