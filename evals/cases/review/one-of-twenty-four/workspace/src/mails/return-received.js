import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function returnReceived({ number, customer }) {
  if (!readSetting('shop', 'mail.return-received', true)) return null;
  const days = readSetting('shop', 'check.days', 4);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `We have your return of ${number}`,
    text: `${greeting} ${customer.name},\n\nYour return of ${number} is being checked.\nThat takes up to ${days} days.`,
  };
}
