import { readSetting } from '../settings.js';

/** Null when the shop has switched this mail off. */
export function priceDrop({ number, customer }) {
  if (!readSetting('shop', 'mail.price-drop', true)) return null;
  const days = readSetting('shop', 'price.days', 3);
  const greeting = readSetting(`customer:${customer.id}`, 'greeting', 'Hello');
  return {
    subject: `${number} costs less`,
    text: `${greeting} ${customer.name},\n\nThe price of ${number} has dropped.\nThe price holds for ${days} days.`,
  };
}
