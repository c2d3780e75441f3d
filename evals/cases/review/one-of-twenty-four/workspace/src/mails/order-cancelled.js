import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function orderCancelled({ number, customer }) {
  if (!readSetting('shop', 'mail.order-cancelled', true)) return null;
  const days = readSetting('shop', 'refund.days', 5);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Order ${number} is cancelled`,
    text: `${greeting} ${customer.name},\n\nOrder ${number} will not be sent.\nMoney goes back within ${days} days.`,
  };
}
