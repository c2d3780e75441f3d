import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import { builtInPhases, loadPhase, parsePhase } from '../../src/phase/load.ts';
import { contextSourceNames } from '../../src/phase/phase.ts';
import { toolNames } from '../../src/tools/tool.ts';

const good = `---
description: Say what this is.
model: anthropic/claude-haiku-5-5
context: [issue]
tools: [read]
limits: { turns: 4, minutes: 3, usd: 0.05 }
result:
  verdict: { enum: [go, stop] }
---

Look at {{repository}}.

{{issue}}
`;

function parse(text: string) {
  return parsePhase({ name: 'look', text, file: 'phases/look.md' });
}

function faultOf(text: string): string {
  try {
    parse(text);
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.message;
    throw thrown;
  }
  throw new Error('the file was accepted');
}

function changed(from: string, to: string): string {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return text;
}

describe('a phase file', () => {
  test('becomes a phase, with a default for what may be absent', () => {
    const phase = parse(good);
    expect(phase).toMatchObject({
      name: 'look',
      model: 'anthropic/claude-haiku-5-5',
      context: ['issue'],
      tools: ['read'],
      limits: { turns: 4, minutes: 3, usd: 0.05 },
      maxOutputTokens: 16_000,
      prompt: 'Look at {{repository}}.\n\n{{issue}}',
    });
    expect(phase.result.verdicts).toEqual(['go', 'stop']);
    expect(phase.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is read alike with Windows line ends and a byte order mark', () => {
    const windows = parse(`\uFEFF${good.replaceAll('\n', '\r\n')}`);
    expect(windows.prompt).toBe(parse(good).prompt);
  });

  test('names the known keys and the line of an unknown one', () => {
    const fault = faultOf(changed('tools: [read]', 'tools: [read]\ntemperature: 0'));
    expect(fault).toContain('phases/look.md:6: unknown key "temperature"');
    expect(fault).toContain('max_output_tokens');
  });

  test('names the known limits for an unknown one', () => {
    const fault = faultOf(changed('minutes: 3', 'minutes: 3, euros: 2'));
    expect(fault).toContain('phases/look.md:6: unknown key "euros"');
    expect(fault).toContain('turns, minutes, usd, tokens');
  });

  test.each([
    { from: 'context: [issue]', to: 'context: [issue, telemetry]', line: 4, known: contextSourceNames },
    { from: 'tools: [read]', to: 'tools:\n  - read\n  - telemetry', line: 7, known: toolNames },
  ])('lists the known values instead of $from as $to', ({ from, to, line, known }) => {
    const fault = faultOf(changed(from, to));
    expect(fault).toContain(`phases/look.md:${line}: unknown value "telemetry"`);
    for (const name of known) expect(fault).toContain(name);
  });

  test.each([['claude-haiku-5-5'], ['google/gemini'], ['anthropic/'], ['constructor/x']])(
    'refuses the model %s and lists the providers',
    (model) => {
      const fault = faultOf(changed('anthropic/claude-haiku-5-5', model));
      expect(fault).toContain('phases/look.md:3');
      expect(fault).toContain('anthropic, openai, compatible, scripted');
    },
  );

  test.each([
    ['turns: 4', 'turns: four', 'limits.turns'],
    ['turns: 4', 'turns: 0', 'limits.turns'],
    ['turns: 4, ', '', '"limits.turns" is missing'],
    ['usd: 0.05', 'usd: -1', 'limits.usd'],
    ['tools: [read]', 'tools: read', 'tools'],
    ['tools: [read]', 'tools: [read, read]', 'each tool once'],
    ['description: Say what this is.', 'description: ""', 'description'],
  ])('refuses %s written as %s', (from, to, expected) => {
    const fault = faultOf(changed(from, to));
    expect(fault).toMatch(/^phases\/look\.md:\d+: /);
    expect(fault).toContain(expected);
  });

  test('refuses a key that is given twice, with its line', () => {
    expect(faultOf(changed('tools: [read]', 'tools: [read]\ntools: [bash]'))).toContain(
      'phases/look.md:6: a key is given twice',
    );
  });

  test('refuses settings that are not YAML, with the line', () => {
    expect(faultOf(changed('tools: [read]', 'tools: [read'))).toMatch(
      /^phases\/look\.md:\d+: .*not valid YAML/,
    );
  });

  test.each([
    ['an alias', 'tools: &t [read]\ncontext: *t'],
    ['a tag', 'tools: !!js/function "x"'],
  ])('refuses %s', (_name, settings) => {
    const text = changed('context: [issue]\n', '').replace('tools: [read]', settings);
    expect(() => parse(text)).toThrow(ConfigError);
  });

  test('refuses a file without settings', () => {
    expect(faultOf('Just a prompt')).toContain('phases/look.md:1: the settings are missing');
  });

  test('refuses a blank prompt', () => {
    expect(faultOf(good.slice(0, good.indexOf('\nLook')))).toContain(
      'phases/look.md:10: the prompt is empty',
    );
  });

  test.each([
    ['{{isue}}'],
    ['{{constructor}}'],
    ['{{__proto__}}'],
    ['{{#if issue}}'],
    ['${{ secrets.KEY }}'],
  ])('refuses the name in %s and lists the known ones', (place) => {
    const fault = faultOf(`${good}\n${place}\n`);
    expect(fault).toContain('phases/look.md:15: unknown name');
    for (const name of [...contextSourceNames, 'repository', 'issue_number']) expect(fault).toContain(name);
  });

  test('refuses a source that is used and not fetched', () => {
    expect(faultOf(`${good}{{comments}}`)).toContain(
      'phases/look.md:14: {{comments}} is used and not fetched',
    );
  });

  test('refuses a source that is fetched and never shown', () => {
    expect(faultOf(changed('[issue]', '[issue, tree]'))).toContain(
      'phases/look.md:4: the context "tree" is fetched and never shown',
    );
  });

  test('refuses to show a source twice, while a fact may stand anywhere', () => {
    expect(faultOf(`${good}{{ issue }}`)).toContain('a second time');
    expect(parse(`${good}{{ repository }}`).prompt).toContain('{{ repository }}');
  });

  test('refuses a file of absurd length unread', () => {
    expect(faultOf(good + 'x'.repeat(70_000))).toContain('too long');
  });
});

describe('loading a phase', () => {
  let folder: string;
  const none = async () => undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phases-'));
    await mkdir(join(folder, 'nested'));
    await writeFile(join(folder, 'look.md'), good);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("prefers the repository's own file", async () => {
    const text = good.replace('Say what', 'Tell me what');
    const override = async (name: string) => ({ text, file: `.harness/phases/${name}.md` });
    const phase = await loadPhase('look', { builtIn: folder, override });
    expect(phase).toMatchObject({
      description: 'Tell me what this is.',
      file: '.harness/phases/look.md',
    });
  });

  test('falls back to the built-in file', async () => {
    const phase = await loadPhase('look', { builtIn: folder, override: none });
    expect(phase.file).toBe('phases/look.md');
  });

  test('lists the built-in names for an unknown one', async () => {
    await expect(loadPhase('lok', { builtIn: folder, override: none })).rejects.toThrow(
      /unknown phase "lok" \(expected one of look\)/,
    );
  });

  test.each([['../look'], ['Look'], ['']])('asks nobody for a phase named "%s"', async (name) => {
    const override = async () => {
      throw new Error('asked');
    };
    await expect(loadPhase(name, { builtIn: folder, override })).rejects.toThrow('not the name of a phase');
  });
});

describe('the built-in phases', () => {
  const builtIn = join(import.meta.dirname, '..', '..', 'phases');
  const verdicts = {
    triage: ['proceed', 'clarify', 'decline'],
    diagnose: ['reproduced', 'needs-info', 'not-a-bug'],
    'root-cause': ['fix', 'recommend', 'needs-human'],
    build: ['built', 'blocked'],
    review: ['approve', 'request-changes'],
  };

  test('are valid, and decide on exactly the verdicts that the workflow routes on', async () => {
    for (const [name, expected] of Object.entries(verdicts)) {
      const phase = await loadPhase(name, { builtIn, override: async () => undefined });
      expect(phase.result.verdicts).toEqual(expected);
    }
    expect(await builtInPhases(builtIn)).toEqual(expect.arrayContaining(Object.keys(verdicts)));
  });

  test('give no tool to triage (D14) and no tool that changes anything to any but build', async () => {
    for (const name of ['triage', 'diagnose', 'root-cause', 'review']) {
      const { tools } = await loadPhase(name, { builtIn, override: async () => undefined });
      expect(tools).toEqual(name === 'triage' ? [] : ['read', 'grep', 'glob']);
    }
  });

  test('show build the plan and nothing else', async () => {
    const { context } = await loadPhase('build', { builtIn, override: async () => undefined });
    expect(context).toEqual(['plan']);
  });

  test('show review what was asked and what was done, and nothing that the build says of itself', async () => {
    const { context } = await loadPhase('review', { builtIn, override: async () => undefined });
    expect(context).toEqual(['issue', 'plan', 'change', 'guides']);
  });

  test('use models that the SDK lists', async () => {
    const types = join(builtIn, '..', 'node_modules/@anthropic-ai/sdk/resources/messages/messages.d.ts');
    const listed = /export type Model = ([^;]*);/.exec(await readFile(types, 'utf8'))?.[1] ?? '';
    for (const name of Object.keys(verdicts)) {
      const { model } = await loadPhase(name, { builtIn, override: async () => undefined });
      expect(listed).toContain(`'${model.replace('anthropic/', '')}'`);
    }
  });

  test('never speak of the machinery', async () => {
    for (const name of await builtInPhases(builtIn)) {
      const { prompt } = await loadPhase(name, { builtIn, override: async () => undefined });
      expect(prompt).not.toMatch(/\b(json|yaml|git|github|tokens?|api|schema)\b/i);
    }
  });
});
