import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function returnLabel({ number, customer }) {
  if (!readSetting('shop', 'mail.return-label', true)) return null;
  const days = readSetting('shop', 'return.days', 30);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Label for your return of ${number}`,
    text: `${greeting} ${customer.name},\n\nPrint the label and hand the parcel of ${number} in.\nThe label is good for ${days} days.`,
  };
}
