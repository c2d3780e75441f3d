/**
 * Element names of the HTML standard, of SVG and MathML roots, and obsolete ones that browsers still honour. Any
 * other `<word>` in prose is no markup but a type or a placeholder (`List<Item>`) and stays visible.
 */
const elements = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote ' +
    'body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div ' +
    'dl dt em embed fieldset figcaption figure font footer form frame frameset g-emoji h1 h2 h3 h4 h5 h6 head ' +
    'header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main map mark ' +
    'marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p ' +
    'param picture plaintext portal pre progress q rb rp rt rtc ruby s samp script search section select slot ' +
    'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead ' +
    'time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** Elements whose content is no text for people. */
const contentGoesToo = new Set(['script', 'style', 'template', 'title', 'textarea', 'xmp', 'svg', 'math']);

/**
 * A piece of raw HTML as plain markdown text: comments, declarations and tags removed (closed or not), the text
 * between them kept, `<Word>` that is no element shown as written. Linear in the length.
 */
export function withoutHtml(html: string): string {
  let result = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    result += html.slice(at, open);
    const piece = nextPiece(html, open);
    result += piece.shown;
    at = piece.end;
  }
  return result + html.slice(at);
}

interface Piece {
  readonly shown: string;
  readonly end: number;
}

function nextPiece(html: string, open: number): Piece {
  if (html.startsWith('<!--', open)) return { shown: '', end: after(html, '-->', open + 2) };
  if (html.startsWith('<![CDATA[', open)) return { shown: '', end: after(html, ']]>', open) };
  if (/^<[!?]/.test(html.slice(open, open + 2))) return { shown: '', end: after(html, '>', open) };
  const name = /^<\/?([A-Za-z][A-Za-z0-9-]{0,40})/.exec(html.slice(open, open + 50))?.[1]?.toLowerCase();
  if (name === undefined || !elements.has(name)) return { shown: '&lt;', end: open + 1 };
  const end = after(html, '>', open);
  if (html.charAt(open + 1) === '/' || !contentGoesToo.has(name)) return { shown: '', end };
  const close = html.slice(end).search(new RegExp(`</${name}`, 'i'));
  return { shown: '', end: close === -1 ? end : end + close };
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
