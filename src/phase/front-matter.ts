import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Complaint } from '../errors.ts';
import { ConfigError } from '../errors.ts';
import { withinStack } from '../nesting.ts';

type Path = readonly (string | number)[];

/** The settings and the text of a markdown file, with the line of everything in it. */
export interface FrontMatter {
  readonly settings: unknown;
  readonly body: string;
  readonly at: Located;
}

/** Names places in one file, for complaints. */
export interface Located {
  readonly file: string;
  /** Line, from 1, of the deepest part of `path` that the settings hold. */
  lineOf(path: Path): number;
  /** Line, from 1, of a character of the body. */
  lineOfBody(offset: number): number;
}

/** A `ConfigError` at a line of the file; what the reader opens first stands first. */
export function complain(at: Located, line: number, complaint: Omit<Complaint, 'where'>): ConfigError {
  return new ConfigError({ ...complaint, where: `${at.file}:${line}` });
}

/**
 * Splits a file into YAML settings between two `---` lines and the text below. Throws `ConfigError`
 * with file and line for settings that are missing, not YAML, given twice, or written with anchors and tags.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parts = /^---\n([\s\S]*?\n)??---[ \t]*(?:\n([\s\S]*))?$/.exec(plain);
  if (parts === null)
    throw new ConfigError({
      what: 'the settings are missing',
      where: `${file}:1`,
      expected: 'a first line ---, the settings, a line ---, then the prompt',
    });
  const [, yaml = '', body = ''] = parts;
  const bodyLine = plain.slice(0, plain.length - body.length).split('\n').length;
  return { ...withinStack(file, () => readSettings({ yaml, file, linesAbove: 1, body, bodyLine })), body };
}

/**
 * Reads a file that is all YAML. Throws `ConfigError` with file and line as `readFrontMatter` does.
 */
export function readYaml(text: string, file: string): Pick<FrontMatter, 'settings' | 'at'> {
  const yaml = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return withinStack(file, () => readSettings({ yaml, file, linesAbove: 0, body: '', bodyLine: 1 }));
}

interface Source {
  readonly file: string;
  readonly yaml: string;
  /** Lines of the file before the first one of `yaml`. */
  readonly linesAbove: number;
  readonly body: string;
  readonly bodyLine: number;
}

function readSettings(source: Source): Pick<FrontMatter, 'settings' | 'at'> {
  const { file, yaml, linesAbove, body, bodyLine } = source;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { uniqueKeys: true, lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesAbove;
  const at: Located = {
    file,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    lineOfBody: (offset) => bodyLine + body.slice(0, offset).split('\n').length - 1,
  };
  refuseFaults(document, at, lineAt);
  return { settings: document.toJS({ maxAliasCount: 0 }), at };
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const step = enter(node, part);
    if (step === undefined) return offset;
    offset = step.offset;
    node = step.node;
  }
  return offset;
}

function enter(node: unknown, part: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
    return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key as Node) };
  }
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part] as Node | undefined;
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function refuseFaults(document: Document.Parsed, at: Located, lineAt: (offset: number) => number): void {
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const what = fault.code === 'DUPLICATE_KEY' ? 'a key is given twice' : 'the settings are not valid YAML';
    const got = (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw complain(at, lineAt(fault.pos[0]), { what, got });
  }
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined)
        throw complain(at, lineAt(startOf(node)), {
          what: 'anchors and aliases are not read here',
          fix: 'Write the value out',
        });
    },
  });
}
