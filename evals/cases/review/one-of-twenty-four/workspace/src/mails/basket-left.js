import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function basketLeft({ number, customer }) {
  if (!readSetting('shop', 'mail.basket-left', true)) return null;
  const days = readSetting('shop', 'basket.days', 4);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: 'You left something behind',
    text: `${greeting} ${customer.name},\n\nYour basket ${number} is still there.\nWe keep it for ${days} days.`,
  };
}
