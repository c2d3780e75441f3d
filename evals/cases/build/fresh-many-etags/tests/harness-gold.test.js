'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const fresh = require('.');

const check = (tags, etag, more = {}) => fresh({ 'if-none-match': tags, ...more.request }, { etag, ...more.answer });

test('is fresh when any of several tags matches', () => {
  for (const tags of ['"foo", "bar", "fizz"', '"bar","foo"', '"foo" , "bar"', 'W/"bar", "foo"']) assert.equal(check(tags, '"bar"'), true, tags);
});

test('is stale when none of several tags matches', () => {
  assert.equal(check('"foo", "bar"', '"baz"'), false);
});

test('compares one tag', () => {
  assert.equal(check('"foo"', '"foo"'), true);
  assert.equal(check('"foo"', 'W/"foo"'), true);
  assert.equal(check('"foo"', '"bar"'), false);
  assert.equal(check('*', '"foo"'), true);
});

test('looks at the date too', () => {
  const dates = (since, modified) => ({ request: { 'if-modified-since': since }, answer: { 'last-modified': modified } });
  const [early, late] = ['Sat, 01 Jan 2000 00:00:00 GMT', 'Sat, 01 Jan 2000 04:00:00 GMT'];
  assert.equal(check('"foo"', '"foo"', dates(late, early)), true);
  assert.equal(check('"foo"', '"foo"', dates(early, late)), false);
});
