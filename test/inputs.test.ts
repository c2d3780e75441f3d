import { describe, expect, test } from '@jest/globals';
import {
  choice,
  expectedHandoffs,
  input,
  lines,
  numberInput,
  pairs,
  readStepContext,
  requiredInput,
} from '../src/inputs.ts';

const sha = 'a'.repeat(64);

describe('inputs', () => {
  test('are found under the name the runner gives them, trimmed', () => {
    expect(input({ 'INPUT_MAX-USD': ' 5 \n' }, 'max-usd')).toBe('5');
    expect(input({}, 'max-usd')).toBe('');
  });

  test('that are required and blank are named', () => {
    expect(() => requiredInput({ INPUT_PHASE: '  ' }, 'phase')).toThrow(
      'input "phase": this input is required',
    );
  });

  test('with a closed list of values say which there are', () => {
    expect(choice({}, 'sandbox', ['bubblewrap', 'off'], 'bubblewrap')).toBe('bubblewrap');
    expect(() => choice({ INPUT_SANDBOX: 'none' }, 'sandbox', ['bubblewrap', 'off'], 'bubblewrap')).toThrow(
      'bubblewrap or off',
    );
  });

  test.each(['-1', 'five', '1e999', ''])('that are numbers: %j', (value) => {
    const read = () => numberInput({ INPUT_ISSUE: value }, 'issue', { minimum: 1, integer: true });
    if (value === '') expect(read()).toBeUndefined();
    else expect(read).toThrow('a whole number of at least 1');
  });

  test('of several lines skip blanks and comments', () => {
    expect(lines({ INPUT_SETUP: 'npm ci\n\n# a comment\n  make\n' }, 'setup')).toEqual(['npm ci', 'make']);
  });

  test('of name=value lines drop what an absent job left empty, and refuse what is given twice', () => {
    expect([...pairs({ INPUT_MODELS: 'triage=openai/x\nbuild=\n' }, 'models')]).toEqual([
      ['triage', 'openai/x'],
    ]);
    expect(() => pairs({ INPUT_MODELS: 'a=1\na=2' }, 'models')).toThrow('given twice');
    expect(() => pairs({ INPUT_MODELS: 'a' }, 'models')).toThrow('name=value');
  });

  test('that expect handoffs want 64 hex digits', () => {
    expect(expectedHandoffs({ INPUT_HANDOFFS: `triage=${sha}\nbuild-1=\n` })).toEqual({ triage: sha });
    expect(() => expectedHandoffs({ INPUT_HANDOFFS: 'triage=abc' })).toThrow('64 hex digits');
    expect(() => expectedHandoffs({ INPUT_HANDOFFS: `../x=${sha}` })).toThrow();
  });
});

describe('the step context', () => {
  const env = {
    GITHUB_REPOSITORY: 'octo/durations',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_ACTOR: 'ann',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '9',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKSPACE: '/w',
    RUNNER_TEMP: '/t',
    PATH: '/bin',
    'INPUT_GITHUB-TOKEN': 'token',
  };

  test('is read from the runner’s variables and the event file, its server’s own addresses among them (G12)', async () => {
    const context = await readStepContext(env, async () => '{"action":"opened"}');
    expect(context).toMatchObject({
      repository: { owner: 'octo', repo: 'durations' },
      event: { name: 'issues', payload: { action: 'opened' } },
      triggeringActor: 'ann',
      runUrl: 'https://github.com/octo/durations/actions/runs/9/attempts/2',
      hosted: false,
    });
  });

  test('outside of Actions names the missing variables and the way out', async () => {
    await expect(readStepContext({ ...env, RUNNER_TEMP: undefined }, async () => '{}')).rejects.toThrow(
      /RUNNER_TEMP[\s\S]*harness command/,
    );
  });

  test('with an event file that is no JSON names the file', async () => {
    await expect(readStepContext(env, async () => 'oops')).rejects.toThrow(
      '/event.json: the event file is not readable JSON',
    );
  });
});
