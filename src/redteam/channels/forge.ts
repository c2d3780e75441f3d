import type { Git } from '../../git.ts';
import { hashHandoff } from '../../handoff.ts';
import { branchName, handoffFolder, markedMessage } from '../../handoff-branch.ts';
import { workflowBot } from '../../resume.ts';
import { unzip } from '../unzip.ts';
import { zip } from '../zip.ts';
import type { ZippedFile } from '../zip.ts';
import { forgedText } from './forged-text.ts';
import { commitTo, readFrom } from './repository.ts';

const link = 0o120777;

/** Forgeries whose commit still declares the bytes that the harness wrote. */
const hashKept = ['append-space', 'change-verdict'];

/**
 * Puts a forged handoff in the place of the one that the harness recorded on its branch, in one commit. It says that
 * our bot made it, and declares the forged bytes where the forgery is not about them. Throws a plain `Error` when the
 * branch has no such handoff.
 */
export async function forgeOnBranch(
  forgery: string,
  at: { readonly repoDir: string; readonly issue: number; readonly phase: string },
  git: Git,
): Promise<void> {
  const { repoDir, issue, phase } = at;
  const branch = branchName(issue);
  const file = [...handoffFolder(issue), `${phase}.md`].join('/');
  const original = await readFrom(repoDir, { branch, file }, git);
  if (original === undefined) throw new Error(`${branch} has no ${file} to forge`);
  const content = forgedText(forgery, original);
  const sha256 = hashHandoff(hashKept.includes(forgery) ? original : content);
  const mark = { kind: 'handoff', issue, phase, round: 0, sha256 } as const;
  const commit = {
    branch,
    message: markedMessage(`harness: ${phase} → proceed`, '', mark),
    files: [{ path: file, content, mode: modeOf(forgery) }],
    author: forgery === 'person-commit' ? 'Ann Stranger' : workflowBot,
  };
  await commitTo(repoDir, commit, git);
}

function modeOf(forgery: string): '100644' | '100755' | '120000' {
  if (forgery === 'symlink') return '120000';
  return forgery === 'mode' ? '100755' : '100644';
}

/** The artifact of a phase after the forgery: with another handoff, or with another change beside an honest one. */
export function forgedArtifact(forgery: string, artifact: Buffer): Buffer {
  const name = forgery === 'change-altered' ? 'change.json' : 'handoff.md';
  const files = new Map<string, ZippedFile>();
  for (const [file, content] of unzip(artifact)) files.set(file, { content });
  const original = files.get(name);
  if (original === undefined) throw new Error(`the artifact has no ${name} to forge`);
  const text = Buffer.from(original.content).toString();
  const forged = forgery === 'change-altered' ? `${text} ` : forgedText(forgery, text);
  files.set(name, {
    content: Buffer.from(forged),
    mode: forgery === 'symlink' ? link : undefined,
  });
  return zip(files);
}
