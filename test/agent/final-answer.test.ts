import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readFinalAnswer } from '../../src/agent/final-answer.ts';
import type { ResultSchema } from '../../src/phase/phase.ts';

const schema: ResultSchema = {
  json: {},
  zod: z.strictObject({ verdict: z.literal('ok'), report: z.string() }),
  verdicts: ['ok'],
};
const result = { verdict: 'ok', report: 'a } brace and a "quote"' };
const json = JSON.stringify(result);

describe('the final answer (case 59)', () => {
  test.each([
    ['bare JSON', json],
    ['JSON in a code fence', '```json\n' + json + '\n```'],
    ['JSON with prose around it', `Here it is: ${json} Good luck!`],
    ['prose with braces that are no JSON', `I used {x} as a name. ${json}`],
  ])('is read from %s', (_name, text) => {
    expect(readFinalAnswer(text, schema)).toEqual({ kind: 'valid', result });
  });

  test.each([
    ['two objects', `${json}\n${json}`, '2 JSON objects'],
    ['no object', 'I am done.', 'not a JSON object'],
    ['an object that never closes', '{"verdict": "ok"', 'not a JSON object'],
    ['a wrong field', '{"verdict": "ok", "report": 5}', 'report'],
    ['an unknown field', '{"verdict": "ok", "report": "", "extra": 1}', 'extra'],
  ])('is refused with the reason: %s', (_name, text, reason) => {
    expect(readFinalAnswer(text, schema)).toEqual({
      kind: 'invalid',
      issues: expect.stringContaining(reason),
    });
  });

  test('is empty when there is only white space', () => {
    expect(readFinalAnswer(' \n', schema)).toEqual({ kind: 'empty' });
  });

  test('a megabyte of opening braces is read in linear time', () => {
    expect(readFinalAnswer('{'.repeat(1_000_000), schema).kind).toBe('invalid');
  });
});
