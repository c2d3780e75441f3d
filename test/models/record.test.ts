import { describe, expect, test } from '@jest/globals';
import { ModelError } from '../../src/models/model.ts';
import { encodeRecording } from '../../src/models/recording-format.ts';
import { recordModel } from '../../src/models/record.ts';
import type { RecordedCall } from '../../src/models/recording.ts';
import { createRedactor } from '../../src/redact.ts';
import { gunzipSync } from 'node:zlib';
import { reply, usageOf } from '../agent/stage.ts';
import { modelThatAnswers, recorded, redact, workspace } from './recording-fixture.ts';
import { ask, failureOf, prompt, requestWith, secretKey } from './settings.ts';

describe('a recorded model', () => {
  test('gives its caller the very reply, retries and errors of the model behind it', async () => {
    const answer = reply({ text: `in ${workspace}, ${secretKey}` });
    const failure = new ModelError('spent', { code: 'quota', usage: usageOf(7) });
    const notice = {
      attempt: 1,
      code: 'overloaded' as const,
      message: 'busy',
      delayMs: 1_000,
      usage: usageOf(5),
    };
    const behind = modelThatAnswers(answer, failure);
    const calls: RecordedCall[] = [];
    const model = recordModel(
      {
        ...behind,
        respond: async (request, options) => {
          options.onRetry(notice);
          return behind.respond(request, options);
        },
      },
      (call) => calls.push(call),
      { trial: 3, redact, workspace },
    );
    expect([model.id, model.price]).toEqual([behind.id, behind.price]);
    expect(await ask(model)).toEqual({ ...answer, notices: [notice] });
    expect((await failureOf(model)).error).toBe(failure);
    expect(calls.map(({ trial, retries, answer: { kind } }) => [trial, retries.length, kind])).toEqual([
      [3, 1, 'reply'],
      [3, 1, 'failure'],
    ]);
  });

  test('a bug is passed on and not recorded', async () => {
    const calls: RecordedCall[] = [];
    const model = recordModel(modelThatAnswers(new TypeError('a bug')), (call) => calls.push(call), {
      ...{ trial: 1, redact, workspace },
    });
    await expect(ask(model)).rejects.toThrow(TypeError);
    expect(calls).toEqual([]);
  });

  test('no secret of the run gets into the file: in prompts, replies, names of properties, retries or errors', async () => {
    const redactor = createRedactor([secretKey]);
    const redactRun = (text: string): string => redactor.redact(text);
    const request = requestWith([
      { ...prompt, text: `the key is ${secretKey}` },
      { role: 'assistant', native: { [secretKey]: [secretKey] } },
    ]);
    const failure = new ModelError(`401 for ${secretKey}`, { code: 'authentication', usage: usageOf(0) });
    const answer = reply({
      text: secretKey,
      toolCalls: [{ id: '1', name: 'read', input: { path: secretKey } }],
    });
    const recording = await recorded(modelThatAnswers(answer, failure), [request, request], {
      redact: redactRun,
    });
    const written = gunzipSync(encodeRecording(recording)).toString();
    expect(recording.calls).toHaveLength(2);
    expect(written).toContain('***');
    expect(redactor.find(written)).toEqual([]);
  });
});
