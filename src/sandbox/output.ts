/** Counts everything that is written to it and keeps the first and last bytes. Memory is `maxBytes`, however much is written. */
export interface BoundedOutput {
  write(chunk: Uint8Array): void;
  readonly totalBytes: number;
  /** Text of what was kept, the cut marked; invalid UTF-8 replaced. */
  finish(): { readonly output: string; readonly totalLines: number; readonly truncated: boolean };
}

const newline = 10;

/** Keeps at most `maxBytes` bytes: half from the start, half from the end. */
export function boundedOutput(maxBytes: number): BoundedOutput {
  const headBytes = Math.ceil(maxBytes / 2);
  const tailBytes = Math.max(1, Math.floor(maxBytes / 2));
  // Most commands say little: memory is taken as they speak.
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let total = 0;
  let lines = 0;
  let last = newline;
  let tailEnd = 0;

  return {
    get totalBytes() {
      return total;
    },
    write(chunk) {
      if (chunk.length === 0) return;
      // An indexed loop: 1 GB of output passes through here, and an iterator takes ten times as long.
      for (let index = 0; index < chunk.length; index += 1) if (chunk[index] === newline) lines += 1;
      last = chunk.at(-1) ?? last;
      const toHead = Math.max(0, Math.min(chunk.length, headBytes - total));
      if (toHead > 0) {
        head = withRoom(head, total + toHead, headBytes);
        head.set(chunk.subarray(0, toHead), total);
      }
      total += chunk.length;
      const rest = chunk.subarray(toHead);
      if (rest.length === 0) return;
      if (tail.length === 0) tail = Buffer.allocUnsafe(tailBytes);
      const kept = rest.subarray(Math.max(0, rest.length - tailBytes));
      const start = (tailEnd + rest.length - kept.length) % tailBytes;
      const firstPart = kept.subarray(0, tailBytes - start);
      tail.set(firstPart, start);
      tail.set(kept.subarray(firstPart.length), 0);
      tailEnd += rest.length;
    },
    finish() {
      const totalLines = lines + (last === newline ? 0 : 1);
      const inTail = Math.min(tailEnd, tailBytes);
      const seam = inTail < tailBytes ? 0 : tailEnd % tailBytes;
      const end = Buffer.concat([tail.subarray(seam, inTail), tail.subarray(0, seam)]);
      const start = head.subarray(0, Math.min(total, headBytes));
      const cut = total - start.length - end.length;
      if (cut === 0) return { output: decode(Buffer.concat([start, end])), totalLines, truncated: false };
      const marker = `\n[… ${cut} of ${total} bytes cut here …]\n`;
      return {
        output: decode(wholeEnd(start)) + marker + decode(wholeStart(end)),
        totalLines,
        truncated: true,
      };
    },
  };
}

/** The same bytes in a buffer of at least `length`, at most `max` bytes. */
function withRoom(buffer: Buffer<ArrayBuffer>, length: number, max: number): Buffer<ArrayBuffer> {
  if (length <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafe(Math.min(max, Math.max(1024, 2 * length)));
  larger.set(buffer);
  return larger;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Without the first bytes of a character whose rest was cut. */
function wholeEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0) return back < length ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** Without the last bytes of a character whose start was cut. */
function wholeStart(bytes: Uint8Array): Uint8Array {
  let skip = 0;
  while (skip < Math.min(3, bytes.length) && ((bytes[skip] ?? 0) & 0xc0) === 0x80) skip += 1;
  return bytes.subarray(skip);
}
