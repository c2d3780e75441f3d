'use strict';

const { createRouter, NotFound } = require('./router');

module.exports = { createRouter, NotFound };
