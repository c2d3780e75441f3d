import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/redact.ts';
import type { Redactor } from '../src/redact.ts';
import { gitleaksRules } from '../src/redact/gitleaks-rules.ts';

const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';
const redactor = createRedactor([secret, 'short']);

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');

describe('a secret of this run', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['verbatim', secret],
    ['in a code span', `\`${secret}\``],
    ['split by spaces', Array.from(secret).join(' ')],
    ['split by newlines', secret.replace(/.{5}/g, '$&\n')],
    ['split by zero-width spaces', Array.from(secret).join('\u200b')],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`x${secret}yy`).toString('base64')],
    ['in base64 behind two bytes', Buffer.from(`xx${secret}y`).toString('base64')],
    ['in base64 broken over lines', Buffer.from(`k=${secret}`).toString('base64').replace(/.{10}/g, '$&\n')],
    ['in base64url', Buffer.from(secret).toString('base64url')],
    ['in hex', Buffer.from(secret).toString('hex')],
    ['in upper-case hex', Buffer.from(secret).toString('hex').toUpperCase()],
    ['URL-encoded', encodeURIComponent(secret)],
    ['percent-encoded in full', percent(secret)],
    ['reversed', Array.from(secret).reverse().join('')],
    ['without its first 7 characters', secret.slice(7)],
    ['without its last 7 characters', secret.slice(0, -7)],
    ['in base64 without its first 7 characters', Buffer.from(secret.slice(7)).toString('base64')],
    ['in upper case', secret.toUpperCase()],
    ['in bold letters', Array.from(secret).join('**')],
    ['in code spans', Array.from(secret).join('` `')],
    ['in quotes', Array.from(secret).join("', '")],
    ['in list items', Array.from(secret).join('\n- ')],
    ['in quoted lines', Array.from(secret).join('\n> ')],
    ['in cells of a table', Array.from(secret).join(' | ')],
    ['in a link', `[${secret.slice(0, 9)}](/${secret.slice(9)})`],
    ['between tags', Array.from(secret).join('<b></b>')],
    ['between character references', Array.from(secret).join('&#8203;')],
    ['as character references', Array.from(secret, (letter) => `&#${letter.charCodeAt(0)};`).join('')],
    ['as escapes of JavaScript', percent(secret).replaceAll('%', '\\x')],
    ['as escapes of JSON', percent(secret).replaceAll('%', '\\u00')],
    ['as numbers', JSON.stringify([...Buffer.from(secret)])],
    ['in a file name', `notes/${secret}.txt`],
    ['in a branch name', `harness/${secret.slice(0, 12)}/${secret.slice(12)}`],
    ['in a commit message', `Fix it\n\nKey: ${secret}`],
    ['in a patch', secret.replace(/.{9}/g, '$&\n+')],
  ];
  test.each(forms)('is found and masked %s (T25, E6)', (_name, form) => {
    const text = `before ${form} after`;
    expect(redactor.find(text).length).toBeGreaterThan(0);
    const masked = redactor.redact(text);
    expect(masked).toContain('***');
    expect(masked).not.toContain(form);
    expect(masked.startsWith('before ')).toBe(true);
    expect(masked.endsWith(' after')).toBe(true);
  });

  test('is never part of a finding', () => {
    expect(JSON.stringify(redactor.find(`x ${secret}`))).not.toContain(secret.slice(0, 6));
  });

  test('is found without 7 characters at both ends when ten letters and digits are left (T25)', () => {
    const key = 'sk-liv-9f8e7d6c5b4a39281706f5e4d3c2b1a0';
    expect(createRedactor([key]).redact(`the key is ${key.slice(7, -7)}.`)).toBe('the key is ***.');
  });

  test('is not found in a cipher that nobody listed', () => {
    const shifted = secret.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) ^ 1));
    expect(redactor.find(shifted)).toEqual([]);
  });

  test('of signs alone is found verbatim', () => {
    expect(createRedactor(['%&/()=?!§$']).redact('a %&/()=?!§$ b')).toBe('a *** b');
  });

  test('shorter than 8 characters is not searched, since it would match ordinary words', () => {
    expect(redactor.find('a short answer')).toEqual([]);
  });

  test('is found when it holds several lines and is printed as JSON', () => {
    const many = createRedactor(['line one of it\nline two of it']);
    expect(many.redact(JSON.stringify({ key: 'line one of it\nline two of it' }))).toBe('{"key":"***"}');
  });
});

