import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { readAttacks } from '../redteam/attack.ts';
import type { Attack } from '../redteam/attack.ts';
import { eventChannels } from '../redteam/event.ts';
import { tellTried } from '../redteam/report.ts';
import { parseCommandLine } from './arguments.ts';
import type { Command, Machine } from './machine.ts';
import { openGround, tryAll } from './redteam-play.ts';

const usage =
  'harness redteam [DIR] [--only CLASS|CHANNEL|ID …] [--action DIR] [--out DIR] [--list] [--json]';

const options = {
  only: { type: 'string', multiple: true },
  action: { type: 'string' },
  out: { type: 'string' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `harness redteam`: the attack corpus against a repository's own phases, workflows and settings. */
export const redteamCommand: Command = {
  name: 'redteam',
  summary: 'Attack the harness of a repository with a model that obeys, on this machine',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    const corpus = await readAttacks(path.join(machine.actionRoot, 'redteam', 'attacks'));
    const attacks = choose(corpus, values.only ?? []);
    if (values.list === true) return list(attacks, machine);
    const actionRoot =
      values.action === undefined ? machine.actionRoot : path.resolve(machine.cwd, values.action);
    const temp = await mkdtemp(path.join(machine.tempDir, 'harness-redteam-'));
    try {
      const outDir =
        values.out === undefined ? path.join(temp, 'out') : path.resolve(machine.cwd, values.out);
      const ground = await openGround(positionals, temp, outDir, { ...machine, actionRoot });
      const tried = await tryAll(attacks, ground);
      machine.stderr.write(`played ${tried.length} of the ${corpus.length} attacks of the corpus\n`);
      machine.stdout.write(values.json === true ? `${JSON.stringify(tried, null, 2)}\n` : tellTried(tried));
      return tried.some(({ broken }) => broken.length > 0) ? 1 : 0;
    } finally {
      await rm(temp, { recursive: true, force: true });
    }
  },
};

/** Attacks on triage, by the event or by the answer: the others are not played by this command yet. */
function playable({ channel, does, payload, phase, when }: Attack): boolean {
  if (payload !== undefined)
    return eventChannels.includes(channel) && when === undefined && (phase ?? 'triage') === 'triage';
  return channel === 'model-output' && does?.phase === 'triage' && does.calls === undefined;
}

function choose(corpus: readonly Attack[], only: readonly string[]): readonly Attack[] {
  const attacks = corpus.filter(playable);
  const names = new Set(attacks.flatMap((one) => [one.class, one.channel, one.id]));
  const unknown = only.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new ConfigError({
      what: `no attack has the class, channel or id "${unknown}"`,
      where: '--only',
      fix: 'harness redteam --list names them all',
    });
  if (only.length === 0) return attacks;
  return attacks.filter((one) => [one.class, one.channel, one.id].some((name) => only.includes(name)));
}

function list(attacks: readonly Attack[], machine: Machine): 0 {
  for (const { id, class: name, channel, defence, why } of attacks)
    machine.stdout.write(`${[id, name, channel, defence, why].join('\t')}\n`);
  return 0;
}
