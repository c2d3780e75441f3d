import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { handoffFacts, hashHandoff, parseHandoff } from '../../src/handoff.ts';
import { eventOf, goodTurns } from './greeter.ts';
import { Runner } from './job.ts';
import type { StepEnd } from './job.ts';
import { cleanUp, filesBelow, root } from './stage.ts';

jest.setTimeout(120_000);

interface Line {
  readonly seq: number;
  readonly type: string;
  readonly outcome?: { readonly ending?: { readonly kind: string; readonly code?: string } };
}

function eventsIn(text: string): readonly Line[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('the run bundle', () => {
  let runner: Runner;
  let end: StepEnd;

  beforeAll(async () => {
    runner = await Runner.open();
    end = await runner.phase('triage');
  });
  afterAll(() => runner.close());

  test('sets every output that its manifest names', async () => {
    const manifest = await fs.readFile(path.join(root, 'action.yml'), 'utf8');
    const names = [...(manifest.split('\noutputs:\n')[1] ?? '').matchAll(/^ {2}([a-z0-9-]+):$/gm)];
    expect(Object.keys(end.outputs).sort()).toEqual(names.map(([, name]) => name).sort());
    expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done', verdict: 'proceed', turns: '1' } });
    expect(Number(end.outputs['cost-usd'])).toBe(0);
    expect(JSON.parse(end.outputs['result'] ?? '')).toEqual(goodTurns['triage']![0]!['result']);
  });

  test('uploads the handoff whose hash it declares, with context and transcript', async () => {
    const files = (await runner.artifact('harness-triage'))!;
    expect(Object.keys(files).sort()).toEqual(['context.json', 'events.jsonl', 'handoff.md']);
    expect(hashHandoff(files['handoff.md']!)).toBe(end.outputs['handoff-sha256']);
    const { facts } = parseHandoff(files['handoff.md']!, 'handoff.md');
    expect(handoffFacts.parse(facts)).toMatchObject({
      phase: 'triage',
      issue: 7,
      outcome: 'done',
      change: null,
    });
    expect(end.outputs['events']).toBe(path.join(end.temp, 'harness-triage/events.jsonl'));
  });

  test('writes a transcript without gaps, a header first and the end last', async () => {
    const events = eventsIn((await runner.artifact('harness-triage'))!['events.jsonl']!);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + (events[0]?.seq ?? 0)));
    expect([events[0]?.type, events.at(-1)?.type]).toEqual(['header', 'end']);
  });

  test('writes a summary with outcome, verdict, what was read, turns, tokens, money and time (E8)', () => {
    expect(end.summary).toContain('### triage → proceed');
    expect(end.summary).toMatch(/^\| done \| proceed \| 1 \| \d+ \(0\) \/ \d+ \| \$0\.0000 \| [\d.]+ s \|/m);
    expect(end.summary).toContain('**Read:** issue #7');
    expect(end.summary.length).toBeLessThan(2000);
  });

  test('says on one line of the log how it ended, and asks the runner to mask the token', () => {
    expect(end.log).toMatch(/^triage: proceed$/m);
    expect(end.log).toContain('::add-mask::');
    expect(end.log).not.toContain('DeprecationWarning');
  });
});

