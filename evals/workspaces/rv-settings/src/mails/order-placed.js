import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderPlaced({ number, customer }) {
  if (!getSetting('mail.order-placed', true)) return null;
  const days = getSetting('delivery.days', 3);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Your order ${number}`,
    text: `${greeting} ${customer.name},\n\nWe have your order ${number} and pack it today.\nIt should be with you in ${days} days.`,
  };
}
