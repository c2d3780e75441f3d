const minutesPerDay = 24 * 60;

/** Minutes between start and end; an end before the start is on the next day. */
export function duration({ start, end }) {
  return end >= start ? end - start : end + minutesPerDay - start;
}

/** Rounds up to a multiple of `step` minutes; 0 leaves the minutes as they are. */
export function roundUp(minutes, step) {
  return step === 0 ? minutes : Math.ceil(minutes / step) * step;
}

/** `3:05` for 185. */
export function clock(minutes) {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
