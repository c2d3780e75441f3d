import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function giftCardEnds({ number, customer }) {
  if (!readSetting('shop', 'mail.gift-card-ends', true)) return null;
  const days = readSetting('shop', 'card.warning.days', 30);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: 'Your gift card ends soon',
    text: `${greeting} ${customer.name},\n\nThere is money left on card ${number}.\nIt ends in ${days} days.`,
  };
}
