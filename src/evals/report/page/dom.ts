import { visible } from './visible.ts';

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element with attributes and children. A text child becomes a text node, so nothing in it is ever markup, and
 * what would hide or turn it is made visible;
 * `true` sets an attribute without a value, `false` and null leave it out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? visible(child) : child)));
  return made;
}

/** The element with this id. Throws when the page lacks it, which is a fault of the page. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}

/** A `<pre>` that shows a text exactly, wrapped, in its own direction. */
export function preformatted(text: string): HTMLElement {
  return element('pre', { dir: 'auto' }, text);
}
