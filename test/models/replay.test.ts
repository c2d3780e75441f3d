import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runAgent } from '../../src/agent/loop.ts';
import { ConfigError } from '../../src/errors.ts';
import { createModel } from '../../src/models/index.ts';
import type { Model, ModelRequest } from '../../src/models/model.ts';
import { ModelError } from '../../src/models/model.ts';
import { readOnlyRecording, recordingPath, recordingWriter } from '../../src/models/recording-file.ts';
import { decodeRecording, encodeRecording } from '../../src/models/recording-format.ts';
import { recordModel } from '../../src/models/record.ts';
import type { RecordedCall, Recording } from '../../src/models/recording.ts';
import { ReplayMiss, replayModel } from '../../src/models/replay.ts';
import { createRedactor } from '../../src/redact.ts';
import { toolsFor } from '../../src/tools/index.ts';
import {
  answers,
  calls,
  echoCall,
  goodResult,
  modelOf,
  reply,
  says,
  stage,
  usageOf,
} from '../agent/stage.ts';
import { makeWorkspace } from '../sandbox/workspace.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { modelThatAnswers, recorded, redact, workspace } from './recording-fixture.ts';
import { answered, ask, failureOf, prompt, requestWith, secretKey, testSettings } from './settings.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'harness-replay-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const options = { trial: 1, redact, workspace };

/** As from a file. */
function reread(recording: Recording): Recording {
  return decodeRecording(encodeRecording(recording), 'x');
}

