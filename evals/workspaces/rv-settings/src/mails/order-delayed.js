import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderDelayed({ number, customer }) {
  if (!getSetting('mail.order-delayed', true)) return null;
  const days = getSetting('delay.days', 5);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Order ${number} is late`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} is held up at the carrier.\nPlease allow ${days} more days.`,
  };
}
