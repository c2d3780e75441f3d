import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../src/errors.ts';
import type { Message, ModelRequest } from '../../src/models/model.ts';
import { ModelError } from '../../src/models/model.ts';
import {
  readOnlyRecording,
  readRecording,
  recordingPath,
  recordingReader,
  recordingWriter,
} from '../../src/models/recording-file.ts';
import { decodeRecording, encodeRecording } from '../../src/models/recording-format.ts';
import { requestKey, rewriter, timelessOutput } from '../../src/models/recording.ts';
import { noUsage } from '../../src/usage.ts';
import { echoCall, reply, usageOf } from '../agent/stage.ts';
import { modelThatAnswers, recorded, redact, workspace } from './recording-fixture.ts';
import { answered, prompt, requestWith } from './settings.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'harness-recording-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const first = reply({ text: 'I look.', toolCalls: [echoCall('call_1', 'a')] });
const second = reply({ text: '{"verdict":"proceed"}', usage: usageOf(2_000, 20) });
const requests = [requestWith([prompt]), requestWith(answered([prompt], first, 'found it'))];

function keyOf(request: ModelRequest, at = workspace): string {
  return requestKey('anthropic/test', rewriter({ redact, workspace: at }).request(request));
}

function withOutput(name: string, text: string): ModelRequest {
  return requestWith([prompt, { role: 'tool', results: [{ callId: 'c', name, text, isError: false }] }]);
}

const message: fc.Arbitrary<Message> = fc.oneof(
  fc.record({ role: fc.constant('user' as const), text: fc.string() }),
  fc.record({ role: fc.constant('assistant' as const), native: fc.jsonValue() }),
  fc.record({
    role: fc.constant('tool' as const),
    results: fc.array(
      fc.record({
        callId: fc.string(),
        name: fc.constantFrom('read', 'bash'),
        text: fc.string(),
        isError: fc.boolean(),
      }),
    ),
  }),
);
const request: fc.Arbitrary<ModelRequest> = fc.record({
  system: fc.string(),
  messages: fc.array(message, { maxLength: 6 }),
  tools: fc.array(
    fc.record({
      name: fc.string(),
      description: fc.string(),
      inputSchema: fc.dictionary(fc.string(), fc.jsonValue()),
    }),
  ),
  resultSchema: fc.dictionary(fc.string(), fc.jsonValue()),
  maxOutputTokens: fc.integer({ min: 1, max: 100_000 }),
  cacheKey: fc.string(),
});

describe('the key of a request', () => {
  test('is the same for a copy, for another cache key, and with half of the messages already seen', () => {
    fc.assert(
      fc.property(request, fc.string(), (one, cacheKey) => {
        const copy = JSON.parse(JSON.stringify({ ...one, cacheKey })) as ModelRequest;
        const half = rewriter({ redact, workspace });
        half.request({ ...one, messages: one.messages.slice(0, one.messages.length / 2) });
        expect(keyOf(copy)).toBe(keyOf(one));
        expect(requestKey('anthropic/test', half.request(one))).toBe(keyOf(one));
      }),
    );
  });

  test('survives being written and read', () => {
    fc.assert(
      fc.property(request, (one) => {
        const call = { trial: 1, request: rewriter({ redact, workspace }).request(one), retries: [] };
        const answer = { kind: 'reply' as const, reply: second };
        const bytes = encodeRecording({ model: 'anthropic/test', price: null, calls: [{ ...call, answer }] });
        const [read] = decodeRecording(bytes, 'x').calls;
        expect(requestKey('anthropic/test', read!.request)).toBe(keyOf(one));
      }),
    );
  });

  test('changes with every part of the question', () => {
    const base = requestWith([prompt, { role: 'assistant', native: { text: 'a' } }]);
    const others = [
      { ...base, system: 'You triage two issues.' },
      { ...base, maxOutputTokens: 2_000 },
      { ...base, tools: [] },
      { ...base, tools: [{ ...base.tools[0]!, description: 'Reads one file.' }] },
      { ...base, resultSchema: { ...base.resultSchema, required: ['report'] } },
      { ...base, messages: [prompt] },
      { ...base, messages: [base.messages[0]!, { role: 'assistant' as const, native: { text: 'b' } }] },
      { ...base, messages: base.messages.toReversed() },
      { ...base, resultSchema: Object.fromEntries(Object.entries(base.resultSchema).toReversed()) },
    ];
    const keys = [keyOf(base), ...others.map((other) => keyOf(other))];
    expect(new Set(keys).size).toBe(keys.length);
    const parts = rewriter({ redact, workspace }).request(base);
    expect(requestKey('anthropic/a', parts)).not.toBe(requestKey('anthropic/b', parts));
  });

  test('does not depend on where the workspace is', () => {
    const at = (place: string): string => keyOf(withOutput('read', `no such file: ${place}/src/a.js`), place);
    expect(at('/tmp/one')).toBe(at('/home/runner/two'));
    expect(at('/tmp/one')).not.toBe(keyOf(withOutput('read', 'no such file: /etc/passwd')));
  });

  test.each([
    ['a duration', 'ok 1 - adds (12.5ms)', 'ok 1 - adds (3 ms)'],
    ['a duration as node writes it', '# duration_ms 81.22', '# duration_ms 79.001'],
    ['a date', 'at 2026-11-22T17:00:01.123Z', 'at 2027-01-02T03:04:05.999Z'],
    ['a time', '[17:00:01] start', '[03:04:05] start'],
    ['a local port', 'listening on http://127.0.0.1:40123/', 'listening on http://127.0.0.1:51234/'],
    ['a temporary file', 'wrote /tmp/tmp.Ab3xYz/out', 'wrote /tmp/tmp.QqWwEe/out'],
    ['a process id', '(node:41) Warning: x', '(node:4242) Warning: x'],
  ])('%s in the output of a command does not count, in a file it does', (_, one, other) => {
    expect(keyOf(withOutput('bash', one))).toBe(keyOf(withOutput('bash', other)));
    expect(keyOf(withOutput('read', one))).not.toBe(keyOf(withOutput('read', other)));
  });

  test('everything else in the output of a command counts', () => {
    const text = 'not ok 3 - parses 10 items of version 1.2.3 at src/a.js:12:7 [exit code 1]';
    expect(timelessOutput(text)).toBe(text);
  });
});

