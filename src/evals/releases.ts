import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import type { HostRunner } from '../sandbox/prepare.ts';

/** A published npm package, by name, and the hash that its bytes must have. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as registries and lock files write it. */
  readonly integrity: string;
}

export interface Releases {
  /**
   * Unpacks a release into a folder, without its leading `package/`. Downloads it with the machine's npm,
   * and so from the registry that npm is configured for, unless the cache has it. Throws `ConfigError` when
   * it cannot be had or its bytes do not hash to its integrity. Runs no script of the package.
   */
  unpack(release: Release, dir: string): Promise<void>;
}

export interface ReleasesDeps {
  /** Folder that keeps what was downloaded, named by integrity. */
  readonly cacheDir: string;
  readonly run: HostRunner;
  /** The variables by which npm was told its registry and the way to it, from `npmSettingsOf`. */
  readonly npmSettings: Readonly<Record<string, string>>;
}

/** Releases from npm. Nothing happens before the first `unpack`. */
export function npmReleases(deps: ReleasesDeps): Releases {
  const underWay = new Map<string, Promise<string>>();
  return {
    unpack: async (release, dir) => {
      const known = underWay.get(release.integrity) ?? download(release, deps);
      underWay.set(release.integrity, known);
      const file = await known;
      const unpacking = ['tar', '-xzf', file, '-C', dir, '--strip-components=1'];
      const { code, output } = await deps.run([...unpacking, '--no-same-owner', '--no-same-permissions']);
      if (code !== 0) throw complaint(release, 'the release cannot be unpacked', output);
      await refuseLinks(release, dir);
    },
  };
}

/** How npm finds its registry and trusts it: its own settings, a proxy, a certificate authority of the network. */
const npmVariables = /^(?:npm_config_.+|(?:https?|no|all)_proxy|node_extra_ca_certs|ssl_cert_(?:file|dir))$/i;

/** The variables of an environment that configure npm. */
export function npmSettingsOf(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const settings = Object.entries(env).filter(([name, value]) => npmVariables.test(name) && value);
  return Object.fromEntries(settings) as Record<string, string>;
}

async function download(release: Release, deps: ReleasesDeps): Promise<string> {
  const hash = Buffer.from(release.integrity.slice('sha512-'.length), 'base64').toString('hex');
  const file = path.join(deps.cacheDir, `${hash}.tgz`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined && integrityOf(kept) === release.integrity) return file;
  await mkdir(deps.cacheDir, { recursive: true });
  const dir = await mkdtemp(path.join(deps.cacheDir, 'pack-'));
  try {
    const packed = await pack(release, dir, deps);
    const got = integrityOf(await readFile(packed));
    if (got !== release.integrity)
      throw new ConfigError({
        what: `${release.name}@${release.version} is not the release the case was written for`,
        expected: release.integrity,
        got,
      });
    await rename(packed, file);
    return file;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** `npm pack` fetches the published file as it is; `env` hands npm its settings, since nothing is inherited. */
async function pack(release: Release, dir: string, { run, npmSettings }: ReleasesDeps): Promise<string> {
  const settings = Object.entries(npmSettings).map(([name, value]) => `${name}=${value}`);
  const asked = ['npm', 'pack', `${release.name}@${release.version}`, '--pack-destination', dir];
  const { code, output } = await run(['env', ...settings, ...asked, '--ignore-scripts', '--loglevel=error']);
  const [name] = (await readdir(dir)).filter((each) => each.endsWith('.tgz'));
  if (code !== 0 || name === undefined) throw complaint(release, 'the release cannot be downloaded', output);
  return path.join(dir, name);
}

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** Published files are regular files; a link could lead a later copy out of the workspace. */
async function refuseLinks(release: Release, dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd !== undefined) throw complaint(release, 'the release holds what is no regular file', odd.name);
}

function complaint({ name, version }: Release, what: string, got: string): ConfigError {
  return new ConfigError({
    what,
    where: `${name}@${version}`,
    got: got.trim().slice(-500) || 'no message',
    fix: 'Real bugs are installed by name: npm and its registry must be reachable',
  });
}
