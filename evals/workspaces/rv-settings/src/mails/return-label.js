import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function returnLabel({ number, customer }) {
  if (!getSetting('mail.return-label', true)) return null;
  const days = getSetting('return.days', 30);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Label for your return of ${number}`,
    text: `${greeting} ${customer.name},\n\nPrint the label and hand the parcel of ${number} in.\nThe label is good for ${days} days.`,
  };
}
