import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../src/redact.ts';

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
    ['in a file name', `notes/${secret}.txt`],
  ];
  test.each(forms)('is found and masked %s (T25)', (_name, form) => {
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
    ['AKIA', 'AKIAIOSFODNN7EXAMPLE'],
    ['AIza', `AIza${body.slice(0, 35)}`],
    ['xoxb', 'xoxb-123456789012-abcdefABCDEF'],
    ['npm_', `npm_${body.slice(0, 36)}`],
    ['a JWT', jwt],
    ['a PEM block', `-----BEGIN RSA PRIVATE KEY-----\n${body}\n${body}\n-----END RSA PRIVATE KEY-----`],
    ['a PEM block that was cut', `-----BEGIN PRIVATE KEY-----\n${body}`],
  ];
  test.each(shapes)('is masked by its shape: %s (T26, E4, E5, E6)', (_name, value) => {
    expect(createRedactor([]).redact(`key=${value}\n`).replace('\n', '')).toBe('key=***');
  });

  test('in the text of an HTTP error is masked (T28)', () => {
    const error = `connect failed: { authorization: 'token ghs_${jwt}' }`;
    expect(createRedactor([]).redact(error)).toBe("connect failed: { authorization: 'token ***' }");
  });
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

test('text made to slow the patterns down takes time linear in its length', () => {
  const hostile = ['eyJ', 'eyJa.', '-----BEGIN PRIVATE KEY-----', 'ghs_a ', 'sk-ant-', ' ', 'AKIA'];
  const cpuMs = (text: string): number => {
    const before = process.cpuUsage();
    redactor.redact(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (const piece of hostile) {
    const text = (bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));
    const short = Math.max(5, cpuMs(text(100_000)));
    // Quadratic time would be a hundred times as long.
    expect(cpuMs(text(1_000_000)) / short).toBeLessThan(50);
  }
});
