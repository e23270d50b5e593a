import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import type { Cell } from '../../../../shared/model/sheet.ts';

/** The cells of a sheet by row number, blank ends and blank rows left out, so that readers can be compared. */
export type Grid = ReadonlyMap<number, readonly Cell[]>;

/** A grid of rows as some reader gives them. */
export function gridOf(rows: Iterable<readonly [row: number, cells: readonly Cell[]]>): Grid {
  const grid = new Map<number, readonly Cell[]>();
  for (const [row, cells] of rows) {
    const last = cells.findLastIndex((cell) => cell !== null);
    if (last !== -1) grid.set(row, cells.slice(0, last + 1));
  }
  return grid;
}

/** The first sheet as hucre reads it. */
export async function readWithHucre(bytes: Buffer): Promise<Grid> {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets[0]?.rows ?? [];
  return gridOf(rows.map((cells, index) => [index + 1, cells.map(hucreCell)] as const));
}

/** The first sheet as exceljs reads it, all at once. */
export async function readWithExceljs(bytes: Buffer): Promise<Grid> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  const rows: [number, Cell[]][] = [];
  workbook.worksheets[0]?.eachRow((row, number) => {
    const cells = Array.from({ length: row.cellCount }, (_, index) => exceljsCell(row.getCell(index + 1)));
    rows.push([number, cells]);
  });
  return gridOf(rows);
}

/** hucre gives errors as text and keeps an empty text apart from nothing; we do neither. */
function hucreCell(value: string | number | boolean | Date | null): Cell {
  if (value instanceof Date) return dateCell(value);
  if (typeof value === 'string' && /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NULL!|NUM!)$/.test(value))
    return { error: value };
  return value === '' ? null : value;
}

/** exceljs repeats the value of a merged range in each of its cells; it stands only in the first. */
function exceljsCell(cell: ExcelJS.Cell): Cell {
  return cell.isMerged && cell.master.address !== cell.address ? null : exceljsValue(cell.value);
}

function exceljsValue(value: ExcelJS.CellValue): Cell {
  if (value instanceof Date) return dateCell(value);
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return 'result' in value ? exceljsValue(value.result ?? null) : null;
}

/** A JavaScript date has a day always; one around the base of 1900 is a time alone. */
function dateCell(date: Date): Cell {
  const [day = '', time = ''] = date.toISOString().slice(0, -1).split('T');
  const clock = time.replace('.000', '');
  if (date.getTime() < Date.UTC(1900, 0, 1)) return { date: clock };
  return { date: clock === '00:00:00' ? day : `${day}T${clock}` };
}
