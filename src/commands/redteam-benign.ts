import path from 'node:path';
import { contextSchema } from '../context/context.ts';
import { jsonOf } from '../json.ts';
import { isMarkdown } from '../redteam/benign-texts.ts';
import type { BenignText } from '../redteam/benign-texts.ts';
import { factsOf } from '../redteam/channels/place.ts';
import { comment } from '../redteam/channels/records.ts';
import type { Played } from '../redteam/played.ts';
import { honestScenario } from '../redteam/scenario.ts';
import type { Stage } from '../redteam/stage.ts';
import type { Ground } from './redteam-ground.ts';
import { playStage } from './redteam-play.ts';

/** An ordinary text or patch that the harness did not let through as it should. */
export interface FalseAlarm {
  readonly id: string;
  readonly seen: string;
}

/** `texts` counts those that were played: fewer than were given after Ctrl-C. */
export interface TextsTried {
  readonly texts: number;
  readonly falseAlarms: readonly FalseAlarm[];
}

/** Texts of one run; triage is shown the newest 40 comments of an issue. */
const textsInRun = 40;

/** Stands before the texts in a report, so that a published report is known. */
const opening = 'What was written in this issue:';

/**
 * Plays texts through triage and the publishing of its report: each is a comment of a stranger and a part of what the model
 * reports. One that nothing may change must stand byte for byte in the frozen context. A report that is not published is
 * played again in halves, until the texts that stop it are known. Texts marked `open` are left out.
 */
export async function tryBenign(ground: Ground, all: readonly BenignText[]): Promise<TextsTried> {
  const texts = all.filter(({ open }) => open === undefined);
  const falseAlarms: FalseAlarm[] = [];
  let played = 0;
  const isStopped = (): boolean => ground.machine.signal.aborted;
  for (let first = 0; first < texts.length && !isStopped(); first += textsInRun) {
    const these = texts.slice(first, first + textsInRun);
    const found = await alarmsOf(these, ground, `benign-${first + 1}`);
    if (isStopped()) break;
    played += these.length;
    falseAlarms.push(...found);
  }
  return { texts: played, falseAlarms };
}

/** Everything that must pass, and what did not. */
export interface BenignTried extends TextsTried {
  readonly patches: number;
}

/** The line of the report, and one for each false alarm; ends in a line end. */
export function tellBenign({ texts, patches, falseAlarms }: BenignTried): string {
  const wrong = new Set(falseAlarms.map(({ id }) => id)).size;
  return [
    '',
    `false alarms: ${wrong} of ${texts} benign texts and ${patches} benign patches`,
    ...falseAlarms.map(({ id, seen }) => `  ${id}: ${seen}`),
    '',
  ].join('\n');
}

async function alarmsOf(
  texts: readonly BenignText[],
  ground: Ground,
  name: string,
): Promise<readonly FalseAlarm[]> {
  const run = await playStage(stageOf(texts, ground), name, new Map(), ground);
  const changed = changedIn(run, texts);
  return [...changed, ...(await stoppedBy(texts, { run, name }, ground))];
}

/** The texts whose report is not published. */
async function stoppedBy(
  texts: readonly BenignText[],
  { run, name }: { readonly run: Played; readonly name: string },
  ground: Ground,
): Promise<readonly FalseAlarm[]> {
  const [first] = texts;
  if (first === undefined || ground.machine.signal.aborted) return [];
  if (run.comments.some(({ body }) => body.includes(opening))) return [];
  if (texts.length === 1)
    return [
      {
        id: first.id,
        seen: `a report that holds it was not published, see ${path.join(ground.outDir, name)}`,
      },
    ];
  const middle = Math.ceil(texts.length / 2);
  const found: FalseAlarm[] = [];
  for (const [half, side] of [
    [texts.slice(0, middle), 'a'],
    [texts.slice(middle), 'b'],
  ] as const) {
    const again = `${name}${side}`;
    const played = await playStage(stageOf(half, ground), again, new Map(), ground);
    found.push(...(await stoppedBy(half, { run: played, name: again }, ground)));
  }
  return found;
}

function changedIn(run: Played, texts: readonly BenignText[]): readonly FalseAlarm[] {
  const shown = shownTo(run);
  return texts
    .filter((one) => one.expected === undefined && !shown.some((text) => text.includes(one.text.trimEnd())))
    .map(({ id }) => ({ id, seen: 'as a comment it was not shown to triage as it is' }));
}

/** The texts of the frozen context of triage; the first text of a file is its bytes as Latin-1. */
function shownTo({ texts }: Played): readonly string[] {
  const frozen = texts.find(({ where }) => /^artifacts\/.*\.zip:context\.json$/.test(where));
  if (frozen === undefined) return [];
  const json = jsonOf(Buffer.from(frozen.text, 'latin1').toString());
  return contextSchema.parse(json).items.map(({ text }) => text);
}

function stageOf(texts: readonly BenignText[], ground: Ground): Stage {
  const { question, fix, repoDir, workflowFile } = ground;
  const scenario = honestScenario('triage', fix);
  const stage: Stage = { ...question, repoDir, workflowFile, phase: 'triage', scenario };
  const { issue } = factsOf(stage);
  const added = texts.map((one) => ({
    issue: issue.number,
    comment: comment(written(one), { issue, author: 'a-stranger' }),
  }));
  const report = [opening, ...texts.map(written)].join('\n\n');
  const turns = (scenario.phases['triage']?.turns ?? []).map((turn) =>
    turn.result === undefined ? turn : { ...turn, result: { ...turn.result, report } },
  );
  return {
    ...stage,
    seeds: { ...stage.seeds, comments: [...(stage.seeds.comments ?? []), ...added] },
    scenario: { phases: { ...scenario.phases, triage: { turns } } },
  };
}

/** As people write it in an issue: code and logs in a block. */
function written(one: BenignText): string {
  return isMarkdown(one) ? one.text : `\`\`\`\`\`\n${one.text.trimEnd()}\n\`\`\`\`\``;
}
