import type { Fate, Trouble } from '../fault-proxy.ts';
import { chance, choose, counter } from './chance.ts';

/** What networks and GitHub do to single requests. The long wait is longer than anybody may wait for. */
const troubles: readonly [Trouble, ...Trouble[]] = [
  'cut-before',
  'cut-after',
  'half-body',
  'cut-json',
  'drip',
  'late',
  { status: 500 },
  { status: 502, contentType: 'text/html', message: '<html>Bad Gateway</html>' },
  { status: 503 },
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' },
  { status: 429, headers: { 'retry-after': '3600' } },
];

/** Decides by the seed, the request and how often it was made before; `rate` of the requests are broken. */
export function githubFate(seed: number, rate: number): Fate {
  const nth = counter();
  return (method, url) => {
    const key = `${method} ${withoutNumbers(url)}`;
    const count = nth(key);
    if (chance(seed, 'github', key, count) >= rate) return 'none';
    return choose(troubles, seed, 'github', key, count);
  };
}

/** Ports, commits and tokens differ from run to run; what a request is about does not. */
function withoutNumbers(url: string): string {
  return url
    .replaceAll(/[0-9a-f]{40}/g, 'SHA')
    .replaceAll(/\b[0-9a-f-]{36}\b/g, 'ID')
    .replace(/(\/_files\/[^/]+\/)[^?]*/, '$1FILE')
    .replaceAll(/([?&](?:sig|token|se|st)=)[^&]*/g, '$1X');
}
