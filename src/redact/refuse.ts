import type { Redactor } from '../redact.ts';

/** A secret stands in something that would have left. Names the place and the kind, never the value. */
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

/** A text that is about to leave, and what it is called in a message. */
export interface Outgoing {
  readonly where: string;
  readonly text: string;
}

/** Throws `SecretBlocked` when a text that is about to leave holds a secret of this run or the shape of one. */
export function refuseSecrets(redactor: Pick<Redactor, 'find'>, texts: readonly Outgoing[]): void {
  const places = texts.flatMap(({ where, text }) => {
    const kinds = new Set(redactor.find(text).map((finding) => finding.kind));
    return [...kinds].map((kind) => ({ where, kind }));
  });
  if (places.length > 0) throw new SecretBlocked(places);
}