describe('a secret nobody told us', () => {
  const body = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6kL9n';
  const jwt = `eyJ${body}.eyJ${body}${body}.${body}`;
  const shapes: readonly (readonly [string, string])[] = [
    ['ghp_', `ghp_${body}`],
    ['gho_', `gho_${body}`],
    ['ghu_', `ghu_${body}`],
    ['ghr_', `ghr_${body}`],
    ['a 40-character ghs_', `ghs_${body.slice(0, 36)}`],
    ['a JWT-style ghs_', `ghs_${jwt}${'x'.repeat(400)}`],
    ['github_pat_', `github_pat_11ABCDEFG0_${body}${body}`],
    ['sk-ant-', `sk-ant-oat01-${body}`],
    ['sk-proj-', `sk-proj-${body}-${body}`],
    ['sk-svcacct-', `sk-svcacct-${body}`],
    ['an old OpenAI key', `sk-${body.slice(0, 20)}T3BlbkFJ${body.slice(0, 20)}`],
    ['AKIA', 'AKIAQ2W5E7RTYZ3UIOPA'],
    ['an AWS secret key', `aws_secret_access_key=${body}`.slice(22)],
    ['Stripe', `sk_live_${body}`],
    ['Azure AD', `abc8Q~${body.slice(0, 34)}`],
    ['Azure storage', `${body}${body}${body.slice(0, 6)}==`],
    ['GitLab', `glpat-${body.slice(0, 20)}`],
    ['Hugging Face', `hf_${body.slice(0, 34)}`],
    ['SendGrid', `SG.${body.slice(0, 22)}.${body.slice(0, 3)}${body}`],
    ['Vault', `hvs.${body}${body}${body.slice(0, 12)}`],
    ['PyPI', `pypi-AgEIcHlwaS5vcmc${body}${body}`],
    ['a Slack webhook', `https://hooks.slack.com/services/T01234567/B01234567/${body.slice(0, 24)}`],
    ['AIza', `AIza${body.slice(0, 35)}`],
    ['xoxb', 'xoxb-298374651029-abcdefABCDEF'],
    ['npm_', `npm_${body.slice(0, 36)}`],
    ['a JWT', jwt],
    ['a PEM block', `-----BEGIN RSA PRIVATE KEY-----\n${body}\n${body}\n-----END RSA PRIVATE KEY-----`],
    ['a PEM block that was cut', `-----BEGIN PRIVATE KEY-----\n${body}`],
  ];
  test.each(shapes)('is masked by its shape: %s (T26, E4, E5, E6)', (name, value) => {
    const named = name.startsWith('an AWS')
      ? 'secret_access_key'
      : name.endsWith('storage')
        ? 'AccountKey'
        : 'key';
    expect(createRedactor([]).redact(`${named}=${value}\n`).replace('\n', '')).toBe(`${named}=***`);
  });

  test.each(shapes.slice(0, 10))('is found whatever follows it: %s (T26)', (_name, value) => {
    for (const end of ['.', ',', ')', ']', '*', '<', '&', '|'])
      expect(createRedactor([]).find(`(key ${value}${end} and more`)).toHaveLength(1);
  });

  test('in the text of an HTTP error is masked (T28)', () => {
    const error = `connect failed: { authorization: 'token ghs_${jwt}' }`;
    expect(createRedactor([]).redact(error)).toBe("connect failed: { authorization: 'token ***' }");
  });
});

