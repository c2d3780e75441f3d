import { Store } from '../src/store.js';
import { answer } from '../src/server.js';

/** A desk with these parcels, and a way to ask it. */
export async function desk(parcels = [], deps = {}) {
  const store = new Store();
  for (const parcel of parcels) await store.put(parcel);
  const all = { store, labelDir: 'labels', tokens: ['secret'], ...deps };
  const ask = (method, url, text, authorization = 'Bearer secret') =>
    answer({ method, url, headers: { authorization }, text }, all);
  return { store, ask };
}

export const parcel = (id, fields = {}) => ({ id, recipient: `${id}@example.org`, depot: 'north', ...fields });
