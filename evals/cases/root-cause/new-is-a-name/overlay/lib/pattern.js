'use strict';

const { decodeText } = require('./decode');

/** Weight of a part of a pattern: a fixed one beats a parameter, a parameter beats the rest. */
const weights = { fixed: 2, parameter: 1, rest: 0 };

/** Parts of a pattern such as `/files/:name` or `/static/*`. */
function parsePattern(text) {
  return text
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '*') return { kind: 'rest' };
      return part.startsWith(':') ? { kind: 'parameter', name: part.slice(1) } : { kind: 'fixed', text: part };
    });
}

/** Sorts patterns, the most special first. */
function comparePatterns(a, b) {
  return rank(a) < rank(b);
}

/** The weights of the parts as one text: `/files/:name` is "21". */
function rank(pattern) {
  return pattern.map((part) => weights[part.kind]).join('');
}

/** The parameters when `parts` of a path fit the pattern, else null. The rest is called `*`. */
function matchParts(pattern, parts, { caseSensitive }) {
  const same = caseSensitive ? (a, b) => a === b : (a, b) => a.toLowerCase() === b.toLowerCase();
  const params = {};
  for (const [at, part] of pattern.entries()) {
    if (part.kind === 'rest') {
      params['*'] = parts.slice(at).map(decodeText).join('/');
      return params;
    }
    if (at >= parts.length) return null;
    if (part.kind === 'fixed' && !same(part.text, decodeText(parts[at]))) return null;
    if (part.kind === 'parameter') params[part.name] = decodeText(parts[at]);
  }
  return parts.length === pattern.length ? params : null;
}

module.exports = { parsePattern, comparePatterns, matchParts };
