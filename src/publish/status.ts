import { branchName, handoffFolder } from '../handoff-branch.ts';
import { handoffFileName, handoffNameOf } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { describeEnding, headline } from './ending.ts';
import type { Ending } from './ending.ts';
import type { Place } from './links.ts';
import { maxBodyCharacters, sanitise } from './sanitise.ts';
import { costOf, duration, phasesWithout, runLink, titleOf, verdictOf } from './verdict.ts';
import type { Step } from './verdict.ts';

/** Everything the status comment says. Derived from the handoffs each time, never stored. */
export interface StatusState {
  readonly place: Place;
  /** This run's page; trusted. */
  readonly runUrl: string;
  /** In the order the phases ran. */
  readonly steps: readonly Step[];
  readonly ending: Ending;
}

/** Finds the comment again; people do not see it. */
export function statusMarker(issue: number): string {
  return `<!-- harness:status issue=${issue} -->`;
}

/** Reports in the comment are cut at this length, so that all parts fit into one comment. */
const maxEvidenceCharacters = 12_000;

/** A run of five phases and two rounds has seven. */
const maxRows = 40;

/**
 * The status comment's whole text: where the issue stands, what the ending says, a checklist of the phases with
 * verdict, turns, time and cost, and the evidence of a failed verification. Same state, same text; every piece that
 * a model or a stranger wrote is sanitised. At most 65,536 characters.
 */
export function renderStatus(state: StatusState): string {
  const parts = [
    statusMarker(state.place.issue),
    `### ${headline(state.ending, state.steps)}`,
    describeEnding(state.ending, state),
    checklist(state),
    ...failedChecks(state),
    footer(state),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  if (text.length <= maxBodyCharacters) return text;
  throw new Error(`the status comment has ${text.length} characters`);
}

function checklist(state: StatusState): string {
  const rows = state.steps.slice(-maxRows).map((step) => row(step, state.place));
  const waiting = state.ending.kind === 'working' ? phasesWithout(state.steps) : [];
  const head = [
    '| phase | verdict | turns | time | cost | handoff |',
    '| --- | --- | ---: | ---: | ---: | --- |',
  ];
  return [...head, ...rows, ...waiting.map((phase) => `| ⬜ ${phase} | | | | | |`), total(state)].join('\n');
}

function row({ handoff, commit }: Step, place: Place): string {
  const { facts } = handoff;
  const cells = [
    `${mark(handoff)} ${titleOf(facts)}`,
    `**${verdictOf(facts)}**`,
    facts.model === null ? '–' : `${facts.usage.turns}`,
    duration(facts.usage.seconds),
    facts.model === null ? '–' : costOf([facts]),
    commit === null
      ? runLink(facts.run, place)
      : `${handoffLink(handoff, commit, place)} · ${runLink(facts.run, place)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A finished phase is checked; one that ended early or whose checks failed is not. */
function mark({ facts }: Handoff): string {
  const failed = facts.outcome !== 'done' || ['failed', 'blocked'].includes(facts.result?.verdict ?? '');
  return failed ? '❌' : '✅';
}

/** A link to the document at the commit that wrote it: it stays good when the final commit drops the folder. */
export function handoffLink({ facts }: Handoff, commit: string, place: Place): string {
  const { serverUrl, repository, issue } = place;
  const file = handoffFileName(handoffNameOf(facts.phase, facts.round));
  const path = [...handoffFolder(issue), file].join('/');
  return `[${file}](${serverUrl}/${repository.owner}/${repository.repo}/blob/${commit}/${path})`;
}

function total({ steps }: StatusState): string {
  const asked = steps.filter(({ handoff }) => handoff.facts.model !== null);
  const cost = costOf(steps.map(({ handoff }) => handoff.facts));
  const seconds = steps.reduce((before, { handoff }) => before + handoff.facts.usage.seconds, 0);
  const turns = asked.reduce((before, { handoff }) => before + handoff.facts.usage.turns, 0);
  return `| total | | ${turns} | ${duration(seconds)} | ${cost} | |`;
}

function failedChecks({ steps, place, runUrl }: StatusState): readonly string[] {
  const last = steps.findLast(({ handoff }) => handoff.facts.phase === 'verify');
  if (last?.handoff.facts.result?.verdict !== 'failed') return [];
  const { facts, report } = last.handoff;
  const pointer = `_Cut here: the whole log is in [the run](${runUrl})._`;
  const text = sanitise(report, { place, maxCharacters: maxEvidenceCharacters, pointer });
  return [
    `<details>\n<summary>What the checks said in round ${facts.round}</summary>\n\n${text}\n\n</details>`,
  ];
}

function footer({ place, runUrl, steps }: StatusState): string {
  const { serverUrl, repository, issue } = place;
  const branch = branchName(issue);
  const tree = `${serverUrl}/${repository.owner}/${repository.repo}/tree/${branch}`;
  const stored = steps.some(({ commit }) => commit !== null);
  const links = [`[this run](${runUrl})`, ...(stored ? [`[branch \`${branch}\`](${tree})`] : [])];
  return `---\n<sub>Written by the harness from what models answered: check before you rely on it. ${links.join(' · ')}</sub>`;
}
