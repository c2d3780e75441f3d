import { type Document, type Node, isAlias, isMap, isNode, isSeq, parseDocument } from 'yaml';

/** A workflow file may have 500 KB (GitHub's limits page). */
export const maxWorkflowBytes = 500 * 1024;
/** How deep YAML may be nested (the runner's `ParseOptions.cs`). */
const maxDepth = 50;
/** Values after every alias is written out; stands for the runner's 10 MB of parsed template (same file). */
const maxValues = 100_000;

interface Extent {
  readonly values: number;
  readonly depth: number;
}

/**
 * What is too large about a workflow file, as one clause; undefined when GitHub's bounds hold. The official
 * parser has no bounds of its own: a few lines of nested aliases would keep it busy for ever.
 */
export function boundsProblem(content: string): string | undefined {
  const bytes = Buffer.byteLength(content);
  if (bytes > maxWorkflowBytes)
    return `The file has ${bytes} bytes; GitHub reads at most ${maxWorkflowBytes}`;
  const document = parseDocument(content, { uniqueKeys: false });
  const { values, depth } = extentOf(document.contents, { document, known: new Map(), level: 0 });
  if (depth > maxDepth) return `The YAML is nested deeper than GitHub's ${maxDepth} levels`;
  if (values > maxValues)
    return `The YAML holds more than ${maxValues} values when its aliases are written out`;
  return undefined;
}

interface Walk {
  readonly document: Document.Parsed;
  /** Anchored values that were measured before. */
  readonly known: Map<Node, Extent>;
  readonly level: number;
}

function extentOf(value: unknown, walk: Walk): Extent {
  if (!isNode(value)) return { values: 0, depth: 0 };
  if (walk.level > maxDepth) return { values: 1, depth: Infinity };
  const node = isAlias(value) ? value.resolve(walk.document) : value;
  const known = node && walk.known.get(node);
  if (node === undefined || known !== undefined) return known ?? { values: 1, depth: 1 };
  // Until it is measured, a value that holds an alias of itself has no end.
  walk.known.set(node, { values: Infinity, depth: Infinity });
  const inner = childrenOf(node).map((child) => extentOf(child, { ...walk, level: walk.level + 1 }));
  const extent = {
    values: 1 + inner.reduce((sum, one) => sum + one.values, 0),
    depth: 1 + Math.max(0, ...inner.map((one) => one.depth)),
  };
  walk.known.set(node, extent);
  return extent;
}

function childrenOf(node: Node): readonly unknown[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}
