import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function invoicePaid({ number, customer }) {
  if (!readSetting('shop', 'mail.invoice-paid', true)) return null;
  const days = readSetting('shop', 'receipt.days', 2);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Thank you for paying ${number}`,
    text: `${greeting} ${customer.name},\n\nInvoice ${number} is settled.\nThe receipt follows within ${days} days.`,
  };
}
