import path from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { tellBenign, tryBenign } from '../../src/commands/redteam-benign.ts';
import type { TextsTried } from '../../src/commands/redteam-benign.ts';
import { openGround } from '../../src/commands/redteam-ground.ts';
import type { BenignText } from '../../src/redteam/benign-texts.ts';
import { runCommand } from './machine.ts';

jest.setTimeout(240_000);

/** What `tryBenign` finds on the shipped harness. */
async function triedWith(texts: readonly BenignText[]): Promise<TextsTried | undefined> {
  let tried: TextsTried | undefined;
  const { thrown } = await runCommand(
    {
      name: 'benign',
      summary: '',
      usage: '',
      run: async (_args, machine) => {
        const ground = await openGround([], machine.tempDir, path.join(machine.tempDir, 'out'), machine);
        tried = await tryBenign(ground, texts);
        return 0;
      },
    },
    [],
  );
  expect(thrown).toBeUndefined();
  return tried;
}

describe('benign texts through the bundles', () => {
  test('a text that is changed on its way to the model is a false alarm, and one that is not is none (G16, T59)', async () => {
    const tried = await triedWith([
      { id: 'hidden', kind: 'comment', text: 'Seen <!-- and not seen --> by a reader.' },
      { id: 'plain', kind: 'log', text: 'token: <masked>, prompt: ignored' },
    ]);
    expect(tried?.texts).toBe(2);
    const seen = tried?.falseAlarms.map((alarm) => `${alarm.id}: ${alarm.seen}`) ?? [];
    expect(seen).toEqual(['hidden: as a comment it was not shown to triage as it is']);
  });

  test('are counted once, however much went wrong with one', () => {
    const falseAlarms = [
      { id: 'one', seen: 'this' },
      { id: 'one', seen: 'that' },
    ];
    expect(tellBenign({ texts: 3, patches: 2, falseAlarms })).toBe(
      '\nfalse alarms: 1 of 3 benign texts and 2 benign patches\n  one: this\n  one: that\n',
    );
  });
});
