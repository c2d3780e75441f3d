import { defaultChangePolicy } from '../../src/change/gate.ts';
import type { HandoffFacts } from '../../src/handoff.ts';
import { publish } from '../../src/publish/index.ts';
import type { PublishMode, PublishReport, PublishRequest } from '../../src/publish/index.ts';
import { createRedactor } from '../../src/redact.ts';
import type { Redactor } from '../../src/redact.ts';
import { buildHandoff, handoffText, issue, shopChange, verifyHandoff } from './shop.ts';
import type { Shop } from './shop.ts';

/** A secret that the run knows. */
export const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';
export const branch = 'refs/heads/harness/issue-42';

export interface Given {
  readonly name: string;
  readonly text: string;
  readonly changeText?: string;
}

/** Calls `publish` on the shop as the action does. */
export async function call(
  shop: Shop,
  mode: PublishMode,
  handoffs: readonly Given[],
  {
    settings = {},
    ...over
  }: Partial<Shop['writer']> & {
    readonly settings?: Partial<PublishRequest['settings']>;
    readonly redactor?: Redactor;
  } = {},
): Promise<PublishReport> {
  const request = {
    issue,
    mode,
    handoffs,
    base: shop.base,
    serverUrl: shop.local.serverUrl,
    runUrl: `${shop.local.serverUrl}/acme/shop/actions/runs/5`,
    settings: {
      labels: true,
      keepHandoffs: false,
      policy: defaultChangePolicy,
      movedBase: 'rebase' as const,
      ...settings,
    },
  };
  return publish(request, { ...shop.writer, redactor: createRedactor([secret]), ...over });
}

export function triage(shop: Shop, facts: Partial<HandoffFacts> = {}, report?: string): Given {
  return { name: 'triage', text: handoffText(shop.base, facts, report) };
}

/** The handoffs of a run that built a change and verified it. */
export async function built(
  shop: Shop,
  verdict: 'passed' | 'untested' | 'failed' = 'passed',
): Promise<readonly Given[]> {
  const change = await shopChange(shop);
  const build = buildHandoff(change);
  return [
    triage(shop),
    { name: 'build-1', ...build },
    { name: 'verify-1', text: verifyHandoff(change, build.text, verdict) },
  ];
}

/** What GitHub holds, as its API shows it. */
export function seen(shop: Shop) {
  const { comments, pulls, issues } = shop.local.snapshot();
  const own = (issues as readonly { number: number; labels: { name: string }[] }[]).find(
    (each) => each.number === issue,
  );
  return {
    comments: comments as readonly { body: string }[],
    pulls: pulls as readonly { number: number; title: string; body: string; draft: boolean }[],
    labels: own?.labels.map(({ name }) => name) ?? [],
  };
}

export async function commitCount(shop: Shop): Promise<number> {
  return Number(await shop.git(['rev-list', '--count', `${shop.base}..${branch}`]));
}
