import { afterEach, describe, expect, test } from '@jest/globals';
import { createModel } from '../../src/models/index.ts';
import { ConfigError } from '../../src/errors.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { startOpenAIStandIn } from '../standins/openai.ts';
import type { StandIn } from '../standins/server.ts';
import { ask, secretKey, testSettings } from './settings.ts';

const running: StandIn[] = [];
const setVariables: string[] = [];

afterEach(async () => {
  for (const name of setVariables.splice(0)) Reflect.deleteProperty(process.env, name);
  await Promise.all(running.splice(0).map((standIn) => standIn.close()));
});

function setVariable(name: string, value: string): void {
  setVariables.push(name);
  process.env[name] = value;
}

async function complaintOf(id: string, changes: Parameters<typeof testSettings>[0]): Promise<string> {
  try {
    await createModel(id, testSettings(changes));
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('a ConfigError was expected');
}

describe('keys', () => {
  test.each([
    ['anthropic', undefined],
    ['anthropic', ''],
    ['anthropic', ' \n\t'],
    ['openai', ''],
    ['openai', '   '],
  ] as const)(
    '%s with the key %j is refused before any call, and the message says where to set it (case 65)',
    async (provider, key) => {
      const message = await complaintOf(`${provider}/some-model`, { keys: { [provider]: key } });
      expect(message).toContain(`${provider}-api-key`);
      expect(message).toContain(`${provider.toUpperCase()}_API_KEY`);
      expect(message).toContain('Settings → Secrets and variables → Actions');
    },
  );

  test('a key with a line break inside is refused without being shown (case 65, T28, F9)', async () => {
    const message = await complaintOf('anthropic/some-model', { keys: { anthropic: 'sk-one\nsk-two' } });
    expect(message).toContain('anthropic-api-key');
    expect(message).not.toContain('sk-one');
  });

  test('a trailing line break, as copying leaves it, does no harm', async () => {
    const standIn = await startAnthropicStandIn([{ text: 'x' }], { apiKey: secretKey });
    running.push(standIn);
    const settings = testSettings({
      keys: { anthropic: `${secretKey}\n` },
      baseUrls: { anthropic: standIn.url },
    });
    expect((await ask(await createModel('anthropic/claude-sonnet-5-5', settings))).text).toBe('x');
  });
});

describe('model ids', () => {
  test.each(['gpt-6.1-sol', 'google/gemini', '/x', 'anthropic/', 'anthropic', ''])(
    '%j is refused and the known providers are named',
    async (id) => {
      const message = await complaintOf(id, {});
      for (const known of ['anthropic/<id>', 'openai/<id>', 'compatible/<id>', 'scripted/<file>'])
        expect(message).toContain(known);
    },
  );

  test('a compatible model needs the address of its server', async () => {
    expect(await complaintOf('compatible/llama', {})).toContain('compatible-base-url');
  });

  test.each(['localhost:8080', 'ftp://host', 'not a url'])('the address %s is refused', async (url) => {
    expect(await complaintOf('compatible/llama', { baseUrls: { compatible: url } })).toContain(
      'compatible-base-url',
    );
  });

  test('prices are known for listed models and for scripted ones, never guessed for others (case 61)', async () => {
    const priceOf = async (id: string): Promise<unknown> =>
      (await createModel(id, testSettings({ baseUrls: { compatible: 'http://127.0.0.1:1/v1' } }))).price;
    expect(await priceOf('anthropic/claude-opus-5-5')).toBeDefined();
    expect(await priceOf('anthropic/claude-of-tomorrow')).toBeUndefined();
    expect(await priceOf('openai/constructor')).toBeUndefined();
    expect(await priceOf('compatible/claude-opus-5-5')).toBeUndefined();
  });
});

describe('the environment', () => {
  test('no variable redirects a call, changes its key or adds a header (T29)', async () => {
    const trap = await startAnthropicStandIn([]);
    const standIn = await startAnthropicStandIn([{ text: 'x' }], { apiKey: secretKey });
    running.push(trap, standIn);
    setVariable('ANTHROPIC_BASE_URL', trap.url);
    setVariable('ANTHROPIC_API_KEY', 'sk-of-the-environment');
    setVariable('ANTHROPIC_AUTH_TOKEN', 'token-of-the-environment');
    setVariable('ANTHROPIC_CUSTOM_HEADERS', 'X-Evil: 1\nAuthorization: Bearer stolen\nanthropic-beta: evil');
    const model = await createModel(
      'anthropic/claude-sonnet-5-5',
      testSettings({ baseUrls: { anthropic: standIn.url } }),
    );
    expect((await ask(model)).text).toBe('x');
    expect(trap.requests).toEqual([]);
    const { headers } = standIn.requests[0]!;
    expect(headers['authorization']).toBe(`Bearer ${secretKey}`);
    expect(headers).not.toHaveProperty('x-evil');
    expect(headers).not.toHaveProperty('anthropic-beta');
    expect(headers).not.toHaveProperty('x-api-key');
  });

  test('the same holds for OpenAI (T29)', async () => {
    const trap = await startOpenAIStandIn([]);
    const standIn = await startOpenAIStandIn([{ text: 'x' }], { apiKey: secretKey });
    running.push(trap, standIn);
    setVariable('OPENAI_BASE_URL', trap.url);
    setVariable('OPENAI_API_KEY', 'sk-of-the-environment');
    setVariable('OPENAI_ORG_ID', 'org-evil');
    setVariable('OPENAI_PROJECT_ID', 'proj-evil');
    setVariable('OPENAI_CUSTOM_HEADERS', 'X-Evil: 1\nAuthorization: Bearer stolen');
    const model = await createModel(
      'openai/gpt-6.1-sol',
      testSettings({ baseUrls: { openai: standIn.url } }),
    );
    expect((await ask(model)).text).toBe('x');
    expect(trap.requests).toEqual([]);
    const { headers } = standIn.requests[0]!;
    expect(headers['authorization']).toBe(`Bearer ${secretKey}`);
    for (const name of ['x-evil', 'openai-organization', 'openai-project'])
      expect(headers).not.toHaveProperty(name);
  });

  test.each([
    ['anthropic/claude-sonnet-5-5', 'ANTHROPIC_BASE_URL', 'https://api.anthropic.com/v1/messages'],
    ['openai/gpt-6.1-sol', 'OPENAI_BASE_URL', 'https://api.openai.com/v1/responses'],
  ])(
    '%s without a base URL ignores %s and means the provider itself (T29)',
    async (id, variable, expected) => {
      setVariable(variable, 'http://127.0.0.1:1');
      const asked: unknown[] = [];
      const realFetch = globalThis.fetch;
      globalThis.fetch = async (input) => {
        asked.push(input);
        return new Response('{}', { status: 401 });
      };
      try {
        await expect(ask(await createModel(id, testSettings()))).rejects.toThrow('401');
      } finally {
        globalThis.fetch = realFetch;
      }
      expect(asked).toEqual([expected]);
    },
  );
});
