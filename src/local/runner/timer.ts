/** The longest time a timer of Node can wait: about 24 days. A longer one would fire at once. */
const maxDelayMs = 2 ** 31 - 1;

/** Calls back after so many minutes, at the latest after 24 days. */
export function afterMinutes(minutes: number, callback: () => void): NodeJS.Timeout {
  return setTimeout(callback, Math.min(minutes * 60_000, maxDelayMs));
}
