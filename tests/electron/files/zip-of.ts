import { crc32, deflateRawSync } from 'node:zlib';

/** One part to be packed, and the lies that a hostile archive tells about it. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly stored?: boolean;
  readonly encrypted?: boolean;
  /** Overrides the true size that the archive states. */
  readonly statedSize?: number;
  /** Overrides the true check sum. */
  readonly statedSum?: number;
}

/** A zip archive of these parts, in order, in the simplest form there is. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = packedPart(part);
    const local = Buffer.concat([localHeader(packed), packed.data]);
    directory.push(directoryHeader(packed, offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...locals, central, endRecord(parts.length, central.length, offset)]);
}

interface PackedPart {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly size: number;
  readonly sum: number;
}

function packedPart(part: ZipPart): PackedPart {
  const content = Buffer.from(part.content);
  return {
    name: Buffer.from(part.name),
    data: part.stored ? content : deflateRawSync(content),
    method: part.stored ? 0 : 8,
    flags: 0x800 | (part.encrypted ? 1 : 0),
    size: part.statedSize ?? content.length,
    sum: part.statedSum ?? crc32(content),
  };
}

/** What the header beside a part and the one in the directory have in common. */
function commonHeader({ name, data, method, flags, size, sum }: PackedPart): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(sum, 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function localHeader(part: PackedPart): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commonHeader(part), part.name]);
}

function directoryHeader(part: PackedPart, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), commonHeader(part), rest, part.name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
