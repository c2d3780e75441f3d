import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderDelivered({ number, customer }) {
  if (!readSetting('shop', 'mail.order-delivered', true)) return null;
  const days = readSetting('shop', 'return.days', 30);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} has arrived`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} was delivered.\nYou may return it within ${days} days.`,
  };
}
