import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';
import { visitXml } from './xml/visit-xml.ts';
import type { Archive } from './zip/open-archive.ts';

/** By the number of a cell's style, what it makes of a number; a style that is not there makes nothing of it. */
export type CellStyles = readonly NumberFormat[];

/** Reads which cell styles show dates and percentages; a workbook without styles has none. */
export async function readCellStyles(archive: Archive, part: string | null): Promise<CellStyles> {
  if (part === null || !archive.has(part)) return [];
  const written = new Map<number, NumberFormat>();
  const formatOfStyle: number[] = [];
  let inCellStyles = false;
  await visitXml(part, archive.chunks(part), (token, { name, attributes }) => {
    if (name === 'cellXfs' && token !== 'text') inCellStyles = token === 'open';
    if (token !== 'open') return;
    const id = Number(attributes.value('numFmtId') ?? 0);
    if (name === 'numFmt') written.set(id, numberFormat(attributes.value('formatCode') ?? ''));
    if (name === 'xf' && inCellStyles) formatOfStyle.push(id);
  });
  return formatOfStyle.map((id) => written.get(id) ?? builtInFormat(id));
}
