import { inflateRawSync } from 'node:zlib';
import { messageOf } from '../errors.ts';

const endMark = Buffer.from('504b0506', 'hex');
/** As much as an artifact of the harness may ever hold. */
const maxOutputLength = 256 * 1024 * 1024;

/** The files of a zip, found by its central directory. Throws `RangeError` for one that is cut, damaged or too large. */
export function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(endMark);
  if (end < 0) throw new RangeError('not a zip: it has no end mark');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), contentAt(zip, at));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentAt(zip: Buffer, entry: number): Buffer {
  const header = zip.readUInt32LE(entry + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === 0 ? packed : inflated(packed);
}

function inflated(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (cause) {
    throw new RangeError(`a file of the zip cannot be unpacked: ${messageOf(cause)}`, { cause });
  }
}