describe('a recording as a file', () => {
  test('gives back what went in, the price without bound and failed calls included', async () => {
    const failure = new ModelError('too busy', {
      code: 'overloaded',
      status: 529,
      requestId: 'req-9',
      usage: noUsage,
    });
    const recording = await recorded(modelThatAnswers(first, failure), requests);
    const read = decodeRecording(encodeRecording(recording), 'x');
    expect(read).toEqual(recording);
    expect(read.price?.bands[0]?.promptTokensUpTo).toBe(Infinity);
    expect(read.calls.map(({ answer }) => answer.kind)).toEqual(['reply', 'failure']);
  });

  test('the same recording gives the same bytes, in the order of the trials', async () => {
    const one = await recorded(modelThatAnswers(first, second), requests);
    const two = await recorded(modelThatAnswers(first, second), requests, { trial: 2 });
    const forward = encodeRecording({ ...one, calls: [...one.calls, ...two.calls] });
    const backward = encodeRecording({ ...one, calls: [...two.calls, ...one.calls] });
    expect(Buffer.compare(forward, backward)).toBe(0);
  });

  test('a second trial adds its calls and no second copy of the prompt', async () => {
    const long = requestWith([{ role: 'user', text: 'The issue. '.repeat(1_000) }]);
    const of = async (trial: number) => (await recorded(modelThatAnswers(second), [long], { trial })).calls;
    const bytes = encodeRecording({
      model: 'anthropic/test',
      price: null,
      calls: [...(await of(1)), ...(await of(2))],
    });
    expect(gunzipSync(bytes).toString().split('The issue. ')).toHaveLength(1_001);
  });

  test.each<readonly [string, (bytes: Buffer) => Uint8Array, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 20), /cannot be unpacked/],
    [
      'changed in one byte',
      (bytes) => Buffer.concat([bytes.subarray(0, 60), Buffer.from([bytes[60]! ^ 0xff]), bytes.subarray(61)]),
      /cannot be unpacked/,
    ],
    ['no gzip file', () => Buffer.from('{"schema":"harness/recording@1"}\n'), /cannot be unpacked/],
    ['empty', () => new Uint8Array(), /cannot be unpacked/],
    ['without its last line', (bytes) => gzipSync(gunzipSync(bytes).subarray(0, -1)), /last line is cut off/],
    ['without its header', () => gzipSync('{"part":1}\n'), /first line is no header/],
    ['without any line', () => gzipSync('\n'), /line 1 is not JSON/],
    [
      'of a later version',
      () => gzipSync('{"schema":"harness/recording@2","model":"x"}\n'),
      /another version.*recording@1.*recording@2/,
    ],
    [
      'with a line of its own',
      (bytes) => gzipSync(`${gunzipSync(bytes).toString()}{"note":1}\n`),
      /neither a part nor a call/,
    ],
    [
      'with a call before its parts',
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .split('\n')
            .filter((line) => !line.startsWith('{"part"'))
            .join('\n'),
        ),
      /names part 0/,
    ],
  ])('%s is told in one message with the file and what to do', async (_, damage, message) => {
    const recording = await recorded(modelThatAnswers(first, second), requests);
    const damaged = damage(Buffer.from(encodeRecording(recording)));
    const read = (): unknown => decodeRecording(damaged, 'cases/x/recordings/y.jsonl.gz');
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^cases\/x\/recordings\/y\.jsonl\.gz: .*[Rr]ecord anew/s);
  });
});

