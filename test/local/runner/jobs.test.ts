import { describe, expect, test } from '@jest/globals';
import { dispatched, jobOf, results, runOne } from './laptop.ts';

const ok = '{ runs-on: ubuntu-latest, steps: [{ run: "true" }] }';

describe('jobs', () => {
  test('a job reads the outputs of the job it needs', async () => {
    const { report, logs } = await runOne(
      dispatched(`jobs:
  first:
    runs-on: ubuntu-latest
    outputs: { word: "\${{ steps.say.outputs.word }}" }
    steps:
      - id: say
        run: |
          { echo 'word<<END'; echo 'hello'; echo 'there'; echo END; } >> "$GITHUB_OUTPUT"
  second:
    needs: first
    if: needs.first.result == 'success' && startsWith(needs.first.outputs.word, 'HELLO')
    runs-on: ubuntu-latest
    env: { WORD: "\${{ needs.first.outputs.word }}" }
    steps: [{ run: 'echo "got: $WORD"' }]
`),
    );
    expect(report.conclusion).toBe('success');
    expect(jobOf(report, 'first').outputs).toEqual({ word: 'hello\nthere' });
    expect(logs.get('second')).toContain('got: hello');
  });

  test('a failure skips all jobs in the chain, except those with a status function', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  broken: { runs-on: ubuntu-latest, steps: [{ run: exit 3 }] }
  skipped: { needs: broken, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  chained: { needs: skipped, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  after: { needs: chained, if: always(), runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  ancestor: { needs: chained, if: failure(), runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  behind: { needs: after, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  unasked: { needs: skipped, if: "!cancelled() && needs.skipped.result == 'skipped'", runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`),
    );
    expect(report.conclusion).toBe('failure');
    expect(results(report)).toEqual({
      broken: 'failure',
      skipped: 'skipped',
      chained: 'skipped',
      after: 'success',
      ancestor: 'success',
      behind: 'skipped',
      unasked: 'success',
    });
    expect(jobOf(report, 'broken').annotations[0]?.message).toBe('Process completed with exit code 3.');
  });

  test('continue-on-error lets the run and its dependents go on', async () => {
    const { report } = await runOne(
      dispatched(
        `jobs:
  flaky: { continue-on-error: true, runs-on: ubuntu-latest, steps: [{ run: exit 1 }] }
  next: { needs: flaky, ...NEXT }
`.replace('...NEXT', 'runs-on: ubuntu-latest, steps: [{ run: "true" }]'),
      ),
    );
    expect(report.conclusion).toBe('success');
    expect(results(report)).toEqual({ flaky: 'failure', next: 'success' });
  });

  test('a matrix expands with include and exclude, named by its values', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  cell:
    strategy:
      fail-fast: false
      matrix:
        os: [a, b]
        node: [20, 24]
        exclude: [{ os: b, node: 20 }]
        include: [{ os: a, extra: yes }, { os: c, node: 18 }]
    runs-on: ubuntu-latest
    steps: [{ run: 'test "\${{ matrix.os }}" != b' }]
  after: { needs: cell, if: "!cancelled()", runs-on: ubuntu-latest, steps: [{ run: 'test "\${{ needs.cell.result }}" = failure' }] }
`),
    );
    const names = report.jobs.map((job) => `${job.name} ${job.result}`).sort();
    expect(names).toEqual([
      'after success',
      'cell (a, 20, yes) success',
      'cell (a, 24, yes) success',
      'cell (b, 24) failure',
      'cell (c, 18) success',
    ]);
  });

  test('fail-fast cancels the other jobs of the matrix', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  cell:
    strategy: { matrix: { wait: [0, 60] } }
    runs-on: ubuntu-latest
    steps: [{ run: 'sleep \${{ matrix.wait }}; exit 1' }]
`),
    );
    expect(results(report)).toEqual({ 'cell.1': 'failure', 'cell.2': 'cancelled' });
    expect(report.conclusion).toBe('failure');
  });

  test('a matrix may come from an output by fromJSON', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { list: "\${{ steps.l.outputs.list }}" }
    steps: [{ id: l, run: "echo 'list=[\\"x\\",\\"y\\"]' >> $GITHUB_OUTPUT" }]
  each:
    needs: plan
    strategy: { matrix: { name: "\${{ fromJSON(needs.plan.outputs.list) }}" } }
    runs-on: ubuntu-latest
    steps: [{ run: "true" }]
`),
    );
    expect(report.jobs.map((job) => job.name).sort()).toEqual(['each (x)', 'each (y)', 'plan']);
  });

  test('jobs of one concurrency group run one after the other and a newer one replaces the one that waits', async () => {
    const { report } = await runOne(
      dispatched(`jobs:
  one: { concurrency: G, runs-on: ubuntu-latest, steps: [{ run: sleep 0.5 }] }
  two: { concurrency: g, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  three: { concurrency: g, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
`),
    );
    expect(results(report)).toEqual({ one: 'success', two: 'cancelled', three: 'success' });
  });

  test('a job in the group of its own workflow is cancelled instead of waiting for ever', async () => {
    const { report } = await runOne(
      `on: workflow_dispatch\nconcurrency: same\njobs:\n  job: { concurrency: Same, runs-on: ubuntu-latest, steps: [{ run: "true" }] }\n`,
    );
    expect(results(report)).toEqual({ job: 'cancelled' });
    expect(jobOf(report, 'job').annotations[0]?.message).toContain('deadlock for concurrency group');
  });

  test('a job that takes longer than timeout-minutes is cancelled and its always() steps still run', async () => {
    const { report, logs } = await runOne(
      dispatched(`jobs:
  slow:
    timeout-minutes: 0.01
    runs-on: ubuntu-latest
    steps:
      - run: sleep 60
      - run: echo never
      - if: always()
        run: echo cleaning up
`),
    );
    expect(results(report)).toEqual({ slow: 'cancelled' });
    expect(logs.get('slow')).toContain('exceeded the maximum execution time of 0.01 minutes');
    expect(logs.get('slow')).toMatch(/Z cleaning up/);
    expect(logs.get('slow')).not.toMatch(/Z never/);
  });

  test('a workflow that this event does not trigger starts no job and says why', async () => {
    const workflow = `on: { issues: { types: [labeled] } }\njobs:\n  a: ${ok}\n`;
    const issues = await runOne(workflow, { event: { name: 'issues', payload: { action: 'opened' } } });
    expect(issues.report).toMatchObject({ conclusion: 'not-triggered', jobs: [] });
    expect(issues.report.reason).toContain("the event's action is opened");
    const push = await runOne(workflow, { event: { name: 'push', payload: { ref: 'refs/heads/main' } } });
    expect(push.report.reason).toContain("not triggered by the event 'push', only by issues");
  });

  test('is refused with inputs that its event does not have', async () => {
    const issues = { event: { name: 'issues', payload: { action: 'opened' } }, inputs: { issue: '1' } };
    await expect(runOne(`on: issues\njobs:\n  a: ${ok}\n`, issues)).rejects.toThrow(
      "--input: an event 'issues' has no inputs (expected none, got issue)",
    );
  });
});

describe('a manual run', () => {
  test('its inputs are typed in the context and texts in the event, and run-name shows them', async () => {
    const { report, logs } = await runOne(
      `on: { workflow_dispatch: { inputs: { issue: { type: number, required: true }, dry: { type: boolean } } } }
run-name: Issue \${{ inputs.issue }}
jobs:
  show:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ inputs.issue == 42 && inputs.dry }} \${{ toJSON(github.event.inputs.dry) }}"; cat $GITHUB_EVENT_PATH' }]
`,
      { inputs: { issue: '42', dry: 'true' } },
    );
    expect(report.title).toBe('Issue 42');
    expect(logs.get('show')).toContain('true "true"');
    expect(logs.get('show')).toContain('"issue": "42"');
  });
});
