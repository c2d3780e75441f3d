import type { Stage, VerifyResult } from './result.ts';

/** The step summary of a verification: the verdict and the three test runs it rests on. Markdown. */
export function verifySummary(
  { judgement, base, red, green, findings }: VerifyResult,
  round: number,
): string {
  const row = (name: string, meaning: string, stage: Stage): string =>
    `| ${name} | ${meaning} | ${stage.outcome} | ${stage.end ?? '–'} | ${stage.seconds} s |`;
  return [
    `### verify (round ${round}) → ${judgement.verdict}`,
    '',
    `Because: ${judgement.reason}`,
    '',
    '| tests on | should | outcome | ended with | time |',
    '| --- | --- | --- | --- | --- |',
    row('the base', 'pass', base),
    row('the base with the new tests', 'fail', red),
    row('the whole change', 'pass', green),
    '',
    findings.length === 0 ? '' : `Findings: ${findings.length} (see the handoff)`,
    '',
  ].join('\n');
}
