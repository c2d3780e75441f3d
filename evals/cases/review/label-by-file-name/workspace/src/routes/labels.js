import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NotFoundError } from '../errors.js';

/** The printed label of a parcel that the store knows. */
export async function showLabel(request, { store, labelDir }) {
  const { id } = await store.get(request.params.id);
  return { status: 200, type: 'application/pdf', body: await readLabel(path.join(labelDir, `${id}.pdf`)) };
}

/** The label of a whole batch, named by its day or by its file. */
export async function showBatchLabel(request, { labelDir }) {
  const { day } = request.params;
  const name = day.endsWith('.pdf') ? day : `batch-${day}.pdf`;
  return { status: 200, type: 'application/pdf', body: await readLabel(path.join(labelDir, name)) };
}

async function readLabel(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (error.code === 'ENOENT') throw new NotFoundError('no label yet');
    throw error;
  }
}
