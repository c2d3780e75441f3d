/** Bytes one name may have on every common file system. */
export const maxNameBytes = 255;
/** Bytes a whole path may have on Linux (PATH_MAX). */
export const maxPathBytes = 4096;

/** Characters that HFS+ ignores in names, and the bidirectional controls that hide what a name says. */
const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;

/**
 * What NTFS makes of a long name for its short form: six letters and a count, or, from the fifth such name
 * on, letters and a hash. The hashes are those in git's own check of such names.
 */
const shortened = [
  { long: '.gitmodules', letters: 'gitmod', hashed: 'gi7eba' },
  { long: '.gitattributes', letters: 'gitatt', hashed: 'gi7d29' },
] as const;

/** Characters of a whole short name without extension. */
const shortNameLength = 8;

/** The long name that NTFS may give a file for this one, which is in lower case; undefined when it is no short name. */
function longNameOf(name: string): string | undefined {
  const [, head, count = ''] = /^([^~]*)~([1-9]\d*)$/.exec(name) ?? [];
  if (head === undefined) return undefined;
  if (name === 'git~1') return '.git';
  return shortened.find(
    ({ letters, hashed }) =>
      (head === letters && Number(count) <= 4) ||
      (name.length === shortNameLength && hashed.startsWith(head)),
  )?.long;
}

/**
 * Names that Windows takes for devices, with any extension: a checkout that holds one fails there.
 * From Microsoft's "Naming Files, Paths, and Namespaces".
 */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])(?: *\.|$)/;

/**
 * The path as the most forgiving file system would read it: one letter case, one Unicode form, no
 * invisible characters, no trailing dots, blanks or stream names. Two paths that fold equal are one
 * file on macOS or Windows; rules match on the folded path so that `.GitHub/` is `.github/`.
 */
export function foldPath(path: string): string {
  return path.split('/').map(foldName).join('/');
}

function foldName(name: string): string {
  const plain = name.replace(invisible, '').normalize('NFC').toUpperCase().toLowerCase();
  const trimmed = plain.replace(/:.*$/s, '').replace(/[. ]+$/, '');
  const kept = trimmed === '' ? plain : trimmed;
  return longNameOf(kept) ?? kept;
}

/** The path in quotes for a message to people: no control or invisible character gets out. */
export function quotePath(path: string): string {
  return JSON.stringify(path).replace(/\p{C}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}

/** What makes a path unfit for a repository that people check out on any system; empty when it is fine. */
export function pathFaults(path: string): string[] {
  const names = path.split('/');
  const faults: [boolean, string][] = [
    [/\p{Cs}/u.test(path), 'is not valid Unicode'],
    [path.startsWith('/') || /^[A-Za-z]:/.test(path), 'is absolute'],
    [/\p{Cc}/u.test(path), 'has control characters in its name'],
    [path.search(invisible) !== -1, 'has invisible characters in its name'],
    [path.includes('\\'), 'has a backslash in its name'],
    [names.includes(''), 'has an empty folder or file name'],
    [names.includes('.') || names.includes('..'), 'has a folder named . or ..'],
    [names.some((name) => /[^. ][. ]+$|^ +$/.test(name)), 'has a name that ends in a dot or a blank'],
    [names.some((name) => foldName(name) === '.git'), 'is inside .git, in one spelling or another'],
    [names.some((name) => name.startsWith('-')), 'has a name that a command would read as an option'],
    [names.some((name) => deviceName.test(foldName(name))), 'has a name that is a device on Windows'],
    [
      names.some((name) => Buffer.byteLength(name) > maxNameBytes),
      `has a name longer than ${maxNameBytes} bytes`,
    ],
    [Buffer.byteLength(path) > maxPathBytes, `is longer than ${maxPathBytes} bytes`],
  ];
  return faults.filter(([broken]) => broken).map(([, fault]) => fault);
}

/**
 * Paths among `paths` that would meet on a file system which ignores letter case or Unicode form,
 * folders included (`Src/a` and `src/b`): each as the later path with the spelling it collides with.
 */
export function foldedTwins(paths: readonly string[]): { readonly path: string; readonly twin: string }[] {
  const spelling = new Map<string, string>();
  const twins: { path: string; twin: string }[] = [];
  for (const path of paths) {
    const twin = prefixesOf(path).map((prefix) => {
      const first = spelling.get(foldPath(prefix));
      if (first === undefined) spelling.set(foldPath(prefix), prefix);
      return first === undefined || first === prefix ? undefined : first;
    });
    const found = twin.find((each) => each !== undefined);
    if (found !== undefined) twins.push({ path, twin: found });
  }
  return twins;
}

function prefixesOf(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
