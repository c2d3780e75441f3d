import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderPacked({ number, customer }) {
  if (!readSetting('shop', 'mail.order-packed', true)) return null;
  const days = readSetting('shop', 'delivery.days', 3);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} is packed`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} leaves us tonight.\nCount on ${days} days.`,
  };
}
