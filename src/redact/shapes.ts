import type { Finding } from './finding.ts';
import { gitleaksRules } from './gitleaks-rules.ts';
import { createWordSearch } from './search.ts';
import type { Shape } from './shape.ts';

/** Words, as in `sk-ant-api03-your-key-goes-here-please`. */
const words = /^[a-z-]+(?:\d\d-)?\D*$/;

/** What the rule set lacks; by the vendors' own documentation. */
const ownShapes: readonly Shape[] = [
  {
    // Longer ones than 36 characters, and since 2026 installation tokens of some 520 with dots and dashes (E5).
    name: 'github-token',
    anchors: ['ghp_', 'gho_', 'ghu_', 'ghr_', 'ghs_'],
    minEntropy: 2,
    pattern: /gh(?:[pour]_[A-Za-z0-9]{36,}|s_[A-Za-z0-9._-]{36,})/g,
  },
  {
    // OAuth tokens (sk-ant-oat01-, sk-ant-ort01-) and whatever comes next.
    name: 'anthropic-key',
    anchors: ['sk-ant-'],
    minEntropy: 3,
    pattern: /sk-ant-[A-Za-z0-9_-]{20,}/g,
    allowed: [words],
  },
  {
    // Keys of other lengths than the rule set's.
    name: 'openai-key',
    anchors: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    minEntropy: 3,
    pattern: /sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,}/g,
    allowed: [words],
  },
  { name: 'hugging-face-token', anchors: ['hf_'], minEntropy: 3, pattern: /\bhf_[A-Za-z0-9]{34,}/g },
  {
    name: 'slack-token',
    anchors: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'],
    minEntropy: 2,
    pattern: /xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    allowed: [words],
  },
  {
    name: 'aws-secret-key',
    anchors: ['secret_access_key', 'secretaccesskey'],
    minEntropy: 4,
    pattern: /secret_?access_?key["']?\s{0,9}[:=]\s{0,9}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+])/gi,
    allowed: [/EXAMPLE/],
  },
  {
    name: 'azure-storage-key',
    anchors: ['accountkey='],
    minEntropy: 4,
    pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/g,
    // The storage emulator's, the same for everybody.
    allowed: [/^Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/],
  },
  { name: 'square-token', anchors: ['sq0atp-'], minEntropy: 2, pattern: /\bsq0atp-[\w-]{22,60}/g },
];

/**
 * Values of documentation: an alphabet or digits in order soon after the prefix, where nobody can put them who wants to
 * hide a real key, and the example of jwt.io.
 */
const examples =
  /^.{0,16}(?:0123456789|1234567890|abcdefghij)|^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIi/i;

/** Finds what has the shape of a secret. Linear in the text. */
export function createShapeSearch(): (text: string) => readonly Finding[] {
  const shapes = [...ownShapes, ...gitleaksRules];
  const anchors = [...new Set(shapes.flatMap((shape) => shape.anchors))];
  const shapesOf = anchors.map((anchor) => shapes.filter((shape) => shape.anchors.includes(anchor)));
  const search = createWordSearch(anchors);
  return (text) => {
    const likely = new Set<Shape>();
    search(text, (anchor) => {
      for (const shape of shapesOf[anchor] ?? []) likely.add(shape);
    });
    return [...[...likely].flatMap((shape) => findShape(text, shape)), ...findPrivateKeys(text)];
  };
}

function findShape(text: string, { name, pattern, minEntropy, allowed = [] }: Shape): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const value = groups.find((group) => group !== undefined) ?? match[0];
    if (examples.test(value) || entropyOf(value) < minEntropy || allowed.some((known) => known.test(value)))
      continue;
    const start = match.index + match[0].indexOf(value);
    found.push({ kind: name, start, end: start + value.length + restOfWord(text, start + value.length) });
  }
  return found;
}

/** What of the same word a pattern of fixed length left over. */
function restOfWord(text: string, from: number): number {
  return /^[A-Za-z0-9_-]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0;
}

/** Bits per character, by Shannon. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Longer than any key; bounds the search for the end of one. */
const maxPrivateKeyLength = 32_768;

/**
 * A PEM block from its first line to its last. When the last is missing it ends at the next first line, after 32 KiB or
 * with the text. A first line without key material, as in prose about keys, is no finding.
 */
function findPrivateKeys(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const begins = [...text.matchAll(/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g)];
  for (const [index, { 0: line, index: start }] of begins.entries()) {
    const from = start + line.length;
    const limit = Math.min(begins[index + 1]?.index ?? text.length, from + maxPrivateKeyLength);
    const body = text.slice(from, limit);
    const last = /-----END [A-Z0-9 ]{0,40}-----/.exec(body);
    const material = last === null ? body : body.slice(0, last.index);
    if (!/[A-Za-z0-9+/=]{24}/.test(material)) continue;
    found.push({
      kind: 'private-key',
      start,
      end: last === null ? limit : from + last.index + last[0].length,
    });
  }
  return found;
}
