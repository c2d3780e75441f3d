import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderOnHold({ number, customer }) {
  if (!getSetting('mail.order-on-hold', true)) return null;
  const days = getSetting('payment.days', 7);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Order ${number} waits`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} waits for your payment.\nWe keep it for ${days} days.`,
  };
}
