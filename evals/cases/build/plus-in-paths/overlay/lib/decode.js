'use strict';

/** Decoded text of a URL; text with a broken escape stays as it is. */
function decodeText(text) {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

module.exports = { decodeText };
