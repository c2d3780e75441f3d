import { posix } from 'node:path';
import { z } from 'zod';
import type { Change, ChangedFile } from './change.ts';
import { blobIdOf, decodeCanonical, hasDeceptiveText, isBinary, isLfsPointer } from './content.ts';
import { globMatcher } from './glob.ts';
import { foldedTwins, foldPath, pathFaults, quotePath } from './paths.ts';
import type { ChangePolicy, Reaction } from './policy.ts';
import { lockfiles, manifests, protectedPaths } from './policy.ts';

export { changePolicy, defaultChangePolicy } from './policy.ts';
export type { ChangePolicy } from './policy.ts';

export const gateFinding = z.strictObject({
  /** Stable name of the rule, kebab-case: `protected-path`. */
  rule: z.string(),
  /** The file concerned; empty for the change as a whole. */
  path: z.string(),
  /** One sentence for people, without the path. */
  message: z.string(),
  /** `refuse` ends the change; `flag` is shown to the people who review it. */
  severity: z.enum(['refuse', 'flag']),
});
export type GateFinding = Readonly<z.infer<typeof gateFinding>>;

/** The change may not go on. `findings` holds at least one refusal; the message names the first ones. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
  readonly findings: readonly GateFinding[];

  constructor(findings: readonly GateFinding[]) {
    super(`the change is refused: ${describeFindings(refusals(findings))}`);
    this.findings = findings;
  }
}

/**
 * Every reason to refuse a change or to show it to people, in the order of its files. Pure: it reads
 * modes, paths and content as data, so a rename, a quoted name or a mode change cannot hide (T46, T47).
 * `basePaths`, when given, are the paths of the base: a new file is then also compared with them for
 * names that differ only in letter case or Unicode form.
 */
export function checkChange(
  change: Change,
  policy: ChangePolicy,
  basePaths: readonly string[] = [],
): GateFinding[] {
  const isProtected = protectedBy(policy);
  return [
    ...checkWhole(change, policy),
    ...checkTwins(change, basePaths),
    ...checkPackages(change, policy),
    ...change.files.flatMap((file) => [
      ...checkPath(file.path, isProtected),
      ...checkMode(file, policy),
      ...checkContent(file, policy),
    ]),
  ];
}

/** The findings that end a change. */
export function refusals(findings: readonly GateFinding[]): GateFinding[] {
  return findings.filter((finding) => finding.severity === 'refuse');
}

