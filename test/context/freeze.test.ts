import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contextSchema } from '../../src/context/context.ts';
import { handoffs } from '../../src/context/handoffs.ts';
import { contextSha256, maxContextCharacters, retrieve } from '../../src/context/index.ts';
import { plan } from '../../src/context/plan.ts';
import { collectChange } from '../../src/change/collect.ts';
import { trustedGit } from '../../src/git.ts';
import type { ContextSourceName } from '../../src/phase/phase.ts';
import { Project, commentOf, issueOf, path, received } from './fixture.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.close());

const phase = (...context: readonly ContextSourceName[]) => ({ name: 'diagnose', context });

describe('retrieving a context', () => {
  test('freezes the sources in the order of the phase file, and saves them', async () => {
    const saveTo = join(project.folder, 'context.json');
    const request = project.request({ phase: phase('tree', 'issue', 'handoffs') });
    const context = await retrieve(request, project.deps({ saveTo }));
    expect(context.items.map(({ source }) => source)).toEqual(['tree', 'issue']);
    expect(context).toMatchObject({ issue: 42, phase: 'diagnose', nonce: '8000800080008000' });
    expect(contextSchema.parse(JSON.parse(readFileSync(saveTo, 'utf8')))).toEqual(context);
    expect(contextSha256(context.items)).toBe(context.sha256);
  });

  test('gives the same hash for the same facts at another time, and another one for other facts', async () => {
    const request = project.request({ phase: phase('issue', 'tree') });
    const first = await retrieve(request, project.deps());
    const again = await retrieve(request, project.deps({ clock: () => 0, random: () => 0.1 }));
    expect(again.sha256).toBe(first.sha256);
    expect(again.nonce).not.toBe(first.nonce);
    const other = await retrieve(
      project.request({ phase: phase('issue', 'tree'), issue: issueOf({ body: 'other' }) }),
      project.deps(),
    );
    expect(other.sha256).not.toBe(first.sha256);
  });

  test('leaves out and lists what there is no room for', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      received({ phase: `p${index}` }, 'word '.repeat(3100)),
    );
    const context = await retrieve(
      project.request({ phase: phase('issue', 'handoffs', 'tree'), handoffs: many }),
      project.deps(),
    );
    const size = context.items.reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeLessThanOrEqual(maxContextCharacters);
    expect(context.items[0]?.source).toBe('issue');
    expect(context.dropped.length).toBeGreaterThan(5);
    expect(context.dropped[0]).toMatchObject({
      source: 'handoffs',
      reason: expect.stringContaining('no room'),
    });
  });

  test('shows the issue and the comments that the first phase of the run froze (B6)', async () => {
    const github = await project.withGitHub({
      issues: [issueOf()],
      comments: [{ issue: 42, comment: commentOf(1) }],
    });
    const first = await retrieve(project.request({ phase: phase('issue', 'comments') }), github);
    const request = project.request({
      phase: phase('comments', 'issue', 'tree'),
      issue: issueOf({ body: 'edited since' }),
      frozen: first,
    });
    const second = await retrieve(request, project.deps());
    expect(second.items.filter(({ source }) => source !== 'tree')).toEqual([...first.items].reverse());
  });

  test('draws the mark anew when a text holds it (T16)', async () => {
    const draws = [0.5, 0.5, 0.5, 0.5, 0.25];
    const context = await retrieve(
      project.request({ issue: issueOf({ body: 'fence 8000800080008000' }) }),
      project.deps({ random: () => draws.shift() ?? 0.25 }),
    );
    expect(context.nonce).toBe('4000400040004000');
  });

  test('ends when a source cannot be asked', async () => {
    await expect(retrieve(project.request({ phase: phase('comments') }), project.deps())).rejects.toThrow(
      'reading the comments of issue #42 failed',
    );
  });
});

describe('earlier handoffs', () => {
  test('are shown with their decision and their report, as untrusted text (T21)', async () => {
    const earlier = [
      received(
        { phase: 'triage', result: { verdict: 'proceed', summary: 'a\u200Bb' } },
        '# Hi <!-- evil -->',
      ),
      received({
        phase: 'diagnose',
        outcome: 'limit',
        detail: { limit: 'usd', message: 'spent' },
        result: null,
      }),
    ];
    const { items } = await project.run(handoffs, { handoffs: earlier });
    expect(items.map(({ title, text, standing }) => [title, text, standing])).toEqual([
      [
        'handoff triage',
        'outcome: done\nresult:\n  verdict: proceed\n  summary: a<U+200B>b\n\n# Hi',
        'harness',
      ],
      ['handoff diagnose', 'outcome: limit\ndetail:\n  limit: usd\n  message: spent\n\nA report.', 'harness'],
    ]);
  });
});

describe('the plan', () => {
  const planned = received({
    phase: 'root-cause',
    result: { verdict: 'fix', files: [{ path: 'a', change: 'b' }] },
  });
  const build = { phase: { name: 'build', context: ['plan'] as const } };

  test('is what root-cause decided, and nothing else of the run', async () => {
    const found = await project.run(plan, {
      ...build,
      handoffs: [received({ phase: 'triage' }), planned],
      round: 1,
    });
    expect(found.dropped).toEqual([]);
    expect(found.items.map(({ title, text }) => [title, text])).toEqual([
      ['plan', 'verdict: fix\nfiles:\n  - path: a\n    change: b'],
    ]);
  });

  test('is followed in the second round by what the first one did and what its check saw', async () => {
    const base = project.git('rev-parse', 'HEAD');
    project.write({ 'README.md': '# Shop of round one\n' });
    const git = trustedGit(path);
    const collected = await collectChange({ git, workspace: project.workspace, base });
    if (collected.kind === 'none') throw new Error('nothing was changed');
    const first = received({ phase: 'build', round: 1, result: { verdict: 'built' } }, 'I built it.');
    const found = await project.run(plan, {
      ...build,
      round: 2,
      handoffs: [
        planned,
        { ...first, changeText: JSON.stringify(collected.change) },
        received({ phase: 'verify', round: 1, result: { verdict: 'failed' } }, 'Test 3 failed.'),
      ],
    });
    expect(found.items.map(({ title }) => title)).toEqual([
      'plan',
      'handoff build-1',
      'change of build-1',
      'handoff verify-1',
    ]);
    expect(found.items[2]?.text).toContain('+# Shop of round one');
    expect(found.items[3]?.text).toContain('Test 3 failed.');
  });

  test('lists what the first round did not leave', async () => {
    const found = await project.run(plan, { ...build, round: 2, handoffs: [planned] });
    expect(found.dropped.map(({ title }) => title)).toEqual(['handoff build-1', 'handoff verify-1']);
  });

  test.each([
    ['no handoff of it', [received({ phase: 'triage' })], 'got triage'],
    ['no result in it', [received({ phase: 'root-cause', outcome: 'limit', result: null })], 'got no result'],
  ])('is missed with a message when there is %s', async (_name, handoffList, expected) => {
    await expect(project.run(plan, { ...build, handoffs: handoffList })).rejects.toThrow(expected);
  });
});
