import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { limitSettings, modelProviders, parsePhase, phaseSettings } from '../../src/phase/load.ts';
import { contextSourceNames } from '../../src/phase/phase.ts';
import { factNames } from '../../src/phase/places.ts';
import { fieldKeys } from '../../src/phase/result-schema.ts';
import { toolNames } from '../../src/tools/tool.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'phases.md'), 'utf8');

/** Table rows with their blanks folded, as the formatter pads columns. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.replace(/ +/g, ' '));

function rowOf(name: string, schema: z.ZodType): string {
  const presence = schema.safeParse(undefined).success ? 'optional' : 'required';
  return `| \`${name}\` | ${presence} | ${schema.description ?? ''} |`;
}

describe('docs/phases.md', () => {
  test('describes every setting in the words of the schema, and no other', () => {
    const expected = Object.entries<z.ZodType>(phaseSettings.shape).flatMap(([name, schema]) => [
      rowOf(name, schema),
      ...(name === 'limits'
        ? Object.entries<z.ZodType>(limitSettings.shape).map(([limit, each]) =>
            rowOf(`limits.${limit}`, each),
          )
        : []),
    ]);
    expect(rows.filter((row) => /\| (?:required|optional) \|/.test(row))).toEqual(expected);
  });

  test('names every context source, fact, tool, provider and key of a field', () => {
    const tabled = rows.map((row) => /`([^`]*)`/.exec(row)?.[1]);
    expect(tabled).toEqual(expect.arrayContaining([...contextSourceNames, ...fieldKeys]));
    for (const name of factNames) expect(page).toContain(`{{${name}}}`);
    for (const name of [...toolNames, ...modelProviders]) expect(page).toContain(`\`${name}\``);
  });

  test('shows an example that works', () => {
    const block = /^( *)```markdown\n([^]*?)^ *```$/m.exec(page);
    const text = (block?.[2] ?? '').replaceAll(new RegExp(`^${block?.[1] ?? ''}`, 'gm'), '');
    const phase = parsePhase({ name: 'triage', text, file: 'docs/phases.md' });
    expect(phase.result.verdicts).toEqual(['proceed', 'clarify', 'decline']);
  });
});
