import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function refundStarted({ number, customer }) {
  if (!getSetting('mail.refund-started', true)) return null;
  const days = getSetting('refund.days', 5);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Refund for ${number}`,
    text: `${greeting} ${customer.name},\n\nThe refund for ${number} is on its way.\nIt takes up to ${days} days.`,
  };
}
