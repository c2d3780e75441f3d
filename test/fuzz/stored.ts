import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { readPlan } from '../../src/commands/eval-merge.ts';
import { readEvent } from '../../src/commands/run.ts';
import { ConfigError } from '../../src/errors.ts';
import { historyIn, indexIn } from '../../src/evals/baseline/data-files.ts';
import { readSavedChange } from '../../src/evals/saved-output.ts';
import { readAttacks } from '../../src/redteam/attack.ts';
import { readBenignPatches } from '../../src/redteam/benign-patches.ts';
import { readBenignTexts } from '../../src/redteam/benign-texts.ts';
import { unzip } from '../../src/redteam/unzip.ts';
import { zip } from '../../src/redteam/zip.ts';
import { baseline, planOf } from '../evals/baseline/fixture.ts';
import { change } from './data.ts';
import { jsonLike, textLike } from './generate.ts';
import type { Target } from './target.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, 'redteam', file), 'utf8');
const scratch = mkdtempSync(path.join(tmpdir(), 'harness-fuzz-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** A folder of its own that holds this one file. */
function folderOf(text: string, name: string): string {
  const folder = path.join(scratch, path.parse(name).name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return folder;
}

const fileOf = (text: string, name: string): string => path.join(folderOf(text, name), name);

/** A file on the branch of baselines. */
const onBranch = (text: string) => async () => Buffer.from(text);

const index = { schema: 'harness/eval-data@1', baselines: { 'triage/small': baseline() } };

/** A zip, as base64 so that bytes are text; some are damaged. */
function zips(): fc.Arbitrary<string> {
  const content = fc.string({ maxLength: 200 }).map((text) => ({ content: Buffer.from(text) }));
  const files = fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), content, { maxKeys: 4 });
  const whole = files.map((all) => zip(new Map(Object.entries(all))));
  const damaged = fc
    .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }))
    .map(([bytes, flips]) => {
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      return bytes;
    });
  const torn = fc.tuple(whole, fc.nat()).map(([bytes, at]) => bytes.subarray(0, at % bytes.length));
  return fc.oneof(whole, damaged, torn).map((bytes) => bytes.toString('base64'));
}

/** Parsers of what the command line reads from disk and from the branch of baselines. */
export const stored: readonly Target[] = [
  {
    name: 'attack file',
    input: textLike([read('attacks/path-escape.yml')]),
    parse: (text) => readAttacks(folderOf(text, 'path-escape.yml')),
    typed: [ConfigError],
    dear: 4,
  },
  {
    name: 'benign texts',
    input: textLike([read('benign/texts/comments.yml')]),
    parse: (text) => readBenignTexts(folderOf(text, 'texts.yml')),
    typed: [ConfigError],
    dear: 4,
  },
  {
    name: 'benign patches',
    input: textLike([read('benign/patches/code.yml')]),
    parse: (text) => readBenignPatches(folderOf(text, 'patches.yml')),
    typed: [ConfigError],
    dear: 4,
  },
  {
    name: 'eval plan',
    input: jsonLike([planOf(['one', 'two'], 3)]),
    parse: (text) => readPlan(folderOf(text, 'plan.json')),
    typed: [ConfigError],
  },
  {
    name: 'baseline index',
    input: jsonLike([index]),
    parse: (text) => indexIn(onBranch(text)),
    typed: [ConfigError],
  },
  {
    name: 'baseline history',
    input: jsonLike([[baseline()]]),
    parse: (text) => historyIn(onBranch(text), baseline()),
    typed: [ConfigError],
  },
  {
    name: 'saved change',
    input: jsonLike([change]),
    parse: (text) => readSavedChange(fileOf(text, 'change.json')),
    typed: [ConfigError],
  },
  {
    name: 'event file',
    input: jsonLike([{ action: 'opened', issue: { number: 7 } }]),
    parse: (text) => readEvent(fileOf(text, 'event.json')),
    typed: [ConfigError],
  },
  {
    name: 'zip',
    input: zips(),
    parse: (base64) => unzip(Buffer.from(base64, 'base64')),
    typed: [RangeError],
  },
];
