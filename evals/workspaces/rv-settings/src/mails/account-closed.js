import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function accountClosed({ number, customer }) {
  if (!getSetting('mail.account-closed', true)) return null;
  const days = getSetting('erase.days', 30);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Your account ${number} is closed`,
    text: `${greeting} ${customer.name},\n\nWe have closed account ${number}, as you asked.\nYour data is erased within ${days} days.`,
  };
}
