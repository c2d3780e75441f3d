const settings = new Map();

const keyOf = (scope, name) => `${scope} ${name}`;

/**
 * The value of a setting for a scope, `shop` or `customer:<id>`; that of the shop when the scope has none, and
 * `fallback` when nobody set it.
 */
export function readSetting(scope, name, fallback) {
  for (const each of [scope, 'shop']) {
    const key = keyOf(each, name);
    if (settings.has(key)) return settings.get(key);
  }
  return fallback;
}

export function setSetting(scope, name, value) {
  settings.set(keyOf(scope, name), value);
}

export function forgetSettings() {
  settings.clear();
}
