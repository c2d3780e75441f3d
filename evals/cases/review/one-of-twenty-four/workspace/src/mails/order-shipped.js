import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderShipped({ number, customer }) {
  if (!readSetting('shop', 'mail.order-shipped', true)) return null;
  const days = readSetting('shop', 'delivery.days', 3);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} is on its way`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} was handed to the carrier.\nExpect it within ${days} days.`,
  };
}
