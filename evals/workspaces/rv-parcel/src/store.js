import { BadRequestError, NotFoundError } from './errors.js';

const required = ['id', 'recipient', 'depot'];

/** Parcels in memory, behind the same asynchronous methods as the database. */
export class Store {
  #parcels = new Map();

  async put(parcel) {
    for (const field of required)
      if (!parcel[field]) throw new BadRequestError(`a parcel needs "${field}"`);
    this.#parcels.set(parcel.id, { status: 'arrived', ...parcel });
  }

  async get(id) {
    const parcel = this.#parcels.get(id);
    if (parcel === undefined) throw new NotFoundError(`no parcel ${id}`);
    return parcel;
  }

  async list({ offset = 0, limit = 20 } = {}) {
    return [...this.#parcels.values()].slice(offset, offset + limit);
  }

  async count() {
    return this.#parcels.size;
  }

  async setStatus(id, status) {
    const parcel = await this.get(id);
    this.#parcels.set(id, { ...parcel, status });
  }
}
