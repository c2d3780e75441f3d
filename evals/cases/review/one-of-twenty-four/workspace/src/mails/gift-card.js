import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function giftCard({ number, customer }) {
  if (!readSetting('shop', 'mail.gift-card', true)) return null;
  const days = readSetting('shop', 'card.days', 365);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: 'A gift card for you',
    text: `${greeting} ${customer.name},\n\nSomebody gave you the card ${number}.\nIt is good for ${days} days.`,
  };
}
