import path from 'node:path';
import { exec } from '@actions/exec';
import { z } from 'zod';
import { ConfigError } from './errors.ts';
import type { Environment } from './inputs.ts';
import { jsonOf } from './json.ts';

/** An artifact of this run and the folder it is unpacked into. */
export interface WantedArtifact {
  readonly name: string;
  readonly dir: string;
  /** When this run lacks it, its folder is not made and nothing is thrown. */
  readonly optional?: boolean | undefined;
}

/** Files that pass from job to job of one workflow run. */
export interface Artifacts {
  /** Uploads `files` (absolute paths inside `dir`) under `name`; a name can be used once per run attempt. */
  upload(name: string, dir: string, files: readonly string[]): Promise<void>;
  /** Unpacks every one of `wanted`. Throws `ConfigError` when this run lacks one that is not optional. */
  download(wanted: readonly WantedArtifact[]): Promise<void>;
}

/** Name of the artifact that carries a handoff and everything around it. */
export function artifactName(handoffName: string): string {
  return `harness-${handoffName}`;
}

/** What the process of the artifact client is asked to do, as JSON on its stdin. */
export const artifactOrder = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('upload'),
    name: z.string(),
    dir: z.string(),
    files: z.array(z.string()).min(1),
  }),
  z.strictObject({
    kind: z.literal('download'),
    wanted: z
      .array(z.strictObject({ name: z.string(), dir: z.string(), optional: z.boolean().optional() }))
      .min(1),
  }),
]);
export type ArtifactOrder = z.infer<typeof artifactOrder>;

/** What that process says of an order it could not carry out, as the last line of its stderr. */
export const artifactFailure = z.strictObject({
  kind: z.enum(['missing', 'failed']),
  artifact: z.string(),
  message: z.string(),
});
export type ArtifactFailure = z.infer<typeof artifactFailure>;

export interface ArtifactProcess {
  /** The bundle of `main-artifacts.ts`. */
  readonly program: string;
  readonly env: Environment;
}

/** Where the process is found in this action's own checkout. */
export function artifactProcess(actionRoot: string, env: Environment): ArtifactProcess {
  return { program: path.join(actionRoot, 'dist', 'artifacts', 'index.js'), env };
}

/**
 * The artifact service of GitHub Actions. Its client is the largest library by far, and a phase needs it for a moment
 * at most: it runs in a process of its own, which takes 20 MB off the peak of the one that holds the agent. Needs the
 * runner's own ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL. Throws `ConfigError` for an artifact that is not there.
 */
export function actionsArtifacts(process: ArtifactProcess): Artifacts {
  return {
    upload: (name, dir, files) => carryOut({ kind: 'upload', name, dir, files: [...files] }, process),
    download: async (wanted) => {
      if (wanted.length > 0) await carryOut({ kind: 'download', wanted: [...wanted] }, process);
    },
  };
}

async function carryOut(order: ArtifactOrder, { program, env }: ArtifactProcess): Promise<void> {
  let stderr = '';
  const code = await exec(process.execPath, [program], {
    env: environmentFor(env),
    input: Buffer.from(JSON.stringify(order)),
    silent: true,
    ignoreReturnCode: true,
    listeners: { stderr: (chunk: Buffer) => void (stderr = (stderr + chunk.toString()).slice(-maxStderr)) },
  });
  if (code !== 0) throw failureOf(stderr, code);
}

const maxStderr = 16 * 1024;

/** The runner's address and token, and how to reach them; never a key, never the job's GitHub token. */
const passedOn: readonly string[] = [
  'PATH',
  'TMPDIR',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_ORCHESTRATION_ID',
  'ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY',
  'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS',
  'ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT',
  'GITHUB_RETENTION_DAYS',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'NODE_EXTRA_CA_CERTS',
  ...['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]),
];

function environmentFor(env: Environment): Record<string, string> {
  const set = passedOn.map((name) => [name, env[name]] as const);
  return Object.fromEntries(set.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

function failureOf(stderr: string, code: number): Error {
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  const said = artifactFailure.safeParse(jsonOf(last));
  if (!said.success) return new Error(`the artifact client ended with code ${code}: ${stderr.trim()}`);
  const { kind, artifact, message } = said.data;
  if (kind === 'failed') return new Error(`artifact "${artifact}": ${message}`);
  return new ConfigError({
    what: `this run has no artifact "${artifact}"`,
    expected: 'the artifact that the producing job uploads',
    got: message,
    fix: 'Check that the job named in `needs` ran in this same workflow run',
  });
}
