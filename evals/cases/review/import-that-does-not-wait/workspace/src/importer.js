import { BadRequestError } from './errors.js';

/** Rows of a CSV text without quotes; the first line names the fields. */
export function parseCsv(text) {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = head.split(',').map((name) => name.trim());
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/**
 * Stores every row of the CSV that can be stored. `refused` lists the others by their line in the file, the head
 * being line 1.
 */
export async function importParcels(text, store) {
  const refused = [];
  let stored = 0;
  parseCsv(text).forEach(async (row, index) => {
    try {
      await store.put(row);
      stored += 1;
    } catch (error) {
      if (!(error instanceof BadRequestError)) throw error;
      refused.push({ line: index + 2, problem: error.message });
    }
  });
  return { stored, refused };
}