describe('a replayed run', () => {
  test('of an agent ends as the recorded one did, to the last line of its transcript', async () => {
    const found: RecordedCall[] = [];
    const live = modelOf([
      calls(echoCall('1', 'a'), echoCall('2', 'fail')),
      says('{"verdict":"maybe"}'),
      answers(goodResult),
    ]);
    const first = stage(recordModel(live, (call) => found.push(call), options));
    const before = await runAgent(first.task, first.deps);
    const recording = reread({ model: live.id, price: live.price ?? null, calls: found });
    const second = stage(replayModel(live.id, recording, options));
    const after = await runAgent(second.task, second.deps);
    expect(live.requests).toHaveLength(3);
    expect(after).toEqual(before);
    expect(second.lines).toEqual(first.lines);
  });

  test('of commands in a real sandbox asks the same in another workspace, whatever the clock says', async () => {
    const source =
      "import test from 'node:test'; test('waits', async () => new Promise((done) => setTimeout(done, 5)));\n";
    const command = 'pwd; date --iso-8601=seconds; mktemp; node --test; echo $SECONDS s';
    const runIn = async (model: Model, place: Workspace) => {
      place.write('a.test.mjs', source);
      const sandbox = await place.open();
      const tools = toolsFor(['bash', 'read']);
      const { task, deps, lines } = stage(model, { task: { tools }, deps: { sandbox } });
      return { outcome: await runAgent(task, deps), lines };
    };
    const [here, there] = [makeWorkspace(), makeWorkspace()];
    try {
      const found: RecordedCall[] = [];
      const bash = { id: '1', name: 'bash', input: { command, timeout_seconds: null } };
      const read = { id: '2', name: 'read', input: { path: `${here.path}/README.md` } };
      const live = modelOf([calls(bash), calls(read), answers(goodResult)]);
      const first = recordModel(live, (call) => found.push(call), { trial: 1, redact, workspace: here.path });
      const before = await runIn(first, here);
      const recording = reread({ model: live.id, price: null, calls: found });
      const again = replayModel(live.id, recording, { trial: 1, redact, workspace: there.path });
      const after = await runIn(again, there);
      expect(before.lines.find(({ type }) => type === 'tool_result')).toMatchObject({
        text: expect.stringContaining(`${here.path}\n`),
        isError: false,
      });
      expect(after.outcome.ending).toEqual({ kind: 'done', result: goodResult });
    } finally {
      await Promise.all([here.remove(), there.remove()]);
    }
  });

  test('gives replies, retries and failures again, without a wait', async () => {
    const notice = {
      attempt: 1,
      code: 'rate_limited' as const,
      message: 'busy',
      delayMs: 60_000,
      usage: usageOf(5),
    };
    const failure = new ModelError('gone', {
      code: 'connection',
      status: 502,
      requestId: 'r',
      usage: usageOf(3),
    });
    const behind = modelThatAnswers(reply({ text: 'hi' }), failure);
    const live: Model = {
      ...behind,
      respond: async (request, callOptions) => {
        callOptions.onRetry(notice);
        return behind.respond(request, callOptions);
      },
    };
    const other = requestWith([prompt], { maxOutputTokens: 7 });
    const model = replayModel(live.id, reread(await recorded(live, [requestWith([prompt]), other])), options);
    expect(model.price).toEqual(live.price);
    expect(await ask(model)).toEqual({ ...reply({ text: 'hi' }), notices: [notice] });
    const { error, notices } = await failureOf(model, other);
    expect(notices).toEqual([notice]);
    expect(error).not.toBeInstanceOf(ReplayMiss);
    expect(error).toMatchObject({
      message: 'gone',
      code: 'connection',
      status: 502,
      requestId: 'r',
      usage: usageOf(3),
    });
  });

  test('the same request asked twice gets its first and its second answer', async () => {
    const request = requestWith([prompt]);
    const live = modelThatAnswers(reply({ text: 'one' }), reply({ text: 'two' }));
    const model = replayModel(live.id, await recorded(live, [request, request]), options);
    expect((await ask(model, request)).text).toBe('one');
    expect((await ask(model, request)).text).toBe('two');
    const { error } = await failureOf(model, request);
    expect(error.message).toMatch(/call 3 was never made, the recording ends after 2/);
  });

  test('each trial gets its own answers, and two replays do not disturb each other', async () => {
    const request = requestWith([prompt]);
    const of = async (trial: number) =>
      (await recorded(modelThatAnswers(reply({ text: `trial ${trial}` })), [request], { trial })).calls;
    const recording = { model: 'anthropic/test', price: null, calls: [...(await of(1)), ...(await of(2))] };
    const models = [1, 2, 2].map((trial) => replayModel('anthropic/test', recording, { ...options, trial }));
    const texts = await Promise.all(models.map(async (model) => (await ask(model)).text));
    expect(texts).toEqual(['trial 1', 'trial 2', 'trial 2']);
  });

  test('a workspace at another place gets calls with its own path, and answers to their results', async () => {
    const first = reply({ toolCalls: [{ id: '1', name: 'read', input: { path: `${workspace}/a.js` } }] });
    const requests = (place: string, native: unknown): ModelRequest[] => [
      requestWith([prompt]),
      requestWith([
        prompt,
        { role: 'assistant', native },
        {
          role: 'tool',
          results: [{ callId: '1', name: 'read', text: `${place}/a.js: empty`, isError: false }],
        },
      ]),
    ];
    const live = modelThatAnswers(first, reply({ text: 'done' }));
    const recording = reread(await recorded(live, requests(workspace, first.native)));
    const elsewhere = '/tmp/$& elsewhere';
    const model = replayModel(live.id, recording, { ...options, workspace: elsewhere });
    const again = await ask(model);
    expect(again.toolCalls).toEqual([{ id: '1', name: 'read', input: { path: `${elsewhere}/a.js` } }]);
    expect((await ask(model, requests(elsewhere, again.native)[1])).text).toBe('done');
  });

  test('a run that named its secret is replayed by one that does not know it', async () => {
    const first = reply({ text: `the key is ${secretKey}` });
    const requests = (native: unknown): ModelRequest[] => [
      requestWith([prompt]),
      requestWith([prompt, { role: 'assistant', native }, { role: 'user', text: 'go on' }]),
    ];
    const live = modelThatAnswers(first, reply({ text: 'done' }));
    const redactor = createRedactor([secretKey]);
    const secretive = { redact: (text: string) => redactor.redact(text) };
    const recording = reread(await recorded(live, requests(first.native), secretive));
    const model = replayModel(live.id, recording, options);
    const again = await ask(model);
    expect(again.text).toBe('the key is ***');
    expect((await ask(model, requests(again.native)[1])).text).toBe('done');
  });

  test('an aborted call is interrupted and uses up no answer', async () => {
    const live = modelThatAnswers(reply({ text: 'hi' }));
    const model = replayModel(live.id, await recorded(live, [requestWith([prompt])]), options);
    expect((await failureOf(model, undefined, AbortSignal.abort())).error.code).toBe('interrupted');
    expect((await ask(model)).text).toBe('hi');
  });
});

