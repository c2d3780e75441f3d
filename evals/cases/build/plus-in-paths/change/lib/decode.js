'use strict';

/** Percent-decoded text; text with a broken escape stays as it is. */
function decodeText(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A name or value of a query: as `decodeText`, and `+` is a blank. */
function decodeQueryText(text) {
  return decodeText(text.replaceAll('+', ' '));
}

module.exports = { decodeText, decodeQueryText };
