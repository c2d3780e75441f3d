import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { stringify } from 'yaml';
import { connect } from '../../src/github.ts';
import { triageCase, triageResult, writeFiles } from '../evals/folders.ts';
import { commitAll } from './greeter.ts';
import { Runner } from './job.ts';
import type { Step, StepEnd } from './job.ts';
import { cleanUp, descendants, git, harness, Out, root, start, temporaryFolder } from './stage.ts';
import type { Ended } from './stage.ts';

jest.setTimeout(240_000);

afterAll(cleanUp);

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Eight small cases of triage and a model that answers each of them so. */
function evalFiles(verdict: 'clarify' | 'decline', delayMs = 0): Record<string, unknown> {
  const cases = names.map((name) => triageCase(`case-${name}`, name === 'a' ? { tier: 'must-pass' } : {}));
  const below = Object.entries(Object.assign({}, ...cases) as Record<string, unknown>);
  const turn = { result: { ...triageResult, verdict }, ...(delayMs === 0 ? {} : { delay_ms: delayMs }) };
  return {
    ...Object.fromEntries(below.map(([name, content]) => [`evals/${name}`, content])),
    'evals/suites/triage.yaml': {
      ...{ schema: 'harness/suite@1', name: 'triage', phase: 'triage', description: 'Eight small cases.' },
      ...{ cases: ['triage/*'], trials: { smoke: 1, compare: 2, bless: 3 } },
    },
    'scenario.yml': { phases: { triage: { turns: [turn] } } },
  };
}

const dispatched = {
  repository: { full_name: 'acme/greeter', default_branch: 'main', private: false },
  sender: { login: 'ann' },
};

describe('the workflow that users call', () => {
  let folder: string;
  let out: Out;

  beforeAll(async () => {
    folder = await temporaryFolder();
    out = new Out(path.join(folder, 'out'));
    const repo = path.join(folder, 'repo');
    await writeFiles(repo, evalFiles('clarify'));
    const caller = await fs.readFile(path.join(root, 'examples/evals.yml'), 'utf8');
    const settings = "      suite: triage\n      model: scripted/scenario.yml\n      shards: '4'\n";
    await writeFiles(repo, {
      '.github/workflows/evals.yml': caller.replace('      suite: triage\n', settings),
      'event.json': JSON.stringify(dispatched),
    });
    await git(repo, 'init', '--quiet', '--initial-branch=main');
    await commitAll(repo, 'Eight cases');
  });

  const command = (mode: string): string[] => {
    const repo = path.join(folder, 'repo');
    const place = ['--repo', repo, '--event', path.join(repo, 'event.json'), '--out', out.dir];
    const workflow = path.join(repo, '.github/workflows/evals.yml');
    return ['run', workflow, ...place, '--event-name', 'workflow_dispatch', '--input', `mode=${mode}`];
  };

  const summaryOf = async (run: number): Promise<string> => out.job(run, 'triage.report', 'summary.md');

  /** Runs the workflow and kills the process of one shard as soon as it is there. */
  async function killShard(shard: number): Promise<Ended> {
    const running = start({ args: command('compare') });
    const look = setInterval(() => {
      void descendants(running.pid, ['INPUT_MODE=run', `INPUT_SHARD=${shard}`]).then((found) => {
        for (const pid of found) process.kill(pid, 'SIGKILL');
      });
    }, 50);
    try {
      return await running.ended;
    } finally {
      clearInterval(look);
    }
  }

  test('bless makes the first baseline, on an orphan branch', async () => {
    const end = await harness(command('bless'));
    expect([end.code, end.stderr]).toEqual([0, end.stderr]);
    expect(await out.git('rev-list', '--count', 'eval-data')).toBe('1');
    const index = JSON.parse(await out.git('show', 'eval-data:index.json')) as {
      baselines: Record<string, { score: number; trials: number; fingerprint: string }>;
    };
    const baseline = index.baselines['triage/triage'];
    expect(baseline).toMatchObject({ score: 1, trials: 24, commit: await out.git('rev-parse', 'main') });
    const files = await out.git('ls-tree', '-r', '--name-only', 'eval-data');
    expect(files.split('\n')).toContain(`triage/triage/${baseline?.fingerprint}.jsonl.gz`);
    expect(await summaryOf(1)).toContain('the first baseline: score 100.0 %');
  });

  test('a killed shard makes the run incomplete: no score, no delta, and nothing is blessed', async () => {
    const end = await killShard(3);
    expect(end.code).toBe(1);
    expect(end.stdout).toContain('incomplete');
    const summary = await summaryOf(2);
    expect(summary).toContain('**incomplete**');
    expect(summary).not.toMatch(/\d %.*\*\*incomplete\*\*/);
    expect(await out.git('rev-list', '--count', 'eval-data')).toBe('1');
  });

  test('a regression is reported as worse against the baseline, and fails the run (G21)', async () => {
    const repo = path.join(folder, 'repo');
    const scenario = evalFiles('decline')['scenario.yml'];
    await fs.writeFile(path.join(repo, 'scenario.yml'), stringify(scenario));
    await commitAll(repo, 'Decline everything');
    await git(repo, 'push', '--quiet', path.join(out.dir, 'repo.git'), 'main');
    const end = await harness(command('compare'));
    expect([end.code, end.stdout]).toEqual([1, expect.stringContaining('worse')]);
    const { check_runs: checks } = JSON.parse(await out.read('github.json')) as {
      check_runs: { name: string; conclusion: string; output: { annotations_count: number } }[];
    };
    expect(checks.at(-1)).toMatchObject({
      ...{ name: 'evals / triage', conclusion: 'failure' },
      output: { annotations_count: 8 },
    });
  });
});