describe('text about secrets', () => {
  const hash = createHash('sha512').update('x');
  test.each([
    [
      'the example keys of documentation',
      'AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    ],
    ['an assignment of an example', 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    [
      'placeholders',
      'sk-…, sk-ant-..., sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
    ['placeholders in words', 'sk-ant-api03-your-key-goes-here-please, sk-proj-put_your_own_key_in_here'],
    ['the alphabet', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'],
    ['expressions', '${{ secrets.ANTHROPIC_API_KEY }} $GITHUB_TOKEN ghs_${random}'],
    [
      'the token of jwt.io',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
    ],
    [
      'a first line of a key in prose',
      'It starts with `-----BEGIN PRIVATE KEY-----` and ends with `-----END PRIVATE KEY-----`.',
    ],
    [
      'a public key and a certificate',
      `-----BEGIN PUBLIC KEY-----\n${'aB3dE6gH'.repeat(8)}\n-----END PUBLIC KEY-----`,
    ],
    [
      'hashes',
      `${hash.copy().digest('hex')} sha512-${hash.copy().digest('base64')} 3f1c9d0e4b5a69788796a5b4c3d2e1f00f1e2d3c`,
    ],
    ['UUIDs', '123e4567-e89b-42d3-a456-426614174000'],
    ['an image', `data:image/png;base64,${createHash('sha512').update('y').digest('base64').repeat(200)}`],
    [
      'a lockfile',
      `"integrity": "sha512-${hash.digest('base64')}",\n"resolved": "https://registry.example/x/-/x-1.0.0.tgz"`,
    ],
    [
      'names of shapes',
      'Tokens begin with ghp_, github_pat_, xoxb-, AKIA, AIza, npm_, glpat- or hvs.; npm_config_cache is none.',
    ],
  ])('passes: %s', (_name, text) => {
    expect(createRedactor([secret]).find(text)).toEqual([]);
  });

  test.each(['package-lock.json', 'docs/security.md', 'src/redact/shapes.ts'])(
    'passes: the file %s of this repository',
    async (file) => {
      expect(createRedactor([]).find(await readFile(file, 'utf8'))).toEqual([]);
    },
  );
});

describe('ordinary text', () => {
  test('passes unchanged', () => {
    const text = 'See src/sk-antenna.ts, npm_config_cache, eyJust.saying, commit 3f1c9d0e… 日本語 👩‍👩‍👧';
    expect(redactor.redact(text)).toBe(text);
    expect(redactor.find(text)).toEqual([]);
  });

  test('without any secret is never changed, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(redactor.redact(text)).toBe(text);
      }),
    );
  });

  test('around a secret is kept to the character', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (before, after) => {
        const text = `${before}| ${secret} |${after}`;
        expect(redactor.redact(text)).toBe(`${before}| *** |${after}`);
      }),
    );
  });
});

describe('text made to slow the patterns down takes time linear in its length', () => {
  const cpuMs = (redactor: Redactor, text: string): number => {
    const before = process.cpuUsage();
    redactor.find(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const growth = (pieces: readonly string[]): readonly (readonly [string, number])[] =>
    pieces.map((piece) => {
      const all = createRedactor([secret]);
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const short = Math.max(5, cpuMs(all, text(20_000)));
      // Quadratic time would be a hundred times as long.
      return [piece, cpuMs(all, text(200_000)) / short];
    });
  const slow = (pieces: readonly string[]): readonly (readonly [string, number])[] =>
    growth(pieces).filter(([, times]) => times > 50);

  test('for the shapes one by one', () => {
    const anchors = gitleaksRules.flatMap((rule) => rule.anchors);
    expect(slow(anchors)).toEqual([]);
    expect(slow(anchors.map((anchor) => anchor.toUpperCase()))).toEqual([]);
    expect(slow(anchors.map((anchor) => `${anchor}${'aB3.eyaB3d-_'.repeat(5)}`))).toEqual([]);
  });

  test('for pieces of patterns and of secrets', () => {
    const keys = [
      'eyJ',
      'eyJa.',
      '-----BEGIN PRIVATE KEY-----',
      'ghs_a ',
      'sk-ant-',
      'AKIA',
      'eyaaaaaaaaaaaaaaaaaaa.',
    ];
    expect(slow([...keys, ' ', '<', '&a', '<b', '/eyaaaaaaaaaaaaaaaaaaa', secret.slice(0, 9), 'a'])).toEqual(
      [],
    );
  });
});
