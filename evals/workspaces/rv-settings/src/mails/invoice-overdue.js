import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function invoiceOverdue({ number, customer }) {
  if (!getSetting('mail.invoice-overdue', true)) return null;
  const days = getSetting('grace.days', 10);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Invoice ${number} is overdue`,
    text: `${greeting} ${customer.name},\n\nInvoice ${number} has not been paid.\nPlease pay within ${days} days.`,
  };
}
