import { buildGuidelineWorkbook } from '../../../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { guidelineSchema } from '../../../../shared/model/guideline.ts';
import type { SheetDescription } from '../../../../shared/workbook/workbook.ts';
import { smallGuideline } from '../small-guideline.ts';

type Row = Readonly<Record<string, string | number>>;

/** A sheet of the workbook of the small guideline, with some of its fields replaced. */
export function sheetOf(name: string, changes: object = {}): SheetDescription {
  const guideline = guidelineSchema.parse({ ...smallGuideline(), ...changes });
  const sheet = buildGuidelineWorkbook(guideline).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows of that sheet by heading: what is not blank, and of a formula its value. */
export function rowsOf(name: string, changes: object = {}): Row[] {
  const { columns, rows } = sheetOf(name, changes);
  return rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, place) => {
        const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
        return value === null ? [] : [[columns[place]?.heading ?? '', value]];
      }),
    ),
  );
}
