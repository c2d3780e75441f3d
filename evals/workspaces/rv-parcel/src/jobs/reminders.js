import { NotFoundError } from '../errors.js';

/**
 * Reminds the recipients of parcels that wait too long. `queue` holds ids; a parcel that was handed out and
 * removed meanwhile is skipped.
 */
export async function sendReminders(queue, { store, mailer, log }) {
  let sent = 0;
  for (const id of queue) {
    try {
      const parcel = await store.get(id);
      await mailer.send(parcel.recipient, `Your parcel ${id} waits in ${parcel.depot}.`);
      sent += 1;
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      log(`parcel ${id} is gone; no reminder`);
    }
  }
  return sent;
}
