import { crc32, createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { problem } from '../../../../shared/problems/problem.ts';
import { SpreadsheetFault } from '../../spreadsheet-fault.ts';
import { shortName } from '../short-name.ts';

/** Large enough that crossing threads costs little, small enough to be nothing in memory. */
const CHUNK = 256 * 1024;

/**
 * The bytes of one part as they come out, counted: more than the archive states, fewer, or others than its
 * check sum says are a fault. No more than one chunk beyond the stated size ever comes out. Each is lent until the
 * next is asked for: its memory is given back then, not when the engine gets round to it.
 */
export async function* partChunks(zip: ZipFile, bytes: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  const packed = await packedBytes(zip, bytes, entry);
  let size = 0;
  let sum = 0;
  for await (const chunk of unpacked(packed, entry)) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw damaged(entry, `${size} > ${entry.uncompressedSize} B`);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize) throw damaged(entry, `${size} < ${entry.uncompressedSize} B`);
  if (sum !== entry.crc32) throw damaged(entry, 'CRC-32');
}

async function packedBytes(zip: ZipFile, bytes: Buffer, entry: Entry): Promise<Buffer> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  } catch {
    throw damaged(entry, 'ZIP');
  }
}

async function* unpacked(packed: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.compressionMethod === 0) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer<ArrayBuffer>>) {
      yield chunk;
      giveBack(chunk);
    }
  } catch {
    throw damaged(entry, 'DEFLATE');
  }
}

/** A chunk that fills its memory is the only user of it; a smaller one may share it with the next. */
function giveBack({ buffer, byteLength }: Buffer<ArrayBuffer>): void {
  if (byteLength === buffer.byteLength) buffer.transfer(0);
}

function damaged(entry: Entry, reason: string): SpreadsheetFault {
  return new SpreadsheetFault(problem('file-part-damaged', { part: shortName(entry.fileName), reason }));
}
