/** Writes the tables of inputs and outputs in README.md from the action manifests. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { format, resolveConfig } from 'prettier';

interface Manifest {
  inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs?: Record<string, { description: string }>;
}

const root = path.join(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');
const manifests = ['run', 'publish', 'verify', 'evaluate', 'publish-evals'];

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
}

function tables(manifest: Manifest): string {
  const inputs = Object.entries(manifest.inputs ?? {}).map(
    ([name, { description, required, default: absent }]) =>
      row([
        `\`${name}\``,
        description,
        required === true ? 'required' : absent === undefined ? '' : `\`${absent}\``,
      ]),
  );
  const outputs = Object.entries(manifest.outputs ?? {}).map(([name, { description }]) =>
    row([`\`${name}\``, description]),
  );
  return [
    '| input | what it is | default |',
    '| --- | --- | --- |',
    ...inputs,
    '',
    '| output | what it is |',
    '| --- | --- |',
    ...outputs,
  ].join('\n');
}

function withTables(text: string): string {
  return manifests.reduce((current, name) => {
    const manifest = parse(readFileSync(path.join(root, name, 'action.yml'), 'utf8')) as Manifest;
    const marked = new RegExp(`(<!-- inputs of ${name} -->)[\\s\\S]*?(<!-- end -->)`);
    if (!marked.test(current)) throw new Error(`README.md has no place for the inputs of ${name}`);
    return current.replace(
      marked,
      (_all, start: string, end: string) => `${start}\n\n${tables(manifest)}\n\n${end}`,
    );
  }, text);
}

const before = readFileSync(readme, 'utf8');
const style = (await resolveConfig(readme)) ?? {};
const after = await format(withTables(before), { ...style, filepath: readme });
if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (before !== after) {
  console.error('README.md does not say what the action manifests say; run "npm run readme" and commit.');
  process.exitCode = 1;
}
