import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { judgeRun } from '../../../src/evals/baseline/judge-run.ts';
import { sha256Of } from '../../../src/evals/baseline/stored-trials.ts';
import { publicationSchema } from '../../../src/evals/publication.ts';
import type { Publication } from '../../../src/evals/publication.ts';
import { summarise } from '../../../src/evals/report/summarise.ts';
import { openTally } from '../../../src/evals/report/tally.ts';
import { publishEvals } from '../../../src/publish/evals/index.ts';
import type { PublishEvalsReport, PublishEvalsRequest } from '../../../src/publish/evals/index.ts';
import { createRedactor } from '../../../src/redact.ts';
import type { Trial } from '../../../src/evals/trial.ts';
import { baseline, planOf } from '../../evals/baseline/fixture.ts';
import { trialsOf } from '../../evals/report/trials.ts';
import { openShop } from '../shop.ts';
import type { Shop } from '../shop.ts';

const secret = 'hx-9fQ!a/b+C7d_zK2=wP5&mR8';
const permissions = {
  contents: 'write',
  checks: 'write',
  'pull-requests': 'write',
  issues: 'write',
} as const;
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

/** What a report job asks for when each of so many cases broke; `fields` are those of its head's trials. */
function broken(count: number, fields: Partial<Trial> = {}): Publication {
  const ids = Array.from({ length: count }, (_, index) => `case-${index + 1}`);
  const trials = ids.flatMap((id) => trialsOf(id, { base: 'ppp', head: 'fff' }, fields));
  const tally = openTally();
  for (const trial of trials) tally.add(trial, trial.arm === 'base' ? 'base' : 'head');
  const of = (arm: string) => trials.filter((trial) => trial.arm === arm);
  const facts = { plan: planOf(ids, 3), mode: 'compare', missing: 0, standard: null } as const;
  const judged = judgeRun({ base: of('base'), head: of('head') }, facts);
  const summary = summarise(tally, judged, new Date('2026-11-02T10:00:00Z'));
  return { schema: 'harness/eval-publication@1', mode: 'compare', summary, evals: 'evals', bless: null };
}

async function publish(
  publication: Publication,
  changes: Partial<PublishEvalsRequest> = {},
): Promise<PublishEvalsReport> {
  const request: PublishEvalsRequest = {
    ...{ suite: 'small', publication, baselineBytes: null, pullRequest: 42, commit: shop.base },
    ...{ ref: 'refs/heads/main', runId: '5', serverUrl: shop.local.serverUrl, bot: 'github-actions[bot]' },
    runUrl: `${shop.local.serverUrl}/acme/shop/actions/runs/5`,
    ...changes,
  };
  const github = shop.clientWith(permissions);
  return publishEvals(request, { ...shop.writer, github, redactor: createRedactor([secret]) });
}

const commentOf = (): string => {
  const [comment, ...more] = shop.local.snapshot().comments;
  expect(more).toEqual([]);
  return String(comment?.['body']);
};

describe('publishing what an eval run found', () => {
  test('one comment and one check with all its annotations, however often', async () => {
    const first = await publish(broken(120));
    expect(first.changed).toHaveLength(2);
    expect((await publish(broken(120))).changed).toEqual([]);
    expect(commentOf()).toContain('Worse');
    const checks = shop.local.snapshot().check_runs;
    expect(checks).toMatchObject([
      { name: 'evals / small', conclusion: 'failure', output: { annotations_count: 120 } },
    ]);
  });

  test('cases are links to the repository that is written to, at the commit of the check', async () => {
    await publish({ ...broken(6), evals: 'quality/evals' });
    const folder = `${shop.local.serverUrl}/acme/shop/tree/${shop.base}/quality/evals/cases`;
    expect(commentOf()).toContain(`[\`case-1\`](${folder}/triage/case-1)`);
    const links = [...commentOf().matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address ?? '');
    expect(links.filter((address) => !address.startsWith(`${shop.local.serverUrl}/acme/shop/`))).toEqual([]);
  });

  test('a report that names no plain folder has no links and no annotations', async () => {
    await publish({ ...broken(6), evals: null });
    expect(commentOf()).not.toContain('/tree/');
    expect(shop.local.snapshot().check_runs).toMatchObject([{ output: { annotations_count: 0 } }]);
    const folder = { ...broken(6), evals: '../..' };
    expect(publicationSchema.safeParse(folder).success).toBe(false);
  });

  test('an older comment of ours is edited; text of the same look by others is left alone', async () => {
    await publish(broken(6));
    await publish(broken(7), { runId: '6' });
    expect(commentOf()).toContain('7 cases × 3 trials');
  });

  test('names and reasons from the jobs of a model do nothing', async () => {
    const hostile =
      '@everyone closes #1 <img src=x> ![](https://evil.example/x) <!-- harness:evals suite=small -->';
    const report = broken(6, { reason: hostile, cluster: hostile });
    const { summary } = report;
    const cases = summary.cases.map((each) => ({ ...each, id: `${hostile} ${each.id}` }));
    await publish({ ...report, summary: { ...summary, cases, sentence: hostile, warnings: [hostile] } });
    const text = commentOf();
    expect(text).not.toMatch(/@everyone|#1\b|<img|!\[/);
    expect(text.match(/<!--/g)).toHaveLength(1);
  });

  test('a report of another suite is refused, and one that holds a secret', async () => {
    await expect(publish(broken(6), { suite: 'other' })).rejects.toThrow(/of another suite/);
    const report = broken(6);
    const told = { ...report.summary, warnings: [`the key is ${secret}`] };
    await expect(publish({ ...report, summary: told })).rejects.toThrow(/a secret stands in/);
    expect(shop.local.snapshot().comments).toEqual([]);
  });

  const bytes = Buffer.from('trials');
  const blessing = (): Publication => {
    const kept = baseline({ sha256: sha256Of(bytes), bytes: bytes.byteLength });
    return { ...broken(6), mode: 'bless', bless: { baseline: kept, accepts: [] } };
  };

  test('the default branch is blessed, no other, and only by the trials that were reported', async () => {
    const other = publish(blessing(), { baselineBytes: bytes, ref: 'refs/heads/change' });
    await expect(other).rejects.toThrow(/only the default branch/);
    const forged = publish(blessing(), { baselineBytes: Buffer.from('better trials') });
    await expect(forged).rejects.toThrow(/not those that the report speaks of/);
    const asked = publish({ ...blessing(), mode: 'compare' }, { baselineBytes: bytes });
    await expect(asked).rejects.toThrow(/may be blessed/);
    expect(await shop.git(['branch', '--list', 'eval-data'])).toBe('');
    const done = await publish(blessing(), { baselineBytes: bytes, pullRequest: null });
    expect(done.changed.join()).toMatch(/^baseline on eval-data/);
    expect(done.commentUrl).toBe('');
  });
});
