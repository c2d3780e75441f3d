import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function backInStock({ number, customer }) {
  if (!readSetting('shop', 'mail.back-in-stock', true)) return null;
  const days = readSetting('shop', 'stock.days', 2);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `${number} is back`,
    text: `${greeting} ${customer.name},\n\n${number} can be ordered again.\nWe hold one for you for ${days} days.`,
  };
}
