import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function reviewWanted({ number, customer }) {
  if (!readSetting('shop', 'mail.review-wanted', true)) return null;
  const days = readSetting('shop', 'review.days', 21);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `How was ${number}?`,
    text: `${greeting} ${customer.name},\n\nTell others what you think of ${number}.\nThe link works for ${days} days.`,
  };
}
