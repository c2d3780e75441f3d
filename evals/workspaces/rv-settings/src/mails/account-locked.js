import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function accountLocked({ number, customer }) {
  if (!getSetting('mail.account-locked', true)) return null;
  const days = getSetting('lock.days', 1);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: `Your account ${number} is locked`,
    text: `${greeting} ${customer.name},\n\nThere were too many attempts on account ${number}.\nIt opens again in ${days} days.`,
  };
}
