export class SaveError extends Error {
  name = 'SaveError';
}

/** Somebody else has stored a newer version meanwhile. */
export class ConflictError extends SaveError {
  name = 'ConflictError';

  constructor(theirs) {
    super('the note was changed by somebody else');
    /** The newer version. */
    this.theirs = theirs;
  }
}

/**
 * Stores a note and resolves to what the server made of it. Rejects with `SaveError` when the server refuses, and with
 * `ConflictError` when it has a newer version.
 */
export async function save(note, { fetch }) {
  const response = await fetch(`/notes/${encodeURIComponent(note.id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(note),
  });
  if (response.status === 409) throw new ConflictError(await response.json());
  if (!response.ok) throw new SaveError(`the server answered ${response.status}`);
  return response.json();
}
