import { changeSchema } from '../change/change.ts';
import type { Change } from '../change/change.ts';
import { patchText } from '../change/patch-text.ts';
import { parseCompanion } from '../companion.ts';
import { ConfigError } from '../errors.ts';
import type { Received } from '../receive.ts';
import type { ContextItem } from './context.ts';
import { handoffIdentity } from './handoffs.ts';
import { boundText, neutralise } from './neutralise.ts';
import type { Source } from './source.ts';
import { makeItem } from './source.ts';

/** About 20,000 tokens: what a person would still read in one sitting, and then some. */
export const maxChangeCharacters = 80_000;
/** A file's share of a diff that is too large; its header and first lines fit. */
const leastFileCharacters = 400;
/** Beyond this the rest of a diff is not looked at, not even for the names of its files. */
const maxReadBytes = 4 * 1024 * 1024;

/**
 * What the newest build of the run changed, as a unified diff. A diff beyond `maxChangeCharacters` keeps every
 * small file whole and loses the middle of the large ones. Throws `ConfigError` when the run has no change.
 */
export const change: Source = async (request, { git }) => {
  const found = changeUnderReview(request.handoffs);
  if (found === undefined)
    throw new ConfigError({
      what: `there is no change: the phase "${request.phase.name}" looks at what a build left`,
      where: 'input "handoffs"',
      expected: 'build=<sha256>, of a run that changed something',
      got: request.handoffs.map(({ name }) => name).join(', ') || 'none',
    });
  const { received } = found;
  const patch = await patchText(git, request.workspace, found.change, maxReadBytes);
  const { origin } = handoffIdentity(received);
  return { items: [changeItem(patch, { title: `change of ${received.name}`, origin })], dropped: [] };
};

/** The change with the highest round, the last in order among equals; undefined when no handoff carries one. */
export function changeUnderReview(
  handoffs: readonly Received[],
): { readonly received: Received; readonly change: Change } | undefined {
  const received = handoffs
    .filter(({ changeText }) => changeText !== undefined)
    .toSorted((a, b) => a.handoff.facts.round - b.handoff.facts.round)
    .at(-1);
  if (received?.changeText === undefined) return undefined;
  const file = { text: received.changeText, file: 'change.json', handoff: received.name };
  return { received, change: parseCompanion(file, changeSchema) };
}

/** A unified diff as the model sees it. What it says is an agent's word: `harness`, whoever wrote the code around it. */
export function changeItem(
  patch: string,
  { title, origin }: Pick<ContextItem, 'title' | 'origin'>,
): ContextItem {
  const shown = boundPatch(patch, maxChangeCharacters);
  const content = neutralise(shown, { form: 'plain', maxCharacters: maxChangeCharacters });
  const removedCharacters = content.removedCharacters + patch.length - shown.length;
  return makeItem({
    source: 'change',
    title,
    origin,
    standing: 'harness',
    content: { ...content, removedCharacters },
  });
}

/** Room goes to the small files first: what they leave is shared by the large ones. */
function boundPatch(patch: string, maxCharacters: number): string {
  if (patch.length <= maxCharacters) return patch;
  // Lines of content begin with a blank, a sign or a backslash, so that none of them looks like this.
  const files = patch.split(/^(?=diff --git )/m);
  const smallestFirst = files
    .map((text, index) => ({ text, index }))
    .toSorted((a, b) => a.text.length - b.text.length);
  const shown = new Array<string>(files.length);
  let room = maxCharacters;
  for (const [place, { text, index }] of smallestFirst.entries()) {
    const share = Math.max(leastFileCharacters, Math.floor(room / (files.length - place)));
    const bounded = boundText(text, share);
    shown[index] = bounded.endsWith('\n') ? bounded : `${bounded}\n`;
    room -= bounded.length + 1;
  }
  return shown.join('');
}
