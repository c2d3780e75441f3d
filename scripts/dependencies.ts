/**
 * Writes docs/dependencies.md from package-lock.json: how many packages there are, by licence. `--check` only compares. Both fail
 * for a package whose licence is not a permissive one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs/dependencies.md');

/** SPDX names. All let anybody use, change and pass on the code when the notice stays. */
const permissive = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Unlicense',
  ],
  // Data about browsers, used by development tools alone.
  'CC-BY-4.0',
]);

/** Packages whose manifest names no licence in SPDX, with what was found instead. */
const read: Readonly<Record<string, { licence: string; because: string }>> = {
  buffers: {
    licence: 'MIT',
    because: 'version 0.1.1 of 2011 names none; its author published it under MIT/X11',
  },
  chainsaw: { licence: 'MIT', because: 'written "MIT/X11", which is the MIT licence' },
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Not in what users run. */
  readonly development: boolean;
}

const lock = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
const packages = Object.entries(lock.packages).flatMap(([place, entry]): Package[] => {
  if (place === '') return [];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = read[name]?.licence ?? entry.license ?? 'none';
  return [{ name, version: entry.version ?? '', licence, development: entry.dev === true }];
});

/** `(MIT OR CC0-1.0)` needs one of them, `(Apache-2.0 AND BSD-3-Clause)` all. */
function isPermissive(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((each) => permissive.has(each)));
}

function table(): string {
  const counts = Object.entries(Object.groupBy(packages, ({ licence }) => licence))
    .map(([licence, all = []]) => ({ licence, all }))
    .sort((a, b) => b.all.length - a.all.length || a.licence.localeCompare(b.licence));
  const rows = counts.map(({ licence, all }) => {
    const used = all.filter(({ development }) => !development).length;
    return `| ${licence} | ${used} | ${all.length - used} |`;
  });
  const used = packages.filter(({ development }) => !development).length;
  const total = `| **all** | ${used} | ${packages.length - used} |`;
  return [
    '| licence | for the bundles | for development alone |',
    '| --- | --- | --- |',
    ...rows,
    total,
  ].join('\n');
}

function direct(): string {
  const manifest = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const rows = Object.entries(manifest.dependencies).map(([name, version]) => {
    const licence = lock.packages[`node_modules/${name}`]?.license ?? 'none';
    return `| ${name} | ${version} | ${licence} |`;
  });
  return ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
}

const text = `# Dependencies

Users install none of these: the action is its bundles in \`dist/\`, built from exact versions with hashes in \`package-lock.json\`. A
bundle holds what its entry needs; \`publish\` and \`verify\` hold no model SDK. This page is written by \`npm run dependencies\`, and
\`npm run check\` refuses a licence that is not permissive.

## Packages by licence

${table()}

${Object.entries(read)
  .map(([name, { licence, because }]) => `\`${name}\` counts as ${licence}: ${because}.`)
  .join('\n')}

## What we depend on by name

${direct()}
`;

const faults = packages
  .filter(({ licence }) => !isPermissive(licence))
  .map(
    ({ name, version, licence }) =>
      `${name} ${version} has the licence ${licence}, which is not on the list of permissive ones.`,
  );
const after = await format(text, { ...((await resolveConfig(page)) ?? {}), filepath: page });
const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (before !== after)
  faults.push(
    'docs/dependencies.md does not say what package-lock.json says; run "npm run dependencies" and commit.',
  );
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
