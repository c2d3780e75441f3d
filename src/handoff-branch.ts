import { handoffName, handoffNameOf } from './handoff.ts';

/** The branch that holds the handoffs of one issue, and in the end its change. */
export function branchName(issue: number): string {
  return `harness/issue-${issue}`;
}

/** Folder of the handoffs within the branch, as its path's parts. */
export function handoffFolder(issue: number): readonly [string, string] {
  return ['.harness', `issue-${issue}`];
}

/** What a commit of the harness says about itself in its trailers. */
export type CommitMark =
  | {
      readonly kind: 'handoff';
      readonly issue: number;
      readonly phase: string;
      /** 0 for phases that run once. */
      readonly round: number;
      /** sha256 of the handoff's bytes, hex. */
      readonly sha256: string;
    }
  | {
      readonly kind: 'change';
      readonly issue: number;
      /** Id of the tree that was verified, without the handoffs. */
      readonly tree: string;
      /** Commit that the change was made and verified on. */
      readonly base: string;
    };

/** A commit message: subject, text, and the trailers that `readMark` reads back. */
export function markedMessage(subject: string, text: string, mark: CommitMark): string {
  const trailers =
    mark.kind === 'handoff'
      ? [
          `Harness-Phase: ${mark.phase}`,
          ...(mark.round === 0 ? [] : [`Harness-Round: ${mark.round}`]),
          `Harness-Handoff: ${mark.sha256}`,
        ]
      : [`Harness-Change: ${mark.tree}`, `Harness-Base: ${mark.base}`];
  const parts = [subject, text.trim(), [`Harness-Issue: ${mark.issue}`, ...trailers].join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The first line of a commit that records a handoff. */
export function recordSubject(name: string, verdict: string): string {
  return `harness: ${name} → ${verdict}`;
}

/** The verdict in the first line of a commit that records a handoff; undefined in any other. */
export function recordedVerdict(message: string): string | undefined {
  return /^harness: \S+ → (\S+)(?:\n|$)/.exec(message)?.[1];
}

/**
 * Reads the trailers of a commit message; null unless its last paragraph is exactly what `markedMessage`
 * writes. Only that paragraph counts: the text above it may come from a model.
 */
export function readMark(message: string): CommitMark | null {
  const last = message.trimEnd().split(/\n\n+/).at(-1) ?? '';
  const fields = new Map<string, string>();
  for (const line of last.split('\n')) {
    const [, key, value] = /^Harness-([A-Z][a-z]+): (\S+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || fields.has(key)) return null;
    fields.set(key, value);
  }
  const issue = Number(/^[1-9]\d{0,9}$/.exec(fields.get('Issue') ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(issue)) return null;
  return handoffMark(fields, issue) ?? changeMark(fields, issue);
}

function handoffMark(fields: ReadonlyMap<string, string>, issue: number): CommitMark | null {
  const phase = fields.get('Phase') ?? '';
  const round = fields.get('Round');
  const sha256 = fields.get('Handoff') ?? '';
  const size = round === undefined ? 3 : 4;
  if (fields.size !== size || !/^[1-9]$/.test(round ?? '1')) return null;
  if (!handoffName.safeParse(phase).success || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return { kind: 'handoff', issue, phase, round: Number(round ?? 0), sha256 };
}

function changeMark(fields: ReadonlyMap<string, string>, issue: number): CommitMark | null {
  const tree = fields.get('Change') ?? '';
  const base = fields.get('Base') ?? '';
  const id = /^[0-9a-f]{40}$/;
  return fields.size === 3 && id.test(tree) && id.test(base) ? { kind: 'change', issue, tree, base } : null;
}

/** Name of the handoff that a commit wrote: `triage`, `build-2`. */
export function markedName(mark: CommitMark & { kind: 'handoff' }): string {
  return handoffNameOf(mark.phase, mark.round);
}
