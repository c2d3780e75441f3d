import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readArms } from '../../src/evals/arms.ts';
import type { Arm } from '../../src/evals/arms.ts';
import { cleanUp, temporaryFolder, writeFiles } from './folders.ts';
import { root } from './stage.ts';

let dir: string;
let prompt: string;
beforeEach(async () => {
  dir = await temporaryFolder();
  const text = await fs.readFile(path.join(root, 'phases/triage.md'), 'utf8');
  prompt = text.slice(text.indexOf('\n---\n') + 5);
});
afterAll(cleanUp);

async function arms(...settings: string[]): Promise<readonly Arm[]> {
  return readArms({
    ...{ phase: 'triage', settings, model: undefined, judge: null },
    ...{ root: dir, actionRoot: root, version: '1' },
  });
}

describe('the arms of a run', () => {
  test('are the phase as it stands, when nothing else is asked for', async () => {
    const [base, ...others] = await arms();
    expect(others).toEqual([]);
    expect(base).toMatchObject({ name: 'base', phase: { name: 'triage' }, facts: { harness: '1' } });
  });

  test('settings without a name make head, those with one an arm of that name', async () => {
    const found = await arms(
      'model=openai/a',
      'limits.turns=2',
      'small:model=openai/b',
      'base:model=openai/c',
    );
    expect(found.map(({ name, phase: { model, limits } }) => [name, model, limits.turns])).toEqual([
      ['base', 'openai/c', 4],
      ['head', 'openai/a', 2],
      ['small', 'openai/b', 4],
    ]);
  });

  test('a model id may hold colons and equals signs', async () => {
    const [, head] = await arms('model=compatible/llama:7b=q4');
    expect(head?.phase.model).toBe('compatible/llama:7b=q4');
  });

  test('a prompt replaces the text below the settings', async () => {
    await writeFiles(dir, { 'new.md': `Be brief.\n${prompt}` });
    const [base, head] = await arms('prompt=new.md');
    expect(head?.phase.prompt).toBe(`Be brief.\n\n${base!.phase.prompt}`);
    expect(head?.phase.result.json).toEqual(base!.phase.result.json);
  });

  test('a phase file replaces all of it', async () => {
    const text = await fs.readFile(path.join(root, 'phases/triage.md'), 'utf8');
    await writeFiles(dir, { 'mine.md': text.replace('turns: 4', 'turns: 9') });
    const [, head] = await arms('phase=mine.md');
    expect(head?.phase.limits.turns).toBe(9);
  });

  test("the repository's own phase file comes before the built-in one", async () => {
    const text = await fs.readFile(path.join(root, 'phases/triage.md'), 'utf8');
    await writeFiles(dir, { '.harness/phases/triage.md': text.replace('turns: 4', 'turns: 7') });
    expect((await arms())[0]?.phase.limits.turns).toBe(7);
  });
});

describe('a fingerprint', () => {
  test('is the same for the same arm', async () => {
    expect((await arms())[0]?.fingerprint).toBe((await arms())[0]?.fingerprint);
  });

  test('changes with prompt, model, limits and harness', async () => {
    await writeFiles(dir, { 'new.md': `${prompt}\nBe brief.\n` });
    const all = await arms('a:model=openai/x', 'b:limits.turns=2', 'c:prompt=new.md');
    const newer = await readArms({
      ...{ phase: 'triage', settings: [], model: undefined, judge: null },
      ...{ root: dir, actionRoot: root, version: '2' },
    });
    const fingerprints = [...all, ...newer].map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(5);
  });
});

describe('refused is', () => {
  test.each([
    [
      'an unknown key',
      ['colour=red'],
      'not a setting of an arm (expected [NAME:]KEY=VALUE with a KEY of phase, prompt',
    ],
    ['a setting without a value', ['model'], 'not a setting of an arm'],
    ['the same key twice', ['model=openai/a', 'model=openai/b'], 'model is given twice for head'],
    ['an unknown provider', ['model=acme/x'], 'unknown model provider'],
    ['a limit that is none', ['limits.turns=0'], 'arm head, limits.turns: not a limit'],
    ['a file that is not there', ['prompt=nope.md'], '--arm prompt=nope.md: no such file'],
    ['two arms that do not differ', ['limits.turns=4'], 'the arms base and head do not differ'],
  ])('%s', async (_, settings, said) => {
    await expect(arms(...settings)).rejects.toThrow(said);
  });

  test('a phase file where a prompt belongs', async () => {
    await writeFiles(dir, { 'phase.md': '---\nmodel: x\n---\nText\n' });
    await expect(arms('prompt=phase.md')).rejects.toThrow('Use --arm phase=phase.md');
  });

  test('a prompt that leaves out what is fetched', async () => {
    await writeFiles(dir, { 'short.md': 'Decide.\n' });
    await expect(arms('prompt=short.md')).rejects.toThrow(/short\.md.* is fetched and never shown/);
  });
});
