import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderReady({ number, customer }) {
  if (!readSetting('shop', 'mail.order-ready', true)) return null;
  const days = readSetting('shop', 'pickup.days', 10);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} is ready`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} can be fetched from the shop.\nWe keep it for ${days} days.`,
  };
}
