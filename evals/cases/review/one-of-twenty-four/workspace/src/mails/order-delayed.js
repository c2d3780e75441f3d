import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderDelayed({ number, customer }) {
  if (!readSetting('shop', 'mail.order-delayed', true)) return null;
  const days = readSetting('shop', 'delay.days', 5);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} is late`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} is held up at the carrier.\nPlease allow ${days} more days.`,
  };
}
