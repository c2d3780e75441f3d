import type { Change } from '../change/change.ts';
import type { Redactor } from '../redact.ts';

/** A secret stands in something that would have been published. Names the place and the kind, never the value. */
export class SecretBlocked extends Error {
  override readonly name = 'SecretBlocked';
  readonly places: readonly { readonly where: string; readonly kind: string }[];

  constructor(places: readonly { readonly where: string; readonly kind: string }[]) {
    const list = places.slice(0, 5).map(({ where, kind }) => `${where} (${kind})`);
    super(
      `not published: a secret stands in ${list.join(', ')}. Rotate it if it is real, and look in the transcript how it got there.`,
    );
    this.places = places;
  }
}

/** Throws `SecretBlocked` when a text that is about to be published holds a secret of this run or the shape of one. */
export function refuseSecrets(
  redactor: Redactor,
  texts: readonly { readonly where: string; readonly text: string }[],
): void {
  const places = texts.flatMap(({ where, text }) => {
    const kinds = new Set(redactor.find(text).map((finding) => finding.kind));
    return [...kinds].map((kind) => ({ where, kind }));
  });
  if (places.length > 0) throw new SecretBlocked(places);
}

/** Every path and every content of a change, as texts to search. Files are named by their place in the list. */
export function textsOfChange(change: Change): readonly { where: string; text: string }[] {
  return change.files.flatMap((file, index) => {
    const name = { where: `the name of file ${index + 1} of the change`, text: file.path };
    if (file.status === 'deleted') return [name];
    const bytes = Buffer.from(file.contentBase64, 'base64');
    // Latin-1 keeps every byte, so that a key inside a binary is found too; UTF-8 shows what hides between letters.
    const texts = [bytes.toString('latin1'), bytes.toString('utf8')];
    return [name, ...texts.map((text) => ({ where: `file ${index + 1} of the change`, text }))];
  });
}
