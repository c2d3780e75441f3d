import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { cleanUp, temporaryFolder, triageCase, triageSuite, writeFiles } from '../evals/folders.ts';
import { harnessIn } from './eval-stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
  for (const id of ['clear', 'vague']) await writeFiles(path.join(dir, 'evals'), triageCase(id));
  await writeFiles(path.join(dir, 'evals'), triageSuite);
});
afterAll(cleanUp);

/** Replaces a text in a file of the case `vague`. */
async function change(name: string, text: RegExp, replacement: string): Promise<void> {
  const file = path.join(dir, 'evals/cases/triage/vague', name);
  const before = await fs.readFile(file, 'utf8');
  expect(before).toMatch(text);
  await fs.writeFile(file, before.replace(text, replacement));
}

test('sound cases pass', async () => {
  const said = await harnessIn(dir, 'verify');
  expect(said).toMatchObject({ code: 0 });
  expect(said.stdout).toContain('ok    triage/clear\n');
  expect(said.stdout).toContain('2 cases, 0 of them faulty');
});

interface Fault {
  readonly file: string;
  readonly text: RegExp;
  readonly replacement: string;
  readonly problem: string;
}

const faults: Readonly<Record<string, Fault>> = {
  'a reference that is wrong': {
    file: 'expected.yaml',
    text: /- clarify/,
    replacement: '- decline',
    problem: 'reference, run 1 of 3: fail; verdict: verdict: clarify, expected decline',
  },
  'a reference that the schema refuses': {
    file: 'expected.yaml',
    text: /category: bug/,
    replacement: 'category: beetle',
    problem: 'reference, run 1 of 3: invalid-output',
  },
  'a grader that is content with anything': {
    file: 'case.yaml',
    text: /type: label([\s\S]*?)\n +params:\n +field: verdict/,
    replacement: 'type: schema$1',
    problem: 'no-op: an answer without content passes',
  },
  'an unknown key': {
    file: 'case.yaml',
    text: /cluster:/,
    replacement: 'clutser:',
    problem: 'unknown key "clutser"',
  },
  'gold in the prompt': {
    file: 'input.yaml',
    text: /body: Saving breaks\./,
    replacement: 'body: harness-canary-0123456789abcdef0123456789abcdef',
    problem: 'the prompt holds the canary',
  },
};

test.each(Object.keys(faults))('%s is named with its case', async (name) => {
  const { file, text, replacement, problem } = faults[name]!;
  await change(file, text, replacement);
  const said = await harnessIn(dir, 'verify --json');
  expect(said.code).toBe(1);
  const { verified } = JSON.parse(said.stdout) as { verified: { name: string; problems: string[] }[] };
  const faulty = verified.filter(({ problems }) => problems.length > 0);
  expect(faulty.map((one) => one.name)).toEqual(['triage/vague']);
  expect(faulty[0]!.problems.join('\n')).toContain(problem);
});
