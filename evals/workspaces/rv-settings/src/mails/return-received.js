import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function returnReceived({ number, customer }) {
  if (!getSetting('mail.return-received', true)) return null;
  const days = getSetting('check.days', 4);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `We have your return of ${number}`,
    text: `${greeting} ${customer.name},\n\nYour return of ${number} is being checked.\nThat takes up to ${days} days.`,
  };
}