describe('a phase that is ended in mid-turn', () => {
  let runner: Runner;

  afterEach(() => runner.close());

  test('SIGTERM: a terminal line, and a handoff that says so, both uploaded', async () => {
    runner = await Runner.open();
    const [first, second] = goodTurns['diagnose']!;
    await runner.play({ diagnose: [first!, { ...second, delay_ms: 600_000 }] });
    const triage = await runner.phase('triage');
    const end = await runner.phase(
      'diagnose',
      { handoffs: `triage=${triage.outputs['handoff-sha256']!}` },
      { when: { phase: 'diagnose', shows: '"tool_result"', signal: 'SIGTERM' } },
    );
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error', verdict: '', turns: '1' } });
    const files = (await runner.artifact('harness-diagnose'))!;
    expect(eventsIn(files['events.jsonl']!).at(-1)).toMatchObject({
      type: 'end',
      outcome: { ending: { kind: 'error', code: 'interrupted' } },
    });
    expect(parseHandoff(files['handoff.md']!, 'handoff.md').facts).toMatchObject({
      outcome: 'error',
      detail: { code: 'interrupted' },
      usage: { turns: 1 },
      inputs: { handoffs: { triage: triage.outputs['handoff-sha256'] } },
    });
    expect(end.outputs['handoff-sha256']).toBe(hashHandoff(files['handoff.md']!));
  });

  test('SIGKILL: the transcript holds every line that was written before', async () => {
    runner = await Runner.open();
    await runner.play({ triage: [{ ...goodTurns['triage']![0], delay_ms: 600_000 }] });
    const end = await runner.phase(
      'triage',
      {},
      { when: { phase: 'triage', shows: '"start"', signal: 'SIGKILL' } },
    );
    expect(end).toMatchObject({ code: null, signal: 'SIGKILL', outputs: {} });
    const events = eventsIn(await fs.readFile(path.join(end.temp, 'harness-triage/events.jsonl'), 'utf8'));
    expect(events.map(({ type }) => type)).toEqual(['header', 'context', 'start']);
  });
});

describe('build, verify and publish, each as a step of its own', () => {
  let runner: Runner;
  const hashes: Record<string, string> = {};
  const handoffs = (): string =>
    Object.entries(hashes)
      .map(([name, hash]) => `${name}=${hash}`)
      .join('\n');

  beforeAll(async () => {
    runner = await Runner.open();
    for (const phase of ['triage', 'diagnose'])
      hashes[phase] = (await runner.phase(phase, { handoffs: handoffs() })).outputs['handoff-sha256'] ?? '';
    const rootCause = await runner.phase('root-cause', { handoffs: handoffs() }, { workspace: runner.repo });
    hashes['root-cause'] = rootCause.outputs['handoff-sha256'] ?? '';
  });
  afterAll(() => runner.close());

  test('build hands on the change as data, with the tree it leads to', async () => {
    const end = await runner.phase('build', { round: '1', handoffs: handoffs() });
    expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done', verdict: 'built', turns: '3' } });
    hashes['build-1'] = end.outputs['handoff-sha256']!;
    const files = (await runner.artifact('harness-build-1'))!;
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['change.json', 'change.patch', 'handoff.md']));
    expect(files['change.patch']).toContain('+  echo "Hello ${1:-world}"');
    expect(parseHandoff(files['handoff.md']!, 'handoff.md').facts.sandbox).toBe('bubblewrap');
  });

  test('verify sees red before and green after, with a token that can only read the contents', async () => {
    const end = await runner.step({ bundle: 'verify', inputs: { round: '1', handoffs: handoffs() } });
    expect(end).toMatchObject({ code: 0, outputs: { outcome: 'done', verdict: 'passed' } });
    expect(JSON.parse(end.outputs['result'] ?? '')).toMatchObject({
      reason: 'red-then-green',
      base: { outcome: 'pass', command: 'make test' },
      red: { outcome: 'fail' },
      green: { outcome: 'pass' },
    });
    expect(end.summary).toContain('### verify (round 1) → passed');
    hashes['verify-1'] = end.outputs['handoff-sha256']!;
  });

  test('publish refuses a handoff that is not the one its job declared (T22)', async () => {
    const forged = handoffs().replace(/triage=.*/, `triage=${'0'.repeat(64)}`);
    const end = await runner.step({ bundle: 'publish', inputs: { mode: 'record', handoffs: forged } });
    expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(end.log).toContain('this is not the handoff its job declared');
    expect(runner.github.snapshot().comments).toEqual([]);
  });

  test('publish opens the pull request, and a second time changes nothing (T45)', async () => {
    const publish = async (): Promise<StepEnd> =>
      runner.step({ bundle: 'publish', inputs: { mode: 'pull-request', handoffs: handoffs() } });
    const first = await publish();
    expect(first).toMatchObject({ code: 0, outputs: { outcome: 'done' } });
    const { pulls, comments } = runner.github.snapshot();
    expect([pulls.length, comments.length]).toEqual([1, 1]);
    expect(first.outputs['pull-request-number']).toBe(String(pulls[0]!['number']));
    expect(first.outputs['pull-request-url']).toBe(pulls[0]!['html_url']);
    expect(first.summary).toContain('[status comment]');
    const second = await publish();
    expect(second).toMatchObject({ code: 0, outputs: { changed: '' } });
    expect(second.log).toContain('nothing changed');
    expect(runner.github.snapshot()).toEqual({ ...runner.github.snapshot(), pulls, comments });
  });

  test('publish says which setting forbids pull requests (T51)', async () => {
    const strict = await Runner.open({}, { canCreatePullRequests: false });
    try {
      const own: Record<string, string> = {};
      const lines = (): string =>
        Object.entries(own)
          .map(([name, hash]) => `${name}=${hash}`)
          .join('\n');
      for (const [phase, round] of [
        ['triage', '0'],
        ['diagnose', '0'],
        ['root-cause', '0'],
        ['build', '1'],
      ] as const) {
        const { outputs } = await strict.phase(
          phase,
          { round, handoffs: lines() },
          { workspace: await fresh(strict, phase) },
        );
        own[round === '0' ? phase : `${phase}-1`] = outputs['handoff-sha256']!;
      }
      const verified = await strict.step({ bundle: 'verify', inputs: { round: '1', handoffs: lines() } });
      own['verify-1'] = verified.outputs['handoff-sha256']!;
      const end = await strict.step({
        bundle: 'publish',
        inputs: { mode: 'pull-request', handoffs: lines() },
      });
      expect(end.code).toBe(1);
      expect(end.log).toContain('Allow GitHub Actions to create and approve pull requests');
      const [comment] = strict.github.snapshot().comments;
      expect(comment!['body']).toContain('Allow GitHub Actions to create and approve pull requests');
    } finally {
      await strict.close();
    }
  });
});

