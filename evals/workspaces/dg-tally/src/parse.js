const dayLine = /^#\s*(\d{4}-\d{2}-\d{2})\s*$/;
const entryLine = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})\s+(\S+)(?:\s+(.*))?$/;
const tag = /(?:^|\s)#([\w-]+)/g;

/**
 * Reads a sheet. Entries are `{day, start, end, project, text, tags, line}` with start and end in minutes
 * since midnight; lines that are wrong come back as `{line, message}` instead.
 */
export function parse(sheet) {
  const entries = [];
  const errors = [];
  let day;
  sheet.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const text = raw.trim();
    if (text === '' || text.startsWith('//')) return;
    const begins = dayLine.exec(text);
    if (begins !== null) {
      day = begins[1];
      return;
    }
    const entry = entryLine.exec(text);
    if (entry === null) errors.push({ line, message: `not an entry: ${text}` });
    else if (day === undefined) errors.push({ line, message: 'an entry before the first day' });
    else pushEntry(entry, { day, line, entries, errors });
  });
  return { entries, errors };
}

function pushEntry([, h1, m1, h2, m2, project, text = ''], { day, line, entries, errors }) {
  const start = minutes(h1, m1);
  const end = minutes(h2, m2);
  if (start === undefined || end === undefined) {
    errors.push({ line, message: 'no such time of day' });
    return;
  }
  const tags = [...text.matchAll(tag)].map(([, name]) => name.toLowerCase());
  entries.push({ day, start, end, project, text, tags, line });
}

function minutes(hours, mins) {
  const [h, m] = [Number(hours), Number(mins)];
  return h < 24 && m < 60 ? h * 60 + m : undefined;
}
