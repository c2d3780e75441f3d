import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function invoiceOverdue({ number, customer }) {
  if (!readSetting('shop', 'mail.invoice-overdue', true)) return null;
  const days = readSetting('shop', 'payment.days', 7);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Invoice ${number} is overdue`,
    text: `${greeting} ${customer.name},\n\nInvoice ${number} has not been paid.\nPlease pay within ${days} days.`,
  };
}
