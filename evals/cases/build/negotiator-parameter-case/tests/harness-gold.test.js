'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const Negotiator = require('.');

const sorted = (accept, available) => new Negotiator({ headers: { accept } }).mediaTypes(available);

test('reads a quality in capitals', () => {
  assert.deepEqual(sorted('text/html;Q=0.1, application/json;q=0.5', ['text/html', 'application/json']), ['application/json', 'text/html']);
});

test('matches the name of a parameter in any letter case', () => {
  assert.deepEqual(sorted('application/json;Level=1', ['application/json;level=1']), ['application/json;level=1']);
});

test('sorts by quality', () => {
  assert.deepEqual(sorted('text/html;q=0.1, application/json;q=0.5', ['text/html', 'application/json']), ['application/json', 'text/html']);
});

test('keeps values of parameters apart', () => {
  assert.deepEqual(sorted('application/json;level=1', ['application/json;level=2']), []);
});
