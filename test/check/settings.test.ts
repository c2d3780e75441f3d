import { describe, expect, test } from '@jest/globals';
import { check, linesOf } from './repository.ts';

const phase = (extra = '', prompt = '{{issue}}'): string => `---
description: Look at it.
model: anthropic/claude-haiku-5-5
context: [issue]
tools: [read]
limits: { turns: 4, minutes: 3 }
${extra}result:
  verdict: { enum: [go-on, stop] }
---
${prompt}
`;

describe('phase files of a repository', () => {
  test('a good one, and a good configuration, have no finding', async () => {
    const { findings, checked } = await check({
      '.harness/phases/review.md': phase(),
      '.harness/config.yml': 'test: npm test\n',
    });
    expect(findings).toEqual([]);
    expect(checked).toEqual(['.harness/config.yml', '.harness/phases/review.md']);
  });

  test.each([
    [
      'an unknown key',
      phase('limit: 3\n'),
      /^\.harness\/phases\/x\.md:7 \[phase\] unknown key "limit" \(expected one of description, model/,
    ],
    [
      'an unknown tool',
      phase().replace('[read]', '[reed]'),
      /x\.md:5 \[phase\] unknown value "reed".*\(expected one of read, grep/,
    ],
    [
      'an unknown name in the prompt',
      phase('', 'See\n{{issue}} {{isue}}'),
      /x\.md:11 \[phase\] unknown name \{\{isue\}\}/,
    ],
    ['no settings', 'Just text\n', /x\.md:1 \[phase\] the settings are missing/],
    ['an alias', phase('max_output_tokens: *a\n'), /x\.md:\d+ \[phase\]/],
  ])('%s is found by its line', async (_, text, expected) => {
    expect(linesOf(await check({ '.harness/phases/x.md': text }))).toEqual([expect.stringMatching(expected)]);
  });

  test('a name that no workflow can use is found', async () => {
    const found = linesOf(await check({ '.harness/phases/My Phase.md': phase() }));
    expect(found).toEqual([
      expect.stringMatching(/\[phase\] no workflow can name this phase .*got "My Phase"/),
    ]);
  });
});

describe('the configuration of a repository', () => {
  test.each([
    [
      'an unknown key',
      'test: x\ntests: y\n',
      /^\.harness\/config\.yml:? ?.*\[config\] .*tests.*expected the keys setup, test/,
    ],
    ['a wrong value', 'test: x\nuntested-changes: allow\n', /^\.harness\/config\.yml:2 \[config\]/],
    ['YAML that is none', 'test: [\n', /\[config\] .*expected valid YAML/],
    ['an alias', 'setup: &a [x]\ntest-files: *a\n', /\[(config|unreadable)\]/],
  ])('%s is found', async (_, text, expected) => {
    expect(linesOf(await check({ '.harness/config.yml': text }))).toEqual([expect.stringMatching(expected)]);
  });

  test('a file that nothing reads is found', async () => {
    expect(linesOf(await check({ '.harness/config.yaml': 'test: x\n' }))).toEqual([
      '.harness/config.yaml: [config] nothing reads this file (expected .harness/config.yml). Rename it',
    ]);
  });
});
