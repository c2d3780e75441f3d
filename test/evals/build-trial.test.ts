import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { trialRunner } from '../../src/evals/run-trial.ts';
import type { Trial } from '../../src/evals/trial.ts';
import type { Model } from '../../src/models/model.ts';
import { canary, cleanUp, temporaryFolder, triageCase, writeFiles } from './folders.ts';
import type { Files } from './folders.ts';
import { answering, builtInArm, calling, modelSaying, onlyCase, searchPath, stageIn } from './stage.ts';
import type { CaseWorkspace } from '../../src/evals/case.ts';

let dir: string;
beforeEach(async () => {
  dir = await temporaryFolder();
});
afterAll(cleanUp);

async function artifact(name: string | null): Promise<string> {
  return fs.readFile(path.join(dir, 'out', name!), 'utf8');
}

const plan = {
  phase: 'root-cause',
  result: { verdict: 'fix', cause: 'One too few.', files: [{ path: 'count.js', change: 'add one' }] },
  report: 'It counts from zero.',
};

const built = {
  verdict: 'built',
  title: 'Count from one',
  summary: 'It counts from one.',
  tests: ['count.test.js: counts'],
  notes: '',
  report: 'Done.',
};

function buildCase(changes: Files = {}): Files {
  const files = Object.fromEntries(
    Object.entries(triageCase('count')).map(([name, content]) => [
      name.replace('/triage/', '/build/'),
      content,
    ]),
  );
  const graders = [{ id: 'works', type: 'tests', primary: true }];
  const gold = { files: 'tests', command: 'node --test --test-reporter=tap gold.test.js' };
  return {
    ...files,
    'cases/build/count/case.yaml': {
      ...(files['cases/build/count/case.yaml'] as object),
      phase: 'build',
      workspace: { kind: 'shared', name: 'counter' },
      graders,
      ...changes,
    },
    'cases/build/count/input.yaml': {
      ...(files['cases/build/count/input.yaml'] as object),
      handoffs: [plan],
    },
    'cases/build/count/expected.yaml': {
      schema: 'harness/expected@1',
      canary,
      tests: { ...gold, failToPass: ['counts from one'], passToPass: ['is a function'] },
      reference: { result: built, change: 'change' },
    },
    'cases/build/count/change/count.js': 'module.exports = (n) => n + 1;\n',
    'cases/build/count/tests/gold.test.js': `// ${canary}
const { test } = require('node:test');
const assert = require('node:assert');
const count = require('./count.js');
test('counts from one', () => assert.equal(count(0), 1));
test('is a function', () => assert.equal(typeof count, 'function'));
`,
    'workspaces/counter/count.js': 'module.exports = (n) => n;\n',
    'workspaces/counter/package.json': '{ "name": "counter", "scripts": { "test": "node --test" } }\n',
  };
}

const bash = (command: string): ReturnType<typeof calling> =>
  calling('bash', { command, timeout_seconds: null });
const write = calling('write', { path: 'count.js', content: 'module.exports = (n) => n + 1;\n' });

async function runBuild(model: Model, changes: Files = {}): Promise<Trial> {
  await writeFiles(path.join(dir, 'evals'), buildCase(changes));
  const stage = await stageIn(dir, model);
  return stage.run(stage.job(await onlyCase(dir), await builtInArm('build')));
}

