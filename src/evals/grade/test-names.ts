/** What the tests of one name did, over all tests that carry it. */
export type TestState = 'passed' | 'failed';

/** By name as printed, and by the names of its suites and its own joined with ` > ` where the format shows them. */
export type TestStates = ReadonlyMap<string, TestState>;

/**
 * Forms in which test runners print names:
 * - `tap`: `ok 1 - name`, nested by indentation, as `node --test --test-reporter=tap` and `tap`.
 * - `tape`: flat TAP whose tests are `# name` lines, several streams one after the other allowed.
 * - `spec`: a tick or a cross before each name, as `jest --verbose`, mocha, vitest and node's `spec` reporter.
 * - `pytest`: `path::name PASSED` as `pytest -v`, or `PASSED path::name` as `pytest -rA`.
 * - `unittest`: `test_name (module.Class.test_name) ... ok` as `python3 -m unittest -v`.
 * - `go`: `--- PASS: Name (0.00s)` as `go test -v`.
 */
export const testFormats = ['tap', 'tape', 'spec', 'pytest', 'unittest', 'go'] as const;
export type TestFormat = (typeof testFormats)[number];

/**
 * Reads which tests passed and which did not. A name printed more than once has passed only when it did every
 * time; a test that is skipped or marked as to do is in no state. Never throws; lines of no known form are left out.
 */
export function readTestStates(output: string, format: TestFormat): TestStates {
  const states = new Map<string, TestState>();
  const lines = output.replace(escapes, '').split(/\r?\n/);
  for (const { names, passed } of readers[format](lines))
    for (const name of new Set(names))
      states.set(name, passed && states.get(name) !== 'failed' ? 'passed' : 'failed');
  return states;
}

/** Colours. */
const escapes = /\u001B\[[0-9;]*m/g;

interface Seen {
  readonly names: readonly string[];
  readonly passed: boolean;
}

const readers: Readonly<Record<TestFormat, (lines: readonly string[]) => readonly Seen[]>> = {
  tap: readTap,
  tape: readTape,
  spec: (lines) => lines.flatMap(readSpecLine),
  pytest: (lines) => lines.flatMap(readPytestLine),
  unittest: (lines) => lines.flatMap(readUnittestLine),
  go: (lines) => lines.flatMap(readGoLine),
};

const point = /^(\s*)(not )?ok\b(?: +\d+)?(?: +-)?(?: (.*))?$/;

interface Point {
  readonly depth: number;
  readonly name: string;
  readonly passed: boolean;
  /** `# SKIP` or `# TODO`: passing means nothing. */
  readonly directive: boolean;
}

function readPoint(line: string): Point | undefined {
  const [, indent, not, rest] = point.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const [name = '', directive] = (rest ?? '').split(/(?<!\\) # (?=(?:skip|todo)\b)/i);
  return {
    depth: indent.length,
    name: name.replace(/\\([\\#])/g, '$1').trim(),
    passed: not === undefined,
    directive: directive !== undefined,
  };
}

/** The name of a suite comes before its tests (`# Subtest: name`), its own line after them. */
function readTap(lines: readonly string[]): readonly Seen[] {
  const seen: Seen[] = [];
  const open: { readonly depth: number; readonly name: string }[] = [];
  for (const line of lines) {
    const [, indent, name] = /^(\s*)# Subtest: (.*)$/.exec(line) ?? [];
    if (indent !== undefined && name !== undefined) {
      closeTo(open, indent.length);
      open.push({ depth: indent.length, name: name.replace(/\\([\\#])/g, '$1').trim() });
      continue;
    }
    const found = readPoint(line);
    if (found === undefined) continue;
    closeTo(open, found.depth);
    const path = [...open.map((suite) => suite.name), found.name].join(' > ');
    if (!found.directive || !found.passed) seen.push({ names: [found.name, path], passed: found.passed });
  }
  return seen;
}

function closeTo(open: { readonly depth: number }[], depth: number): void {
  while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
}

/** A heading has passed when every assertion below it has. */
function readTape(lines: readonly string[]): readonly Seen[] {
  const seen: Seen[] = [];
  let heading: string | undefined;
  for (const line of lines) {
    if (line.startsWith('# ')) heading = line.slice(2).trim();
    const found = /^\s/.test(line) ? undefined : readPoint(line);
    if (found === undefined || heading === undefined || (found.directive && found.passed)) continue;
    seen.push({ names: [heading, `${heading} > ${found.name}`], passed: found.passed });
  }
  return seen;
}

/** What runners add behind a name: how long it took, for node also a directive. */
const duration = /\s+\(\d+(?:\.\d+)? ?m?s\)$/;

function readSpecLine(line: string): readonly Seen[] {
  const [, mark, rest] = /^\s*([✓✔√✕✖✗×]|\d+\)) (.+)$/u.exec(line) ?? [];
  if (mark === undefined || rest === undefined || /# (?:skip|todo)/i.test(rest)) return [];
  return [{ names: [rest.trim().replace(duration, '')], passed: /[✓✔√]/u.test(mark) }];
}

function readPytestLine(line: string): readonly Seen[] {
  const [, before] = /^(\S+::.+?) (?:PASSED|XPASS)(?:\s+\[\s*\d+%\])?$/.exec(line) ?? [];
  const [, after] = /^PASSED (\S+::.+)$/.exec(line) ?? [];
  const good = before ?? after;
  if (good !== undefined) return [{ names: pytestNames(good), passed: true }];
  const [, failedBefore] = /^(\S+::.+?) (?:FAILED|ERROR)\b/.exec(line) ?? [];
  const [, failedAfter] = /^(?:FAILED|ERROR) (\S+::.+?)(?: - .*)?$/.exec(line) ?? [];
  const bad = failedBefore ?? failedAfter;
  return bad === undefined ? [] : [{ names: pytestNames(bad), passed: false }];
}

function pytestNames(id: string): readonly string[] {
  return [id, id.slice(id.lastIndexOf('::') + 2)];
}

/** Python before 3.11 leaves the name of the test out of the brackets. */
function readUnittestLine(line: string): readonly Seen[] {
  const [, name, within, state] = /^(\w+) \(([\w.]+)\) \.\.\. (ok|FAIL|ERROR)$/.exec(line) ?? [];
  if (name === undefined || within === undefined) return [];
  const path = within.endsWith(`.${name}`) ? within : `${within}.${name}`;
  return [{ names: [name, path], passed: state === 'ok' }];
}

function readGoLine(line: string): readonly Seen[] {
  const [, state, name] = /^\s*--- (PASS|FAIL): (.+) \(\d+(?:\.\d+)?s\)$/.exec(line) ?? [];
  return name === undefined ? [] : [{ names: [name], passed: state === 'PASS' }];
}
