import { ConfigError } from '../errors.ts';
import type { Model } from './model.ts';
import { priceOf } from './prices.ts';
import type { Recording, RewriteOptions } from './recording.ts';
import { remoteModel } from './remote.ts';
import type { RemoteSettings, Send } from './remote.ts';
import type { Scene } from './scripted.ts';

export const providerNames = ['anthropic', 'openai', 'compatible', 'scripted', 'replay'] as const;
type ProviderName = (typeof providerNames)[number];
type KeyedProvider = Exclude<ProviderName, 'scripted' | 'replay'>;

/** All that a model needs from outside; nothing is read from the environment. */
export interface ModelSettings extends RemoteSettings {
  readonly keys: Readonly<Partial<Record<KeyedProvider, string | undefined>>>;
  /** Absent means the provider's own address; `compatible` has none. */
  readonly baseUrls: Readonly<Partial<Record<KeyedProvider, string | undefined>>>;
  /** Which part of a scripted scenario this run plays. */
  readonly scenario: Scene;
  /** The text of a scenario file, given its path as written after `scripted/`. */
  readonly readScenario: (path: string) => Promise<string>;
  /** How recordings are found and compared; absent where none can be replayed. */
  readonly replay?: ReplaySettings;
}

export interface ReplaySettings extends RewriteOptions {
  /** The recording that a path as written after `replay/` names. */
  readonly readRecording: (path: string) => Promise<Recording>;
}

/**
 * The model named `provider/id`. Loads only the SDK of that provider. Makes no call: a missing key or
 * address, an unknown provider or a faulty scenario throws `ConfigError` here.
 */
export async function createModel(id: string, settings: ModelSettings): Promise<Model> {
  const { provider, name } = readId(id);
  if (provider === 'scripted') return (await import('./scripted.ts')).loadScripted(id, name, settings);
  if (provider === 'replay') return openReplay(id, name, settings.replay);
  const send = await adapterOf(provider, name, settings);
  return remoteModel({ id, price: priceOf(id), send, settings, secrets: [settings.keys[provider]?.trim()] });
}

function readId(id: string): { readonly provider: ProviderName; readonly name: string } {
  const slash = id.indexOf('/');
  const provider = providerNames.find((known) => known === id.slice(0, Math.max(0, slash)));
  const name = id.slice(slash + 1).trim();
  if (provider !== undefined && name !== '') return { provider, name };
  throw new ConfigError({
    what: provider === undefined ? 'unknown model provider' : 'model without a name',
    where: 'model',
    expected: providerNames.map((known) => `${known}/<${partAfter[known] ?? 'id'}>`).join(', '),
    got: JSON.stringify(id),
  });
}

const partAfter: Readonly<Partial<Record<ProviderName, string>>> = { scripted: 'file', replay: 'folder' };

/** The first trial of a recording, under the name it was asked for. */
async function openReplay(id: string, folder: string, settings: ReplaySettings | undefined): Promise<Model> {
  if (settings === undefined)
    throw new ConfigError({ what: 'nothing can be replayed here', where: 'model', got: id });
  const { replayModel } = await import('./replay.ts');
  const recording = await settings.readRecording(folder);
  const model = replayModel(recording.model, recording, { ...settings, trial: 1 });
  return { id, price: model.price, respond: (...call) => model.respond(...call) };
}

/** Each adapter brings its SDK along, so each is a chunk of its own that only its users load. */
async function adapterOf(provider: KeyedProvider, model: string, settings: ModelSettings): Promise<Send> {
  const baseUrl = baseUrlOf(provider, settings);
  switch (provider) {
    case 'anthropic': {
      const apiKey = requiredKey(provider, settings);
      return (await import('./anthropic.ts')).anthropicSend({ model, apiKey, baseUrl });
    }
    case 'openai': {
      const apiKey = requiredKey(provider, settings);
      return (await import('./openai-responses.ts')).openaiResponsesSend({ model, apiKey, baseUrl });
    }
    case 'compatible': {
      const apiKey = keyOf(provider, settings);
      return (await import('./openai-chat.ts')).openaiChatSend({ model, apiKey, baseUrl });
    }
  }
}

function requiredKey(provider: KeyedProvider, settings: ModelSettings): string {
  const key = keyOf(provider, settings);
  if (key !== undefined) return key;
  const { input, secret } = namesOf(provider);
  throw new ConfigError({
    what: 'the API key is missing or blank',
    where: `input ${input}`,
    expected: `a key, for example from the secret ${secret}`,
    fix: `Add the secret ${secret} under Settings → Secrets and variables → Actions and pass it as ${input}; pull requests from forks get no secrets.`,
  });
}

function namesOf(provider: KeyedProvider): { readonly input: string; readonly secret: string } {
  const input = `${provider}-api-key`;
  return { input, secret: input.replaceAll('-', '_').toUpperCase() };
}

function keyOf(provider: KeyedProvider, { keys }: ModelSettings): string | undefined {
  const key = keys[provider]?.trim() ?? '';
  if (key === '') return undefined;
  // A line break or a stray quote from copying would fail much later, inside an HTTP header.
  if (/^[\x21-\x7E]+$/.test(key)) return key;
  const { input, secret } = namesOf(provider);
  throw new ConfigError({
    what: 'the API key holds characters that no key has',
    where: `input ${input}`,
    expected: 'visible ASCII without blanks',
    fix: `Set the secret ${secret} again under Settings → Secrets and variables → Actions.`,
  });
}

function baseUrlOf(provider: KeyedProvider, { baseUrls }: ModelSettings): string | undefined {
  const given = baseUrls[provider]?.trim() ?? '';
  const input = `${provider}-base-url`;
  if (given === '' && provider !== 'compatible') return undefined;
  if (given === '')
    throw new ConfigError({
      what: 'a compatible model needs the address of its server',
      where: `input ${input}`,
      expected: 'a URL such as http://127.0.0.1:8080/v1',
    });
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new ConfigError({
      what: 'not an address of a server',
      where: `input ${input}`,
      expected: 'a URL that begins with https:// or http://',
      got: JSON.stringify(given),
    });
  return given;
}
