import { getSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function giftCard({ number, customer }) {
  if (!getSetting('mail.gift-card', true)) return null;
  const days = getSetting('card.days', 365);
  const greeting = getSetting('greeting', 'Hello');
  return {
    subject: 'A gift card for you',
    text: `${greeting} ${customer.name},\n\nSomebody gave you the card ${number}.\nIt is good for ${days} days.`,
  };
}
