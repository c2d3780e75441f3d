import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** One tab of a real browser, driven over its DevTools protocol. */
export interface Tab {
  /** Opens a file and waits until the page says that it is ready. */
  open(file: string, hash?: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses one key, as a keyboard would: `j`, `Enter`, `Escape`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Sets the size in CSS pixels, and the colour scheme that the system asks for. */
  look(settings: { width: number; height: number; dark?: boolean; print?: boolean }): Promise<void>;
  /** PNG of what is in sight. */
  screenshot(): Promise<Buffer>;
  /** Errors and warnings of the console, faults nobody caught, refusals of the content policy. */
  readonly complaints: readonly string[];
  /** Addresses of everything that the page asked for, itself included. */
  readonly requests: readonly string[];
}

export interface Chromium {
  readonly tab: Tab;
  close(): Promise<void>;
}

/** Starts the browser with one tab. Throws, with the command that installs it, when there is none. */
export async function startChromium(): Promise<Chromium> {
  const program = places.find((place) => existsSync(place));
  if (program === undefined)
    throw new Error(
      'The tests of report.html need Chromium, and none is installed. Install it: apt-get install -y chromium',
    );
  const profile = await mkdtemp(path.join(tmpdir(), 'harness-chromium-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
  ];
  const browser = spawn(
    program,
    [
      ...flags,
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    browser.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const address = await debuggerAddress(browser.stderr);
    const listed = await fetch(`http://${new URL(address).host}/json/list`);
    const targets = (await listed.json()) as { type: string; webSocketDebuggerUrl: string }[];
    const page = targets.find(({ type }) => type === 'page');
    if (page === undefined) throw new Error('Chromium has no tab');
    return { tab: await openTab(page.webSocketDebuggerUrl), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Chromium says where it listens on its error stream. */
async function debuggerAddress(stream: AsyncIterable<Buffer>): Promise<string> {
  let said = '';
  for await (const chunk of stream) {
    said += chunk.toString();
    const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`Chromium ended before it listened: ${said}`);
}

type Fields = Readonly<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

async function openTab(address: string): Promise<Tab> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const complaints: string[] = [];
  const requests: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else note(answer, { complaints, requests });
  });
  const send = async (method: string, params: Fields = {}): Promise<Fields> => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  };
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  return tabOver(send, { complaints, requests });
}

function note({ method, params }: Answer, to: { complaints: string[]; requests: string[] }): void {
  if (method === 'Network.requestWillBeSent') to.requests.push((params?.['request'] as { url: string }).url);
  if (method === 'Runtime.exceptionThrown') to.complaints.push(JSON.stringify(params?.['exceptionDetails']));
  if (method === 'Log.entryAdded') to.complaints.push(JSON.stringify(params?.['entry']));
  if (method === 'Runtime.consoleAPICalled') to.complaints.push(JSON.stringify(params?.['args']));
}

type Send = (method: string, params?: Fields) => Promise<Fields>;

function tabOver(send: Send, heard: Pick<Tab, 'complaints' | 'requests'>): Tab {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (answer['exceptionDetails'] !== undefined) throw new Error(JSON.stringify(answer['exceptionDetails']));
    return (answer['result'] as { value: T }).value;
  };
  const ready = `new Promise((resolve) => {
    const look = () => {
      const root = document.documentElement;
      if (root?.dataset.ready || document.querySelector('#faults')?.textContent) resolve(true);
      else setTimeout(look, 10);
    };
    look();
  })`;
  return {
    ...heard,
    evaluate,
    open: async (file, hash = '') => {
      await send('Page.navigate', { url: 'about:blank' });
      await send('Page.navigate', { url: `${pathToFileURL(file).href}${hash}` });
      await evaluate(ready);
    },
    press: async (key) => {
      const named: Readonly<Record<string, number>> = {
        Enter: 13,
        Escape: 27,
        Tab: 9,
        ArrowRight: 39,
        ArrowLeft: 37,
      };
      const code = named[key];
      const shared = code === undefined ? { key } : { key, code: key, windowsVirtualKeyCode: code };
      const text = code === undefined ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...shared, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    look: async ({ width, height, dark = false, print = false }) => {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
      });
    },
    screenshot: async () => {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}