describe('a phase that changes files, in the real sandbox', () => {
  test('passes when the gold tests do, and leaves its change', async () => {
    const trial = await runBuild(modelSaying([write, answering(built)]));
    expect([trial.outcome, trial.reason, trial.checks]).toMatchObject([
      'pass',
      null,
      [
        { name: 'works', ok: true },
        { name: 'leak', ok: true },
      ],
    ]);
    expect(await artifact(trial.artifacts.patch)).toContain('+module.exports = (n) => n + 1;');
    expect(JSON.parse(await artifact(trial.artifacts.output))).toMatchObject({ changedPaths: ['count.js'] });
    expect(await artifact(trial.artifacts.testLog)).toContain('counts from one');
  }, 60_000);

  test('fails when it says built and changed nothing', async () => {
    const trial = await runBuild(modelSaying([answering(built)]));
    expect(trial.outcome).toBe('fail');
    expect(trial.reason).toContain('no_change');
  }, 60_000);

  test('two trials of a case do not see each other', async () => {
    const model = modelSaying([bash('cat count.js; echo more >> count.js'), answering(built)]);
    await writeFiles(path.join(dir, 'evals'), buildCase());
    const stage = await stageIn(dir, model);
    const [each, arm] = [await onlyCase(dir), await builtInArm('build')];
    await stage.run(stage.job(each, arm, 1));
    await stage.run(stage.job(each, arm, 2));
    expect(model.sent[3]).not.toContain('more\\n');
    expect(await fs.readdir(path.join(dir, 'workspaces'))).toEqual([each.digest]);
  }, 60_000);

  test('nothing the agent can reach holds the gold, the history or the network', async () => {
    const gold = path.join(dir, 'evals');
    const model = modelSaying([
      bash('git log --all --oneline | wc -l; git reflog | wc -l; git remote | wc -l; git tag | wc -l'),
      bash(`ls ${gold}; ls ${dir}; cat ${gold}/cases/build/count/expected.yaml`),
      bash(
        `grep -rsl harness-canary . /tmp /home /root --include='*.yaml' --include='*.js' 2>/dev/null | head`,
      ),
      bash('npm view minimist version --fetch-retries=0 2>&1 | head -3; echo "[npm ended]"'),
      calling('read', { path: '../../evals/cases/build/count/expected.yaml', offset: null, limit: null }),
      answering({ ...built, verdict: 'blocked' }),
    ]);
    const trial = await runBuild(model);
    const last = model.sent.at(-1)!;
    expect(last).toContain('1\\n0\\n0\\n0');
    expect(last).toContain('No such file or directory');
    expect(last).not.toContain('harness-canary-');
    expect(last).not.toMatch(/\d+\.\d+\.\d+\\n\[npm ended\]/);
    const leak = trial.checks.find(({ name }) => name === 'leak');
    expect(leak).toMatchObject({ ok: true });
    expect(leak!.detail).toContain('the agent looked at the history of the repository');
    expect(leak!.detail).toContain('another release of the package');
  }, 120_000);

  test('gold that comes into the workspace all the same is seen', async () => {
    const model = modelSaying([bash(`echo ${canary} > note.txt`), answering(built)]);
    expect(await runBuild(model)).toMatchObject({
      outcome: 'fail',
      reason: expect.stringContaining('leak:'),
    });
  }, 60_000);

  test('a setup that brings in another release of the package under test loses the trial', async () => {
    const copy = 'node_modules/counter/package.json';
    const setup = [`mkdir -p node_modules/counter; echo '{"version":"2.0.0"}' > ${copy}`];
    await writeFiles(path.join(dir, 'evals'), buildCase({ setup }));
    const model = modelSaying([write, answering(built)]);
    const stage = await stageIn(dir, model);
    const each = await onlyCase(dir);
    const subject: CaseWorkspace = {
      kind: 'npm',
      name: 'counter',
      version: '1.0.0',
      integrity: 'sha512-A',
      without: [],
    };
    const workspaces = {
      lease: async () => stage.deps.workspaces.lease(each, (await builtInArm('build')).phase),
    };
    const run = trialRunner({ ...stage.deps, workspaces });
    const trial = await run(stage.job({ ...each, workspace: subject }, await builtInArm('build')));
    expect(trial.outcome).toBe('infra');
    expect(trial.reason).toContain('the setup brought in another release of counter');
    expect(model.sent).toEqual([]);
  }, 60_000);

  test('without bubblewrap no token is spent and the trial is lost', async () => {
    await writeFiles(path.join(dir, 'evals'), buildCase());
    const model = modelSaying([write, answering(built)]);
    const stage = await stageIn(dir, model);
    const withoutBwrap = path.join(dir, 'bin');
    await fs.mkdir(withoutBwrap);
    for (const name of ['git', 'mkfifo', 'bash'])
      await fs.symlink(await found(name), path.join(withoutBwrap, name));
    const request = { ...stage.deps.request, path: withoutBwrap };
    const run = trialRunner({ ...stage.deps, request });
    const trial = await run(stage.job(await onlyCase(dir), await builtInArm('build')));
    expect(trial).toMatchObject({ outcome: 'infra', turns: 0 });
    expect(trial.reason).toContain('bubblewrap is not installed');
    expect(model.sent).toEqual([]);
  }, 60_000);
});

async function found(name: string): Promise<string> {
  for (const folder of searchPath.split(':')) {
    const file = path.join(folder, name);
    if (
      await fs.access(file).then(
        () => true,
        () => false,
      )
    )
      return fs.realpath(file);
  }
  throw new Error(`${name} is not on the search path`);
}
