/**
 * Writes src/redact/gitleaks-rules.ts from the configuration of gitleaks, as its Go module publishes it:
 *
 *     go mod download -json github.com/zricethezav/gitleaks/v8@v8.30.1     # says where it lies, as "Dir"
 *     node scripts/secret-rules.ts <Dir>
 *
 * Taken are the rules that know a secret by its own shape. Left out is what needs the words around it ("discord = …"),
 * since text about a service is no secret, and what `leftOut` names.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

const target = path.join(import.meta.dirname, '..', 'src', 'redact', 'gitleaks-rules.ts');

const leftOut: Readonly<Record<string, string>> = {
  'curl-auth-header': 'words around it; quadratic time on many lines',
  'curl-auth-user': 'words around it; quadratic time on many lines',
  'facebook-access-token': 'words around it',
  'flutterwave-public-key': 'public',
  'freemius-secret-key': 'words around it, in one kind of file',
  'jwt-base64': 'a token inside base64, by lists of its fields',
  'kubernetes-secret-yaml': 'words around it, in one kind of file',
  'nuget-config-password': 'words around it, in one kind of file',
  'private-key': 'quadratic time on many first lines; shapes.ts has its own search',
  'sourcegraph-access-token': 'takes every commit hash for a secret',
  'square-access-token': 'one of its two beginnings is found in base64; shapes.ts has the other',
  'twilio-api-key': 'begins with two letters only; found in base64',
};

/** Where the words of the rule set are too short to look for. */
const ownAnchors: Readonly<Record<string, readonly string[]>> = {
  'azure-ad-client-secret': Array.from({ length: 10 }, (_none, digit) => `${digit}q~`),
  jwt: ['.ey'],
};

/** How a rule of the set says that a value is assigned to a name. */
const assignment = '(?:=|>|:{1,3}=|';
/** What has to follow a key: a full stop or a bracket would hide it, so any end is accepted. */
const ends = [
  String.raw`(?:[\x60'"\s;]|\\[nr]|$)`,
  String.raw`(?:[\x60'"\s;]|\\[nr]|$|\b)`,
  String.raw`(?:[^\w-]|\z)`,
  String.raw`(?:[^a-zA-Z0-9+/]|\z)`,
];

interface Rule {
  readonly id: string;
  readonly regex: string;
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly allowed: readonly string[];
}

function readRules(toml: string): readonly Rule[] {
  return toml
    .split('\n[[rules]]\n')
    .slice(1)
    .flatMap((text) => {
      const [own = '', ...allowlists] = text.split('[[rules.allowlists]]');
      const id = /^id = "(.+)"$/m.exec(own)?.[1];
      if (id === undefined) throw new Error(`a rule without an id: ${own.slice(0, 100)}`);
      const regex = /^regex = '''(.+)'''$/m.exec(own)?.[1];
      const keywords = /^keywords = \[([^\]]*)\]/m.exec(own)?.[1];
      if (regex === undefined || keywords === undefined) return [];
      return {
        id,
        regex,
        entropy: Number(/^entropy = (.+)$/m.exec(own)?.[1] ?? 0),
        keywords: [...keywords.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''),
        allowed: allowlists.flatMap((list) =>
          [...list.matchAll(/'''(.+?)'''/g)].map((match) => match[1] ?? ''),
        ),
      };
    });
}

/** The same pattern without inline flags, which Node 20 does not know: `(?i)[a-z]` is `[a-zA-Z]`. */
function translate(regex: string): string {
  let body = regex.replaceAll('[[:alnum:]]', '[a-zA-Z0-9]').replaceAll(String.raw`\z`, '(?![^])');
  for (const end of ends) if (body.endsWith(end)) body = body.slice(0, -end.length);
  const states = [false];
  let result = '';
  const tokens = body.matchAll(
    /\(\?(-?)i(\)|:)|\\x[0-9a-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]))?|\)|[^]/g,
  );
  for (const [token, minus, how] of tokens) {
    const insensitive = states.at(-1) === true;
    if (how === ')') states[states.length - 1] = minus === '';
    else if (how === ':') {
      states.push(minus === '');
      result += '(?:';
    } else if (token.startsWith('(')) {
      states.push(insensitive);
      result += token;
    } else {
      if (token === ')') states.pop();
      result += insensitive ? bothCases(token) : token;
    }
  }
  return result;
}

function bothCases(token: string): string {
  if (token.startsWith('\\')) return token;
  if (token.startsWith('[')) return withBothRanges(token);
  return /[a-z]/i.test(token) ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token;
}

function withBothRanges(set: string): string {
  const members = [...set.slice(1, -1).matchAll(/\\.|[a-z0-9]-[a-z0-9]|[^]/gi)].map(([member]) => member);
  const both = members.flatMap((member) =>
    member.startsWith('\\') ? [member] : [member, member.toUpperCase(), member.toLowerCase()],
  );
  return `[${[...new Set(both)].join('')}]`;
}

function render(rule: Rule): string {
  const pattern = new RegExp(translate(rule.regex), 'g').toString();
  const anchors = ownAnchors[rule.id] ?? rule.keywords.filter((word) => word.length >= 3);
  if (anchors.length === 0)
    throw new Error(`${rule.id} has no word of three letters: leave it out or give one`);
  const allowed = rule.allowed.map((each) => new RegExp(translate(each)).toString());
  return `{ name: '${rule.id}', anchors: ${JSON.stringify(anchors)}, minEntropy: ${rule.entropy}, pattern: ${pattern}${
    allowed.length === 0 ? '' : `, allowed: [${allowed.join(', ')}]`
  } },`;
}

const [module] = process.argv.slice(2);
if (module === undefined)
  throw new Error('usage: node scripts/secret-rules.ts <folder of the gitleaks module>');
const toml = readFileSync(path.join(module, 'config', 'gitleaks.toml'), 'utf8');
const licence = readFileSync(path.join(module, 'LICENSE'), 'utf8').trim();
const all = readRules(toml);
const taken = all.filter(({ id, regex }) => !regex.includes(assignment) && !Object.hasOwn(leftOut, id));
const source = `/*!
 * Patterns of gitleaks (${path.basename(module)}, config/gitleaks.toml with sha256
 * ${createHash('sha256').update(toml).digest('hex')}), written by scripts/secret-rules.ts:
 * ${taken.length} of its ${all.length} rules. Do not edit.
 *
${licence
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n')}
 */
/* eslint-disable max-lines -- data */
import type { Shape } from './shape.ts';

export const gitleaksRules: readonly Shape[] = [
${taken.map(render).join('\n')}
];
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(`${taken.length} of ${all.length} rules`);
