'use strict';

const { readOptions } = require('./options');
const { comparePatterns, matchParts, parsePattern } = require('./pattern');
const { parseQuery } = require('./query');

class NotFound extends Error {}

/** A router; `options` are those of the README. */
function createRouter(options) {
  const settings = readOptions(options);
  const routes = [];

  function add(method, path, handler) {
    routes.push({ method, pattern: parsePattern(path), handler, slash: path.endsWith('/') });
    routes.sort((a, b) => comparePatterns(a.pattern, b.pattern));
  }

  function handle(method, url) {
    const [path, ...query] = url.split('?');
    const parts = path.split('/').filter((part) => part !== '');
    for (const route of routes) {
      if (route.method !== method) continue;
      if (settings.trailingSlash === 'strict' && route.slash !== path.endsWith('/')) continue;
      const params = matchParts(route.pattern, parts, settings);
      if (params !== null) return route.handler({ params, query: parseQuery(query.join('?')) });
    }
    throw new NotFound(`${method} ${path}: no route`);
  }

  return { add, handle };
}

module.exports = { createRouter, NotFound };