/** Findings as one line for people, at most five named. Paths are quoted: no control character gets out. */
export function describeFindings(findings: readonly GateFinding[]): string {
  const shown = findings.slice(0, 5).map(({ path, message }) => {
    return path === '' ? message : `${quotePath(path)} ${message}`;
  });
  const rest = findings.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function checkWhole(change: Change, policy: ChangePolicy): GateFinding[] {
  const bytes = change.files.reduce((sum, file) => sum + (file.status === 'deleted' ? 0 : file.size), 0);
  const count = change.files.length;
  const duplicate = change.files.find(
    (file, index) => change.files.findIndex((other) => other.path === file.path) !== index,
  );
  const faults: [boolean, string, string][] = [
    [count === 0, 'empty-change', 'The change touches no file.'],
    [
      count > policy['max-files'],
      'max-files',
      `The change touches ${count} files; at most ${policy['max-files']} may.`,
    ],
    [
      bytes > policy['max-bytes'],
      'max-bytes',
      `The change holds ${bytes} bytes; at most ${policy['max-bytes']} may.`,
    ],
    [
      duplicate !== undefined,
      'duplicate-path',
      `The change names ${quotePath(duplicate?.path ?? '')} twice.`,
    ],
  ];
  return faults
    .filter(([broken]) => broken)
    .map(([, rule, message]) => ({ rule, path: '', message, severity: 'refuse' }));
}

function checkTwins(change: Change, basePaths: readonly string[]): GateFinding[] {
  const touched = new Set(change.files.map((file) => file.path));
  const written = change.files.filter((file) => file.status !== 'deleted').map((file) => file.path);
  const kept = basePaths.filter((path) => !touched.has(path));
  const own = new Set(written);
  return foldedTwins([...kept, ...written])
    .filter(({ path }) => own.has(path))
    .map(({ path, twin }) =>
      refuse('twin-path', path, `is the same name as ${quotePath(twin)} on some file systems.`),
    );
}

function checkPath(path: string, isProtected: (path: string) => boolean): GateFinding[] {
  const odd = pathFaults(path).map((fault) => refuse('odd-path', path, `${fault}.`));
  if (!isProtected(foldPath(path))) return odd;
  return [...odd, refuse('protected-path', path, 'is protected: only a person may change it.')];
}

function protectedBy(policy: ChangePolicy): (foldedPath: string) => boolean {
  const builtIn = globMatcher(protectedPaths);
  const added = globMatcher(policy.protect);
  const exempt = globMatcher(policy.unprotect);
  return (path) => added(path) || (builtIn(path) && !exempt(path));
}

function checkMode(file: ChangedFile, policy: ChangePolicy): GateFinding[] {
  const before = file.oldMode;
  const after = file.status === 'deleted' ? null : file.mode;
  if (before === '160000' || after === '160000')
    return [refuse('submodule', file.path, 'is a submodule: a change may neither add, move nor remove one.')];
  if (after === '120000') return [refuse('symlink', file.path, 'is a symbolic link.')];
  if (after === null || (before === '100755') === (after === '100755')) return [];
  const words = after === '100755' ? 'becomes executable.' : 'is no longer executable.';
  return react(policy.executables, { rule: 'executable', path: file.path, message: words });
}

function checkContent(file: ChangedFile, policy: ChangePolicy): GateFinding[] {
  if (file.status === 'deleted') return [];
  const { path } = file;
  const bytes = decodeCanonical(file.contentBase64);
  if (bytes === null) return [refuse('content', path, 'has content that is not canonical base64.')];
  if (bytes.byteLength !== file.size)
    return [refuse('content', path, `declares ${file.size} bytes and has ${bytes.byteLength}.`)];
  if (blobIdOf(bytes) !== file.blob)
    return [refuse('content', path, 'has content that does not hash to its declared blob.')];
  if (bytes.byteLength > policy['max-file-bytes'])
    return [
      refuse(
        'max-file-bytes',
        path,
        `holds ${bytes.byteLength} bytes; at most ${policy['max-file-bytes']} may be.`,
      ),
    ];
  if (isBinary(bytes)) return react(policy.binaries, { rule: 'binary', path, message: 'is a binary file.' });
  if (isLfsPointer(bytes))
    return [refuse('lfs-pointer', path, 'is a Git LFS pointer; its object would be missing.')];
  if (!hasDeceptiveText(bytes)) return [];
  const message = 'holds characters that hide or reorder text.';
  return [{ rule: 'deceptive-text', path, message, severity: 'flag' }];
}

function checkPackages(change: Change, policy: ChangePolicy): GateFinding[] {
  const isLockfile = globMatcher(lockfiles);
  const isManifest = globMatcher(manifests);
  const paths = change.files.map((file) => file.path);
  const changedManifests = paths.filter((path) => isManifest(foldPath(path)) && !isLockfile(foldPath(path)));
  const ofManifests = changedManifests.flatMap((path) =>
    react(policy.manifests, { rule: 'manifest', path, message: 'is a package manifest.' }),
  );
  const ofLockfiles = paths
    .filter((path) => isLockfile(foldPath(path)))
    .flatMap((path) => {
      // A lockfile alone is how a dependency is swapped without a visible line in a manifest.
      const folder = posix.dirname(path);
      const beside = (manifest: string): boolean => folder === '.' || manifest.startsWith(`${folder}/`);
      const alone = policy.lockfiles === 'flag' && !changedManifests.some(beside);
      const message = alone ? 'is a lockfile that changes without its manifest.' : 'is a lockfile.';
      return react(alone ? 'refuse' : policy.lockfiles, { rule: 'lockfile', path, message });
    });
  return [...ofManifests, ...ofLockfiles];
}

function refuse(rule: string, path: string, message: string): GateFinding {
  return { rule, path, message, severity: 'refuse' };
}

function react(reaction: Reaction, finding: Omit<GateFinding, 'severity'>): GateFinding[] {
  return reaction === 'allow' ? [] : [{ ...finding, severity: reaction }];
}
