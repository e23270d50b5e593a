import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { problem } from '../../../../shared/problems/problem.ts';
import { megabytes, type SizeLimits } from '../../size-limits.ts';
import { SpreadsheetFault } from '../../spreadsheet-fault.ts';
import { shortName } from '../short-name.ts';
import { entryName } from './entry-name.ts';
import { partChunks } from './part-chunks.ts';

/** The parts of a zip archive that passed the guard, by name; capitals do not matter, as in OPC. */
export interface Archive {
  /** Of all entries, as written and in order; the name of a folder ends in a slash. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked bytes of a part, piece by piece; what is to outlive its turn must be copied. */
  chunks(name: string): AsyncIterable<Buffer>;
}

/** Real sheets shrink to a tenth or a thirtieth; only what was made to burst goes beyond this. */
const HIGHEST_RATIO = 100;
/** Small parts may shrink as they like. */
const RATIO_COUNTS_FROM = 1024 * 1024;

/**
 * Opens a zip archive that lies in memory, after a guard: not too many parts, none twice, none encrypted,
 * none whose name leads elsewhere, none that unpacks too far. The sizes that the archive states are
 * checked here; that no part is larger than stated is checked while it is unpacked.
 *
 * @throws {SpreadsheetFault} when the archive is damaged or refused
 */
export async function openArchive(bytes: Buffer, limits: SizeLimits): Promise<Archive> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.parts) {
    throw fault('file-zip-too-many-parts', { count: zip.entryCount, limit: limits.parts });
  }
  const entries = new Map<string, Entry>();
  for (const entry of await allEntries(zip)) {
    checkEntry(entry);
    if (entries.has(key(entry.fileName))) throw fault('file-zip-unsafe', { part: shortName(entry.fileName) });
    entries.set(key(entry.fileName), entry);
  }
  checkSizes([...entries.values()], bytes.length, limits);
  return {
    names: Array.from(entries.values(), ({ fileName }) => fileName),
    has: (name) => entries.has(key(name)),
    chunks: (name) => partChunks(zip, bytes, entryOf(entries, name)),
  };
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
  } catch {
    throw fault('file-zip-damaged');
  }
}

async function allEntries(zip: ZipFile): Promise<Entry[]> {
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entry.fileName = entryName(entry);
      entries.push(entry);
    }
    return entries;
  } catch (error) {
    if (error instanceof SpreadsheetFault) throw error;
    const reason = error instanceof Error ? error.message : '';
    throw fault(reason.startsWith('strong encryption') ? 'file-encrypted' : 'file-zip-damaged');
  }
}

function checkEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw fault('file-encrypted');
  const stored = entry.compressionMethod === 0;
  if (!stored && entry.compressionMethod !== 8)
    throw fault('file-zip-unsafe', { part: shortName(entry.fileName) });
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  if (entry.uncompressedSize > RATIO_COUNTS_FROM && ratio > HIGHEST_RATIO) {
    throw fault('file-zip-unsafe', { part: shortName(entry.fileName) });
  }
}

/** Parts that share packed bytes would let a small file unpack to a huge one: they cannot sum to more than it. */
function checkSizes(entries: readonly Entry[], fileSize: number, limits: SizeLimits): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  if (packed > fileSize) throw fault('file-zip-unsafe', { part: '*' });
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (inflated <= limits.inflated) return;
  const code = limits.large ? 'file-inflates-too-far-even-so' : 'file-inflates-too-far';
  throw fault(code, { limit: megabytes(limits.inflated) });
}

function entryOf(entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const entry = entries.get(key(name));
  if (!entry) throw fault('file-part-missing', { part: shortName(name) });
  return entry;
}

function key(name: string): string {
  return name.toLowerCase();
}

function fault(...args: Parameters<typeof problem>): SpreadsheetFault {
  return new SpreadsheetFault(problem(...args));
}
