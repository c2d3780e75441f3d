'use strict';

const { decodeText } = require('./decode');

/** The fields of a query such as `a=1&b=2`; a name that occurs twice gives an array. */
function parseQuery(text) {
  const fields = Object.create(null);
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decodeText(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decodeText(pair.slice(equals + 1));
    fields[name] = name in fields ? [].concat(fields[name], value) : value;
  }
  return fields;
}

module.exports = { parseQuery };
