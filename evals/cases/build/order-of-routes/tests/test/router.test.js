'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { createRouter, NotFound } = require('..');

function routerWith(paths, options) {
  const router = createRouter(options);
  for (const path of paths) router.add('GET', path, ({ params }) => ({ path, ...params }));
  return router;
}

test('gives the parameters of the path', () => {
  const router = routerWith(['/files/:name']);
  assert.deepEqual(router.handle('GET', '/files/a%20b'), { path: '/files/:name', name: 'a b' });
});

test('prefers a fixed part to a parameter', () => {
  const router = routerWith(['/files/new', '/files/:name']);
  assert.equal(router.handle('GET', '/files/new').path, '/files/new');
});

test('gives the rest of the path', () => {
  const router = routerWith(['/static/*']);
  assert.equal(router.handle('GET', '/static/css/a.css')['*'], 'css/a.css');
});

test('ignores a trailing slash when told so', () => {
  const router = routerWith(['/files'], { trailingSlash: 'ignore' });
  assert.equal(router.handle('GET', '/files/').path, '/files');
});

test('tells a trailing slash apart when strict', () => {
  const router = routerWith(['/files'], { trailingSlash: 'strict' });
  assert.throws(() => router.handle('GET', '/files/'), NotFound);
});

test('hands over the query', () => {
  const router = createRouter();
  router.add('GET', '/search', ({ query }) => query.q);
  assert.equal(router.handle('GET', '/search?q=a+b'), 'a b');
});

test('says which path was not found', () => {
  assert.throws(() => routerWith([]).handle('GET', '/x'), /GET \/x: no route/);
});

test('refuses an option it does not know', () => {
  assert.throws(() => createRouter({ slash: true }), TypeError);
});

test('prefers the most special route, in whatever order routes were added', () => {
  const paths = ['/*', '/files/*', '/files/:name', '/files/new', '/files/:name/edit', '/files/new/:field'];
  for (const order of [paths, [...paths].reverse(), [...paths].sort()]) {
    const router = routerWith(order);
    assert.equal(router.handle('GET', '/files/new').path, '/files/new');
    assert.equal(router.handle('GET', '/files/old').path, '/files/:name');
    assert.equal(router.handle('GET', '/files/new/edit').path, '/files/new/:field');
    assert.equal(router.handle('GET', '/files/a/b/c').path, '/files/*');
    assert.equal(router.handle('GET', '/x').path, '/*');
  }
});

test('keeps the order of adding for routes that are alike', () => {
  assert.equal(routerWith(['/:a', '/:b']).handle('GET', '/x').path, '/:a');
});
