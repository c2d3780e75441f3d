import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { notPlantable } from '../redteam/plant.ts';
import { readAttacks } from '../redteam/attack.ts';
import type { Attack } from '../redteam/attack.ts';
import { readBenignPatches } from '../redteam/benign-patches.ts';
import { readBenignTexts } from '../redteam/benign-texts.ts';
import { tellTried } from '../redteam/report.ts';
import type { NotPlayed, Tried } from '../redteam/report.ts';
import { parseCommandLine } from './arguments.ts';
import type { Command, ExitCode, Machine } from './machine.ts';
import { tryAll } from './redteam-acts.ts';
import { tellBenign, tryBenign } from './redteam-benign.ts';
import type { BenignTried } from './redteam-benign.ts';
import { openGround } from './redteam-ground.ts';
import type { Ground } from './redteam-ground.ts';
import { tryPatches } from './redteam-patches.ts';

const usage =
  'harness redteam [DIR] [--only CLASS|CHANNEL|ID|benign …] [--jobs N] [--action DIR] [--out DIR] [--list] [--json]';

const options = {
  only: { type: 'string', multiple: true },
  jobs: { type: 'string' },
  action: { type: 'string' },
  out: { type: 'string' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What `--only` calls the texts and patches that must pass. */
const benignSet = 'benign';

/** `harness redteam`: the attack corpus against a repository's own phases, workflows and settings. */
export const redteamCommand: Command = {
  name: 'redteam',
  summary: 'Attack the harness of a repository with a model that obeys, on this machine',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    const corpus = await readAttacks(path.join(machine.actionRoot, 'redteam', 'attacks'));
    const chosen = choose(corpus, values.only ?? []);
    const attacks = chosen.filter((one) => notPlantable(one) === undefined);
    if (values.list === true) return list(attacks, machine);
    const atOnce = jobsOf(values.jobs);
    const actionRoot =
      values.action === undefined ? machine.actionRoot : path.resolve(machine.cwd, values.action);
    const temp = await mkdtemp(path.join(machine.tempDir, 'harness-redteam-'));
    try {
      const outDir =
        values.out === undefined ? path.join(temp, 'out') : path.resolve(machine.cwd, values.out);
      const ground = await openGround(positionals, temp, outDir, { ...machine, actionRoot });
      const tried = attacks.length === 0 ? [] : await tryAll(attacks, { corpus, atOnce }, ground);
      const benign = playsBenign(values.only ?? [])
        ? await tryAllBenign(ground, machine.actionRoot)
        : undefined;
      return tell({ tried, notPlayed: notPlayedOf(chosen, tried), benign }, values.json === true, machine);
    } finally {
      await rm(temp, { recursive: true, force: true });
    }
  },
};

interface Result {
  readonly tried: readonly Tried[];
  readonly notPlayed: readonly NotPlayed[];
  /** Undefined when no benign text or patch was to be played. */
  readonly benign: BenignTried | undefined;
}

function tell(
  { tried, notPlayed, benign }: Result,
  json: boolean,
  { stdout, stderr, signal }: Machine,
): ExitCode {
  const asJson = { played: tried, not_played: notPlayed, benign };
  const asText = tellTried(tried, notPlayed) + (benign === undefined ? '' : tellBenign(benign));
  stdout.write(json ? `${JSON.stringify(asJson, null, 2)}\n` : asText);
  if (signal.aborted) stderr.write('cancelled; what was not played has not passed\n');
  const isWrong = tried.some(({ broken }) => broken.length > 0) || (benign?.falseAlarms.length ?? 0) > 0;
  return signal.aborted || isWrong ? 1 : 0;
}

/** With `--only`, not unless it names them. */
function playsBenign(only: readonly string[]): boolean {
  return only.length === 0 || only.includes(benignSet);
}

/** The sets are those of this command's own checkout, as the attacks are. */
async function tryAllBenign(ground: Ground, actionRoot: string): Promise<BenignTried> {
  const folder = path.join(actionRoot, 'redteam', 'benign');
  const texts = await tryBenign(ground, await readBenignTexts(path.join(folder, 'texts')));
  const patches = await tryPatches(ground, await readBenignPatches(path.join(folder, 'patches')));
  return { ...texts, ...patches, falseAlarms: [...texts.falseAlarms, ...patches.falseAlarms] };
}

function notPlayedOf(chosen: readonly Attack[], tried: readonly Tried[]): readonly NotPlayed[] {
  const played = new Set(tried.map(({ attack }) => attack.id));
  return chosen
    .filter(({ id }) => !played.has(id))
    .map((attack) => ({ attack, reason: notPlantable(attack) ?? 'the command was stopped before' }));
}

/** As many as there are cores, but the runs of one attack keep two of them busy at times. */
const mostByDefault = 4;

function jobsOf(value: string | undefined): number {
  if (value === undefined) return Math.min(os.availableParallelism(), mostByDefault);
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new ConfigError({
    what: 'not a number of attacks that are played at once',
    where: '--jobs',
    expected: '1 to 64',
    got: value,
  });
}

function choose(corpus: readonly Attack[], only: readonly string[]): readonly Attack[] {
  const names = new Set([benignSet, ...corpus.flatMap((one) => [one.class, one.channel, one.id])]);
  const unknown = only.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new ConfigError({
      what: `no attack has the class, channel or id "${unknown}"`,
      where: '--only',
      fix: 'harness redteam --list names them all',
    });
  if (only.length === 0) return corpus;
  return corpus.filter((one) => [one.class, one.channel, one.id].some((name) => only.includes(name)));
}

function list(attacks: readonly Attack[], machine: Machine): 0 {
  for (const { id, class: name, channel, defence, why } of attacks)
    machine.stdout.write(`${[id, name, channel, defence, why].join('\t')}\n`);
  return 0;
}
