import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function accountLocked({ number, customer }) {
  if (!readSetting('shop', 'mail.account-locked', true)) return null;
  const days = readSetting('shop', 'lock.days', 1);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Your account ${number} is locked`,
    text: `${greeting} ${customer.name},\n\nThere were too many attempts on account ${number}.\nIt opens again in ${days} days.`,
  };
}
