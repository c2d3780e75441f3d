'use strict';

const defaults = require('../config/defaults.json');

/** Options with defaults filled in. Throws a TypeError for one that is unknown. */
function readOptions(given = {}) {
  for (const name of Object.keys(given))
    if (!(name in defaults)) throw new TypeError(`unknown option "${name}"`);
  return { ...defaults, ...given };
}

module.exports = { readOptions };
