import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../src/models/clean-text.ts';
import { redactedCause, redactor } from '../../src/models/redact.ts';

const key = 'sk-ant/with+signs=0123456789';

describe('redactor (T28)', () => {
  test.each([
    ['as it is', key],
    ['URL-encoded', encodeURIComponent(key)],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in a header of another key', 'authorization: Bearer sk-somebody-else'],
    ['in a JSON header', '{"x-api-key": "sk-somebody-else"}'],
    ['as a bearer token', 'sent Bearer sk-somebody-else!'],
  ])('takes a key out %s', (_, text) => {
    const safe = redactor([key, undefined])(`before ${text} after`);
    expect(safe).toContain('***');
    expect(safe).not.toContain(text);
    expect(safe).not.toContain('sk-somebody-else');
  });

  test('leaves other words alone and cuts a whole page', () => {
    const redact = redactor([key, 'abc']);
    expect(redact('missing bearer or basic authentication, abc')).toBe(
      'missing bearer or basic authentication, abc',
    );
    expect(redact('<html>'.repeat(10_000)).length).toBeLessThan(2_100);
  });

  test('causes are redacted down to the last one', () => {
    const cause = redactedCause(
      new Error('a', { cause: new Error(`header ${key} is invalid`) }),
      redactor([key]),
    );
    expect((cause?.cause as Error).message).toBe('header *** is invalid');
    expect((cause?.cause as Error).stack).not.toContain(key);
  });
});

describe('cleanText (case 9)', () => {
  test('its result holds no control character, no ANSI sequence and no lone surrogate, and is stable', () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
    fc.assert(
      fc.property(anyUnits, (units) => {
        const clean = cleanText(String.fromCharCode(...units));
        expect(clean).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Surrogate}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  test('ordinary text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const harmless = text.replace(/[\0-\x1F\x7F-\x9F]/g, '');
        expect(cleanText(harmless)).toBe(harmless);
      }),
    );
  });
});
