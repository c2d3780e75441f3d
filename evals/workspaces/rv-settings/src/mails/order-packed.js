import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderPacked({ number, customer }) {
  if (!getSetting('mail.order-packed', true)) return null;
  const days = getSetting('delivery.days', 3);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Order ${number} is packed`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} leaves us tonight.\nCount on ${days} days.`,
  };
}
