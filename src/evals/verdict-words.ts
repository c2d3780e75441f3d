import type { Comparison, Difference } from './comparison.ts';
import type { Gate } from './suite.ts';
import type { Circumstances, VerdictName } from './verdict-rules.ts';
import { significantlyBroken, whyIncomplete } from './verdict-rules.ts';

/** The verdict in a sentence or two, with its figures. "No evidence" is never put as "the same". */
export function sentenceOf(
  verdict: VerdictName,
  comparison: Comparison,
  { gate, circumstances }: { readonly gate: Gate; readonly circumstances: Circumstances },
): string {
  if (verdict === 'incomplete') {
    return `Incomplete: ${whyIncomplete(comparison, gate, circumstances) ?? 'trials are missing'}. There is no score.`;
  }
  const { difference } = comparison;
  if (verdict === 'no-baseline' || difference === null) return withoutBaseline(comparison, circumstances);
  const figures = figuresOf(comparison, difference);
  switch (verdict) {
    case 'better':
      return `Better: ${figures}.`;
    case 'worse':
      return `Worse: ${[...brokenText(comparison, gate), figures].join('; ')}.`;
    case 'equivalent':
      return `Equivalent: any difference is within ±${points(gate.margin)} points. ${capital(figures)}.`;
    case 'no-evidence':
      return `No evidence of a difference, which does not say that there is none: ${figures}. ${opposed(difference, gate)}${reach(difference)}`;
    case 'underpowered':
      return `Underpowered: no outcome of so few cases and trials could reach p < ${gate.alpha} (the least is ${pText(difference.attainableP)}). ${capital(figures)}.`;
  }
}

function withoutBaseline({ head, base }: Comparison, { baseline }: Circumstances): string {
  const score = head.score === null ? '' : ` Head scores ${percent(head.score)} (${sizeOf(head)}).`;
  if (baseline === 'mismatch') {
    return `No baseline: what is stored was measured with other cases, graders or settings.${score}`;
  }
  const why = base.name === null ? 'there is nothing to compare with' : 'the arms share no case';
  return `No baseline: ${why}.${score}`;
}

function figuresOf({ base, head, alpha }: Comparison, difference: Difference): string {
  const [low, high] = difference.interval.map(signedPoints);
  const scores = `head scores ${percent(head.score ?? 0)}, base ${percent(base.score ?? 0)}`;
  const interval = `${((1 - alpha) * 100).toFixed(0)} % interval ${low ?? ''} to ${high ?? ''}`;
  return `${scores}: ${signedPoints(difference.delta)} points (${interval}, ${testText(difference)}, ${sizeOf(head)})`;
}

function testText({ p, adjustedP }: Difference): string {
  return adjustedP === p ? pText(p) : `${pText(adjustedP)} after correction for the suites compared together`;
}

function brokenText(comparison: Comparison, gate: Gate): string[] {
  return significantlyBroken(comparison, gate).map(
    ({ caseId, base, head, holmP }) =>
      `must-pass case ${caseId} passed ${base.passed}/${base.trials} on base and ${head.passed}/${head.trials} on head (${pText(holmP)} for all cases)`,
  );
}

/** Where numbers of trials are very uneven, a small p may stand beside a difference of the other sign. */
function opposed({ adjustedP }: Difference, { alpha }: Gate): string {
  return adjustedP < alpha
    ? 'The test over all trials and the mean over cases point to opposite sides: give every case as many trials. '
    : '';
}

function reach({ smallestEffect }: Difference): string {
  return smallestEffect === null || smallestEffect >= 1
    ? 'So few unrelated cases could not have shown any difference reliably.'
    : `A true difference of ${points(smallestEffect)} points would be found four times in five; a smaller one may have been missed.`;
}

function sizeOf({ cases, perCase: { least, most } }: Comparison['head']): string {
  return `${cases} cases × ${least === most ? most : `${least} to ${most}`} trials`;
}

/** `p = 0.031`, or `p < 0.001`. */
export function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

export function percent(share: number): string {
  return `${points(share)} %`;
}

/** Hundredths of the score scale, with one decimal. */
function points(share: number): string {
  return (share * 100).toFixed(1);
}

function signedPoints(share: number): string {
  const text = points(Math.abs(share));
  return text === '0.0' ? text : `${share < 0 ? '−' : '+'}${text}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
