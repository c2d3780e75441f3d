import { changeSchema } from '../change/change.ts';
import type { Change } from '../change/change.ts';
import { describeFindings } from '../change/gate.ts';
import type { GateFinding } from '../change/gate.ts';
import { parseCompanion } from '../companion.ts';
import { ConfigError } from '../errors.ts';
import { handoffNameOf, hashHandoff, parseHandoff } from '../handoff.ts';
import type { Handoff } from '../handoff.ts';
import { verifyFacts } from '../verify/result.ts';
import type { StageFacts, VerifyFacts } from '../verify/result.ts';
import type { Place } from './links.ts';
import { count } from './moved-base.ts';
import type { MovedBase } from './moved-base.ts';
import { inertLine, maxBodyCharacters, sanitise, sanitiseCell, sanitiseLine } from './sanitise.ts';
import { handoffLink } from './status.ts';
import { costOf, duration, textOf, textsOf, titleOf, verdictOf } from './verdict.ts';
import type { Step } from './verdict.ts';

/** A handoff with its document, as a job handed it over. */
export interface GivenHandoff {
  readonly name: string;
  readonly text: string;
  readonly changeText: string | null;
  /** What `changeText` holds. */
  readonly change: Change | null;
  readonly handoff: Handoff;
}

/** A change that was verified, and by which handoffs. */
export interface Proposal {
  readonly change: Change;
  readonly build: Handoff;
  readonly verify: VerifyFacts;
  /** No test could fail first: the pull request is a draft and says so. */
  readonly untested: boolean;
}

/**
 * The change that may be proposed: that of the last verified build. Throws `ConfigError` when no verification passed,
 * or when the verification was of another build or another change than the one at hand.
 */
export function proposalOf(given: readonly GivenHandoff[]): Proposal {
  const verify = given.findLast(({ handoff }) => handoff.facts.phase === 'verify');
  const round = verify?.handoff.facts.round ?? 0;
  const build = given.find(({ name }) => name === handoffNameOf('build', round));
  if (verify === undefined || build === undefined)
    throw unfit('a verified build', 'no handoff of a build and its verification');
  const facts = verifyFacts.safeParse(verify.handoff.facts.result).data;
  if (facts === undefined || facts.verdict === 'failed')
    throw unfit('a verification that passed', verdictOf(verify.handoff.facts));
  if (verify.handoff.facts.inputs.handoffs[build.name] !== hashHandoff(build.text))
    throw unfit('a verification of this build', 'one of another build');
  const change = changeOf(build);
  return { change, build: build.handoff, verify: facts, untested: facts.verdict === 'untested' };
}

function changeOf({ change, handoff: { facts } }: GivenHandoff): Change {
  if (change === null || facts.change === null || verdictOf(facts) !== 'built')
    throw unfit('a build with a change', verdictOf(facts));
  if (change.tree !== facts.change.tree) throw unfit(`the tree ${facts.change.tree}`, change.tree);
  return change;
}

/**
 * Reads a handoff and its change as untrusted data. Throws `ConfigError` when it is about another issue (T43), is
 * another phase's, or comes with another change than the one it declares.
 */
export function readGiven(
  one: { readonly name: string; readonly text: string; readonly changeText?: string | undefined },
  issue: number,
): GivenHandoff {
  const where = `handoff ${one.name.slice(0, 60)}`;
  const handoff = parseHandoff(one.text, where);
  const { facts } = handoff;
  const name = handoffNameOf(facts.phase, facts.round);
  if (facts.issue !== issue)
    throw new ConfigError({
      what: 'about another issue',
      where,
      expected: `#${issue}`,
      got: `#${facts.issue}`,
    });
  if (name !== one.name) throw new ConfigError({ what: 'the handoff of another phase', where, got: name });
  const changeText = one.changeText ?? null;
  const hash = changeText === null ? null : hashHandoff(changeText);
  // Only a build brings its change along; a verification merely names the one it judged.
  if (hash !== null && hash !== facts.change?.sha256)
    throw new ConfigError({ what: 'its change.json is not the one it declares', where });
  return {
    name,
    text: one.text,
    changeText,
    change:
      changeText === null
        ? null
        : parseCompanion({ text: changeText, file: 'change.json', handoff: name }, changeSchema),
    handoff,
  };
}

function unfit(expected: string, got: string): ConfigError {
  return new ConfigError({ what: 'there is nothing to propose', expected, got });
}

/** GitHub cuts titles at 256 characters; the prompt asks for 70. */
const maxTitleCharacters = 120;

/** Title of the pull request and subject of its commit: one inert line. */
export function titleOfProposal({ build }: Proposal, place: Place): string {
  const title = inertLine(textOf(build.facts, 'title'), place, maxTitleCharacters);
  return title === '' ? `Change for issue ${place.issue}` : title;
}

