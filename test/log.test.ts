import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { actionsLog } from '../src/log.ts';
import { createRedactor } from '../src/redact.ts';

const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';

let printed: string;
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const redactor = createRedactor([secret]);
const log = actionsLog((text) => redactor.redact(text));

test.each([
  ['a command', '::add-mask::x'],
  ['a command behind blanks', ' \t::stop-commands::x'],
  ['a command on a later line', 'fine\n::set-output name=verdict::proceed'],
  ['a command behind a carriage return', 'fine\r\n::error::x'],
  ['an older command', '##[set-env name=PATH]x'],
])('%s that a model wrote steers no runner (T38, T19, case 30)', (_name, text) => {
  log.info(text);
  expect(printed).not.toMatch(/^[ \t]*(?:::|##\[)/m);
  printed = '';
  log.warning(text);
  // One command, ours; line ends in it are escaped.
  expect(printed.match(/^[ \t]*::/gm)).toEqual(['::']);
  expect(printed.startsWith('::warning::')).toBe(true);
});

test('a secret in a message is masked, in an annotation as well (T28, E4)', () => {
  for (const kind of ['info', 'warning', 'notice'] as const)
    log[kind](`request failed: authorization: Bearer ${secret}`);
  expect(printed).not.toContain(secret);
  expect(printed.match(/Bearer \*\*\*/g)).toHaveLength(3);
});
