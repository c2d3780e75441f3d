import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import * as room from '../src/index.js';

afterEach(() => room.forgetSettings());

const facts = { number: 'A1', customer: { id: 7, name: 'Ada' } };

test('greets and names the days', () => {
  room.setSetting('shop', 'greeting', 'Dear');
  room.setSetting('shop', 'delivery.days', 2);
  assert.deepEqual(room.orderShipped(facts), {
    subject: 'Order A1 is on its way',
    text: 'Dear Ada,\n\nOrder A1 was handed to the carrier.\nExpect it within 2 days.',
  });
});

test('a customer chooses the greeting', () => {
  room.setSetting('customer:7', 'greeting', 'Hi');
  assert.match(room.orderShipped(facts).text, /^Hi Ada/);
  assert.match(room.orderShipped({ ...facts, customer: { id: 8, name: 'Bo' } }).text, /^Hello Bo/);
});

test('a mail can be switched off', () => {
  room.setSetting('shop', 'mail.order-placed', false);
  assert.equal(room.orderPlaced(facts), null);
  assert.equal(room.orderPacked(facts)?.subject, 'Order A1 is packed');
});
