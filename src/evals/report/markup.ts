import { visible } from './page/visible.ts';

/** Markup that is safe to put into a page or an XML file. Only `markup` and `trusted` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[];

/**
 * HTML or XML from a template: strings are escaped for text and for quoted attributes, their control characters
 * and characters that hide or turn text made visible; `Markup` goes in as it is. XML 1.0 holds the result.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const text = parts.reduce((before, part, index) => before + rendered(values[index - 1] ?? '') + part);
  return new Markup(text);
}

/** Text that is markup already: our own style sheet and script. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

export const nothing = new Markup('');

function rendered(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[\ufffe\uffff]/g, '');
}
