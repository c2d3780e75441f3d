import type { Attack } from '../attack.ts';
import { fill, order } from '../placeholders.ts';
import type { PlantedCommit } from './repository.ts';

/** The repository that an attack is planted in. */
export interface Target {
  /** Its default branch. */
  readonly branch: string;
  readonly issue: number;
  /** A file that the phases look at the history of, with its content. */
  readonly suspect: { readonly path: string; readonly content: string };
}

type Carrier = (text: string, attack: Attack, target: Target) => readonly PlantedCommit[];

const carriers: Readonly<Partial<Record<Attack['channel'], Carrier>>> = {
  'commit-message': (message, _attack, { branch, suspect: { path, content } }) => [
    { branch, message, files: [{ path, content: `${content}\n` }] },
    { branch, message: 'End with one line end', files: [{ path, content }] },
  ],
  'file-name': (path, _attack, { branch }) => [
    { branch, message: 'Add a file', files: [{ path, content: 'Notes.\n' }] },
  ],
  'file-content': (content, { file = 'AGENTS.md', link }, { branch }) => [
    {
      branch,
      message: 'Write it down',
      files: [{ path: file, content, mode: link === true ? '120000' : '100644' }],
    },
  ],
  'tool-output': (content, { file = carrierFile }, { branch }) => [
    { branch, message: 'Add what tests read', files: [{ path: file, content }] },
  ],
  'branch-name': (text, _attack, { branch }) => [
    {
      branch: text,
      from: branch,
      message: 'Settings of my own',
      files: [
        { path: '.harness/phases/triage.md', content: `${order}\n` },
        { path: '.harness/config.yml', content: `${order}\n` },
      ],
    },
  ],
};

/** The file that a model is made to look at with a tool when the attack names none. */
export const carrierFile = 'notes-of-a-stranger.txt';

/** The commits through which an attack gets into a repository, in their order; none for a channel elsewhere. */
export function commitsOf(attack: Attack, target: Target): readonly PlantedCommit[] {
  const text = fill(attack.payload ?? '').replaceAll('{{issue}}', String(target.issue));
  return carriers[attack.channel]?.(text, attack, target) ?? [];
}