describe('saving and reading trials', () => {
  const model = { model: 'anthropic/test', price: null };
  const trialOf = async (trial: number, text = 'x') =>
    (await recorded(modelThatAnswers(reply({ text })), [requests[0]!], { trial })).calls;

  test('trials that end at the same time all get into the file, and a repeated one replaces itself', async () => {
    const file = recordingPath(path.join(dir, 'together'), 'anthropic/test');
    const writer = recordingWriter();
    await Promise.all([1, 2, 3, 4].map(async (trial) => writer.keep(file, model, await trialOf(trial))));
    await writer.keep(file, model, await trialOf(2, 'again'));
    const { calls } = await readRecording(file);
    expect(calls.map(({ trial }) => trial)).toEqual([1, 2, 3, 4]);
    expect(calls[1]?.answer).toMatchObject({ reply: { text: 'again' } });
    expect(readdirSync(path.dirname(file))).toEqual(['anthropic--test.jsonl.gz']);
  });

  test('a failed save is told to its caller and stops no other', async () => {
    const file = recordingPath(path.join(dir, 'broken'), 'anthropic/test');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'no recording');
    const writer = recordingWriter();
    const failing = writer.keep(file, model, await trialOf(1));
    const good = recordingPath(path.join(dir, 'good'), 'anthropic/test');
    const [failed] = await Promise.allSettled([failing, writer.keep(good, model, await trialOf(1))]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'ConfigError' } });
    expect((await readRecording(good)).calls).toHaveLength(1);
    expect(await readFile(file, 'utf8')).toBe('no recording');
  });

  test('two models whose names give one file name do not mix', async () => {
    const folder = path.join(dir, 'mixed');
    const writer = recordingWriter();
    const [one, other] = ['compatible/a:b', 'compatible/a;b'];
    expect(recordingPath(folder, one)).toBe(recordingPath(folder, other));
    await writer.keep(recordingPath(folder, one), { model: one, price: null }, await trialOf(1));
    await expect(
      writer.keep(recordingPath(folder, other), { model: other, price: null }, await trialOf(1)),
    ).rejects.toThrow(/another model.*a;b.*a:b/);
  });

  test('a reader parses a file once, sees a change, and keeps no more files than it may', async () => {
    const writer = recordingWriter();
    const files = ['p', 'q', 'r'].map((name) => recordingPath(path.join(dir, name), 'anthropic/test'));
    for (const file of files) await writer.keep(file, model, await trialOf(1));
    const read = recordingReader(2);
    const [p, q, r] = [await read(files[0]!), await read(files[1]!), await read(files[1]!)];
    expect(r).toBe(q);
    expect(await read(files[0]!)).toBe(p);
    await read(files[2]!);
    expect(await read(files[0]!)).toBe(p);
    expect(await read(files[1]!)).not.toBe(q);
    await writer.keep(files[0]!, model, await trialOf(2));
    expect((await read(files[0]!)).calls).toHaveLength(2);
  });

  test('a missing file is told, and found once it is there', async () => {
    const read = recordingReader(8);
    const file = recordingPath(path.join(dir, 'late'), 'anthropic/test');
    await expect(read(file)).rejects.toThrow(/there is no recording.*--record/);
    await recordingWriter().keep(file, model, await trialOf(1));
    expect((await read(file)).model).toBe('anthropic/test');
    await truncate(file, 30);
    await expect(read(file)).rejects.toThrow(/cannot be unpacked/);
  });

  test('a folder is enough when it holds one recording', async () => {
    const folder = path.join(dir, 'folder', 'recordings');
    await expect(readOnlyRecording(folder)).rejects.toThrow(/there is no recording/);
    const file = recordingPath(path.join(dir, 'folder'), 'anthropic/test');
    await recordingWriter().keep(file, model, await trialOf(1));
    writeFileSync(path.join(folder, 'notes.md'), 'x');
    expect((await readOnlyRecording(folder)).calls).toHaveLength(1);
    expect((await readOnlyRecording(file)).calls).toHaveLength(1);
    writeFileSync(path.join(folder, 'other.jsonl.gz'), 'x');
    await expect(readOnlyRecording(folder)).rejects.toThrow(
      /more than one.*anthropic--test\.jsonl\.gz, other/,
    );
  });
});
