import type { Broken } from './broken.ts';

/** A prompt of a run, byte for byte as the model got it. */
export interface ShownPrompt {
  /** Handoff name of its run: `triage`, `build-1`. */
  readonly name: string;
  /** The mark of its fences, which nobody could know. */
  readonly nonce: string;
  /** How many items stand in it. */
  readonly items: number;
  readonly system: string;
  readonly user: string;
}

/**
 * What stands outside its fence: in the system message, between the fences, or in the line that opens one. `honest` are
 * the prompts of the run without an attack; the words around the fences must be theirs.
 */
export function findBrokenFrames(
  prompts: readonly ShownPrompt[],
  honest: readonly ShownPrompt[],
): readonly Broken[] {
  const usual = new Set(honest.flatMap((prompt) => [prompt.system, ...linesAround(prompt)]));
  return prompts.flatMap((prompt) => {
    const where = `prompt of ${prompt.name}`;
    const foreign = [prompt.system, ...linesAround(prompt)].find((line) => !usual.has(line));
    return [
      ...(foreign === undefined ? [] : [{ seen: `outside of its fence: ${brief(foreign)}`, where }]),
      ...openingLines(prompt)
        .filter((line) => !honestOpening(prompt.nonce).test(line))
        .map((line) => ({ seen: `a forged opening of a fence: ${brief(line)}`, where })),
      ...(countsFit(prompt) ? [] : [{ seen: 'fences that do not match the items in them', where }]),
    ];
  });
}

/** The lines outside of all fences, without the mark and without what was counted as left out. */
function linesAround({ user, nonce }: ShownPrompt): readonly string[] {
  const around: string[] = [];
  let inside = false;
  for (const line of user.split('\n')) {
    if (line === `</material-${nonce}>`) inside = false;
    else if (line.startsWith(`<material-${nonce} `)) inside = true;
    else if (!inside) around.push(line.replaceAll(nonce, 'MARK'));
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
