import type { Broken } from './broken.ts';

/** A prompt of a run, or what hinders making it again. */
export type ReadPrompt = ShownPrompt | UnreadPrompt;

/** A prompt, byte for byte as the model got it. */
export interface ShownPrompt {
  readonly kind: 'shown';
  /** Handoff name of its run: `triage`, `build-1`. */
  readonly name: string;
  /** The mark of its fences, which nobody could know. */
  readonly nonce: string;
  /** How many items stand in it. */
  readonly items: number;
  readonly system: string;
  readonly user: string;
  /** The prompt of the same phase, facts and number of items, with nobody's words in it. */
  readonly bare: { readonly system: string; readonly user: string };
}

export interface UnreadPrompt {
  readonly kind: 'unread';
  /** The transcript that names it. */
  readonly where: string;
  readonly reason: string;
}

/** Whether this version makes the prompts of the action that is played; `honest` are those of a run without an attack. */
export function framesCanBeJudged(honest: readonly ReadPrompt[]): boolean {
  return honest.every(({ kind }) => kind === 'shown');
}

/**
 * What stands outside its fence: in the system message, between the fences, or in the line that opens one. Around the fences
 * every line must be the one that would stand there without anybody's words.
 */
export function findBrokenFrames(prompts: readonly ReadPrompt[]): readonly Broken[] {
  return prompts.flatMap((prompt) => {
    if (prompt.kind === 'unread')
      return [{ seen: `a prompt that nobody can make again: ${prompt.reason}`, where: prompt.where }];
    const where = `prompt of ${prompt.name}`;
    return [
      ...outside(prompt).map((line) => ({ seen: `outside of its fence: ${brief(line)}`, where })),
      ...openingLines(prompt)
        .filter((line) => !honestOpening(prompt.nonce).test(line))
        .map((line) => ({ seen: `a forged opening of a fence: ${brief(line)}`, where })),
      ...(countsFit(prompt) ? [] : [{ seen: 'fences that do not match the items in them', where }]),
    ];
  });
}

/** The system message, or the first line around the fences, that is not as without anybody's words. */
function outside({ system, user, nonce, bare }: ShownPrompt): readonly string[] {
  if (system !== bare.system) return [system];
  const expected = linesAround(bare.user, nonce);
  const lines = linesAround(user, nonce);
  const at = lines.findIndex((line, index) => line !== expected[index]);
  if (at >= 0) return lines.slice(at, at + 1);
  return lines.length === expected.length ? [] : ['(a line is missing)'];
}

/** The lines outside of all fences, without what was counted as left out. */
function linesAround(user: string, nonce: string): readonly string[] {
  const around: string[] = [];
  let inside = false;
  for (const line of user.split('\n')) {
    if (line === `</material-${nonce}>`) inside = false;
    else if (line.startsWith(`<material-${nonce} `)) inside = true;
    else if (!inside) around.push(line);
  }
  return around.filter((line) => !leftOut.test(line));
}

/** Counts and reasons of ours; the titles of what was left out are not told. */
const leftOut =
  /^(?:\(none: nothing was found\)|\((?:none; )?left out: (?:\d+ × [^<>"]+?(?:; (?=\d+ × )|(?=\))))+\))$/;

function openingLines({ user, nonce }: ShownPrompt): readonly string[] {
  return user.split('\n').filter((line) => line.startsWith(`<material-${nonce} `));
}

/** Each attribute once and in this order; no value can hold a quote or the end of a tag. */
function honestOpening(nonce: string): RegExp {
  const value = '="[^"<>]*"';
  const optional = (name: string): string => `(?: ${name}${value})?`;
  return new RegExp(
    `^<material-${nonce} source${value} title${value}${optional('author')} standing="(?:writer|outsider|harness)"${optional('written')}${optional('from')}${optional('characters-removed')}>$`,
    'u',
  );
}

function countsFit(prompt: ShownPrompt): boolean {
  const closing = prompt.user.split('\n').filter((line) => line === `</material-${prompt.nonce}>`).length;
  return openingLines(prompt).length === prompt.items && closing === prompt.items;
}

function brief(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
