import { describe, expect, test } from '@jest/globals';
import { casesAddress } from '../../../src/evals/report/cases-address.ts';
import type { CasesPlace } from '../../../src/evals/report/cases-address.ts';

const commit = 'c'.repeat(40);
const address = (changes: Partial<CasesPlace> = {}): string | null =>
  casesAddress({
    ...{ serverUrl: 'https://github.com', owner: 'acme', repo: 'shop', commit, evals: 'evals' },
    ...changes,
  });

describe('the address of the cases', () => {
  test('is that of their folder at the commit, on the own server', () => {
    expect(address()).toBe(`https://github.com/acme/shop/tree/${commit}/evals/cases`);
    expect(address({ serverUrl: 'https://git.acme.example:8443/', evals: './quality/evals/' })).toBe(
      `https://git.acme.example:8443/acme/shop/tree/${commit}/quality/evals/cases`,
    );
  });

  test.each([
    [{ serverUrl: 'javascript:alert(1)' }],
    [{ serverUrl: '' }],
    [{ owner: '/evil.example' }],
    [{ repo: 'shop/../../x' }],
    [{ commit: 'main' }],
    [{ evals: '../other' }],
    [{ evals: 'evals/../..' }],
    [{ evals: '/etc' }],
    [{ evals: 'a)[x](https://evil.example' }],
    [{ evals: '' }],
  ])('is none for %j', (changes) => {
    expect(address(changes)).toBeNull();
  });

  test('never names a user or password of the server', () => {
    expect(address({ serverUrl: 'https://u:p@github.com/evil?x#y' })).toBe(address());
  });
});
