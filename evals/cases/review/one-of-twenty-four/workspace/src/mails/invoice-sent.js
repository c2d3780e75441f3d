import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function invoiceSent({ number, customer }) {
  if (!readSetting('shop', 'mail.invoice-sent', true)) return null;
  const days = readSetting('shop', 'payment.days', 7);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Invoice ${number}`,
    text: `${greeting} ${customer.name},\n\nPlease find invoice ${number} attached.\nIt is due in ${days} days.`,
  };
}
