import { BadRequestError } from '../errors.js';
import { importParcels } from '../importer.js';

/** A whole number from 1 to `most`; `absent` when the query has none. */
function wholeNumber(query, name, { absent, most = Number.MAX_SAFE_INTEGER }) {
  const given = query.get(name) ?? String(absent);
  const value = /^\d+$/.test(given) ? Number(given) : 0;
  if (value < 1 || value > most) throw new BadRequestError(`${name} is a whole number from 1 to ${most}`);
  return value;
}

export async function listParcels(request, { store }) {
  const page = wholeNumber(request.query, 'page', { absent: 1 });
  const size = wholeNumber(request.query, 'size', { absent: 20, most: 100 });
  const items = await store.list({ offset: (page - 1) * size, limit: size });
  return { status: 200, body: { page, size, total: await store.count(), items } };
}

export async function showParcel(request, { store }) {
  return { status: 200, body: await store.get(request.params.id) };
}

export async function importRoute(request, { store }) {
  return { status: 200, body: await importParcels(request.text, store) };
}
