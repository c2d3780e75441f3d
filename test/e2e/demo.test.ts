import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  cleanUp,
  filesBelow,
  git,
  harness,
  headline,
  Out,
  root,
  searchPath,
  temporaryFolder,
  verdicts,
} from './stage.ts';
import type { Ended } from './stage.ts';

jest.setTimeout(240_000);

interface Demo {
  readonly end: Ended;
  readonly out: Out;
}

/** Two at a time: each run keeps a processor busy. */
async function demo(name: string): Promise<Demo> {
  const out = new Out(path.join(await temporaryFolder(), 'out'));
  return { out, end: await harness(['demo', '--issue', name, '--out', out.dir]) };
}

afterAll(cleanUp);

describe('harness demo', () => {
  let fix: Demo;
  let before: readonly string[];

  beforeAll(async () => {
    before = await filesBelow(path.join(root, 'dist'));
    fix = await demo('fix');
  });

  test('ends well and prints where the pull request is', async () => {
    expect(fix.end).toMatchObject({ code: 0 });
    const [pull] = (await fix.out.github()).pulls;
    expect(fix.end.stdout).toContain(`pull request #${pull!.number}: ${pull!.title}`);
    expect(fix.end.stdout).toContain(path.join(fix.out.dir, 'github.json'));
    expect(fix.end.stdout).toContain(`git -C ${fix.out.dir}/repo.git diff main...harness/issue-17`);
  });

  test('writes into the folder it was given and nowhere in the checkout', async () => {
    expect(await filesBelow(path.join(root, 'dist'))).toEqual(before);
    const names = (await filesBelow(path.join(fix.out.dir, 'runs/1'))).map((file) =>
      path.relative(path.join(fix.out.dir, 'runs/1'), file),
    );
    for (const job of ['triage', 'diagnose', 'root-cause', 'round-1.build', 'round-1.verify'])
      expect(names).toEqual(
        expect.arrayContaining([`issue-to-pr.${job}/log.txt`, `issue-to-pr.${job}/summary.md`]),
      );
    expect(names).toContain('issue-to-pr.round-1.build/artifacts/harness-build-1.zip');
  });

  test('opens one pull request for the issue, against the default branch', async () => {
    const { pulls, unknownRoutes } = await fix.out.github();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]).toMatchObject({
      draft: false,
      state: 'open',
      head: { ref: 'harness/issue-17' },
      base: { ref: 'main' },
    });
    expect(pulls[0]!.body).toContain('Fixes #17');
    expect(pulls[0]!.body).toContain('**Verification: passed**');
    expect(unknownRoutes).toEqual([]);
  });

  test('keeps one status comment that lists four phases and the checks, with verdict and cost', async () => {
    const [pull] = (await fix.out.github()).pulls;
    const status = await fix.out.status();
    expect(headline(status)).toBe(`Pull request #${pull!.number} is ready for review`);
    expect(verdicts(status)).toEqual([
      'triage: proceed, $0.0000',
      'diagnose: reproduced, $0.0000',
      'root-cause: fix, $0.0000',
      'build (round 1): built, $0.0000',
      'verify (round 1): passed, –',
    ]);
    expect(await fix.out.labels(17)).toEqual(['bug', 'harness: pull request']);
  });

  test('commits each handoff once, with trailers that say what it is, and the change last', async () => {
    const log = await fix.out.git(
      'log',
      '--reverse',
      '--format=%an|%(trailers:key=Harness-Issue,valueonly,separator=)|%(trailers:key=Harness-Phase,valueonly,separator=)|%(trailers:key=Harness-Round,valueonly,separator=)',
      'main..harness/issue-17',
    );
    const bot = 'github-actions[bot]|17';
    expect(log.split('\n')).toEqual([
      `${bot}|triage|`,
      `${bot}|diagnose|`,
      `${bot}|root-cause|`,
      `${bot}|build|1`,
      `${bot}|verify|1`,
      `${bot}||`,
    ]);
    const trailers = await fix.out.git('log', '-1', '--format=%(trailers)', 'harness/issue-17');
    expect(trailers).toMatch(/^Harness-Change: [0-9a-f]{40}$/m);
  });

  test('has a diff of the change alone, without .harness/ (C7)', async () => {
    const names = await fix.out.git('diff', '--name-only', 'main...harness/issue-17');
    expect(names.split('\n')).toEqual(['CHANGELOG.md', 'src/format.js', 'test/format.test.js']);
    const kept = await fix.out.git('ls-tree', '-r', '--name-only', 'harness/issue-17~1', '.harness/');
    expect(kept.split('\n')).toEqual(
      expect.arrayContaining([
        '.harness/issue-17/build-1.md',
        '.harness/issue-17/diagnose.md',
        '.harness/issue-17/root-cause.md',
        '.harness/issue-17/triage.md',
        '.harness/issue-17/verify-1.md',
      ]),
    );
  });

  test("makes the sample's tests pass that fail on its base", async () => {
    const clone = path.join(await temporaryFolder(), 'clone');
    await git(root, 'clone', '--quiet', path.join(fix.out.dir, 'repo.git'), clone);
    const tests = async (): Promise<number> =>
      promisify(execFile)(process.execPath, ['--test'], { cwd: clone, env: { PATH: searchPath } }).then(
        () => 0,
        (thrown: unknown) => (thrown as { code: number }).code,
      );
    expect(await tests()).toBe(0);
    await git(clone, 'checkout', '--quiet', 'origin/harness/issue-17', '--', 'test');
    expect(await tests()).toBe(1);
    await git(clone, 'checkout', '--quiet', 'origin/harness/issue-17', '--', '.');
    expect(await tests()).toBe(0);
  });

  test('changes nothing when it runs again, and spends nothing on a model (T45)', async () => {
    const state = await fix.out.state(17);
    const tip = await fix.out.git('rev-parse', 'harness/issue-17');
    expect(await harness(['demo', '--out', fix.out.dir])).toMatchObject({ code: 0 });
    expect(await fix.out.state(17)).toEqual(state);
    expect(await fix.out.git('rev-parse', 'harness/issue-17')).toBe(tip);
    for (const job of ['triage', 'diagnose', 'root-cause', 'round-1.build'])
      expect(await fix.out.job(2, `issue-to-pr.${job}`, 'summary.md')).toContain('Taken over from');
  });
});

