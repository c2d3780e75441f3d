'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const wayfinder = require('..');
const defaults = require('../config/defaults.json');

const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

test('the table of options shows names and defaults as they are', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)].map(([, name, value]) => [name, value]);
  assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, String(value)])));
});

test('the example runs', () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readme);
  const body = code.replace(/^router\.handle/m, 'return router.handle');
  assert.equal(new Function('require', body)(() => wayfinder), 'a b 2');
});

test('the README still explains the order of routes', () => {
  assert.match(readme, /The most special route wins/);
});
