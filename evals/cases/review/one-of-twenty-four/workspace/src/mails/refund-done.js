import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function refundDone({ number, customer }) {
  if (!readSetting('shop', 'mail.refund-done', true)) return null;
  const days = readSetting('shop', 'refund.days', 5);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `Refund for ${number} is done`,
    text: `${greeting} ${customer.name},\n\nThe refund for ${number} is on your account.\nIf it is not there in ${days} days, write to us.`,
  };
}
