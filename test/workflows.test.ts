import { globSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');
const files = globSync(
  [
    '.github/workflows/*.yml',
    'examples/*.yml',
    'examples/sample/.github/workflows/*.yml',
    'action.yml',
    '*/action.yml',
  ],
  { cwd: root },
).sort();
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every `uses:` of a file. */
function used(file: string): string[] {
  return [...text(file).matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, name = '']) => name);
}

/** Every script below `run:`, a line or a block. */
function scripts(file: string): string[] {
  const lines = text(file).split('\n');
  return lines.flatMap((line, at) => {
    const [, indent = '', inline = ''] = /^(\s*(?:- )?)run: (.*)$/.exec(line) ?? [];
    if (inline === '') return [];
    if (!/^[|>]/.test(inline)) return [inline];
    const end = lines.findIndex(
      (next, index) => index > at && next.trim() !== '' && next.search(/\S/) <= indent.length,
    );
    return [lines.slice(at + 1, end === -1 ? undefined : end).join('\n')];
  });
}

describe('our workflows, actions and examples', () => {
  test('are found', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        '.github/workflows/issue-to-pr.yml',
        'examples/issue-to-pr.yml',
        'run/action.yml',
      ]),
    );
    expect(files.flatMap(scripts).length).toBeGreaterThan(3);
  });

  test.each(files)('%s: names every action of others by its whole hash', (file) => {
    const ours = /^(?:\$\/|\.\/|org\/harness-action\/)/;
    const loose = used(file).filter((name) => !ours.test(name) && !/^[\w./-]+@[0-9a-f]{40}$/.test(name));
    expect(loose).toEqual([]);
  });

  test.each(files)('%s: neither saves nor restores a cache (T39, C12)', (file) => {
    expect(used(file).filter((name) => name.includes('cache'))).toEqual([]);
    expect(text(file)).not.toMatch(/^\s*cache(?:-dependency-path)?:/m);
  });

  test.each(files)('%s: puts no expression into a script (T18, F2)', (file) => {
    expect(scripts(file).filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test.each(['.github/zizmor.yml', '.github/actionlint.yaml'])(
  '%s: gives a reason above each finding it ignores',
  (file) => {
    const lines = text(file).split('\n');
    const ignored = lines.flatMap((line, at) => (/^\s+- \S|ref-pin/.test(line) ? [lines[at - 1] ?? ''] : []));
    expect(ignored.length).toBeGreaterThan(0);
    for (const above of ignored) expect(above).toMatch(/^\s+# .{20,}/);
  },
);

test('people are told that checks on a pull request by the job’s own token wait for them (G23)', () => {
  const page = readFileSync(path.join(root, 'docs/security.md'), 'utf8');
  expect(page.replace(/\s+/g, ' ')).toContain(
    "Checks on a pull request by the job's own token wait for a person",
  );
});