describe('the other endings', () => {
  const demos = new Map<string, Demo>();

  beforeAll(async () => {
    const short = async (): Promise<void> => {
      demos.set('clarify', await demo('clarify'));
      demos.set('decline', await demo('decline'));
    };
    const long = async (): Promise<void> => void demos.set('recommend', await demo('recommend'));
    await Promise.all([short(), long()]);
  });

  test.each([
    {
      name: 'clarify',
      issue: 18,
      title: 'Some questions before work can go on',
      label: 'harness: needs info',
      list: ['triage: clarify, $0.0000'],
    },
    {
      name: 'decline',
      issue: 20,
      title: 'Nothing to change, as far as the harness can tell',
      label: 'harness: declined',
      list: ['triage: decline, $0.0000'],
    },
    {
      name: 'recommend',
      issue: 19,
      title: 'Recommendation',
      label: 'harness: recommendation',
      list: ['triage: proceed, $0.0000', 'diagnose: reproduced, $0.0000', 'root-cause: recommend, $0.0000'],
    },
  ])(
    '$name ends well, with a comment that says so and no pull request',
    async ({ name, issue, title, label, list }) => {
      const { end, out } = demos.get(name)!;
      expect(end).toMatchObject({ code: 0 });
      expect(end.stdout).toContain('no pull request; the issue got this comment');
      expect(end.stdout).toContain(`### ${title}`);
      const { pulls, unknownRoutes } = await out.github();
      expect([pulls, unknownRoutes]).toEqual([[], []]);
      const status = await out.status();
      expect([headline(status), verdicts(status)]).toEqual([title, list]);
      expect(await out.labels(issue)).toContain(label);
      expect(await out.commits(issue)).toHaveLength(list.length);
    },
  );

  test('clarify asks its questions', async () => {
    expect(await demos.get('clarify')!.out.status()).toMatch(/^1\. .+\?$\n^2\. .+\?$/m);
  });
});

test('a script gets the ending as JSON on stdout, and nothing else', async () => {
  const folder = await temporaryFolder();
  const end = await harness(['demo', '--issue', 'decline', '--json', '--out', folder]);
  expect(end.code).toBe(0);
  expect(JSON.parse(end.stdout)).toMatchObject({
    conclusion: 'success',
    out: folder,
    run: path.join(folder, 'runs/1'),
    pull_requests: [],
  });
});
