/** What one request to a provider may carry and where it reports signs of life. */
export interface Wire {
  /** Undefined for a server that needs no key. */
  readonly apiKey: string | undefined;
  readonly heard: () => void;
}

/**
 * The only headers of the SDKs' that go out. The rest is telemetry, or comes from `*_CUSTOM_HEADERS`
 * variables, which the SDKs read whatever they are told (T29).
 */
const passedHeaders = ['accept', 'content-type', 'user-agent', 'anthropic-version'];

/**
 * A `fetch` for one attempt: it sends our key and the passed headers and nothing else, and calls
 * `heard` when headers arrive and on every chunk of the body. Keep-alives count, which the SDKs' own
 * events do not show: a model may think for minutes with nothing else on the wire.
 */
export function wireFetch(wire: Wire): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, headers: headersOf(wire, new Headers(init?.headers)) });
    wire.heard();
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(listener(wire.heard)), { status, statusText, headers });
  };
}

function headersOf(wire: Wire, given: Headers): Headers {
  const sent = new Headers();
  for (const name of passedHeaders) {
    const value = given.get(name);
    if (value !== null) sent.set(name, value);
  }
  if (wire.apiKey !== undefined) sent.set('authorization', `Bearer ${wire.apiKey}`);
  return sent;
}

function listener(heard: () => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      heard();
      controller.enqueue(chunk);
    },
  });
}
