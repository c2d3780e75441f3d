/** Rows of a CSV text without quotes; the first line names the fields. */
export function parseCsv(text) {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const names = head.split(',').map((name) => name.trim());
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** Stores every row of the CSV. Throws on the first bad row; rows before it stay. */
export async function importParcels(text, store) {
  const rows = parseCsv(text);
  for (const row of rows) await store.put(row);
  return { stored: rows.length };
}
