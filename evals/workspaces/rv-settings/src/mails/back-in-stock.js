import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function backInStock({ number, customer }) {
  if (!getSetting('mail.back-in-stock', true)) return null;
  const days = getSetting('stock.days', 2);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `${number} is back`,
    text: `${greeting} ${customer.name},\n\n${number} can be ordered again.\nWe hold one for you for ${days} days.`,
  };
}
