import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderPlaced({ number, customer }) {
  if (!readSetting('shop', 'mail.order-placed', true)) return null;
  const days = readSetting('shop', 'delivery.days', 3);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Your order ${number}`,
    text: `${greeting} ${customer.name},\n\nWe have your order ${number} and pack it today.\nIt should be with you in ${days} days.`,
  };
}
