import { readFile } from 'node:fs/promises';
import { createInflateRaw, type ZlibOptions } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import { openSpreadsheet } from '../../electron/files/open-spreadsheet.ts';

/** What one reading came to, in a process that did nothing else before. */
export interface Reading {
  /** Rows read, or bytes unpacked. */
  readonly count: number;
  readonly milliseconds: number;
}

/** Ways of reading a workbook; two only unpack its parts: as Node does it unasked, and in pieces as large as ours. */
const WAYS = {
  ours: async (path: string) => {
    const opened = await openSpreadsheet(path, { large: true });
    if (!opened.ok) throw new Error(opened.problems[0]?.code);
    let rows = 0;
    for await (const _ of opened.value.rows(0)) rows++;
    return rows;
  },
  inflate: (path: string) => unpacked(path, {}),
  inflateInLargePieces: (path: string) => unpacked(path, { chunkSize: 256 * 1024 }),
  // Loaded late, so that the others take no memory of ours.
  exceljs: async (path: string) => {
    const { default: exceljs } = await import('exceljs');
    let rows = 0;
    for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(path, {})) {
      for await (const _ of sheet) rows++;
    }
    return rows;
  },
  hucre: async (path: string) => {
    const { readXlsx } = await import('hucre');
    return (await readXlsx(await readFile(path))).sheets[0]?.rows.length ?? 0;
  },
};

async function unpacked(path: string, options: ZlibOptions): Promise<number> {
  const bytes = await readFile(path);
  const zip = await fromBufferPromise(bytes);
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const inflate = createInflateRaw(options);
    inflate.end(bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize));
    for await (const piece of inflate) count += piece.length;
  }
  return count;
}

/** A way of reading that the bench compares. */
export type Way = keyof typeof WAYS;

async function measured(way: Way, path: string): Promise<Reading> {
  const start = performance.now();
  const count = await WAYS[way](path);
  return { count, milliseconds: performance.now() - start };
}

/** `node reading-process.ts <path> <way> …`: each way in turn; prints the readings and the most memory, in megabytes. */
const [path = '', ...ways] = process.argv.slice(2);
const readings: Reading[] = [];
for (const way of ways) readings.push(await measured(way as Way, path));
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ readings, megabytes }));
