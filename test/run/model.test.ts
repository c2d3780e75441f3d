import * as path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import type { Model } from '../../src/models/model.ts';
import { parsePhase } from '../../src/phase/load.ts';
import type { Phase } from '../../src/phase/phase.ts';
import { limitsOf } from '../../src/run/model.ts';
import type { RunRequest } from '../../src/run/request.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../phases/triage.md'), 'utf8');
const triage = parsePhase({ name: 'triage', text, file: 'phases/triage.md' });
const phaseWith = (usd: number | undefined): Phase => ({ ...triage, limits: { turns: 3, minutes: 1, usd } });
const unpriced: Model = {
  id: 'compatible/some-model',
  price: undefined,
  respond: () => Promise.reject(new Error('not asked')),
};
// Nothing but the run's own limit is looked at.
const requestWith = (maxUsd: number | undefined): RunRequest => ({ maxUsd }) as RunRequest;

describe('a limit in US dollars', () => {
  test.each([
    ['the phase', 1, undefined],
    ['the run', undefined, 1],
  ])('of %s lets no model start whose price nobody knows (case 61)', (_name, ofPhase, ofRun) => {
    expect(() => limitsOf(phaseWith(ofPhase), unpriced, requestWith(ofRun), [])).toThrow(ConfigError);
    expect(() => limitsOf(phaseWith(ofPhase), unpriced, requestWith(ofRun), [])).toThrow(
      'nobody knows the price of compatible/some-model',
    );
  });

  test('that nobody set stops no model (case 61)', () => {
    expect(limitsOf(phaseWith(undefined), unpriced, requestWith(undefined), [])).toMatchObject({ turns: 3 });
  });
});
