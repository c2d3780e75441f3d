export class SaveError extends Error {
  name = 'SaveError';
}

/** Stores a note and resolves to what the server made of it. Rejects with `SaveError` when the server refuses. */
export async function save(note, { fetch }) {
  const response = await fetch(`/notes/${encodeURIComponent(note.id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(note),
  });
  if (!response.ok) throw new SaveError(`the server answered ${response.status}`);
  return response.json();
}
