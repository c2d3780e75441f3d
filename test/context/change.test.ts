import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { collectChange } from '../../src/change/collect.ts';
import { change, changeItem, maxChangeCharacters } from '../../src/context/change.ts';
import { trustedGit } from '../../src/git.ts';
import type { Received } from '../../src/receive.ts';
import { Project, path, received } from './fixture.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.close());

const review = { phase: { name: 'review', context: ['change'] as const } };

/** The handoff of a build that wrote these files; the workspace is clean again afterwards. */
async function build(round: number, files: Readonly<Record<string, string>>): Promise<Received> {
  project.write(files);
  const base = project.git('rev-parse', 'HEAD');
  const collected = await collectChange({ git: trustedGit(path), workspace: project.workspace, base });
  if (collected.kind === 'none') throw new Error('nothing was changed');
  project.git('checkout', '--quiet', '--force', 'HEAD');
  project.git('clean', '--quiet', '-fd');
  const handoff = received({ phase: 'build', round, result: { verdict: 'built' } }, 'All is well.');
  return { ...handoff, changeText: JSON.stringify(collected.change) };
}

describe('the change', () => {
  test('is the diff of the build, as an agent’s work, without what the build says of it', async () => {
    const handoffs = [received({ phase: 'root-cause' }), await build(1, { 'README.md': '# Shop of two\n' })];
    const { items, dropped } = await project.run(change, { ...review, handoffs });
    expect(dropped).toEqual([]);
    expect(items).toMatchObject([{ source: 'change', title: 'change of build-1', standing: 'harness' }]);
    expect(items[0]?.text).toContain(
      '\n--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-# Shop\n+# Shop of two\n',
    );
    expect(items[0]?.text).not.toContain('All is well');
  });

  test('is that of the last round, in whatever order the handoffs come', async () => {
    const second = await build(2, { 'second.txt': 'two\n' });
    const first = await build(1, { 'first.txt': 'one\n' });
    const blocked = received({ phase: 'build', round: 3, result: { verdict: 'blocked' } });
    const { items } = await project.run(change, { ...review, handoffs: [second, first, blocked] });
    expect(items.map(({ title }) => title)).toEqual(['change of build-2']);
    expect(items[0]?.text).toContain('+two');
  });

  test('shows characters that a reader of the diff would not see', async () => {
    const handoffs = [await build(1, { 'a.js': 'if (\u202Eadmin\u2066) {}\u200B\n' })];
    const { items } = await project.run(change, { ...review, handoffs });
    expect(items[0]?.text).toContain('+if (<U+202E>admin<U+2066>) {}<U+200B>');
  });

  test.each([
    ['no build', [], 'got root-cause'],
    ['a build that changed nothing', [received({ phase: 'build', round: 1 })], 'got root-cause, build-1'],
  ])('is missed with a message when there is %s', async (_name, builds, expected) => {
    const handoffs = [received({ phase: 'root-cause' }), ...builds];
    await expect(project.run(change, { ...review, handoffs })).rejects.toThrow(expected);
  });
});

describe('a diff that is too large', () => {
  const file = (name: string, lines: number): string =>
    `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n@@ -1 +1,${lines} @@\n${`+${name} says\n`.repeat(lines)}`;
  const whole = (patch: string) => changeItem(patch, { title: 'change of build-1', origin: 'here' });

  test('keeps small files whole, cuts large ones in their middle, and says how much is missing', () => {
    const [large, small, larger] = [file('large', 20_000), file('small', 40), file('larger', 90_000)];
    const item = whole(`${large}${small}${larger}`);
    expect(item.text.length).toBeLessThanOrEqual(maxChangeCharacters);
    expect(item.text).toContain(small);
    expect(item.text.split('\n').filter((line) => line.startsWith('diff --git'))).toEqual([
      'diff --git a/large b/large',
      'diff --git a/small b/small',
      'diff --git a/larger b/larger',
    ]);
    const cuts = [...item.text.matchAll(/\[… (\d+) characters left out …\]/g)].map(([, count]) =>
      Number(count),
    );
    expect(cuts).toHaveLength(2);
    expect(large.length + small.length + larger.length - item.text.length).toBe(item.removedCharacters);
  });

  test('is bounded even when it has more files than there is room for their names', () => {
    const patch = Array.from({ length: 3000 }, (_, index) => file(`file${index}`, 100)).join('');
    expect(whole(patch).text.length).toBeLessThanOrEqual(maxChangeCharacters);
  });

  test('is shown as it is when it fits', () => {
    const patch = file('small', 40);
    expect(whole(patch)).toMatchObject({ text: patch, removedCharacters: 0 });
  });
});
