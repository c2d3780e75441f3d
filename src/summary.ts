import type { Handoff } from './handoff.ts';
import type { PhaseReport } from './run/deliver.ts';

/** A phase's step summary: ten seconds to see how it ended, what it read and what it cost. Markdown. */
export function phaseSummary({ handoff, reused, context }: PhaseReport): string {
  const { facts } = handoff;
  const lines = [
    headline(handoff),
    '',
    '| outcome | verdict | turns | tokens in (cached) / out | cost | time | model |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| ${[
      facts.outcome,
      facts.result?.verdict ?? '–',
      facts.usage.turns,
      tokensOf(facts.usage),
      costOf(facts.usage),
      `${facts.usage.seconds} s`,
      facts.model ?? '–',
    ].join(' | ')} |`,
    '',
  ];
  if (reused) lines.push(`Taken over from ${facts.run}: exactly the same inputs, so nothing was spent.`, '');
  if (facts.usage.estimated === true) lines.push(estimateNote, '');
  if (facts.sandbox === 'off') lines.push('> [!WARNING]', '> The sandbox was off.', '');
  if (facts.detail !== null) lines.push(`**Why:** ${oneLine(facts.detail.message)}`, '');
  if (context !== undefined) lines.push(readList(context), '');
  return lines.join('\n');
}

const estimateNote =
  "≈: the model's server counted no tokens; they are estimated from the length of the texts, and so is what they cost.";

type HandoffUsage = Handoff['facts']['usage'];

function tokensOf(usage: HandoffUsage): string {
  return `${about(usage)}${usage.input + usage.cached} (${usage.cached}) / ${usage.output}`;
}

/** `$0.0031`; a dash when the price is unknown. */
function costOf(usage: HandoffUsage): string {
  return usage.usd === null ? '–' : `${about(usage)}$${usage.usd.toFixed(4)}`;
}

/** The mark in front of a figure that is a guess. */
function about({ estimated }: HandoffUsage): string {
  return estimated === true ? '≈ ' : '';
}

function headline({ facts }: Handoff): string {
  const name = facts.round === 0 ? facts.phase : `${facts.phase} (round ${facts.round})`;
  return `### ${name} → ${facts.result?.verdict ?? facts.outcome}`;
}

type ReadContext = NonNullable<PhaseReport['context']>;

function readList(context: ReadContext): string {
  const read = context.items.map((item) => {
    const outsider = item.standing === 'outsider' ? ', by an outsider' : '';
    const removed = item.removedCharacters === 0 ? '' : `, ${item.removedCharacters} removed`;
    return `${oneLine(item.title)} (${item.text.length} characters${removed}${outsider})`;
  });
  const dropped = context.dropped.map((item) => `- ${oneLine(item.title)}: ${oneLine(item.reason)}`);
  const summary = `**Read:** ${read.length === 0 ? 'nothing' : read.join('; ')}`;
  if (dropped.length === 0) return summary;
  return [
    summary,
    '',
    `<details><summary>Left out: ${dropped.length}</summary>`,
    '',
    ...dropped,
    '',
    '</details>',
  ].join('\n');
}

/** Text by others on one line of a table or list: no markup that spans, no line break, bounded. */
function oneLine(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[|<>`[\]]/g, (character) => `\\${character}`)
    .slice(0, 300);
}
