/**
 * What the bundles have in the place of the package `undici`, which the Actions toolkit loads for two names and which
 * costs a fifth of the time that a bundle takes to load. Node brings the same client along as `fetch`. Only a proxy needs the package
 * itself, so only a job behind one loads it.
 */
import type * as undici from 'undici';

/** Remembers a proxy for `fetch`; connects to nothing. */
export class ProxyAgent {
  readonly settings: undici.ProxyAgent.Options;

  constructor(settings: undici.ProxyAgent.Options) {
    this.settings = settings;
  }
}

type Init = Omit<undici.RequestInit, 'dispatcher'> & { readonly dispatcher?: unknown };

/** Node's own `fetch`, or that of the package when `init.dispatcher` is a proxy. */
export async function fetch(input: string, init: Init = {}): Promise<unknown> {
  const { dispatcher, ...rest } = init;
  if (!(dispatcher instanceof ProxyAgent)) return globalThis.fetch(input, rest as RequestInit);
  const real = await import('undici');
  return real.fetch(input, { ...rest, dispatcher: new real.ProxyAgent(dispatcher.settings) });
}
