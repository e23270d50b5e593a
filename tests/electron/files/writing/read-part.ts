import { readFileSync } from 'node:fs';
import { sizeLimits } from '../../../../electron/files/size-limits.ts';
import { openArchive } from '../../../../electron/files/workbook/zip/open-archive.ts';

/** The text of one part of a workbook, such as `xl/drawings/vmlDrawing1.vml`. */
export async function readPart(path: string, part: string): Promise<string> {
  const archive = await openArchive(readFileSync(path), sizeLimits(false));
  const chunks: Buffer[] = [];
  for await (const chunk of archive.chunks(part)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
