import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendReminders } from '../src/jobs/reminders.js';
import { desk, parcel } from './desk.js';

test('reminds the recipients', async () => {
  const { store } = await desk([parcel('p1'), parcel('p2')]);
  const mails = [];
  const mailer = { send: async (to) => void mails.push(to) };
  assert.equal(await sendReminders(['p1', 'p2'], { store, mailer, log: () => {} }), 2);
  assert.deepEqual(mails, ['p1@example.org', 'p2@example.org']);
});
