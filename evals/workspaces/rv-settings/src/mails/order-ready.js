import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderReady({ number, customer }) {
  if (!getSetting('mail.order-ready', true)) return null;
  const days = getSetting('pickup.days', 10);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Order ${number} is ready`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} can be fetched from the shop.\nWe keep it for ${days} days.`,
  };
}
