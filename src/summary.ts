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
      `${facts.usage.input + facts.usage.cached} (${facts.usage.cached}) / ${facts.usage.output}`,
      formatUsd(facts.usage.usd),
      `${facts.usage.seconds} s`,
      facts.model ?? '–',
    ].join(' | ')} |`,
    '',
  ];
  if (reused) lines.push(`Taken over from ${facts.run}: exactly the same inputs, so nothing was spent.`, '');
  if (facts.sandbox === 'off') lines.push('> [!WARNING]', '> The sandbox was off.', '');
  if (facts.detail !== null) lines.push(`**Why:** ${oneLine(facts.detail.message)}`, '');
  if (context !== undefined) lines.push(readList(context), '');
  return lines.join('\n');
}

/** `$0.0031`; a dash when the price is unknown. */
export function formatUsd(usd: number | null): string {
  return usd === null ? '–' : `$${usd.toFixed(4)}`;
}

function headline({ facts }: Handoff): string {
  const name = facts.round === 0 ? facts.phase : `${facts.phase} (round ${facts.round})`;
  return `### ${name} → ${facts.result?.verdict ?? facts.outcome}`;
}

type ReadContext = NonNullable<PhaseReport['context']>;

function readList(context: ReadContext): string {
  const read = context.items.map((item) => {
    const outsider = item.standing === 'outsider' ? ', by an outsider' : '';
    return `${oneLine(item.title)} (${item.text.length} characters${outsider})`;
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
