/** Every unit, the largest first. `names` are the short one, the singular and the plural. */
export const units = [
  { names: ['d', 'day', 'days'], ms: 86_400_000 },
  { names: ['h', 'hour', 'hours'], ms: 3_600_000 },
  { names: ['m', 'minute', 'minutes'], ms: 60_000 },
  { names: ['s', 'second', 'seconds'], ms: 1000 },
  { names: ['ms', 'millisecond', 'milliseconds'], ms: 1 },
];

/** The unit of that name, whatever its letter case; undefined when there is none. */
export function unitCalled(name) {
  const wanted = name.toLowerCase();
  return units.find(({ names }) => names.includes(wanted));
}
