/** Colour codes of terminals: they carry no meaning a page could keep. */
const colours = /\u001b\[[0-9;:]*m/g;

/** Controls, and what turns or hides text: bidirectional controls, zero-width characters, tags. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/**
 * A text by a model or a stranger as it can be shown: terminal colours are left out; controls become their
 * Unicode pictures, and characters that hide or turn text are named, such as `⟨U+202E⟩`. Tabs and line ends stay.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(colours, '')
    .replace(unseen, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return String.fromCodePoint(0x2400 + code);
      if (code === 0x7f) return '␡';
      return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
