const settings = new Map();

/** The value of a setting; `fallback` when nobody set it. */
export function getSetting(name, fallback) {
  return settings.has(name) ? settings.get(name) : fallback;
}

export function setSetting(name, value) {
  settings.set(name, value);
}

export function forgetSettings() {
  settings.clear();
}