/** Text of the change's commit: the build's summary, inert. */
export function commitTextOf({ build }: Proposal, place: Place): string {
  return inertLine(textOf(build.facts, 'summary'), place, 2000);
}

export interface BodyRequest {
  readonly proposal: Proposal;
  /** Where the change was put after its verification; null when it stayed. */
  readonly moved: MovedBase | null;
  /** What the pull request is, or will be. */
  readonly draft: boolean;
  readonly flags: readonly GateFinding[];
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly runUrl: string;
}

/**
 * The pull request's text: which issue it closes, what changed, what was seen red and green, what to look at, and
 * where each handoff is. At most 65,536 characters; everything a model wrote is sanitised.
 */
export function bodyOfProposal(request: BodyRequest): string {
  const { proposal, place, runUrl } = request;
  const pointer = `_Cut here: see [the run](${runUrl})._`;
  const clean = (text: string): string => sanitise(text, { place, maxCharacters: 8000, pointer }).trim();
  const tests = textsOf(proposal.build.facts, 'tests', 50).map(
    (test) => `- ${sanitiseLine(test, place, 500)}`,
  );
  const notes = clean(textOf(proposal.build.facts, 'notes'));
  const parts = [
    `Fixes #${place.issue}`,
    warnings(request),
    clean(textOf(proposal.build.facts, 'summary')),
    tests.length === 0 ? '' : `**Tests**\n\n${tests.join('\n')}`,
    evidence(proposal.verify, place),
    notes === '' ? '' : `**Notes of the build**\n\n${notes}`,
    attention(request),
    costs(request),
    `---\n<sub>Written by the harness from what models answered: review it like the work of a stranger. [This run](${runUrl})</sub>`,
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  if (text.length > maxBodyCharacters)
    throw new Error(`the pull request's body has ${text.length} characters`);
  return text;
}

function warnings({ proposal, moved, draft, steps, place }: BodyRequest): string {
  const reason = sanitiseLine(proposal.verify.untested ?? '', place, 500);
  const untested = proposal.untested
    ? [
        '> [!WARNING]',
        `> No test could be seen to fail before this change and pass after it, ${draft ? 'so this is a draft' : 'so take it for a draft'}. ${reason}`,
      ]
    : [];
  const rebased =
    moved === null
      ? []
      : [
          '> [!WARNING]',
          `> The checks below ran on ${moved.from}. The default branch has moved on by ${count(moved.commits)} since, and the change was put on ${moved.onto}, where no file of it had changed. That tree was not checked, ${draft ? 'so this is a draft' : 'so take it for a draft'}.`,
        ];
  const outsider = steps.some(({ handoff }) => handoff.facts.outsider)
    ? ['> [!NOTE]', '> Text by people without write access to this repository went into this change.']
    : [];
  const open = steps.some(({ handoff }) => handoff.facts.sandbox === 'off')
    ? ['> [!WARNING]', '> The sandbox was off while this change was made.']
    : [];
  return [untested, rebased, outsider, open]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function evidence(verify: VerifyFacts, place: Place): string {
  const row = (name: string, { outcome, command, end, seconds }: StageFacts): string =>
    `| ${name} | ${outcome} | ${command === null ? '' : sanitiseCell(`\`${command.replaceAll('`', "'")}\``, place, 200)} | ${sanitiseCell(end ?? '', place, 100)} | ${duration(seconds)} |`;
  return [
    `**Verification: ${verify.verdict}**`,
    '',
    '| | outcome | command | ended with | time |',
    '| --- | --- | --- | --- | ---: |',
    row('before the change', verify.base),
    row('before the change, with its tests', verify.red),
    row('after the change', verify.green),
  ].join('\n');
}

function attention({ proposal, flags, place }: BodyRequest): string {
  const findings = [...flags, ...proposal.verify.findings].filter((finding) => finding.severity === 'flag');
  const lines = new Set(
    findings.slice(0, 50).map((one) => `- ${sanitiseLine(describeFindings([one]), place, 400)}`),
  );
  return lines.size === 0 ? '' : `**Look at these first**\n\n${[...lines].join('\n')}`;
}

function costs({ steps, place }: BodyRequest): string {
  const rows = steps.map(({ handoff, commit }) => {
    const { facts } = handoff;
    const price = facts.model === null ? '–' : costOf([facts]);
    const link = commit === null ? '' : handoffLink(handoff, commit, place);
    return `| ${titleOf(facts)} | ${verdictOf(facts)} | ${duration(facts.usage.seconds)} | ${price} | ${link} |`;
  });
  return [
    '<details>\n<summary>How it came about</summary>',
    ['| phase | verdict | time | cost | handoff |', '| --- | --- | ---: | ---: | --- |', ...rows].join('\n'),
    '</details>',
  ].join('\n\n');
}