describe('its jobs, each as a step of its own', () => {
  let runner: Runner;
  let plan: Readonly<Record<string, string>>;
  const common = { suite: 'triage', model: 'scripted/scenario.yml' };

  async function openWith(files: Record<string, unknown>): Promise<Runner> {
    const texts = Object.entries(files).map(([name, content]) => [name, stringify(content)] as const);
    return Runner.open(Object.fromEntries(texts));
  }

  const job = async (
    mode: string,
    inputs: Readonly<Record<string, string>> = {},
    step: Partial<Step> = {},
  ): Promise<StepEnd> => {
    const given = { mode, ...common, ...inputs };
    return runner.step({ bundle: 'evaluate', event: dispatched, ...step, inputs: given });
  };

  const shard = async (index: number, step: Partial<Step> = {}): Promise<StepEnd> =>
    job('run', { shard: String(index), shards: '4', concurrency: '1', ...fromPlan() }, step);

  const fromPlan = (): Record<string, string> => ({
    'run-id': plan['run-id'] ?? '',
    'plan-attempt': plan['plan-attempt'] ?? '',
  });

  const report = async (attempt: number): Promise<StepEnd> =>
    job('report', { shards: '4', ...fromPlan() }, { attempt });

  /** The merged lines of a report without times, costs and places. */
  async function merged(attempt: number): Promise<readonly unknown[]> {
    const files = await runner.artifact(`eval-triage-report-${attempt}`);
    const lines = (files?.['results.jsonl'] ?? '').trim().split('\n');
    return lines.map((line) => {
      const trial = JSON.parse(line) as Record<string, unknown>;
      const { wallMs, modelMs, waitMs, startedAt, artifacts, attempt: tries, ...rest } = trial;
      expect([wallMs, modelMs, waitMs, startedAt, artifacts, tries].includes(undefined)).toBe(false);
      return rest;
    });
  }

  beforeAll(async () => {
    const worse = evalFiles('decline')['scenario.yml'];
    runner = await openWith({ ...evalFiles('clarify', 200), 'worse.yml': worse });
    plan = (await job('plan', { shards: '4' })).outputs;
  });
  afterAll(() => runner.close());

  test('plan says what is run, in how many jobs and at what cost', () => {
    expect(plan).toMatchObject({ outcome: 'done', shards: '4', units: '16', 'estimate-usd': '0.0000' });
    expect(JSON.parse(plan['matrix'] ?? '')).toEqual({
      include: [{ shard: 1 }, { shard: 2 }, { shard: 3 }, { shard: 4 }],
    });
  });

  test('a shard that is killed and run again gives the same merged result as one that was not', async () => {
    for (const index of [1, 2, 4]) expect(await shard(index)).toMatchObject({ code: 0 });
    const killed = await shard(3, {
      when: { phase: '', file: 'eval-triage/results.jsonl', shows: '"pass"', signal: 'SIGKILL' },
    });
    expect(killed.signal).toBe('SIGKILL');
    const first = await report(1);
    expect(first).toMatchObject({
      code: 1,
      outputs: { verdict: 'incomplete', 'exit-code': '12', delta: '', p: '' },
    });
    expect(await merged(1)).toHaveLength(12);

    expect(await shard(3, { attempt: 2 })).toMatchObject({ code: 0 });
    const second = await report(2);
    expect(second).toMatchObject({ code: 0, outputs: { verdict: 'no-baseline', 'exit-code': '0' } });

    runner.nextRun();
    await job('plan', { shards: '4' });
    for (const index of [1, 2, 3, 4]) await shard(index);
    await report(1);
    const whole = await merged(1);
    expect(whole).toHaveLength(16);
    runner.nextRun(-1);
    expect(await merged(2)).toEqual(whole);
  });

  test('a shard that is cancelled uploads what it has, and goes on from there', async () => {
    runner.nextRun(2);
    await job('plan', { shards: '4' });
    const cancelled = await shard(1, {
      when: { phase: '', file: 'eval-triage/results.jsonl', shows: '"pass"', signal: 'SIGINT' },
    });
    expect(cancelled).toMatchObject({ code: 1, signal: null });
    const left = (await runner.artifact('eval-triage-1-1'))?.['results.jsonl']?.trim().split('\n');
    expect(left?.length).toBeGreaterThan(0);
    expect(left?.length).toBeLessThan(4);
    const again = await shard(1, { attempt: 2 });
    expect(again).toMatchObject({ code: 0 });
    expect(again.summary).toContain(`${4 - (left?.length ?? 0)} trials run now`);
  });

  test('a checkout that gives another plan is refused', async () => {
    const end = await shard(1, { attempt: 3 });
    expect(end.code).toBe(0);
    const other = await job('run', { shard: '1', shards: '4', ...fromPlan(), trials: '5' }, { attempt: 4 });
    expect(other).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(other.log).toContain('the folder holds the results of another plan');
  });

  /** Plans, runs in one job and reports. */
  async function whole(inputs: Readonly<Record<string, string>>): Promise<[string | undefined, StepEnd]> {
    runner.nextRun();
    const planned = (await job('plan', { shards: '1', ...inputs })).outputs;
    const of = { shards: '1', 'run-id': planned['run-id'] ?? '', ...inputs };
    expect(await job('run', { shard: '1', ...of })).toMatchObject({ code: 0 });
    return [planned['units'], await job('report', of)];
  }

  test('a-a runs one arm twice over and finds no difference', async () => {
    const [units, end] = await whole({ 'run-mode': 'a-a' });
    expect([units, end.code, end.outputs['delta']]).toEqual(['32', 0, '0']);
    expect(end.outputs['verdict']).toMatch(/^(?:no-evidence|equivalent)$/);
  });

  test('smoke runs the must-pass cases once', async () => {
    const [units, end] = await whole({ 'run-mode': 'smoke' });
    expect([units, end.code, end.outputs['verdict']]).toEqual(['1', 0, 'no-baseline']);
  });

  test('an arm that is named is compared with base in the same run', async () => {
    const [units, end] = await whole({ arms: 'model=scripted/worse.yml' });
    expect([units, end.code, end.outputs['verdict']]).toEqual(['32', 1, 'worse']);
    expect(end.outputs).toMatchObject({ delta: '-1', 'exit-code': '10' });
  });

  const fromFork = {
    ...dispatched,
    pull_request: {
      number: 3,
      head: { sha: '0'.repeat(40), repo: { full_name: 'mallory/greeter' } },
    },
  };

  test('a pull request from a fork is evaluated by replay only', async () => {
    const refused = await job('plan', {}, { event: fromFork, attempt: 5 });
    expect(refused).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(refused.log).toContain('evaluated by replay only');
    const keyed = await job(
      'run',
      { shard: '1', shards: '1', replay: 'true', 'anthropic-api-key': 'sk-of-the-owner' },
      { event: fromFork, attempt: 5 },
    );
    expect(keyed.log).toContain('a model key is in reach of the code of a fork');
    expect(keyed.log.replaceAll('::add-mask::sk-of-the-owner', '')).not.toContain('sk-of-the-owner');
  });

  test('publish comments on the pull request once, edits it, and refuses another report', async () => {
    const head = await git(runner.repo, 'rev-parse', 'HEAD');
    const { githubToken } = runner.github.grant({
      ...{ runId: 1, runAttempt: 1, jobId: 'setup' },
      permissions: { contents: 'write', 'pull-requests': 'write' },
    });
    const github = connect({ token: githubToken, apiUrl: runner.github.apiUrl });
    const repository = { owner: 'acme', repo: 'greeter' };
    const tree = (await github.git.getCommit({ ...repository, commit_sha: head })).data.tree.sha;
    const { data: commit } = await github.git.createCommit({
      ...{ ...repository, message: 'A change', tree, parents: [head] },
    });
    await github.git.createRef({ ...repository, ref: 'refs/heads/change', sha: commit.sha });
    const { data: pull } = await github.pulls.create({
      ...{ ...repository, title: 'A change', head: 'change', base: 'main' },
    });
    const repo = { full_name: 'acme/greeter' };
    const event = {
      ...dispatched,
      pull_request: { number: pull.number, head: { sha: commit.sha, repo } },
    };
    runner.nextRun();
    await job('plan', { shards: '4' });
    for (const index of [1, 2]) await shard(index);
    const partly = (await report(1)).outputs;
    const publish = async (outputs: Readonly<Record<string, string>>): Promise<StepEnd> => {
      const given = ['publication', 'publication-sha256'].map((name) => [name, outputs[name] ?? '']);
      const inputs = { suite: 'triage', ...(Object.fromEntries(given) as Record<string, string>) };
      return runner.step({ bundle: 'publish-evals', event, inputs });
    };
    expect(await publish(partly)).toMatchObject({ code: 0 });
    for (const index of [3, 4]) await shard(index, { attempt: 2 });
    const whole = (await report(2)).outputs;
    expect(await publish(whole)).toMatchObject({ code: 0 });
    const comments = runner.github.snapshot().comments.map(({ body }) => String(body));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(/^<!-- harness:evals suite=triage -->\n/);
    expect(comments[0]).toContain('**no-baseline**');
    expect((await publish(whole)).outputs['changed']).toBe('');
    const forged = await publish({ ...whole, 'publication-sha256': '0'.repeat(64) });
    expect(forged).toMatchObject({ code: 1, outputs: { outcome: 'error' } });
    expect(forged.log).toContain('this is not the report that its job declared');
  });
});
