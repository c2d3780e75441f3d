import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { Permits } from '../local/runner/permits.ts';
import type { Act } from '../redteam/acts.ts';
import { actsOf, separately } from '../redteam/acts.ts';
import type { Attack } from '../redteam/attack.ts';
import { findBroken } from '../redteam/checks.ts';
import type { Broken } from '../redteam/broken.ts';
import { bringsOrder } from '../redteam/channels/reading.ts';
import { framesCanBeJudged } from '../redteam/frames.ts';
import { plant } from '../redteam/plant.ts';
import type { Played } from '../redteam/played.ts';
import type { Tried } from '../redteam/report.ts';
import { honestScenario, obedientScenario, readingScenario } from '../redteam/scenario.ts';
import { phaseNames } from '../redteam/stage.ts';
import type { PhaseName, Stage } from '../redteam/stage.ts';
import { inRun, runWord, tracesOf } from '../redteam/traces.ts';
import type { Ground } from './redteam-ground.ts';
import { playPrefix, playStage } from './redteam-play.ts';
import type { Prefix } from './redteam-play.ts';
import { liveCount } from './redteam-progress.ts';

/** What attacks on one phase are compared with. */
interface Honest {
  readonly stage: Stage;
  readonly played: Played;
}

interface Theatre {
  readonly ground: Ground;
  readonly honest: ReadonlyMap<PhaseName, Honest>;
  readonly prefixes: ReadonlyMap<PhaseName, Prefix>;
}

/**
 * Plays the attacks, `atOnce` of them side by side, and judges each. After Ctrl-C no more are begun, and those under way are
 * left out of what is returned. Throws `ConfigError` when a run without an attack publishes nothing.
 */
export async function tryAll(
  attacks: readonly Attack[],
  { corpus, atOnce }: { readonly corpus: readonly Attack[]; readonly atOnce: number },
  ground: Ground,
): Promise<readonly Tried[]> {
  const acts = actsOf(attacks, corpus);
  const theatre = await openTheatre(new Set(acts.map(({ phase }) => phase)), ground);
  const { signal, stderr } = ground.machine;
  const isStopped = (): boolean => signal.aborted;
  const live = liveCount(attacks.length, stderr);
  const permits = new Permits(atOnce);
  const tried = new Map<string, Tried>();
  const wholly = whollyTried(acts);
  await Promise.all(
    acts.map(async (act) =>
      permits.with(async () => {
        if (isStopped()) return;
        const seen = await judge(act, theatre);
        if (isStopped()) return;
        for (const { attack, broken } of seen) {
          const known = tried.get(attack.id)?.broken ?? [];
          tried.set(attack.id, { attack, broken: [...known, ...broken] });
          if (wholly(attack)) live.played(tried.get(attack.id)?.broken.length === 0);
        }
      }),
    ),
  );
  live.end();
  return attacks.flatMap((attack) => tried.get(attack.id) ?? []);
}

/** Says whether this was the last run of an attack; each call counts as one run. */
function whollyTried(acts: readonly Act[]): (attack: Attack) => boolean {
  const left = new Map<string, number>();
  for (const { id } of acts.flatMap(({ attacks }) => attacks)) left.set(id, (left.get(id) ?? 0) + 1);
  return ({ id }) => {
    left.set(id, (left.get(id) ?? 0) - 1);
    return left.get(id) === 0;
  };
}

async function openTheatre(phases: ReadonlySet<PhaseName>, ground: Ground): Promise<Theatre> {
  const honest = new Map<PhaseName, Honest>();
  const prefixes = new Map<PhaseName, Prefix>();
  for (const phase of phaseNames.filter((one) => phases.has(one) && !ground.machine.signal.aborted)) {
    const stage = honestStage(phase, ground);
    const before = await playPrefix(stage, path.join(ground.outDir, `before-${phase}`), ground);
    if (before !== undefined) prefixes.set(phase, before);
    const name = `honest-${phase}`;
    const played = await playStage(stage, name, prefixes, ground);
    if (played.comments.length === 0 && !ground.machine.signal.aborted)
      throw new ConfigError({
        what: 'the run without an attack published nothing, so nothing could be shown by attacks',
        where: path.join(ground.outDir, name),
      });
    for (const note of notesOn(phase, played)) ground.machine.stderr.write(`note: ${note}\n`);
    honest.set(phase, { stage, played });
  }
  return { ground, honest, prefixes };
}

/** What attacks on this phase cannot show here. */
function notesOn(phase: PhaseName, { pulls, prompts }: Played): readonly string[] {
  const notes: string[] = [];
  if (phase === 'build' && pulls.length === 0)
    notes.push(
      'the honest change opens no pull request here, so attacks in build are judged up to where it ends',
    );
  if (!framesCanBeJudged(prompts))
    notes.push(
      `this version makes other prompts of ${phase} than the action, so their fences are not judged`,
    );
  return notes;
}

function honestStage(phase: PhaseName, { question, bug, fix, repoDir, workflowFile }: Ground): Stage {
  const { event, seeds } = phase === 'triage' ? question : bug;
  return { event, seeds, repoDir, workflowFile, phase, scenario: honestScenario(phase, fix) };
}

/** What broke for each attack of the act. Where several were played together and something did, each is played alone. */
async function judge(act: Act, theatre: Theatre): Promise<readonly Tried[]> {
  const broken = await brokenIn(act, theatre);
  const [attack] = act.attacks;
  if (broken.length === 0) return act.attacks.map((one) => ({ attack: one, broken }));
  if (attack !== undefined && act.attacks.length === 1) return [{ attack, broken }];
  const tried: Tried[] = [];
  for (const one of separately(act)) tried.push(...(await judge(one, theatre)));
  return tried;
}

async function brokenIn(written: Act, { ground, honest, prefixes }: Theatre): Promise<readonly Broken[]> {
  const name = nameOf(written);
  const word = runWord(`${ground.temp} ${name}`);
  const act = actInRun(written, word);
  const [attack] = act.attacks;
  const known = honest.get(act.phase);
  if (attack === undefined || known === undefined) return [];
  const temp = path.join(ground.temp, name);
  await mkdir(temp, { recursive: true });
  const git = trustedGit(ground.machine.env['PATH'] ?? '');
  const stage = { ...known.stage, scenario: scenarioOf(act, known.stage), traces: tracesOf(word) };
  const planted = await plant(attack, stage, { git, temp, now: ground.machine.clock() });
  const run = await playStage(planted, name, prefixes, ground);
  const [judged = attack] = act.kind === 'obeys' ? [{ ...attack, flag: act.deeds[0]?.flag }] : [];
  return findBroken(judged, run, known.played, act.phase);
}

function actInRun(act: Act, word: string): Act {
  const inThis = (attack: Attack): Attack => inRun(attack, word);
  return { ...act, attacks: act.attacks.map(inThis), deeds: act.deeds.map(inThis) };
}

function scenarioOf(act: Act, { scenario, phase }: Stage): Stage['scenario'] {
  if (act.kind === 'reads')
    return act.attacks.some(bringsOrder) ? readingScenario(scenario, phase) : scenario;
  return obedientScenario(
    scenario,
    act.deeds.flatMap(({ does }) => does ?? []),
  );
}

function nameOf({ kind, attacks }: Act): string {
  const [first, ...others] = attacks;
  const more = others.length === 0 ? '' : `-and-${others.length}-more`;
  return `${first?.id ?? 'none'}${more}${kind === 'obeys' ? '-obeyed' : ''}`;
}
