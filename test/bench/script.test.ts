import { describe, expect, test } from '@jest/globals';
import { turnOf } from '../../bench/script.ts';
import { bytesSaid } from '../../bench/turns.ts';

describe('the played model', () => {
  test('makes as many calls as its name says, then gives the result', () => {
    const calls = Array.from({ length: 52 }, (_, turn) => turnOf('bash-50', turn).calls?.length ?? 0);
    expect(calls.slice(0, 50).every((count) => count === 1)).toBe(true);
    expect(calls.slice(50)).toEqual([0, 0]);
    expect(JSON.parse(turnOf('bash-50', 50).text ?? '')).toMatchObject({ verdict: 'done' });
  });

  test('never runs one command twice in a row', () => {
    const commands = Array.from({ length: 200 }, (_, turn) => turnOf('bash-200', turn).calls?.[0]?.input);
    const repeated = commands.filter(
      (command, index) => JSON.stringify(command) === JSON.stringify(commands[index - 1]),
    );
    expect(repeated).toEqual([]);
  });
});

describe('what was said', () => {
  test('counts texts, calls and results in bytes, and nothing else of the log', () => {
    const events = [
      { type: 'header', phase: 'bench' },
      { type: 'reply', text: 'é', toolCalls: [{ id: 'x', name: 'bash', input: { a: 1 } }], usage: {} },
      { type: 'tool_result', callId: 'x', name: 'bash', text: 'out' },
    ];
    const log = events.map((event) => JSON.stringify(event)).join('\n');
    expect(bytesSaid(`${log}\n`)).toBe(2 + 'bash{"a":1}'.length + 3);
  });
});
