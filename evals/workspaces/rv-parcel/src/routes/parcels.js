import { importParcels } from '../importer.js';

export async function listParcels(request, { store }) {
  const page = Number(request.query.get('page') ?? 1);
  const size = Number(request.query.get('size') ?? 20);
  const items = await store.list({ offset: (page - 1) * size, limit: size });
  return { status: 200, body: { page, size, total: await store.count(), items } };
}

export async function showParcel(request, { store }) {
  return { status: 200, body: await store.get(request.params.id) };
}

export async function importRoute(request, { store }) {
  return { status: 200, body: await importParcels(request.text, store) };
}
