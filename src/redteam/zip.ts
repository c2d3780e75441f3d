import { crc32 } from 'node:zlib';

const regularFile = 0o100644;

/** Made on Unix, by version 2.0; the upper half of the attributes is the mode of the file. */
const madeBy = (3 << 8) | 20;
const utf8Names = 0x0800;

/** One file of a zip to be written. */
export interface ZippedFile {
  readonly content: Uint8Array;
  /** As in `st_mode`. Default: a regular file. */
  readonly mode?: number | undefined;
}

/** A zip of these files, not compressed and without times: same files, same bytes. Readable by `unzip`. */
export function zip(files: ReadonlyMap<string, ZippedFile>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, { content, mode = regularFile }] of files) {
    const path = Buffer.from(name);
    const common = commonFields(content, path.length);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(madeBy, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, path);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, path, content]);
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...parts, listing, endOf(files.size, listing.length, offset)]);
}

/** What the header of a file and its entry in the directory share: 26 bytes. */
function commonFields(content: Uint8Array, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function endOf(count: number, listingBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listingBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
