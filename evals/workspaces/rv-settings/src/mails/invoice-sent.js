import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function invoiceSent({ number, customer }) {
  if (!getSetting('mail.invoice-sent', true)) return null;
  const days = getSetting('payment.days', 7);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Invoice ${number}`,
    text: `${greeting} ${customer.name},\n\nPlease find invoice ${number} attached.\nIt is due in ${days} days.`,
  };
}
