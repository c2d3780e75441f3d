import { appendFile, readFile } from 'node:fs/promises';

/** The text of the sheet; empty when there is none yet. */
export async function readSheet(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Appends an entry, and the line of its day when the sheet does not end in that day. */
export async function appendEntry(file, day, text) {
  const sheet = await readSheet(file);
  const last = [...sheet.matchAll(/^# (\d{4}-\d{2}-\d{2})$/gm)].at(-1)?.[1];
  const gap = sheet === '' || sheet.endsWith('\n') ? '' : '\n';
  await appendFile(file, `${gap}${last === day ? '' : `# ${day}\n`}${text}\n`);
}
