import { element, preformatted } from './dom.ts';
import { duration, usd } from './format.ts';
import { unpackText } from './unpack.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A tool's answer longer than this starts folded. */
const foldedFrom = 1200;

/** The events of the transcript that the page carries for a trial; null when it carries none. */
export async function embeddedEvents(trial: number): Promise<readonly Fields[] | null> {
  const holder = document.getElementById(`transcript-${trial}`);
  if (holder === null) return null;
  const text = await unpackText(holder.textContent);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fields);
}

/** A transcript as a list that reads from top to bottom: what the model said, called and was told. */
export function transcriptList(events: readonly Fields[]): HTMLElement {
  return element('ol', { class: 'transcript' }, ...events.flatMap((event) => eventParts(event)));
}

/** How each kind of event is drawn; what stands before the first turn is left out. */
const drawn: Readonly<Record<string, (event: Fields) => HTMLElement[]>> = {
  header: () => [],
  context: () => [],
  setup: () => [],
  start: (event) => [item('meta', note(`Model ${text(event, 'model')}, sandbox ${text(event, 'sandbox')}`))],
  reply: (event) => [item('reply', ...reply(event))],
  tool_result: (event) => [item(event['isError'] === true ? 'answer error' : 'answer', answer(event))],
  feedback: told,
  warning: told,
  retry: told,
  end: (event) => [item('meta', note(`End: ${ending(event['outcome'])}`))],
};

function eventParts(event: Fields): HTMLElement[] {
  const draw = drawn[text(event, 'type')];
  return draw === undefined ? [item('meta', preformatted(JSON.stringify(event)))] : draw(event);
}

function told(event: Fields): HTMLElement[] {
  const said = text(event, 'text') || text(event, 'message');
  return [item('feedback', heading(text(event, 'type')), preformatted(said))];
}

function reply(event: Fields): HTMLElement[] {
  const said = text(event, 'text');
  const facts = [
    `Turn ${number(event, 'turn') ?? '?'}`,
    duration(number(event, 'wallMs')),
    usd(number(event, 'usd')),
  ];
  return [
    heading(facts.filter((fact) => fact !== '–').join(' · ')),
    ...(said === '' ? [] : [preformatted(said)]),
    ...list(event['toolCalls']).map((call) =>
      element(
        'div',
        { class: 'call' },
        element('span', { class: 'call-name' }, `→ ${text(call, 'name')}`),
        preformatted(readable(call['input'] ?? call['malformed'])),
      ),
    ),
  ];
}

function answer(event: Fields): HTMLElement {
  const body = text(event, 'text');
  const title = `← ${text(event, 'name')}${event['isError'] === true ? ' (error)' : ''}, ${body.length} characters`;
  return element(
    'details',
    { open: body.length <= foldedFrom },
    element('summary', {}, title),
    preformatted(body),
  );
}

function ending(outcome: unknown): string {
  const end = isFields(outcome) ? outcome : {};
  const inner = isFields(end['ending']) ? end['ending'] : end;
  const message = text(inner, 'message');
  return message === '' ? text(inner, 'kind') : `${text(inner, 'kind')}: ${message}`;
}

function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value, null, 2);
}

function item(kind: string, ...children: HTMLElement[]): HTMLElement {
  return element('li', { class: kind }, ...children);
}

function heading(title: string): HTMLElement {
  return element('div', { class: 'event-title' }, title);
}

function note(said: string): HTMLElement {
  return element('div', { class: 'note' }, said);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

function number(fields: Fields, key: string): number | null {
  const value = fields[key];
  return typeof value === 'number' ? value : null;
}
