const msPerDay = 24 * 60 * 60 * 1000;

/** Is a day `YYYY-MM-DD` within the range, both ends included? */
export function inRange(day, { from, to }) {
  return day >= from && day <= to;
}

/** First and last day of the week that `now` is in. */
export function currentWeek(now, weekStart) {
  const first = weekStart === 'sunday' ? 0 : 1;
  const back = (now.getDay() - first + 7) % 7;
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  return { from: isoDay(from), to: isoDay(new Date(from.getFullYear(), from.getMonth(), from.getDate() + 6)) };
}

/** The day that `now` belongs to when days end at the clock time `dayEnds`. */
export function dayOf(now, dayEnds) {
  const [hours, minutes] = dayEnds.split(':').map(Number);
  const isBefore = now.getHours() * 60 + now.getMinutes() < hours * 60 + minutes;
  return isoDay(isBefore ? new Date(now.getTime() - msPerDay) : now);
}

function isoDay(date) {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}