describe('a request that was not recorded', () => {
  const first = reply({ text: 'I look.', toolCalls: [echoCall('call_1', 'a')] });
  const history = answered([prompt], first, 'one two three');

  async function missOf(request: ModelRequest, position = 0): Promise<ReplayMiss> {
    const live = modelThatAnswers(first, reply({ text: 'done' }));
    const recording = reread(await recorded(live, [requestWith([prompt]), requestWith(history)]));
    const told: ReplayMiss[] = [];
    const model = replayModel(live.id, recording, { ...options, onMiss: (miss) => told.push(miss) });
    if (position > 0) await ask(model);
    const { error } = await failureOf(model, request);
    if (!(error instanceof ReplayMiss)) throw error;
    expect(told).toEqual([error]);
    expect(live.calls).toBe(2);
    return error;
  }

  test.each<readonly [string, ModelRequest, RegExp]>([
    [
      'the system prompt',
      requestWith([prompt], { system: 'You triage an issue.' }),
      /call 1 differs in the system prompt: recorded «You triage one issue\.», now «You triage an issue\.»/,
    ],
    [
      'the prompt',
      requestWith([{ role: 'user', text: 'The issue: it is slow.' }]),
      /message 1 \(user\): recorded ….*it is broken.*, now ….*it is slow/,
    ],
    ['a tool', requestWith([prompt], { tools: [] }), /the tools: recorded «\[\{"name":"read",.*, now «\[\]»/],
    ['the result schema', requestWith([prompt], { resultSchema: { type: 'object' } }), /the result schema: /],
    [
      'the output limit',
      requestWith([prompt], { maxOutputTokens: 4_000 }),
      /the output limit: recorded 1000, now 4000 tokens/,
    ],
    ['the number of messages', requestWith([prompt, prompt]), /the number of messages: recorded 1, now 2/],
  ])('is an error that names %s, and makes no call', async (_, request, message) => {
    const miss = await missOf(request);
    expect(miss.code).toBe('configuration');
    expect(miss.message).toMatch(message);
    expect(miss.message).toMatch(/anthropic\/test, trial 1.*record anew/is);
    expect(miss.difference.length).toBeLessThan(400);
  });

  test('a later call names the tool result that differs, with the words around it', async () => {
    const miss = await missOf(requestWith(answered([prompt], first, 'one two four')), 1);
    expect(miss.difference).toMatch(
      /^call 2 differs in message 3 \(tool\): recorded .*two three.*, now .*two four/,
    );
  });

  test('ends an agent as a configuration error, never as a failed result', async () => {
    const live = modelThatAnswers(first);
    const model = replayModel(live.id, await recorded(live, [requestWith([prompt])]), options);
    const { task, deps } = stage(model);
    const { ending } = await runAgent(task, deps);
    expect(ending).toMatchObject({ kind: 'error', code: 'configuration' });
  });

  test('another model or a trial too many is refused before the first call', async () => {
    const recording = await recorded(modelThatAnswers(first), [requestWith([prompt])]);
    expect(() => replayModel('anthropic/other', recording, options)).toThrow(ConfigError);
    expect(() => replayModel('anthropic/test', recording, { ...options, trial: 2 })).toThrow(
      /has no trial 2.*one of 1.*record more/i,
    );
  });
});

describe('a model named replay/<folder>', () => {
  test('plays the first trial of the recording under its own name', async () => {
    const live = modelThatAnswers(reply({ text: 'hi' }));
    const recording = await recorded(live, [requestWith([prompt])]);
    await recordingWriter().keep(recordingPath(dir, live.id), recording, recording.calls);
    const readRecording = async (folder: string) => readOnlyRecording(path.join(dir, folder));
    const model = await createModel(
      'replay/recordings',
      testSettings({ replay: { redact, workspace, readRecording } }),
    );
    expect(model).toMatchObject({ id: 'replay/recordings', price: live.price });
    expect((await ask(model)).text).toBe('hi');
    await expect(createModel('replay/recordings', testSettings())).rejects.toThrow(
      /nothing can be replayed here/,
    );
    await expect(createModel('replay/', testSettings())).rejects.toThrow(/replay\/<folder>/);
  });
});
