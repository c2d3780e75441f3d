import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NotFoundError } from '../errors.js';

/** The printed label of a parcel that the store knows. */
export async function showLabel(request, { store, labelDir }) {
  const parcel = await store.get(request.params.id);
  if (parcel === undefined) return { status: 404, body: { error: `no parcel ${request.params.id}` } };
  const { id } = parcel;
  return { status: 200, type: 'application/pdf', body: await readLabel(path.join(labelDir, `${id}.pdf`)) };
}

async function readLabel(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code === 'ENOENT') throw new NotFoundError('no label yet');
    throw error;
  }
}
