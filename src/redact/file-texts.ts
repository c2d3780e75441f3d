import { gunzipSync, inflateSync } from 'node:zlib';

/** Most bytes that a packed file or part of one may unpack to. */
const maxUnpackedBytes = 256 * 1024 * 1024;

/** Archives inside archives are opened this often. */
const maxDepth = 4;

/** Zip, xz, zstd, bzip2, 7-zip: nothing of ours is packed so, and nothing in them could be found. */
const closed = ['504b0304', 'fd377a585a00', '28b52ffd', '425a68', '377abcaf271c'];

/**
 * The texts in which a file's secrets would be seen: its bytes as Latin-1, which keeps each of them, and as UTF-8; and
 * what its gzip streams, git objects and longer base64 strings hold, unpacked, in the same way. Throws a plain `Error`
 * for an archive that cannot be opened here, or that unpacks to more than 256 MiB: it cannot be called clean.
 */
export function textsOfFile(bytes: Buffer, depth = 0): readonly string[] {
  const packed = unpack(bytes);
  if (packed !== null) return depth < maxDepth ? textsOfFile(packed, depth + 1) : [];
  const text = bytes.toString('latin1');
  const texts = isAscii(text) ? [text] : [text, bytes.toString('utf8')];
  for (const run of base64Runs(text))
    if (depth < maxDepth) texts.push(...textsOfFile(Buffer.from(run, 'base64'), depth + 1));
  return texts;
}

/** Looked for in steps of one length: an expression without an end overflows the stack on a line of ten megabytes. */
function* base64Runs(text: string): Generator<string> {
  for (const { index } of text.matchAll(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{64}/g)) {
    let end = index + 64;
    while (/[A-Za-z0-9+/]/.test(text.charAt(end))) end += 1;
    const padding = /^={0,2}/.exec(text.slice(end, end + 2))?.[0] ?? '';
    yield text.slice(index, end) + padding;
  }
}

function isAscii(text: string): boolean {
  return !/[\u0080-\u00ff]/.test(text);
}

function unpack(bytes: Buffer): Buffer | null {
  const start = bytes.subarray(0, 6).toString('hex');
  if (closed.some((magic) => start.startsWith(magic) && bytes.length > 64))
    throw new Error('an archive that cannot be searched');
  if (start.startsWith('1f8b08')) return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes });
  return start.startsWith('78') && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0
    ? inflated(bytes)
    : null;
}

/** Ordinary text may begin like a git object. */
function inflated(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: maxUnpackedBytes });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}
