import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function returnRefused({ number, customer }) {
  if (!readSetting('shop', 'mail.return-refused', true)) return null;
  const days = readSetting('shop', 'appeal.days', 14);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `About your return of ${number}`,
    text: `${greeting} ${customer.name},\n\nWe cannot take ${number} back.\nYou may object within ${days} days.`,
  };
}
