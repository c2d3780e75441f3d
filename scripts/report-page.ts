/**
 * Writes `src/evals/report/page-source.ts` from the modules and the style sheet in `page/`: types stripped, imports
 * among them resolved by order, one script. `--check` compares instead. The page must be one file without requests,
 * and ncc bundles what stands in a module, so the script is kept as a string.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const folder = path.join(import.meta.dirname, '../src/evals/report');

/** The text that `page-source.ts` must have. Throws for a module that does not exist. */
export async function pageSource(): Promise<string> {
  const script = inOrder('main.ts')
    .map((name) => withoutModules(stripTypeScriptTypes(read(name))))
    .join('\n');
  const lines = [
    '/** Made by scripts/report-page.ts from page/; change those files and run it again. */',
    `export const pageScript = ${JSON.stringify(tidy(script))};`,
    `export const pageStyle = ${JSON.stringify(tidy(read('style.css')))};`,
  ];
  return format(lines.join('\n\n'), { ...(await resolveConfig(folder)), parser: 'typescript' });
}

function read(name: string): string {
  return readFileSync(path.join(folder, 'page', name), 'utf8');
}

const valueImport = /^import (?!type )[^;]*? from '\.\/([\w-]+\.ts)';$/gm;

/** The modules that `entry` needs, each after those that it imports. */
function inOrder(entry: string, done: readonly string[] = []): readonly string[] {
  const needed = [...read(entry).matchAll(valueImport)].map(([, name = '']) => name);
  const before = needed.reduce((order, name) => (order.includes(name) ? order : inOrder(name, order)), done);
  return before.includes(entry) ? before : [...before, entry];
}

/** One script has no modules: their names stand beside each other. A name that two modules share fails in the browser. */
function withoutModules(source: string): string {
  return source.replace(valueImport, '').replace(/^export /gm, '');
}

/** Without comments that take a whole line, trailing space and blank lines. */
function tidy(text: string): string {
  const code = text.replace(/^\s*\/\*\*?[\s\S]*?\*\/$/gm, '').replace(/^\s*\/\/.*$/gm, '');
  return code.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n');
}

if (import.meta.main) {
  const target = path.join(folder, 'page-source.ts');
  const made = await pageSource();
  if (!process.argv.includes('--check')) writeFileSync(target, made);
  else if (readFileSync(target, 'utf8') !== made) {
    console.error('page-source.ts is not what page/ gives; run "node scripts/report-page.ts" and commit.');
    process.exitCode = 1;
  }
}
