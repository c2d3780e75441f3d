import { expect, test } from '@jest/globals';
import { runAgent } from '../../src/agent/loop.ts';
import { answers, calls, echoCall, goodResult, modelOf, stage } from './stage.ts';

test('the first line is a header, the last a terminal record, and seq has no gap (case 64)', async () => {
  const { task, deps, lines } = stage(modelOf([calls(echoCall('a', 'x')), answers(goodResult)]));
  deps.transcript.end({ kind: 'ran', ...(await runAgent(task, deps)) });
  expect(lines.map((line) => line['seq'])).toEqual(lines.map((_, index) => index));
  expect(lines[0]).toMatchObject({ type: 'header', schema: 'harness/events@1' });
  expect(lines.at(-1)).toMatchObject({ type: 'end', outcome: { kind: 'ran', ending: { kind: 'done' } } });
});

test('nothing follows the terminal record', () => {
  const { deps, lines } = stage(modelOf([]));
  deps.transcript.end({ kind: 'reused', from: 'https://example.com/run/1' });
  deps.transcript.record({ type: 'warning', turn: 0, message: 'late' });
  deps.transcript.end({ kind: 'reused', from: 'https://example.com/run/2' });
  expect(lines).toHaveLength(2);
});

test('a secret is masked wherever it stands in a record, keys with quotes included (case 28)', () => {
  const { deps, lines } = stage(modelOf([]));
  deps.transcript.record({
    type: 'tool_result',
    turn: 0,
    wallMs: 1,
    callId: 'a',
    name: 'bash',
    text: 'it is "s3cr3t"',
    isError: false,
  });
  expect(JSON.stringify(lines)).not.toContain('s3cr3t');
  expect(lines.at(-1)).toMatchObject({ text: 'it is "***"' });
});