/** A full clone for a phase that looks through the history. */
async function fresh(runner: Runner, phase: string): Promise<string> {
  const workspace = path.join(runner.folder, `full-${phase}`);
  await fs.cp(runner.repo, workspace, { recursive: true });
  return workspace;
}

describe('what is in the bundles', () => {
  /** Texts that only the model SDKs hold, in sources and in what a bundler leaves of them. */
  const sdkOnly = ['x-stainless-', 'anthropic-version', 'api.anthropic.com', 'api.openai.com'];

  async function textOf(bundle: string): Promise<string> {
    const files = (await filesBelow(path.join(root, 'dist', bundle))).filter((file) => file.endsWith('.js'));
    return (await Promise.all(files.map((file) => fs.readFile(file, 'utf8')))).join('\n').toLowerCase();
  }

  test.each([
    ['run', true],
    ['evaluate', true],
    ['publish', false],
    ['publish-evals', false],
    ['verify', false],
  ])('%s: it is %s that it holds both model SDKs', async (bundle, holds) => {
    const code = await textOf(bundle);
    for (const text of sdkOnly) expect([text, code.includes(text)]).toEqual([text, holds]);
  });

  test('run/action.yml is action.yml but for the path of the bundle', async () => {
    const [main, run] = await Promise.all(
      ['action.yml', 'run/action.yml'].map((file) => fs.readFile(path.join(root, file), 'utf8')),
    );
    expect(run).toBe(main!.replace('main: dist/run/index.js', 'main: ../dist/run/index.js'));
    expect(run).not.toBe(main);
  });
});

test('a step without its required input fails with one message', async () => {
  const runner = await Runner.open();
  const end = await runner.step({ bundle: 'run', inputs: {}, event: eventOf() });
  expect(end).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
  expect(end.log).toContain('::error::input "phase": this input is required');
  await runner.close();
});

// Last: hooks run in the order they stand here, and the stages close first.
afterAll(cleanUp);
