/**
 * Writes the table of docs/security.md that maps each case of test/cases.yaml to the tests that name it. `--check` only
 * compares, and fails for a case without a test. Both fail for a test that names an unknown case, or one that does not apply.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '..');
const page = path.join(root, 'docs/security.md');
const shownTests = 3;

type Case = string | { readonly what: string; readonly not: string };

/** A test or group, and the cases its name has in brackets. */
interface Named {
  readonly file: string;
  readonly title: string;
  readonly cases: readonly string[];
}

const group =
  /\s*\(((?:[A-GT]\d{1,2}|cases? \d{1,2}|\d{1,2})(?:(?:, | and )(?:[A-GT]\d{1,2}|cases? \d{1,2}|\d{1,2}))*)\)/g;

/** `(T23)`, `(D4, E5)`, `(case 29)`, `(cases 44, 45, T55)`. Numbers alone are cases only after the word. */
function casesIn(name: string): string[] {
  return [...name.matchAll(group)].flatMap(([, inside = '']) => {
    let numbered = false;
    return inside.split(/, | and /).flatMap((token) => {
      numbered ||= token.startsWith('case');
      const id = token.replace(/^cases? /, '');
      return /^\d/.test(id) && !numbered ? [] : [id];
    });
  });
}

function testsIn(file: string): Named[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found: Named[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) ? nameOf(node) : undefined;
    const cases = casesIn(name ?? '');
    if (name !== undefined && cases.length > 0) found.push({ file, title: name.replace(group, ''), cases });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The name that `test('…', …)`, `test.each(…)('…', …)` or `describe` is given; undefined for other calls. */
function nameOf(call: ts.CallExpression): string | undefined {
  let callee: ts.Expression = call.expression;
  while (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) callee = callee.expression;
  const [first] = call.arguments;
  if (!ts.isIdentifier(callee) || !/^(test|it|describe)$/.test(callee.text)) return undefined;
  if (first === undefined) return undefined;
  return ts.isStringLiteralLike(first)
    ? first.text
    : ts.isTemplateExpression(first)
      ? first.getText()
      : undefined;
}

function cell(text: string): string {
  return text.replace(/[\\|<>*_`]/g, '\\$&').replace(/\s+/g, ' ');
}

function shown(tests: readonly Named[]): string {
  const [some, rest] = [tests.slice(0, shownTests), tests.length - shownTests];
  const lines = some.map(({ file, title }) => `[${file.replace(/^test\//, '')}](../${file}): ${cell(title)}`);
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}

function tableOf(cases: ReadonlyMap<string, Case>, tests: ReadonlyMap<string, readonly Named[]>): string {
  const rows = [...cases].map(([id, each]) => {
    const [what, by] =
      typeof each === 'string'
        ? [each, shown(tests.get(id) ?? [])]
        : [each.what, `does not apply: ${cell(each.not)}`];
    return `| ${/^\d/.test(id) ? `case ${id}` : id} | ${cell(what)} | ${by} |`;
  });
  return ['| case | what must hold | shown by |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The lists by letter, then the 67. */
const order = (id: string): string => (/^\d/.test(id) ? `Z${id.padStart(2, '0')}` : id);
const written = parse(readFileSync(path.join(root, 'test/cases.yaml'), 'utf8')) as Record<string, Case>;
const ids = Object.keys(written).sort((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }));
const cases = new Map(ids.map((id) => [id, written[id] ?? '']));
const named = globSync('test/**/*.test.ts', { cwd: root }).sort().flatMap(testsIn);
const tests = Map.groupBy(
  named.flatMap((each) => [...new Set(each.cases)].map((id) => ({ id, each }))),
  ({ id }) => id,
);
const byCase = new Map([...tests].map(([id, list]) => [id, list.map(({ each }) => each)]));

const faults = [
  ...named.flatMap(({ file, title, cases: all }) =>
    all
      .filter((id) => typeof cases.get(id) !== 'string')
      .map(
        (id) => `${file}: "${title}" names ${id}, which ${cases.has(id) ? 'does not apply' : 'is no case'}`,
      ),
  ),
  ...ids
    .filter((id) => typeof cases.get(id) === 'string' && !byCase.has(id))
    .map((id) => `no test names ${id}: ${JSON.stringify(cases.get(id))}`),
];

const before = readFileSync(page, 'utf8');
const marked = /(<!-- cases -->)[\s\S]*?(<!-- end of cases -->)/;
if (!marked.test(before)) throw new Error('docs/security.md has no place for the table of cases');
const filled = before.replace(
  marked,
  (_all, start: string, end: string) => `${start}\n\n${tableOf(cases, byCase)}\n\n${end}`,
);
const after = await format(filled, { ...((await resolveConfig(page)) ?? {}), filepath: page });
if (!process.argv.includes('--check')) writeFileSync(page, after);
else if (before !== after)
  faults.push('docs/security.md does not say what the tests name; run "npm run cases" and commit.');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
