import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Laptop, dispatched, jobOf, results, runOne } from './laptop.ts';

function job(steps: string): string {
  return dispatched(`jobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`);
}

describe('steps', () => {
  test('a failed step skips the rest, failure() and always() still run, outcome and conclusion are told apart', async () => {
    const { report, logs } = await runOne(
      job(`      - { id: soft, continue-on-error: true, run: exit 7 }
      - run: echo "\${{ steps.soft.outcome }} \${{ steps.soft.conclusion }}"
      - { id: hard, run: exit 1 }
      - run: echo never
      - { if: failure() && steps.hard.conclusion == 'failure', run: echo repairing }
      - { if: always(), run: 'echo "job is \${{ job.status }}"' }
`),
    );
    const log = logs.get('job') ?? '';
    expect(results(report)).toEqual({ job: 'failure' });
    expect(log).toMatch(/Z failure success/);
    expect(log).toMatch(/Z repairing/);
    expect(log).toMatch(/Z job is failure/);
    expect(log).not.toMatch(/Z never/);
    expect(jobOf(report, 'job').steps.map((step) => `${step.outcome} ${step.conclusion}`)).toEqual([
      'failure success',
      'success success',
      'failure failure',
      'skipped skipped',
      'success success',
      'success success',
    ]);
  });

  test('env of workflow, job and step merge, and GITHUB_ENV and GITHUB_PATH reach later steps', async () => {
    const { logs } = await runOne(
      `on: workflow_dispatch
env: { A: workflow, B: workflow, C: workflow }
jobs:
  job:
    runs-on: ubuntu-latest
    env: { B: job, C: job }
    steps:
      - { env: { C: step }, run: 'echo "$A $B $C"' }
      - run: |
          echo "D=later" >> "$GITHUB_ENV"
          mkdir bin && printf '#!/bin/sh\\necho tool' > bin/my-tool && chmod +x bin/my-tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: echo "$D \${{ env.D }} $(my-tool)"
`,
    );
    expect(logs.get('job')).toMatch(/Z workflow job step/);
    expect(logs.get('job')).toMatch(/Z later later tool/);
  });

  test('a script with an expression keeps its own indentation only', async () => {
    const { logs } = await runOne(
      job(`      - run: |
          cat <<END
          flush \${{ github.event_name }}
            indented
          END
      - run: >
          echo folded
          \${{ github.actor }}
`),
    );
    expect(logs.get('job')).toMatch(/Z flush workflow_dispatch\n.*Z   indented\n/);
    expect(logs.get('job')).toMatch(/Z folded mona\n/);
  });

  test('bash runs with -e, and with pipefail only when it is asked for by name', async () => {
    const { report } = await runOne(
      job(`      - { id: plain, run: 'false | true' }
      - { id: named, shell: bash, continue-on-error: true, run: 'false | true' }
      - { id: stops, continue-on-error: true, run: "false\\ntrue" }
`),
    );
    expect(jobOf(report, 'job').steps.map((step) => step.outcome)).toEqual(['success', 'failure', 'failure']);
  });

  test('a step gets the variables of GitHub and nothing of the process that runs it', async () => {
    process.env['HARNESS_TEST_LEAK'] = 'leaked';
    const { logs } = await runOne(job(`      - run: env | sort\n`), { secrets: { KEY: 'sekret-value' } });
    delete process.env['HARNESS_TEST_LEAK'];
    const names = [...(logs.get('job') ?? '').matchAll(/Z ([A-Z_0-9]+)=/g)].map((match) => match[1]);
    expect(names).toEqual(
      expect.arrayContaining(['CI', 'GITHUB_SHA', 'GITHUB_REPOSITORY', 'RUNNER_TEMP', 'HOME']),
    );
    const known = /^(CI|HOME|PATH|PWD|OLDPWD|SHLVL|_|GITHUB_.*|RUNNER_.*)$/;
    expect(names.filter((name) => !known.test(name ?? ''))).toEqual([]);
    expect(names).not.toContain('GITHUB_TOKEN');
    expect(logs.get('job')).not.toContain('sekret-value');
    expect(logs.get('job')).not.toContain('leaked');
  });

  test('secrets are masked line by line, in base64 and when added by a step', async () => {
    const { logs, report } = await runOne(
      `on: workflow_dispatch
jobs:
  job:
    runs-on: ubuntu-latest
    outputs: { bad: "\${{ steps.o.outputs.bad }}", good: fine }
    steps:
      - env: { KEY: "\${{ secrets.KEY }}" }
        run: |
          echo "$KEY"; echo "second is second-line-of-it"; printf %s second-line-of-it | base64
          echo "::add-mask::spoken-""later"
          echo "now spoken-""later"
          echo "token \${{ secrets.GITHUB_TOKEN }}"
      - { id: o, run: 'echo "bad=x second-line-of-it" >> $GITHUB_OUTPUT' }
`,
      { secrets: { KEY: 'first-line-of-it\nsecond-line-of-it' } },
    );
    const log = logs.get('job') ?? '';
    expect(log).not.toMatch(/line-of-it|spoken-later|c2Vjb25kLWxpbmUt/);
    expect(log).toContain('second is ***');
    expect(log).toContain('token ***');
    expect(jobOf(report, 'job').outputs).toEqual({ good: 'fine' });
    expect(jobOf(report, 'job').annotations.map((one) => one.message)).toContain(
      "Skip output 'bad' since it may contain secret.",
    );
  });

  test('annotations, stop-commands and disabled commands are obeyed', async () => {
    const { report, logs } = await runOne(
      job(`      - run: |
          echo "::warning file=a.js,line=3,title=Look::take care%0Aplease"
          echo "::stop-commands::tok"; echo "::error::not one"; echo "::tok::"
      - { continue-on-error: true, run: 'echo "::set-env name=X::y"' }
`),
    );
    const { annotations, steps } = jobOf(report, 'job');
    expect(annotations[0]).toMatchObject({
      level: 'warning',
      message: 'take care\nplease',
      file: 'a.js',
      line: 3,
    });
    expect(annotations.map((one) => one.message)).not.toContain('not one');
    expect(logs.get('job')).toContain('::error::not one');
    expect(steps[1]?.outcome).toBe('failure');
  });

  test('a step timeout ends the whole process tree, children in other sessions too', async () => {
    const { report, logs } = await runOne(
      job(`      - timeout-minutes: 0.01
        run: |
          setsid sh -c 'echo "child $$"; trap "" INT TERM; sleep 300' &
          trap "" INT TERM
          sleep 300
`),
    );
    expect(results(report)).toEqual({ job: 'failure' });
    expect(jobOf(report, 'job').annotations[0]?.message).toContain('has timed out after 0.01 minutes');
    const pid = /child (\d+)/.exec(logs.get('job') ?? '')?.[1] ?? '';
    expect(pid).not.toBe('');
    const state = existsSync(`/proc/${pid}`) ? await readFile(`/proc/${pid}/stat`, 'utf8') : ') Z';
    expect(state).toContain(') Z');
  });

  test('a summary above 1 MiB is dropped with an error and the step still succeeds', async () => {
    const { report } = await runOne(
      job(`      - run: echo "## fine" >> $GITHUB_STEP_SUMMARY
      - run: head -c 1100000 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY
`),
    );
    expect(results(report)).toEqual({ job: 'success' });
    expect(jobOf(report, 'job').annotations[0]?.message).toContain(
      'supports content up to a size of 1024k, got 1074k',
    );
  });

  test('a malformed output file fails the step in the words of GitHub', async () => {
    const { report } = await runOne(job(`      - run: echo "no-equals-sign" >> $GITHUB_OUTPUT\n`));
    expect(jobOf(report, 'job').annotations[0]?.message).toContain("Invalid format 'no-equals-sign'");
  });

  test('hashFiles, an unknown shell and a Windows runner are clear errors', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  hash: { runs-on: ubuntu-latest, steps: [{ run: 'echo \${{ hashFiles(''a'') }}' }] }
  shell: { runs-on: ubuntu-latest, steps: [{ run: 'x', shell: pwsh }] }
  other: { runs-on: windows-latest, steps: [{ run: 'x' }] }
`),
    );
    expect(results(report)).toEqual({ hash: 'failure', shell: 'failure', other: 'failure' });
    expect(jobOf(report, 'hash').annotations[0]?.message).toContain('hashFiles is not supported');
    expect(jobOf(report, 'shell').annotations[0]?.message).toContain("the shell 'pwsh' is not supported");
    expect(jobOf(report, 'other').annotations[0]?.message).toContain('not supported by the laptop runner');
  });
});

describe('actions', () => {
  let laptop: Laptop;
  afterEach(() => laptop.close());

  const action = `name: Echo
inputs:
  who-to greet: { required: true }
  level: { default: "\${{ github.event_name }}" }
runs: { using: node24, main: main.js, post: post.js, pre: pre.js }
`;
  const main = `import { appendFileSync } from 'node:fs';
const seen = Object.keys(process.env).filter((name) => /^(INPUT_|STATE_|ACTIONS_)/.test(name)).sort();
console.log('seen ' + seen.join(','));
console.log('level ' + process.env.INPUT_LEVEL + ' who ' + process.env['INPUT_WHO-TO_GREET']);
appendFileSync(process.env.GITHUB_STATE, 'later=kept\\n');
appendFileSync(process.env.GITHUB_OUTPUT, 'answer=42\\n');
`;
  const harness = {
    'package.json': '{"type":"module"}',
    'echo/action.yml': action,
    'echo/main.js': main,
    'echo/pre.js': `console.log('pre');`,
    'echo/post.js': `console.log('post ' + process.env.STATE_later);`,
  };

  test('a JavaScript action gets its inputs, defaults and state, and pre and post run around the steps', async () => {
    laptop = await Laptop.open(
      {
        '.github/workflows/w.yml': job(`      - run: echo first
      - { id: echo, uses: acme/harness-action/echo@v1, with: { who-to greet: mona } }
      - run: 'echo "answer \${{ steps.echo.outputs.answer }}"; env | grep -c ACTIONS_ || true'
`),
      },
      harness,
    );
    const report = await laptop.run('.github/workflows/w.yml');
    const log = await laptop.log(report, 'job');
    expect(report.conclusion).toBe('success');
    expect(log).toContain(
      'seen ACTIONS_RESULTS_URL,ACTIONS_RUNTIME_TOKEN,ACTIONS_RUNTIME_URL,INPUT_LEVEL,INPUT_WHO-TO_GREET',
    );
    expect(log).toContain('level workflow_dispatch who mona');
    expect(log).toContain('answer 42');
    expect(log).toMatch(/Z 0\n/);
    expect(log.indexOf('Z pre')).toBeLessThan(log.indexOf('Z first'));
    expect(log).toContain('post kept');
  });

  test('$/ is the repository of the workflow file, ./ is the workspace', async () => {
    laptop = await Laptop.open(
      {
        'tool/action.yml': 'name: T\nruns: { using: node24, main: t.cjs }\n',
        'tool/t.cjs': `console.log('from workspace');`,
      },
      {
        ...harness,
        '.github/workflows/own.yml': job(`      - { uses: $/echo, with: { who-to greet: me } }
      - { uses: ./tool, continue-on-error: true }
      - uses: actions/checkout@v5
      - uses: ./tool
`),
      },
    );
    const report = await laptop.run('.github/workflows/own.yml');
    expect(jobOf(report, 'job').steps.map((step) => step.outcome)).toEqual([
      'success',
      'failure',
      'success',
      'success',
    ]);
    expect(await laptop.log(report, 'job')).toContain('from workspace');
  });

  test('an action that is not here, or not JavaScript, fails the job before its first step', async () => {
    laptop = await Laptop.open(
      {
        '.github/workflows/a.yml': job(`      - run: echo first\n      - uses: other/thing@v1\n`),
        '.github/workflows/b.yml': job(`      - run: echo first\n      - uses: acme/harness-action/mix@v1\n`),
      },
      { 'mix/action.yml': 'name: M\nruns: { using: composite, steps: [] }\n' },
    );
    const unknown = await laptop.run('.github/workflows/a.yml');
    expect(jobOf(unknown, 'job').annotations[0]?.message).toContain(
      "Unable to resolve action 'other/thing@v1'",
    );
    expect(jobOf(unknown, 'job').steps).toEqual([]);
    const composite = await laptop.run('.github/workflows/b.yml');
    expect(jobOf(composite, 'job').annotations[0]?.message).toContain("run by 'composite' are not supported");
  });

  test('a run leaves logs, summary, outputs and run.json behind', async () => {
    laptop = await Laptop.open({
      '.github/workflows/w.yml': job(`      - run: 'echo "# Done" >> $GITHUB_STEP_SUMMARY'\n`),
    });
    const report = await laptop.run('.github/workflows/w.yml');
    const file = async (name: string): Promise<string> => readFile(path.join(report.dir, name), 'utf8');
    expect(report.dir).toBe(path.join(laptop.outDir, 'runs', '1'));
    expect(await file('job/summary.md')).toBe('# Done\n');
    expect(await file('job/outputs.json')).toBe('{}\n');
    expect(JSON.parse(await file('run.json'))).toMatchObject({
      conclusion: 'success',
      jobs: [{ id: 'job' }],
    });
  });
});
