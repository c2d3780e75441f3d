import type { ReportData } from './data.ts';

/** The text of a gzip stream in base64. */
export async function unpackText(packed: string): Promise<string> {
  const binary = atob(packed.trim());
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/** The data that the page carries; they are written together with it. */
export async function reportData(): Promise<ReportData> {
  const holder = document.getElementById('report-data');
  if (holder === null) throw new Error('the page carries no data');
  return JSON.parse(await unpackText(holder.textContent)) as ReportData;
}
